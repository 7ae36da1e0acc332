// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/readrow.h"

#include <QIODevice>

namespace favilla {

// Rows that could not be taken, written so that a person corrects them where they stand and imports the file
// again. Each row carries the reason; the readers know where and pass over it.

/// Of rows of one CSV file: its own columns, after two that say line and reason. Of JSON: an array of the
/// entries, each as it came, the reason as the first member of the object; what is no object stands in one
/// of its own, as "original". Rows of several files, or of a CSV file whose columns nobody knows any more:
/// a CSV report that only a person reads. Rows with a referral are left out. Errors: FileNotWritable.
Result<void> writeProblems(QIODevice& device, const QList<ReadRow>& rows);

/// The columns that writeProblems() adds.
const QStringList& problemColumns();
/// The element without the reason that writeProblems() put into it.
QByteArray withoutProblemReason(const QByteArray& element);
/// What is the same for two texts of one row, the first as it came and the other by way of a file of
/// problems and a spreadsheet program.
QByteArray problemIdentity(const QByteArray& original, const CsvLayout* layout);

} // namespace favilla

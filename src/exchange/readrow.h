// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvlayout.h"

#include "domain/referral.h"

#include <QList>
#include <QSet>

#include <memory>

namespace favilla {

enum class FileFormat { PartnerCenterJson, Csv, WorkspaceDump };

/// One record of a file: the referral it holds, or why it holds none. Never dropped, so that it can be shown
/// and saved with its reason.
struct ReadRow {
    /// Where the record starts; 1 is the first line of the file.
    qint64 line = 0;
    /// The record as it stood in the file (UTF-8).
    QByteArray original;
    Result<Referral> outcome;
    /// What the reader had to assume since the record does not say it (a moment of creation, a state): an
    /// assumption never overwrites what is known.
    QSet<Field> assumed = {};
    /// Whether `raw` of the referral says everything the record says: then an equal `raw` means "nothing
    /// new". Not so for Favilla's own forms, which carry more than the source's document.
    bool isDeterminedByRaw = false;
    /// Which entry of the list it is, 1 the first; 0 where the format has lines only. JSON often comes on a
    /// single line.
    qint64 entry = 0;
    /// The columns of the CSV file it stands in; nothing for other formats.
    std::shared_ptr<const CsvLayout> layout = {};
    /// Why it holds none, in the user's words; empty where nobody gave any (readers have no words).
    QString reason = {};
};

struct ReadFile {
    FileFormat format = FileFormat::PartnerCenterJson;
    QList<ReadRow> rows;
};

} // namespace favilla

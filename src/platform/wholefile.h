// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace favilla {

/// Writes a small file all at once or not at all, its folder included; what has that content stays as it is.
/// Errors: FileNotWritable.
Result<void> writeWholeFile(const QString& path, const QByteArray& content);
/// A file that is not there is removed already. Errors: FileNotWritable.
Result<void> removeFile(const QString& path);
/// Empty where there is none, or where it is too large to be one of ours (64 KiB).
QByteArray smallFile(const QString& path);

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSaveFile>

#include <cerrno>

namespace favilla {

/// Why a file could not be written, with its name as the subject: DiskFull where the system says so, else
/// FileNotWritable.
inline Error writeFailure(const QFileDevice& file) {
    // Qt tells a full disk apart only in its text, which is the system's own.
    const bool isFull =
        file.error() == QFileDevice::ResourceError || file.errorString() == qt_error_string(ENOSPC);
    return {.kind = isFull ? ErrorKind::DiskFull : ErrorKind::FileNotWritable,
        .subject = file.fileName(),
        .detail = file.errorString()};
}

/// Writes out what is still held and lets the file appear. Closing forgets why something failed, hence first
/// the one, then the other. Errors: FileNotWritable, DiskFull.
inline Result<void> completed(QSaveFile& file) {
    return file.flush() && file.commit() ? Result<void>() : Result<void>(writeFailure(file));
}

} // namespace favilla

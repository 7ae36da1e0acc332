// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QFileDevice>

namespace favilla {

/// Why a file could not be written, with its name as the subject: DiskFull where the system says so, else
/// FileNotWritable.
inline Error writeFailure(const QFileDevice& file) {
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return {.kind = isFull ? ErrorKind::DiskFull : ErrorKind::FileNotWritable,
        .subject = file.fileName(),
        .detail = file.errorString()};
}

} // namespace favilla

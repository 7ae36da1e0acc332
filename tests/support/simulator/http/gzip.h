// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace favilla::simulation {

/// The bytes in gzip format (RFC 1952).
QByteArray gzipped(const QByteArray& bytes);
/// gzip that unpacks to `length` spaces after `prefix`: small to send, large to read.
QByteArray gzipOfSpaces(const QByteArray& prefix, qint64 length);

} // namespace favilla::simulation

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace favilla {

/// Reads an HTTP date (RFC 9110, section 5.6.7); UTC, invalid for what is none.
QDateTime httpDate(const QByteArray& text);

/// Reads Retry-After (RFC 9110, section 10.2.3): seconds, or a date counted from `now`, which should be the
/// service's own clock. At least 0, at most a day; nothing for what is neither.
std::optional<std::chrono::milliseconds> retryAfter(const QByteArray& text, const QDateTime& now);

} // namespace favilla

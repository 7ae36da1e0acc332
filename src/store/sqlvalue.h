// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QVariant>

namespace favilla {

// How values of the domain lie in a column, and back.

/// Never NULL. U+0000, which PostgreSQL cannot hold, becomes U+FFFD.
QVariant sqlText(const QString& text);
/// ISO 8601 in UTC; NULL for none.
QVariant sqlInstant(const QDateTime& instant);
QDateTime instantFrom(const QVariant& value);
/// yyyy-MM-dd; NULL for none.
QVariant sqlDay(const QDate& day);
QDate dayFrom(const QVariant& value);
/// Compact; control characters are escaped, so nothing is lost on any database.
QVariant sqlJson(const QJsonObject& json);
QVariant sqlJson(const QJsonArray& json);
QJsonObject objectFrom(const QVariant& value);
QJsonArray arrayFrom(const QVariant& value);
/// Never NULL.
QVariant sqlBytes(const QByteArray& bytes);

} // namespace favilla

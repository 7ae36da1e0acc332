// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlvalue.h"

#include "domain/clock.h"

#include <QJsonDocument>

namespace favilla {
namespace {

QVariant null() {
    return QVariant(QMetaType(QMetaType::QString));
}

QVariant compact(const QJsonDocument& document) {
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

QVariant sqlText(const QString& text) {
    if (text.isEmpty())
        return QStringLiteral("");
    if (!text.contains(QChar(u'\0')))
        return text;
    return QString(text).replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
}

QVariant sqlInstant(const QDateTime& instant) {
    return instant.isValid() ? QVariant(toIso(instant)) : null();
}
QDateTime instantFrom(const QVariant& value) {
    return value.isNull() ? QDateTime() : fromIso(value.toString());
}

QVariant sqlDay(const QDate& day) {
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : null();
}
QDate dayFrom(const QVariant& value) {
    return value.isNull() ? QDate() : QDate::fromString(value.toString(), Qt::ISODate);
}

QVariant sqlJson(const QJsonObject& json) {
    return compact(QJsonDocument(json));
}
QVariant sqlJson(const QJsonArray& json) {
    return compact(QJsonDocument(json));
}
QJsonObject objectFrom(const QVariant& value) {
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}
QJsonArray arrayFrom(const QVariant& value) {
    return QJsonDocument::fromJson(value.toString().toUtf8()).array();
}

QVariant sqlBytes(const QByteArray& bytes) {
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "message.h"

#include <QHash>

#include <algorithm>

namespace favilla::simulation {
namespace {

auto found(const Headers& headers, const QByteArray& name) {
    return std::find_if(headers.begin(), headers.end(),
        [&](const auto& pair) { return pair.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QString decoded(QByteArray text) {
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

} // namespace

QByteArray header(const Headers& headers, const QByteArray& name) {
    const auto at = found(headers, name);
    return at == headers.end() ? QByteArray() : at->second;
}

bool hasHeader(const Headers& headers, const QByteArray& name) {
    return found(headers, name) != headers.end();
}

QString Request::path() const {
    return QString::fromUtf8(QByteArray::fromPercentEncoding(target.split('?').first()));
}

QByteArray Request::query() const {
    const auto mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

QByteArray reasonPhrase(int status) {
    static const QHash<int, QByteArray> all{{200, "OK"}, {201, "Created"}, {204, "No Content"},
        {302, "Found"}, {307, "Temporary Redirect"}, {400, "Bad Request"}, {401, "Unauthorized"},
        {403, "Forbidden"}, {404, "Not Found"}, {405, "Method Not Allowed"}, {406, "Not Acceptable"},
        {409, "Conflict"}, {410, "Gone"}, {412, "Precondition Failed"}, {415, "Unsupported Media Type"},
        {422, "Unprocessable Entity"}, {429, "Too Many Requests"}, {500, "Internal Server Error"},
        {502, "Bad Gateway"}, {503, "Service Unavailable"}, {504, "Gateway Timeout"},
        {507, "Insufficient Storage"}, {509, "Bandwidth Limit Exceeded"}};
    return all.value(status, "Status");
}

QList<QPair<QString, QString>> pairs(const QByteArray& encoded) {
    QList<QPair<QString, QString>> all;
    for (const auto& part : encoded.split('&')) {
        const auto equals = part.indexOf('=');
        if (equals >= 0)
            all << qMakePair(decoded(part.left(equals)), decoded(part.mid(equals + 1)));
        else if (!part.isEmpty())
            all << qMakePair(decoded(part), QString());
    }
    return all;
}

QString valueOf(const QList<QPair<QString, QString>>& pairs, const QString& name) {
    for (const auto& pair : pairs)
        if (pair.first == name)
            return pair.second;
    return {};
}

bool hasValue(const QList<QPair<QString, QString>>& pairs, const QString& name) {
    return std::any_of(pairs.begin(), pairs.end(), [&](const auto& pair) { return pair.first == name; });
}

} // namespace favilla::simulation

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "message.h"

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
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 302:
        return "Found";
    case 307:
        return "Temporary Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Payload Too Large";
    case 415:
        return "Unsupported Media Type";
    case 422:
        return "Unprocessable Entity";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Status " + QByteArray::number(status);
    }
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

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorbody.h"

#include <QJsonDocument>

namespace favilla::simulation {
namespace {

using namespace Qt::Literals::StringLiterals;

QJsonObject innerError(const Refusal& refusal) {
    if (refusal.status == 412)
        return {{u"code"_s, u"99918"_s},
            {u"message"_s, u"One of the specified pre-condition is not met. Etag value did not Match"_s},
            {u"details"_s, QJsonValue()}};
    return {{u"code"_s, u"%1000"_s.arg(refusal.status)}, {u"message"_s, refusal.message},
        {u"details"_s, QJsonValue()}};
}

} // namespace

Answer jsonAnswer(int status, const QByteArray& body) {
    return {status, {{"Content-Type", "application/json; charset=utf-8"}}, body};
}

Answer jsonAnswer(int status, const QJsonObject& body) {
    return jsonAnswer(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Answer errorAnswer(const Refusal& refusal, const Oddities& oddities) {
    QJsonObject error{{u"code"_s, refusal.code}, {u"message"_s, refusal.message}};
    if (!refusal.target.isEmpty())
        error.insert(u"target"_s, refusal.target);
    if (oddities.innerError == Oddities::InnerError::LowerCaseNested)
        error.insert(
            u"innererror"_s, QJsonObject{{u"code"_s, refusal.code}, {u"innererror"_s, innerError(refusal)}});
    else
        error.insert(u"innerError"_s, innerError(refusal));
    return jsonAnswer(refusal.status, QJsonObject{{u"error"_s, error}});
}

Answer throttledAnswer(int retryAfter) {
    const auto seconds = retryAfter < 0 ? u"a few"_s : QString::number(retryAfter);
    return jsonAnswer(429,
        QJsonObject{{u"statusCode"_s, 429},
            {u"message"_s, u"Rate limit is exceeded. Try again in %1 seconds."_s.arg(seconds)}});
}

Refusal eTagMismatch() {
    return {412, u"preconditionFailed"_s,
        u"A precondition provided in the request (such as an if-match header) does not match the resource's current state."_s,
        u"ETag"_s};
}

Refusal notFound(const QString& id) {
    return {404, u"itemNotFound"_s, u"The referral '%1' was not found."_s.arg(id), u"referral"_s};
}

Refusal unauthenticated(const QString& message) {
    return {401, u"unauthenticated"_s, message, u"referral"_s};
}

} // namespace favilla::simulation

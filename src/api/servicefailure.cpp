// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/servicefailure.h"

#include "api/foreigntext.h"
#include "api/httpdate.h"

#include <QJsonDocument>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deepest = 16;

/// What any of the documented bodies says.
struct ErrorBody {
    QString code;
    QString message;
    QString target;
};

bool isKnown(const QString& code) {
    static const QStringList known{u"accessDenied"_s, u"generalException"_s, u"invalidRequest"_s,
        u"itemNotFound"_s, u"preconditionFailed"_s, u"resourceModified"_s, u"serviceNotAvailable"_s,
        u"unauthenticated"_s, u"unAuthorized"_s, u"insufficient_claims"_s, u"insufficent_claims"_s};
    return known.contains(code, Qt::CaseInsensitive);
}

QString codeIn(const QJsonObject& object) {
    const auto code = object.value("code"_L1);
    return plainId(code.isDouble() ? QString::number(code.toInteger()) : code.toString());
}

QJsonObject innerOf(const QJsonObject& object) {
    for (const auto& name : {u"innerError"_s, u"innererror"_s})
        if (object.value(name).isObject())
            return object.value(name).toObject();
    return {};
}

/// The innermost known code; without one, the innermost of all.
QString innermostCode(QJsonObject object) {
    QString known;
    QString any;
    for (int depth = 0; depth < deepest && !object.isEmpty(); ++depth, object = innerOf(object)) {
        const auto code = codeIn(object);
        if (!code.isEmpty())
            (isKnown(code) ? known : any) = code;
    }
    return known.isEmpty() ? any : known;
}

ErrorBody read(const QByteArray& body) {
    const auto all = QJsonDocument::fromJson(body).object();
    const auto error = all.value("error"_L1);
    if (error.isObject()) {
        const auto object = error.toObject();
        return {innermostCode(object), object.value("message"_L1).toString(),
            object.value("target"_L1).toString()};
    }
    if (error.isString())
        return {plainId(error.toString()), {}, {}};
    const auto message = all.value("message"_L1).toString(all.value("description"_L1).toString());
    return {innermostCode(all), message, {}};
}

bool says(const HttpAnswer& answer, const char* words) {
    const QByteArray lower(words);
    return answer.body.left(64 * 1024).toLower().contains(lower)
        || answer.header("WWW-Authenticate").toLower().contains(lower);
}

bool wantsClaims(const HttpAnswer& answer) {
    return says(answer, "insufficient_claims") || says(answer, "insufficent_claims");
}

/// A page without the service's own id comes from somebody in between, whatever its status.
bool isFromBetween(const HttpAnswer& answer) {
    return answer.isPage() && answer.header("request-id").isEmpty();
}

ErrorKind kindOfUnauthorized(const HttpAnswer& answer) {
    if (says(answer, "mfa required"))
        return ErrorKind::MfaRequired;
    return wantsClaims(answer) ? ErrorKind::ConditionalAccess : ErrorKind::SignInNeeded;
}

ErrorKind kindOfRefusal(const HttpAnswer& answer, AskedFor asked) {
    if (isFromBetween(answer))
        return ErrorKind::AnswerNotUnderstood;
    switch (answer.status) {
    case 403:
        return wantsClaims(answer) ? ErrorKind::ConditionalAccess : ErrorKind::RoleMissing;
    case 404:
    case 410:
        return asked.isCollection ? ErrorKind::AnswerNotUnderstood : ErrorKind::NotVisible;
    case 409:
    case 412:
        return ErrorKind::ChangedOverThere;
    default:
        return ErrorKind::RefusedByService;
    }
}

ErrorKind kindOf(const HttpAnswer& answer, AskedFor asked) {
    switch (answer.status) {
    case 401:
        return kindOfUnauthorized(answer);
    case 407:
        return ErrorKind::ProxyFailed;
    case 408:
        return ErrorKind::TimedOut;
    case 429:
    case 509:
        return ErrorKind::Throttled;
    case 511: // the network wants a sign-in of its own (RFC 6585, section 6)
        return ErrorKind::AnswerNotUnderstood;
    default:
        break;
    }
    if (answer.status >= 500)
        return ErrorKind::ServiceUnavailable;
    return answer.status >= 400 ? kindOfRefusal(answer, asked) : ErrorKind::AnswerNotUnderstood;
}

} // namespace

Failure serviceFailure(const HttpAnswer& answer, AskedFor asked, const QDateTime& now) {
    const auto body = read(answer.body);
    const auto serverTime = answer.date();
    const auto kind = kindOf(answer, asked);
    Failure failure{.error = {.kind = kind,
                        .detail = oneLine(u"%1 %2 %3"_s.arg(answer.status).arg(body.code, body.message))},
        .httpStatus = answer.status,
        .code = body.code,
        .retryAfter = retryAfter(answer.header("Retry-After"), serverTime.isValid() ? serverTime : now)};
    if (kind == ErrorKind::RefusedByService)
        failure.error.subject = oneLine(body.target, 100);
    failure.mayBeApplied =
        asked.isWrite && (kind == ErrorKind::ServiceUnavailable || kind == ErrorKind::TimedOut);
    return failure;
}

QString requestIdsOf(const HttpAnswer& answer, const QByteArray& sentId) {
    QStringList ids;
    const auto own = plainId(QString::fromLatin1(answer.header("request-id")));
    if (!own.isEmpty())
        ids << u"request-id "_s + own;
    const auto repeated = plainId(QString::fromLatin1(answer.header("client-request-id")));
    ids << u"client-request-id "_s + (repeated.isEmpty() ? QString::fromLatin1(sentId) : repeated);
    return ids.join(u", "_s);
}

} // namespace favilla

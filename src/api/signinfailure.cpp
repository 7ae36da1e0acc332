// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/signinfailure.h"

#include "api/foreigntext.h"
#include "api/httpdate.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <optional>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

/// The numbers of Microsoft Entra that change what the user is told; all others only follow the error's name.
std::optional<ErrorKind> kindOfNumber(int number) {
    static const QHash<int, ErrorKind> table{
        {50072, ErrorKind::MfaRequired},
        {50074, ErrorKind::MfaRequired},
        {50076, ErrorKind::MfaRequired},
        {50078, ErrorKind::MfaRequired},
        {50079, ErrorKind::MfaRequired},
        {50158, ErrorKind::MfaRequired},
        {50005, ErrorKind::ConditionalAccess},
        {50097, ErrorKind::ConditionalAccess},
        {50131, ErrorKind::ConditionalAccess},
        {53000, ErrorKind::ConditionalAccess},
        {53001, ErrorKind::ConditionalAccess},
        {53002, ErrorKind::ConditionalAccess},
        {53003, ErrorKind::ConditionalAccess},
        {53004, ErrorKind::ConditionalAccess},
        {65001, ErrorKind::ConsentNeeded},
        {90094, ErrorKind::ConsentNeeded},
        {90095, ErrorKind::ConsentNeeded},
        {65004, ErrorKind::SignInDeclined},
        {50020, ErrorKind::WrongAccount},
        {50034, ErrorKind::WrongAccount},
        {70019, ErrorKind::CodeExpired},
    };
    const auto found = table.constFind(number);
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<ErrorKind> kindOfName(const QString& name) {
    static const QHash<QString, ErrorKind> table{
        {u"access_denied"_s, ErrorKind::SignInDeclined},
        {u"authorization_declined"_s, ErrorKind::SignInDeclined},
        {u"consent_required"_s, ErrorKind::ConsentNeeded},
        {u"expired_token"_s, ErrorKind::CodeExpired},
        {u"code_expired"_s, ErrorKind::CodeExpired},
        {u"interaction_required"_s, ErrorKind::SignInNeeded},
        {u"login_required"_s, ErrorKind::SignInNeeded},
        {u"temporarily_unavailable"_s, ErrorKind::ServiceUnavailable},
        {u"server_error"_s, ErrorKind::ServiceUnavailable},
    };
    const auto found = table.constFind(name);
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

QList<int> numbersIn(const QString& description) {
    static const QRegularExpression number(u"AADSTS(\\d{1,9})"_s);
    QList<int> numbers;
    for (auto all = number.globalMatch(description.left(4096)); all.hasNext();)
        numbers << all.next().captured(1).toInt();
    return numbers;
}

ErrorKind kindOf(const QString& name, const QList<int>& numbers, SignInStage stage) {
    for (const int number : numbers)
        if (const auto kind = kindOfNumber(number))
            return *kind;
    if (const auto kind = kindOfName(name))
        return *kind;
    const bool isOver = stage == SignInStage::Renewal && name == "invalid_grant"_L1;
    return isOver ? ErrorKind::SignInNeeded : ErrorKind::SignInFailed;
}

Error errorOf(const QString& name, const QList<int>& numbers, SignInStage stage) {
    const auto number = numbers.isEmpty() ? QString() : u"AADSTS%1"_s.arg(numbers.first());
    return {.kind = kindOf(name, numbers, stage),
        .subject = number.isEmpty() ? name : number,
        .detail = (name + u' ' + number).trimmed()};
}

QString idsIn(const QJsonObject& object) {
    QStringList ids;
    for (const auto& id : {u"trace_id"_s, u"correlation_id"_s})
        if (const auto text = plainId(object.value(id).toString()); !text.isEmpty())
            ids << id + u' ' + text;
    return ids.join(u", "_s);
}

/// An answer that is no OAuth error at all.
ErrorKind kindOfStatus(int status) {
    if (status == 429)
        return ErrorKind::Throttled;
    if (status == 407)
        return ErrorKind::ProxyFailed;
    return status >= 500 && status != 511 ? ErrorKind::ServiceUnavailable : ErrorKind::AnswerNotUnderstood;
}

} // namespace

Failure signInFailure(const HttpAnswer& answer, const QDateTime& now, SignInStage stage) {
    const auto serverTime = answer.date();
    Failure failure{.httpStatus = answer.status,
        .retryAfter = retryAfter(answer.header("Retry-After"), serverTime.isValid() ? serverTime : now)};
    const auto object = QJsonDocument::fromJson(answer.body).object();
    failure.code = plainId(object.value("error"_L1).toString());
    failure.requestIds = idsIn(object);
    if (failure.code.isEmpty() || answer.status == 429) {
        failure.error = {.kind = kindOfStatus(answer.status), .detail = QString::number(answer.status)};
        return failure;
    }
    QList<int> numbers;
    for (const auto& number : object.value("error_codes"_L1).toArray())
        numbers << number.toVariant().toInt();
    if (numbers.isEmpty())
        numbers = numbersIn(object.value("error_description"_L1).toString());
    const bool wantsConsent = object.value("suberror"_L1).toString() == "consent_required"_L1;
    failure.error = errorOf(wantsConsent ? u"consent_required"_s : failure.code, numbers, stage);
    return failure;
}

Error signInError(const QString& name, const QString& description, SignInStage stage) {
    return errorOf(plainId(name), numbersIn(description), stage);
}

bool isAboutSignIn(ErrorKind kind) {
    return kind >= ErrorKind::SignInNeeded && kind <= ErrorKind::CodeExpired;
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyanswer.h"

#include "simulator/http/gzip.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>

namespace favilla::simulation {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deepNesting = 100'000;
constexpr qint64 bombLength = 128LL * 1024 * 1024;

const QHash<int, Refusal>& refusals() {
    static const QHash<int, Refusal> all{{Fault::Unauthorized, unauthenticated(u"The token is not valid."_s)},
        {Fault::MfaRequired, unauthenticated(u"Unauthorized - MFA required"_s)},
        {Fault::Forbidden,
            {403, u"accessDenied"_s, u"Caller is not authorized to access the resource."_s, u"referral"_s}},
        {Fault::InsufficientClaims, {403, u"insufficient_claims"_s, u"Claims challenge."_s, {}}},
        {Fault::NotFound, {404, u"itemNotFound"_s, u"The referral was not found."_s, u"referral"_s}},
        {Fault::Gone, {410, u"itemNotFound"_s, u"The referral is gone."_s, u"referral"_s}},
        {Fault::Conflict,
            {409, u"resourceModified"_s, u"The resource was changed by somebody else."_s, u"referral"_s}},
        {Fault::PreconditionFailed, eTagMismatch()},
        {Fault::Unprocessable, {422, u"invalidRequest"_s, u"A field is refused."_s, u"details/notes"_s}},
        {Fault::Throttled, {429, u"tooManyRequests"_s, u"Rate limit is exceeded."_s, {}}},
        {Fault::ServerError, {500, u"generalException"_s, u"An unspecified error has occurred."_s, {}}},
        {Fault::ServerErrorAfterEffect,
            {500, u"generalException"_s, u"An unspecified error has occurred."_s, {}}},
        {Fault::Unavailable, {503, u"serviceNotAvailable"_s, u"The service is not available."_s, {}}}};
    return all;
}

Answer htmlAnswer(int status, const QByteArray& words) {
    return {status, {{"Content-Type", "text/html"}},
        "<!DOCTYPE html><html><body><h1>" + words + "</h1></body></html>"};
}

void challenge(Answer& answer, const Fault& fault, const Oddities& oddities) {
    if (fault.kind == Fault::Unauthorized || fault.kind == Fault::MfaRequired)
        answer.headers << qMakePair(
            QByteArray("WWW-Authenticate"), QByteArray("Bearer error=\"invalid_token\""));
    if (fault.kind == Fault::InsufficientClaims)
        answer.headers << qMakePair(QByteArray("WWW-Authenticate"),
            QByteArray("Bearer error=\"insufficient_claims\", claims=\"eyJhY2Nlc3NfdG9rZW4iOnt9fQ==\""));
    if (fault.kind == Fault::InsufficientClaims && oddities.claimsAreMisspelt) {
        answer.body.replace("insufficient", "insufficent");
        answer.headers.last().second.replace("insufficient", "insufficent");
    }
    if (fault.kind == Fault::MfaRequired)
        answer.reason = "Unauthorized - MFA required";
}

void retryAfter(Answer& answer, const Fault& fault, const QDateTime& now) {
    if (fault.retryAfter < 0)
        return;
    const auto value = fault.isRetryAfterDate ? httpDate(now.addSecs(fault.retryAfter))
                                              : QByteArray::number(fault.retryAfter);
    answer.headers << qMakePair(QByteArray("Retry-After"), value);
}

Answer statusAnswer(const Fault& fault, const Oddities& oddities) {
    const auto words = fault.words.toUtf8();
    if (fault.kind == Fault::BadGateway)
        return htmlAnswer(502, words.isEmpty() ? "Bad gateway" : words);
    if (fault.kind == Fault::GatewayTimeout)
        return htmlAnswer(504, words.isEmpty() ? "The gateway waited in vain" : words);
    if (fault.kind == Fault::Throttled && !oddities.throttlesWithApiBody)
        return throttledAnswer(fault.retryAfter);
    auto refusal = refusals().value(fault.kind);
    if (!words.isEmpty())
        refusal.message = refusal.target = fault.words;
    return errorAnswer(refusal, oddities);
}

bool isStatus(Fault::Kind kind) {
    return kind <= Fault::GatewayTimeout;
}

QByteArray deeplyNested() {
    return "{\"value\":" + QByteArray(deepNesting, '[') + QByteArray(deepNesting, ']') + '}';
}

void setHeader(Answer& answer, const QByteArray& name, const QByteArray& value) {
    for (auto& pair : answer.headers)
        if (pair.first.compare(name, Qt::CaseInsensitive) == 0)
            pair.second = value;
    if (!hasHeader(answer.headers, name))
        answer.headers << qMakePair(name, value);
}

void spoilBody(Answer& answer, const Fault& fault) {
    switch (fault.kind) {
    case Fault::MalformedJson:
        answer.body.replace("\":", "\"=");
        break;
    case Fault::CutJson:
        answer.body.truncate(answer.body.size() / 2);
        break;
    case Fault::EmptyBody:
        answer.body.clear();
        break;
    case Fault::DeepNesting:
        answer.body = deeplyNested();
        break;
    case Fault::GzipBomb:
        answer.body = gzipOfSpaces(answer.body, bombLength);
        setHeader(answer, "Content-Encoding", "gzip");
        break;
    case Fault::BrokenGzip:
        answer.body = gzipped(answer.body);
        answer.body.replace(12, answer.body.size() / 2, QByteArray(answer.body.size() / 2, '\x5a'));
        setHeader(answer, "Content-Encoding", "gzip");
        break;
    default:
        break;
    }
}

std::optional<Delivery> deliveryOf(Fault::Kind kind) {
    static const QHash<int, Delivery> all{{Fault::NeverAnswers, Delivery::Never},
        {Fault::NeverAnswersAfterEffect, Delivery::Never},
        {Fault::ClosesBeforeEffect, Delivery::ClosedBefore},
        {Fault::ClosesBeforeAnswer, Delivery::ClosedBefore},
        {Fault::ClosesWithinAnswer, Delivery::ClosedWithin}, {Fault::Drips, Delivery::Dripping},
        {Fault::Huge, Delivery::Huge}, {Fault::HugeUnannounced, Delivery::HugeUnannounced}};
    return all.contains(kind) ? std::optional(all.value(kind)) : std::nullopt;
}

} // namespace

std::optional<Answer> answerInstead(const Fault& fault, const Oddities& oddities, const QDateTime& now) {
    if (isStatus(fault.kind)) {
        auto answer = statusAnswer(fault, oddities);
        answer.status = fault.status > 0 ? fault.status : answer.status;
        answer.reason = fault.words.toUtf8();
        challenge(answer, fault, oddities);
        retryAfter(answer, fault, now);
        return answer;
    }
    if (fault.kind == Fault::NeverAnswers || fault.kind == Fault::ClosesBeforeEffect)
        return Answer{0, {}, {}, *deliveryOf(fault.kind)};
    if (fault.kind == Fault::ProxyPage)
        return htmlAnswer(200, "Welcome to this hotel's network");
    if (fault.kind == Fault::SignInPage)
        return Answer{302, {{"Location", "http://portal.invalid/login"}}, {}};
    return {};
}

void spoil(Answer& answer, const Fault& fault, const Oddities& oddities, const QByteArray& stranger) {
    if (const auto delivery = deliveryOf(fault.kind)) {
        answer.delivery = *delivery;
    } else if (fault.kind == Fault::ServerErrorAfterEffect) {
        answer = errorAnswer(refusals().value(fault.kind), oddities);
    } else if (fault.kind == Fault::RedirectsElsewhere) {
        answer = {307, {{"Location", stranger + "/v1.0/engagements/referrals"}}, {}};
    } else {
        spoilBody(answer, fault);
    }
}

QByteArray httpDate(const QDateTime& at) {
    return QLocale::c().toString(at.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace favilla::simulation

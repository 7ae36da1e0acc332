// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/partnercenterclient.h"

#include "api/log.h"
#include "api/servicefailure.h"

#include <QJsonDocument>
#include <QUuid>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

struct PartnerCenterClient::Asking {
    QByteArray verb = "GET";
    QUrl address = {};
    HttpHeaders headers = {};
    QByteArray body = {};
    QPointer<QObject> context = {};
    Then then = {};
    AskedFor kind = {};
    bool isBodyNeeded = true;
    bool isSecondTry = false;
};

namespace {

HttpHeaders documentedHeaders(const QByteArray& token, const QByteArray& id) {
    return {{"Authorization", "Bearer " + token}, {"Accept", "application/json"},
        {"Content-Type", "application/json"}, {"client-request-id", id}, {"MS-CorrelationId", id}};
}

bool isSuccess(int status) {
    return status >= 200 && status < 300;
}

} // namespace

PartnerCenterClient::PartnerCenterClient(const Account& account, Session& session, Network& network,
    const NetworkOptions& options, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_account(account)
    , m_session(session)
    , m_network(network)
    , m_options(options)
    , m_clock(clock)
    , m_underWay(new QObject(this)) { }

PartnerCenterClient::~PartnerCenterClient() = default;

void PartnerCenterClient::list(const ListQuery& query, QObject* context, Then then) {
    ask({.address = listAddress(m_account, query),
        .context = context,
        .then = std::move(then),
        .kind = {.isCollection = true}});
}

void PartnerCenterClient::next(const QString& nextLink, QObject* context, Then then) {
    Asking asking{.context = context, .then = std::move(then), .kind = {.isCollection = true}};
    const auto address = nextAddress(m_account, nextLink);
    if (!address)
        return refuse(std::move(asking), address.error());
    asking.address = *address;
    ask(std::move(asking));
}

void PartnerCenterClient::get(const ReferralId& id, QObject* context, Then then) {
    Asking asking{.context = context, .then = std::move(then)};
    const auto address = referralAddress(m_account, id);
    if (!address)
        return refuse(std::move(asking), address.error());
    asking.address = *address;
    ask(std::move(asking));
}

void PartnerCenterClient::patch(
    const ReferralId& id, const QJsonArray& operations, const QString& eTag, QObject* context, Then then) {
    Asking asking{.verb = "PATCH",
        .headers = {{"Prefer", "return=representation"}},
        .body = QJsonDocument(operations).toJson(QJsonDocument::Compact),
        .context = context,
        .then = std::move(then),
        .kind = {.isWrite = true},
        .isBodyNeeded = false};
    const auto address = referralAddress(m_account, id);
    if (!address)
        return refuse(std::move(asking), address.error());
    asking.address = *address;
    if (!eTag.isEmpty())
        asking.headers << qMakePair(QByteArray("If-Match"), eTag.toUtf8());
    ask(std::move(asking));
}

void PartnerCenterClient::create(const QJsonObject& referral, QObject* context, Then then) {
    ask({.verb = "POST",
        .address = referralsUrl(m_account),
        .body = QJsonDocument(referral).toJson(QJsonDocument::Compact),
        .context = context,
        .then = std::move(then),
        .kind = {.isWrite = true, .isCollection = true}});
}

void PartnerCenterClient::abort() {
    delete m_underWay;
    m_underWay = new QObject(this);
}

void PartnerCenterClient::ask(Asking asking) {
    if (!asking.context)
        asking.context = this;
    m_session.withToken(m_underWay, [this, asking = std::move(asking)](const Outcome<QByteArray>& token) {
        if (token)
            return askWith(asking, *token);
        tell(asking, token.failure());
    });
}

void PartnerCenterClient::askWith(const Asking& asking, const QByteArray& token) {
    if (!asking.context)
        return;
    const auto id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const HttpQuestion question{.verb = asking.verb,
        .address = asking.address,
        .headers = documentedHeaders(token, id) + asking.headers,
        .body = asking.body,
        .isWrite = asking.kind.isWrite};
    HttpCall::start(m_network, m_options, question, m_underWay,
        [this, asking, token, id](const auto& outcome) { answered(asking, token, id, outcome); });
}

void PartnerCenterClient::answered(
    Asking asking, const QByteArray& token, const QByteArray& id, const Outcome<HttpAnswer>& outcome) {
    const bool isTokenRefused = outcome && outcome->status == 401;
    if (isTokenRefused)
        m_session.forget(token);
    // The service wants a new id with each call (section 3), and got an old one with the second of them.
    const bool isIdRefused = outcome && outcome->isResent && outcome->status == 400 && !asking.kind.isWrite;
    if ((isTokenRefused || isIdRefused) && !asking.isSecondTry) {
        // Who is not known did not change anything: a write may be repeated here as well.
        asking.isSecondTry = true;
        return ask(std::move(asking));
    }
    if (outcome)
        return tell(asking, judged(asking, id, *outcome));
    auto failure = outcome.failure();
    failure.requestIds = requestIdsOf({}, id);
    tell(asking, failure);
}

Outcome<Answer> PartnerCenterClient::judged(
    const Asking& asking, const QByteArray& id, const HttpAnswer& answer) const {
    const auto ids = requestIdsOf(answer, id);
    if (!isSuccess(answer.status)) {
        auto failure = serviceFailure(answer, asking.kind, m_clock.now().utc);
        failure.requestIds = ids;
        return failure;
    }
    const auto document = QJsonDocument::fromJson(answer.body);
    const bool isEmpty = answer.body.trimmed().isEmpty();
    if (isEmpty ? asking.isBodyNeeded : !document.isObject())
        return Failure{.error = {.kind = ErrorKind::AnswerNotUnderstood, .detail = u"no JSON object"_s},
            .httpStatus = answer.status,
            .requestIds = ids,
            .mayBeApplied = asking.kind.isWrite};
    return Answer{.httpStatus = answer.status,
        .body = answer.body,
        .object = document.object(),
        .eTag = QString::fromUtf8(answer.header("ETag")),
        .serverTime = answer.date(),
        .requestIds = ids};
}

void PartnerCenterClient::tell(const Asking& asking, const Outcome<Answer>& outcome) {
    if (outcome)
        logAnswer(asking.verb, asking.address.path(), outcome->httpStatus, outcome->requestIds);
    else
        logFailure(asking.verb, asking.address.path(), outcome.failure());
    if (asking.context)
        asking.then(outcome);
}

void PartnerCenterClient::refuse(Asking asking, const Error& error) {
    if (!asking.context)
        asking.context = this;
    const auto later = [this, asking = std::move(asking), error] { tell(asking, Failure{.error = error}); };
    QMetaObject::invokeMethod(m_underWay, later, Qt::QueuedConnection);
}

} // namespace favilla

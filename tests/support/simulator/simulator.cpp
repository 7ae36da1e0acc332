// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator.h"

#include "http/gzip.h"
#include "service/faultyanswer.h"
#include "state/completion.h"

#include <QJsonArray>
#include <QUrlQuery>
#include <QUuid>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace simulation;

const auto collectionPath = u"/v1.0/engagements/referrals"_s;
constexpr qsizetype worthCompressing = 1024;

/// The id behind the collection; empty: the collection itself or something else.
QString idOf(const QString& path) {
    const auto id = path.startsWith(collectionPath + u'/') ? path.mid(collectionPath.size() + 1) : QString();
    return id.contains(u'/') ? QString() : id;
}

} // namespace

Simulator::Simulator(QObject* parent)
    : QObject(parent)
    , m_now([] { return QDateTime::currentDateTimeUtc(); })
    , m_service(m_referrals, m_switches.oddities)
    , m_signIn(m_switches, [this] { return now(); })
    , m_listener([this](const Request& request) { return serve(request); })
    , m_stranger([this](const Request& request) { return serveStranger(request); }) {
    m_referrals.setNow([this] { return now(); });
    connect(&m_referrals, &SimulatedReferrals::changed, this, &Simulator::referralChanged);
    connect(&m_referrals, &SimulatedReferrals::added, this, &Simulator::referralChanged);
    connect(this, &Simulator::referralChanged, this, [this] { m_hasChanged = true; });
}

Simulator::~Simulator() = default;

bool Simulator::start(quint16 port) {
    if (!m_listener.listen(port) || (m_stranger.port() == 0 && !m_stranger.listen()))
        return false;
    m_port = m_listener.port();
    m_service.setCollection(baseUrl().toEncoded() + "/referrals");
    m_service.setStranger(stranger().toEncoded());
    m_signIn.setAuthority(authority().toString());
    return true;
}

void Simulator::stop() {
    m_listener.close();
}

QUrl Simulator::baseUrl() const {
    return QUrl(u"http://127.0.0.1:%1/v1.0/engagements"_s.arg(m_port));
}

QUrl Simulator::authority() const {
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

QUrl Simulator::stranger() const {
    return QUrl(u"http://localhost:%1"_s.arg(m_stranger.port()));
}

void Simulator::setNow(std::function<QDateTime()> now) {
    m_now = std::move(now);
}

QDateTime Simulator::now() const {
    return m_now().toUTC().addSecs(m_switches.oddities.clockSkew);
}

void Simulator::set(const QString& id, const QString& path, const QJsonValue& value) {
    change(id, {QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, path}, {u"value"_s, value}}});
}

QList<Simulator::Seen> Simulator::requests(Fault::On kind) const {
    QList<Seen> some;
    for (const auto& seen : m_seen)
        if (kind == Fault::Any || seen.kind == kind)
            some << seen;
    return some;
}

QStringList Simulator::secretsSeen() const {
    QSet<QString> secrets;
    for (const auto& seen : m_seen) {
        const QUrlQuery form(QString::fromLatin1(seen.body));
        for (const auto& secret : {QString::fromLatin1(seen.header("Authorization").mid(7)),
                 form.queryItemValue(u"refresh_token"_s, QUrl::FullyDecoded),
                 form.queryItemValue(u"device_code"_s, QUrl::FullyDecoded),
                 form.queryItemValue(u"code"_s, QUrl::FullyDecoded),
                 form.queryItemValue(u"code_verifier"_s, QUrl::FullyDecoded)})
            if (!secret.isEmpty())
                secrets << secret << QString::fromLatin1(QUrl::toPercentEncoding(secret));
    }
    return secrets.values();
}

Fault::On Simulator::kindOf(const Request& request) const {
    if (const auto kind = m_signIn.kindOf(request); kind != Fault::Any)
        return kind;
    const auto path = request.path();
    if (path == collectionPath)
        return request.method == "GET" ? Fault::List
                                       : (request.method == "POST" ? Fault::Post : Fault::Other);
    if (idOf(path).isEmpty())
        return Fault::Other;
    if (request.method == "GET")
        return Fault::Get;
    if (request.method == "PATCH")
        return Fault::Patch;
    return request.method == "PUT" ? Fault::Put : Fault::Other;
}

Answer Simulator::serve(const Request& request) {
    const auto kind = kindOf(request);
    const auto requestId = request.header("client-request-id").toLower();
    m_isRepeated = !requestId.isEmpty() && m_requestIds.contains(requestId);
    m_requestIds.insert(requestId);
    if (m_switches.oddities.expiresByItself)
        m_referrals.expireDue();
    m_hasChanged = false;
    auto answer = serveFaultily(request, kind, m_switches.takeFault(kind, idOf(request.path())));
    const auto isTold = answer.delivery != Delivery::Never && answer.delivery != Delivery::ClosedBefore;
    m_seen << seen(request, isTold ? answer.status : 0);
    m_seen.last().isDone = m_hasChanged;
    emit requestServed(QString::fromLatin1(request.method), request.path(), m_seen.last().status);
    return answer;
}

Answer Simulator::serveFaultily(const Request& request, Fault::On kind, const std::optional<Fault>& fault) {
    auto answer = fault ? answerInstead(*fault, m_switches.oddities, now()) : std::nullopt;
    if (!answer) {
        answer = route(request, kind, fault);
        if (fault)
            spoil(*answer, *fault, m_switches.oddities, stranger().toEncoded());
    }
    finish(request, *answer);
    return *answer;
}

Answer Simulator::route(const Request& request, Fault::On kind, const std::optional<Fault>& fault) {
    const auto path = request.path();
    if (path.contains("webhook"_L1, Qt::CaseInsensitive)) {
        m_webhookWasTouched = true;
        return errorAnswer(
            {403, u"accessDenied"_s, u"Webhooks are not for a desktop program."_s, {}}, m_switches.oddities);
    }
    if (auto answer = m_signIn.serve(request, fault))
        return *answer;
    SimulatedUser user;
    if (auto answer = gateAnswer(request, user))
        return *answer;
    if (const auto refusal = headerRefusal(request))
        return errorAnswer(*refusal, m_switches.oddities);
    return referralAnswer(request, kind, user, fault);
}

Answer Simulator::referralAnswer(
    const Request& request, Fault::On kind, const SimulatedUser& user, const std::optional<Fault>& fault) {
    const auto path = request.path();
    switch (kind) {
    case Fault::List:
        return m_service.list(request, user, fault);
    case Fault::Post:
        return m_service.create(request);
    case Fault::Get:
        return m_service.get(idOf(path), user, fault);
    case Fault::Patch:
        return m_service.patch(request, idOf(path), user);
    case Fault::Put:
        return m_service.put(request, idOf(path), user);
    default:
        break;
    }
    if (path == collectionPath || !idOf(path).isEmpty())
        return errorAnswer(
            {405, u"invalidRequest"_s, u"The method is not allowed."_s, {}}, m_switches.oddities);
    return errorAnswer({404, u"itemNotFound"_s, u"No such resource."_s, {}}, m_switches.oddities);
}

/// Who is let in at all.
std::optional<Answer> Simulator::gateAnswer(const Request& request, SimulatedUser& user) {
    using Verdict = SimulatedSignIn::Verdict;
    const auto verdict = m_signIn.judge(request.header("Authorization"), user);
    if (verdict == Verdict::LacksMfa)
        return answerInstead({.kind = Fault::MfaRequired}, m_switches.oddities, now());
    if (verdict != Verdict::Good)
        return answerInstead({.kind = Fault::Unauthorized}, m_switches.oddities, now());
    if (user.role == SimulatedUser::Role::BusinessProfileAdmin || user.role == SimulatedUser::Role::Nobody)
        return answerInstead({.kind = Fault::Forbidden}, m_switches.oddities, now());
    return {};
}

/// The headers of section 3.
MaybeRefusal Simulator::headerRefusal(const Request& request) const {
    const auto& oddities = m_switches.oddities;
    const auto id = request.header("client-request-id");
    if (id.isEmpty() && oddities.needsClientRequestId)
        return badRequest(u"The header client-request-id is required."_s, u"client-request-id"_s);
    if (!id.isEmpty() && QUuid::fromString(QString::fromLatin1(id)).isNull())
        return badRequest(u"The header client-request-id is no GUID."_s, u"client-request-id"_s);
    if (m_isRepeated && oddities.refusesRepeatedRequestId)
        return badRequest(u"The client-request-id was used before."_s, u"client-request-id"_s);
    const auto accept = request.header("Accept").toLower();
    if (oddities.needsAccept && !accept.contains("application/json") && !accept.contains("*/*"))
        return Refusal{
            406, u"invalidRequest"_s, u"The header Accept has to be application/json."_s, u"Accept"_s};
    return {};
}

/// What every answer carries.
void Simulator::finish(const Request& request, Answer& answer) const {
    const auto& oddities = m_switches.oddities;
    answer.delay = oddities.latency;
    const auto isWhole = answer.delivery != Delivery::Huge && answer.delivery != Delivery::HugeUnannounced;
    if (isWhole && !oddities.neverCompresses && answer.body.size() > worthCompressing
        && request.header("Accept-Encoding").contains("gzip")
        && !hasHeader(answer.headers, "Content-Encoding")) {
        answer.body = gzipped(answer.body);
        answer.headers << qMakePair(QByteArray("Content-Encoding"), QByteArray("gzip"));
    }
    answer.headers << qMakePair(QByteArray("Date"), httpDate(now()))
                   << qMakePair(QByteArray("request-id"), newGuid().toLatin1())
                   << qMakePair(QByteArray("timestamp"), textOf(ticksOf(now())).toLatin1())
                   << qMakePair(QByteArray("x-ms-ags-diagnostic"),
                          QByteArray("{\"ServerInfo\":{\"DataCenter\":\"Simulated\",\"Slice\":\"E\"}}"));
    if (request.hasHeader("client-request-id"))
        answer.headers << qMakePair(QByteArray("client-request-id"), request.header("client-request-id"));
    for (auto& pair : answer.headers) {
        if (oddities.headerCase == Oddities::HeaderCase::Lower)
            pair.first = pair.first.toLower();
        if (oddities.headerCase == Oddities::HeaderCase::Upper)
            pair.first = pair.first.toUpper();
    }
}

Answer Simulator::serveStranger(const Request& request) {
    m_strangerSeen << seen(request, 200);
    return jsonAnswer(200, QJsonObject{{u"value"_s, QJsonArray()}});
}

Simulator::Seen Simulator::seen(const Request& request, int status) const {
    return {request.method, request.path(), request.query(), request.headers, request.body, status, now(),
        kindOf(request), false};
}

} // namespace favilla

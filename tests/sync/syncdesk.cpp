// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncdesk.h"

#include "domain/history.h"
#include "domain/lifecycle.h"
#include "simulator/service/rendering.h"
#include "store/accountrepository.h"
#include "store/changejournal.h"
#include "store/importrepository.h"
#include "syncsamples.h"

namespace favilla {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ChangeId> applyIntent(Transaction& transaction, const ReferralId& id, const Intent& intent,
    const QDateTime& now, std::chrono::seconds hold) {
    const auto stored = ReferralRepository::find(transaction.connection(), id);
    FAVILLA_TRY(stored);
    if (!*stored)
        return Error{ErrorKind::NotFound};
    const auto& before = (*stored)->referral;
    const auto after = applied(before, intent, {now, QTimeZone::utc()});
    FAVILLA_TRY(after);
    const auto change = ChangeId::create();
    FAVILLA_TRY(ReferralRepository::update(transaction, (*stored)->row, *after));
    if (!isLocal(intent))
        FAVILLA_TRY(Outbox::append(transaction, (*stored)->row, change, intent, before->eTag,
            hold.count() > 0 ? now.addSecs(hold.count()) : QDateTime(), now));
    FAVILLA_TRY(ChangeJournal::record(transaction,
        {change, name(intent), id, (*stored)->row, before->customer.name, {}, now, 1}, before, *after));
    return change;
}

/// A referral the way the service's oddities let it be told.
QJsonObject asTold(Simulator& service, const QString& id) {
    const simulation::Rendering rendering(
        service.referrals(), service.switches().oddities, service.baseUrl().toEncoded());
    return QJsonDocument::fromJson(rendering.single(service.referrals().rowOf(id))).object();
}

/// What both sides can know: the rest of a referral is of this workspace alone.
ReferralData comparable(ReferralData data) {
    data.engagement.name.clear();
    data.isGone = false;
    data.nextStep.reset();
    data.account = {};
    data.reason = {};
    if (data.status == Status::New)
        data.engagement.notes.clear();
    else
        data.request.text.clear();
    for (auto* people : {&data.contacts, &data.team})
        for (auto& person : *people)
            person.id = {};
    return data;
}

} // namespace

SyncDesk::Running::Running(const SyncDesk& desk, const NetworkOptions& options)
    : network(options)
    , session(desk.m_account, network, options, desk.m_clock)
    , client(desk.m_account, session, network, options, desk.m_clock)
    , engine(desk.m_account, *desk.m_database, client, desk.m_clock) { }

Account SyncDesk::accountOf(Simulator& service) {
    auto account = documentedAccount();
    account.id = AccountId(u"account-1"_s);
    account.name = u"Simulated"_s;
    account.clientId = service.signIn().clientId();
    account.tenant = service.signIn().tenant();
    account.baseUrl = service.baseUrl();
    account.authority = service.authority();
    return account;
}

SyncDesk::SyncDesk(Simulator& service, const StoreLocation& location, const Clock& clock)
    : SyncDesk(accountOf(service), service.issueRefreshToken(), location, clock) {
    m_service = &service;
    QObject::connect(&service, &Simulator::requestServed, m_database.get(), [this] {
        if (++m_requests == m_fatalRequest)
            m_running.reset();
    });
}

SyncDesk::SyncDesk(
    const Account& account, const QString& refreshToken, const StoreLocation& location, const Clock& clock)
    : m_clock(clock), m_account(account), m_refreshToken(refreshToken) {
    m_options.proxyUse = NetworkOptions::ProxyUse::None;
    m_options.connectTimeout = std::chrono::seconds(2);
    setPatience(std::chrono::milliseconds(800), std::chrono::seconds(3));
    m_database = std::make_unique<Database>(location, clock);
    if (!resultOf(m_database->open()))
        qFatal("no database");
    valueOf(m_database->write([account = m_account](Transaction& transaction) {
        return AccountRepository::save(transaction, account);
    }));
}

void SyncDesk::setPatience(std::chrono::milliseconds answer, std::chrono::milliseconds call) {
    m_options.answerTimeout = answer;
    m_options.callTimeout = call;
}

void SyncDesk::startEngine() {
    m_running = std::make_unique<Running>(*this, m_options);
    m_steps = 0;
    m_requests = 0;
    QObject::connect(&m_running->session, &Session::refreshTokenRotated, &m_running->session,
        [this](const QString& token) { m_refreshToken = token; });
    m_running->session.setRefreshToken(m_refreshToken);
    QObject::connect(&m_running->engine, &SyncEngine::stepped, &m_running->engine, [this] {
        if (++m_steps == m_fatalStep)
            QMetaObject::invokeMethod(
                qApp, [this] { m_running.reset(); }, Qt::QueuedConnection);
    });
    m_running->engine.start();
}

SyncStatus SyncDesk::settle() {
    if (!m_running)
        return {};
    QEventLoop loop;
    auto& engine = m_running->engine;
    QObject::connect(&engine, &SyncEngine::rested, &loop, &QEventLoop::quit);
    QObject::connect(&engine, &QObject::destroyed, &loop, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::seconds(30), &loop, [] { qFatal("the engine does not come to rest"); });
    engine.wake();
    loop.exec();
    return m_running ? m_running->engine.status() : SyncStatus();
}

void SyncDesk::signIn() {
    signInWith(m_service->issueRefreshToken());
}

void SyncDesk::signInWith(const QString& refreshToken) {
    m_refreshToken = refreshToken;
    if (!m_running)
        return;
    m_running->session.setRefreshToken(m_refreshToken);
    m_running->engine.signedIn();
}

SyncStatus SyncDesk::sync(bool isFull) {
    if (!m_running)
        startEngine();
    m_running->engine.syncNow(isFull);
    return settle();
}

std::optional<ChangeId> SyncDesk::act(const ReferralId& id, const Intent& intent, std::chrono::seconds hold) {
    const auto done =
        resultOf(m_database->write([id, intent, now = m_clock.now().utc, hold](Transaction& transaction) {
            return applyIntent(transaction, id, intent, now, hold);
        }));
    return done ? std::optional(*done) : std::nullopt;
}

std::optional<Referral> SyncDesk::referral(const QString& id) {
    const auto stored = valueOf(m_database->read(
        [id](Connection& connection) { return ReferralRepository::find(connection, ReferralId(id)); }));
    return stored ? std::optional(stored->referral) : std::nullopt;
}

QList<Referral> SyncDesk::referrals() {
    return valueOf(m_database->read([](Connection& connection) -> Result<QList<Referral>> {
        QList<Referral> all;
        FAVILLA_TRY(ReferralRepository::forEach(connection, [&all](const Stored& stored) -> Result<void> {
            all << stored.referral;
            return {};
        }));
        return all;
    }));
}

QList<QueueItem> SyncDesk::queue() {
    return valueOf(m_database->read(
        [now = m_clock.now().utc](Connection& connection) { return Outbox::items(connection, now); }));
}

bool SyncDesk::undo(const ChangeId& change) {
    return resultOf(m_database->write([change, now = m_clock.now().utc](Transaction& transaction) {
        return ChangeJournal::undo(transaction, change, u"test"_s, now);
    })).hasValue();
}

void SyncDesk::decide(const ChangeId& change, const QSet<Field>& theirs) {
    valueOf(m_database->write([this, change, theirs](Transaction& transaction) {
        return ServiceNews(transaction, m_account, m_clock.now().utc).decide(change, theirs);
    }));
}

void SyncDesk::decideAll(const QSet<Field>& theirs) {
    for (const auto& item : queue())
        if (item.state == QueueState::Conflict)
            decide(item.change, theirs);
}

void SyncDesk::discard(const ChangeId& change) {
    valueOf(m_database->write([this, change](Transaction& transaction) {
        return ServiceNews(transaction, m_account, m_clock.now().utc).discard(change);
    }));
}

void SyncDesk::retry(const ChangeId& change) {
    valueOf(m_database->write([this, change](Transaction& transaction) {
        return ServiceNews(transaction, m_account, m_clock.now().utc).retry(change);
    }));
}

int SyncDesk::problemCount() {
    return int(valueOf(m_database->read([](Connection& connection) {
        return ImportRepository::problems(connection);
    })).size());
}

QStringList SyncDesk::differences(bool isWithQueue) {
    QStringList found;
    if (isWithQueue)
        for (const auto& item : queue())
            found << u"waits: %1 %2 %3"_s.arg(item.referral.text(), item.kind, name(item.state));
    QSet<QString> here;
    for (const auto& referral : referrals()) {
        here << referral->id.text();
        if (!m_service->referrals().contains(referral->id.text()) || referral->isGone)
            continue;
        const auto word = samples::wordOf(asTold(*m_service, referral->id.text()));
        for (const auto& change : changesBetween(comparable(*referral), comparable(word)))
            found << u"%1 %2: here %3, there %4"_s.arg(
                referral->id.text(), name(change.field), change.before, change.after);
    }
    for (const auto& id : m_service->ids())
        if (!here.contains(id) && m_service->referrals().isVisible(id))
            found << u"missing here: "_s + id;
    return found;
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "synchistory.h"

#include <algorithm>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto whileOverlapIsOver = std::chrono::minutes(20);

const QList<Fault::Kind>& quickFaults() {
    static const QList<Fault::Kind> all{Fault::Unauthorized, Fault::Forbidden, Fault::NotFound,
        Fault::Conflict, Fault::PreconditionFailed, Fault::Unprocessable, Fault::Throttled,
        Fault::ServerError, Fault::Unavailable, Fault::ClosesBeforeEffect, Fault::ServerErrorAfterEffect,
        Fault::ClosesBeforeAnswer, Fault::ClosesWithinAnswer, Fault::MalformedJson, Fault::CutJson,
        Fault::EmptyBody, Fault::ProxyPage, Fault::BrokenGzip, Fault::DuplicateItems, Fault::RepeatsPage,
        Fault::EndlessNextLinks};
    return all;
}

Field fieldOf(const QString& path) {
    if (path == "/details/dealValue"_L1)
        return Field::Value;
    if (path == "/details/closingDateTime"_L1)
        return Field::PurchaseBy;
    if (path == "/details/notes"_L1)
        return Field::Notes;
    if (path == "/externalReferenceId"_L1)
        return Field::CrmId;
    return path.startsWith("/customerProfile/team"_L1) ? Field::Contacts : Field::None;
}

/// The values of one operation as the ledger writes them.
QStringList valuesOf(Field field, const QJsonValue& value) {
    QStringList values;
    if (field == Field::Value)
        values << Money::fromText(value.toVariant().toString(), u"EUR"_s)->text() + u" EUR"_s;
    else if (field == Field::PurchaseBy)
        values << value.toString().left(10);
    else if (field == Field::Contacts && value.isObject())
        values << value[u"email"].toString();
    else if (field == Field::Contacts)
        for (const auto& member : value.toArray())
            values << member[u"email"].toString();
    else
        values << value.toString();
    return values;
}

QStringList doubles(QStringList all) {
    const auto every = all;
    all.removeDuplicates();
    QStringList found;
    for (const auto& one : std::as_const(all))
        if (every.count(one) > 1)
            found << one;
    return found;
}

} // namespace

SyncHistory::SyncHistory(Simulator& service, SyncDesk& desk, FakeClock& clock, quint32 seed)
    : m_service(service)
    , m_desk(desk)
    , m_clock(clock)
    , m_chance(seed)
    , m_there(service, m_ledger, m_chance)
    , m_here(desk, m_ledger, m_chance) {
    connect(&service, &Simulator::requestServed, this, &SyncHistory::whileServed);
    for (int i = 2 + m_chance.below(4); i > 0; --i)
        m_there.arrive();
    auto& oddities = service.switches().oddities;
    oddities.pageSize = 2 + m_chance.below(4);
    oddities.listLacksETag = m_chance.oneIn(5);
    oddities.leavesNullsOut = m_chance.oneIn(5);
    oddities.replaceNeedsValue = m_chance.oneIn(3);
    oddities.patchAnswer =
        m_chance.oneOf(QList{Oddities::PatchAnswer::AsPreferred, Oddities::PatchAnswer::AsPreferred,
            Oddities::PatchAnswer::AlwaysBody, Oddities::PatchAnswer::NeverBody});
    oddities.dealValue = m_chance.oneOf(QList{
        Oddities::DealValue::NumberOrText, Oddities::DealValue::NumberOnly, Oddities::DealValue::TextOnly});
}

void SyncHistory::run(int steps) {
    if (m_chance.below(10) > 0)
        m_desk.sync();
    else
        m_desk.startEngine();
    for (int i = 0; i < steps; ++i)
        step();
}

void SyncHistory::step() {
    const int what = m_chance.below(40);
    qCDebug(historyLog) << "step" << what << toIso(m_clock.now().utc);
    if (what < 12) {
        m_here.act();
    } else if (what < 22) {
        m_there.act();
    } else if (what < 24) {
        m_here.undoSome();
    } else if (what == 24) {
        m_isOnline ? m_service.stop() : comeOnline();
        m_isOnline = !m_isOnline;
    } else if (what == 25) {
        fault();
    } else if (what == 26) {
        restart();
    } else if (what == 27) {
        if (m_chance.oneIn(3))
            m_here.discardConflict();
        else
            m_here.decideAll();
    } else if (what == 28) {
        for (const auto& item : m_desk.queue())
            if (item.state == QueueState::Refused && m_chance.oneIn(2))
                treat(item);
    } else if (what < 33) {
        const bool isLong = m_chance.oneIn(8);
        m_clock.advance(std::chrono::seconds(isLong ? 90'000 : 1 + m_chance.below(900)));
    } else if (what < 37) {
        m_desk.settle();
    } else {
        m_desk.sync(m_chance.oneIn(4));
    }
}

/// Between two requests of the engine, or between a request and its answer.
void SyncHistory::whileServed() {
    const auto& request = m_service.requests().last();
    qCDebug(historyLog) << "served" << request.method << request.path << request.status << request.body;
    if (m_isActing || m_isOver || !m_chance.oneIn(12))
        return;
    m_isActing = true;
    switch (m_chance.below(4)) {
    case 0:
        m_here.act();
        break;
    case 1:
        m_here.undoSome();
        break;
    default:
        m_there.act();
    }
    m_isActing = false;
}

void SyncHistory::fault() {
    const auto kind = m_chance.oneOf(quickFaults());
    const auto on = m_chance.oneOf(
        QList<Fault::On>{Fault::Any, Fault::List, Fault::Get, Fault::Patch, Fault::Patch, Fault::Token});
    m_faults << kind;
    qCDebug(historyLog) << "fault" << faultNames().at(kind).name << requestNames().at(on);
    m_service.switches().fail({.kind = kind,
        .on = on,
        .times = 1 + m_chance.below(2),
        .after = m_chance.below(3),
        .retryAfter = kind == Fault::Throttled ? 30 : -1});
}

void SyncHistory::restart() {
    const bool isInTheMiddle = m_chance.oneIn(2);
    if (isInTheMiddle) {
        m_chance.oneIn(2) ? m_desk.killAtStep(1 + m_chance.below(6))
                          : m_desk.killAtRequest(1 + m_chance.below(4));
        m_desk.sync();
        m_desk.killAtStep(0);
        m_desk.killAtRequest(0);
    }
    m_desk.kill();
    m_desk.startEngine();
}

void SyncHistory::comeOnline() {
    if (!m_service.start(m_service.port()))
        qFatal("the port is taken");
}

/// What a user does with a change that was refused.
void SyncHistory::treat(const QueueItem& item) {
    if (!isJustified(item))
        m_unjustified << u"refused without a reason: %1 %2 %3 %4"_s.arg(
            item.referral.text(), item.kind, name(item.refusal->error.kind), name(item.refusal->error.field));
    const auto kind = item.refusal->error.kind;
    const bool isWorthATry = kind == ErrorKind::RefusedByService || kind == ErrorKind::RoleMissing
        || kind == ErrorKind::ChangedOverThere
        || (kind == ErrorKind::NotVisible && !m_there.isHidden(item.referral.text()));
    if (isWorthATry && m_chance.below(4) > 0)
        m_desk.retry(item.change);
    else
        m_here.discard(item);
}

bool SyncHistory::wasInjected(QList<Fault::Kind> kinds) const {
    return std::any_of(kinds.begin(), kinds.end(), [this](auto kind) { return m_faults.contains(kind); });
}

bool SyncHistory::isJustified(const QueueItem& item) const {
    const auto id = item.referral.text();
    switch (item.refusal->error.kind) {
    case ErrorKind::RefusedByService:
        return wasInjected({Fault::Unprocessable});
    case ErrorKind::RoleMissing:
        return wasInjected({Fault::Forbidden});
    case ErrorKind::NotVisible:
        return m_there.wasHidden(id) || wasInjected({Fault::NotFound});
    case ErrorKind::ClosedForEver:
        return m_there.statusOf(id) == "Closed"_L1;
    case ErrorKind::IllegalTransition:
        return m_there.statusOf(id) != "New"_L1 || m_here.wasDiscarded(id);
    case ErrorKind::ChangedOverThere:
        return wasInjected({Fault::PreconditionFailed, Fault::Conflict});
    default:
        return false;
    }
}

bool SyncHistory::settleAll() {
    constexpr int mostRounds = 12;
    for (int round = 0; round < mostRounds; ++round) {
        m_clock.advance(whileOverlapIsOver);
        if (m_desk.sync(true).state == SyncState::SignInNeeded) {
            m_desk.signIn();
            m_desk.sync(true);
        }
        m_here.decideAll();
        for (const auto& item : m_desk.queue())
            if (item.state == QueueState::Refused)
                treat(item);
        if (m_desk.queue().isEmpty())
            return true;
    }
    return false;
}

QStringList SyncHistory::end() {
    m_isOver = true;
    m_service.switches().clearFaults();
    if (!m_isOnline)
        comeOnline();
    if (m_chance.oneIn(2))
        m_there.showAll();
    QStringList wrong;
    if (!settleAll())
        wrong << u"the queue does not get empty"_s;
    m_desk.sync(true);
    const auto status = m_desk.sync(true);
    if (status.state != SyncState::Idle || status.failure)
        wrong << u"not idle: "_s + name(status.state);
    wrong << m_unjustified << m_desk.differences() << lostThere(m_service, m_ledger) << visibilityErrors()
          << nameErrors() << arrivedTwice(m_service, m_ledger) << peopleTwice(m_service, m_desk);
    m_service.forgetRequests();
    m_desk.sync();
    if (!m_service.requests(Fault::Patch).isEmpty())
        wrong << u"something is sent although both sides are equal"_s;
    if (m_desk.problemCount() > 0)
        wrong << u"items could not be read"_s;
    return wrong;
}

QStringList SyncHistory::visibilityErrors() const {
    QStringList found;
    for (const auto& referral : m_desk.referrals())
        if (referral->isGone != m_there.isHidden(referral->id.text()))
            found << referral->id.text() + (referral->isGone ? u" is gone here"_s : u" is gone there"_s);
    return found;
}

/// The name is this desk's own until the portal gives one.
QStringList SyncHistory::nameErrors() const {
    QStringList found;
    for (const auto& referral : m_desk.referrals()) {
        const auto id = referral->id.text();
        const auto expected = m_here.nameOf(id);
        if (!m_there.wasRenamed(id) && referral->engagement.name != expected)
            found << u"%1 is called '%2' instead of '%3'"_s.arg(id, referral->engagement.name, expected);
    }
    return found;
}

QStringList lostThere(const Simulator& service, const Ledger& ledger) {
    return ledger.lost([&service](const Ledger::Place& place, const QString& value) {
        const auto there = samples::wordOf(service.referral(place.referral));
        if (place.field != Field::Contacts)
            return textOf(there, place.field) == value;
        return std::any_of(there.contacts.begin(), there.contacts.end(),
            [&value](const Contact& contact) { return contact.email == value; });
    });
}

QStringList arrivedTwice(const Simulator& service, const Ledger& ledger) {
    QStringList all;
    for (const auto& request : service.requests(Fault::Patch)) {
        if (!request.isDone)
            continue;
        const auto id = request.path.section(u'/', -1);
        for (const auto& operation : QJsonDocument::fromJson(request.body).array()) {
            const auto path = operation[u"path"].toString();
            const auto field = fieldOf(path);
            if (field == Field::None)
                continue;
            for (const auto& value : valuesOf(field, operation[u"value"]))
                if (!value.isEmpty() && !ledger.wasReplaced({id, field}, value))
                    all << u"%1 %2 '%3' arrived twice"_s.arg(id, path, value);
        }
    }
    return doubles(all);
}

QStringList peopleTwice(const Simulator& service, SyncDesk& desk) {
    QStringList found;
    const auto look = [&found](const ReferralData& referral) {
        QStringList emails;
        for (const auto& contact : referral.contacts)
            emails << referral.id.text() + u": "_s + contact.email;
        found << doubles(emails);
    };
    for (const auto& id : service.ids())
        look(samples::wordOf(service.referral(id)));
    for (const auto& referral : desk.referrals())
        look(*referral);
    return found;
}

} // namespace favilla

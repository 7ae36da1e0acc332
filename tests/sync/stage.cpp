// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "ledger.h"
#include "synchistory.h"

namespace favilla {

using namespace Qt::Literals::StringLiterals;

Stage::Stage(StoreFixture& store, bool isPostgresql, int pageSize)
    : Stage(store.readyLocation(isPostgresql), pageSize) {
    m_store = &store;
}

Stage::Stage(const StoreLocation& location, int pageSize) : m_location(location) {
    service.setNow([this] { return clock.now().utc; });
    service.switches().oddities.pageSize = pageSize;
    if (!service.start())
        qFatal("no port");
    desk = std::make_unique<SyncDesk>(service, m_location, clock);
}

Stage::~Stage() {
    desk.reset();
    if (m_store)
        m_store->drop(m_location);
}

QString Stage::add(const QString& id) {
    auto document = samples::serviceDocument(id);
    const auto asked = toIso(clock.now().utc.addSecs(-60 * ++m_requests));
    document.insert(u"createdDateTime"_s, asked);
    document.insert(u"updatedDateTime"_s, asked);
    return service.add(document);
}

QStringList Stage::fill(int count) {
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids << add(QString(QChar(char16_t(u'a' + i))));
    desk->sync();
    return ids;
}

void Stage::act(const QString& id, const Intent& intent) {
    if (!desk->act(ReferralId(id), intent))
        qFatal("refused");
}

EngagementEdit Stage::edit(const QString& id) const {
    return samples::editOf((*desk->referral(id))->engagement);
}

void Stage::acceptAndSend(const QString& id) {
    act(id, Accept{samples::terms()});
    desk->sync();
}

void Stage::comeToRest() {
    constexpr int rounds = 3;
    if (!desk->isAlive())
        desk->startEngine();
    for (int i = 0; i < rounds; ++i) {
        clock.advance(std::chrono::minutes(6));
        // A refresh token that was used up for an answer nobody heard.
        if (desk->settle().state == SyncState::SignInNeeded) {
            desk->signIn();
            desk->settle();
        }
    }
}

QStringList Stage::arrivedTwice() const {
    return favilla::arrivedTwice(service, Ledger());
}

QString Stage::wrongAtRest() {
    service.switches().oddities.pageSize = 100;
    service.forgetRequests();
    clock.advance(std::chrono::minutes(6));
    const auto status = desk->settle();
    if (status.state != SyncState::Idle || status.failure)
        return u"not idle: "_s + name(status.state);
    const auto lists = service.requests(Fault::List).size();
    const auto others = service.requests().size() - service.requests(Fault::Token).size() - lists;
    return lists == 1 && others == 0 ? QString() : u"%1 lists and %2 others"_s.arg(lists).arg(others);
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/alertlook.h"

namespace favilla {
namespace {

/// How far ahead is looked: once a day everything is looked at anew.
constexpr int daysAhead = 1;
/// What expired longer ago is past telling; as long is kept what was told of things that are closed.
constexpr int daysBack = 30;

struct Found {
    AlertLook look;
    bool isFirst = false;
};

QDateTime earlier(const QDateTime& a, const QDateTime& b) {
    return a.isValid() && (!b.isValid() || a < b) ? a : b;
}

Result<QList<AlertKey>> outdated(Connection& connection, const AlertQuestion& question) {
    QList<RowId> rows;
    for (const auto& key : question.shown)
        rows << key.row;
    const auto facts = AlertMemory::factsOf(connection, rows);
    FAVILLA_TRY(facts);
    QList<AlertKey> outdated;
    for (const auto& key : question.shown) {
        const auto isStill = std::any_of(facts->cbegin(), facts->cend(), [&](const AlertFacts& each) {
            return each.row == key.row && NotificationPolicy::holds(key, each, question.now);
        });
        if (!isStill)
            outdated << key;
    }
    return outdated;
}

/// A hot request that cooled while it was put off is told as a new one.
bool isFresh(const QSet<AlertKey>& fresh, const AlertKey& key) {
    const AlertKey asHot{key.row, AlertKind::HotRequest, key.dueAt};
    return fresh.contains(key) || (key.kind == AlertKind::NewRequest && fresh.contains(asHot));
}

Result<Found> find(Connection& connection, const AlertQuestion& question) {
    const auto& now = question.now.utc;
    const auto horizon = now.addDays(daysAhead);
    Found found;
    const auto counts = AlertMemory::counts(connection, now);
    FAVILLA_TRY(counts);
    const auto nextCounts = AlertMemory::nextCounts(connection, now);
    FAVILLA_TRY(nextCounts);
    const auto withdrawn = outdated(connection, question);
    FAVILLA_TRY(withdrawn);
    found.look.counts = *counts;
    found.look.withdrawn = *withdrawn;
    found.look.nextMoment = earlier(horizon, *nextCounts);
    if (question.isHeld)
        return found;
    const auto state = AlertMemory::read(connection, question.person, now, horizon, now.addDays(-daysBack));
    FAVILLA_TRY(state);
    found.isFirst = !state->knownSince.isValid();
    found.look.decision = NotificationPolicy::decide(
        state->facts, state->told, state->snoozed, question.settings, question.now, question.occasion);
    found.look.nextMoment = earlier(found.look.nextMoment, found.look.decision.nextMoment);
    found.look.hasNews = found.isFirst || !found.look.decision.told.isEmpty();
    return found;
}

} // namespace

Result<AlertLook> lookForAlerts(Connection& connection, const AlertQuestion& question) {
    const auto found = find(connection, question);
    FAVILLA_TRY(found);
    return found->look;
}

Result<AlertLook> settleAlerts(Transaction& transaction, const AlertQuestion& question) {
    const auto& now = question.now.utc;
    auto found = find(transaction.connection(), question);
    FAVILLA_TRY(found);
    auto look = found->look;
    if (found->isFirst)
        FAVILLA_TRY(AlertMemory::begin(transaction, question.person, now));
    const auto fresh = AlertMemory::tell(transaction, question.person, look.decision.told, now);
    FAVILLA_TRY(fresh);
    look.decision.alerts.removeIf([&fresh](const Alert& alert) { return !isFresh(*fresh, alert.key); });
    if (fresh->isEmpty())
        look.decision.summary.reset();
    FAVILLA_TRY(AlertMemory::clear(transaction, now.addDays(-daysBack)));
    return look;
}

} // namespace favilla

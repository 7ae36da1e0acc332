// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/referralcontroller.h"

#include "store/historyrepository.h"
#include "store/outbox.h"
#include "store/referralrepository.h"

namespace favilla {
namespace {

HistoryAction actionOf(const Intent& intent) {
    struct Action {
        HistoryAction operator()(const Accept&) const { return HistoryAction::Accepted; }
        HistoryAction operator()(const Decline&) const { return HistoryAction::Declined; }
        HistoryAction operator()(const Win&) const { return HistoryAction::Won; }
        HistoryAction operator()(const Lose&) const { return HistoryAction::Lost; }
        HistoryAction operator()(const EditEngagement&) const { return HistoryAction::Edited; }
        HistoryAction operator()(const AddContact&) const { return HistoryAction::ContactAdded; }
        HistoryAction operator()(const PlanNextStep&) const { return HistoryAction::StepPlanned; }
    };
    return std::visit(Action{}, intent);
}

Result<Stored> existing(Connection& connection, const ReferralId& id) {
    auto found = ReferralRepository::find(connection, id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{.kind = ErrorKind::NotFound, .field = Field::ReferralId, .subject = id.text()};
    return **found;
}

Change stepOf(const QString& kind, const ReferralData& referral, RowId row, const QDateTime& at) {
    return {.id = ChangeId::create(),
        .kind = kind,
        .referral = referral.id,
        .row = row,
        .customer = referral.customer.name,
        .batch = {},
        .at = at};
}

/// What came by telephone or in a file of our own is known to nobody else.
bool isOfTheService(const ReferralData& referral) {
    return !referral.account.isEmpty() || referral.source == Source::PartnerCenter;
}

/// Only what is sent has to be held back.
QDateTime heldUntil(const ReferralData& referral, const Moment& now, std::chrono::seconds hold) {
    return referral.account.isEmpty() || hold.count() == 0 ? QDateTime() : now.utc.addSecs(hold.count());
}

/// The change, its history entry, its outbox entry (of what a service hears of) and its undo step: together
/// or not at all.
Result<Change> writeIntent(Transaction& transaction, const ReferralId& id, const Intent& intent,
    const QString& who, const Moment& now, std::chrono::seconds hold) {
    const auto stored = existing(transaction.connection(), id);
    if (!stored)
        return stored.error();
    const auto& before = stored->referral;
    const auto after = applied(before, intent, now);
    if (!after)
        return after.error();
    const auto step = stepOf(name(intent), **after, stored->row, now.utc);
    const HistoryEntry entry{.at = now.utc,
        .who = who,
        .action = actionOf(intent),
        .source = {},
        .changes = changesBetween(*before, **after)};
    FAVILLA_TRY(ReferralRepository::update(transaction, stored->row, *after));
    FAVILLA_TRY(HistoryRepository::append(transaction, stored->row, entry));
    if (isOfTheService(*before) && !isLocal(intent))
        FAVILLA_TRY(Outbox::append(
            transaction, stored->row, step.id, intent, before->eTag, heldUntil(*before, now, hold), now.utc));
    FAVILLA_TRY(ChangeJournal::record(transaction, step, before, *after));
    return step;
}

Result<Change> writeNew(
    Transaction& transaction, const NewReferral& form, const QString& who, const Moment& now) {
    const auto referral = created(form, ReferralId::create(), now);
    if (!referral)
        return referral.error();
    const auto row = ReferralRepository::insert(transaction, *referral);
    if (!row)
        return row.error();
    const HistoryEntry entry{.at = now.utc,
        .who = who,
        .action = HistoryAction::Created,
        .source = (*referral)->source,
        .changes = {}};
    const auto step = stepOf(QStringLiteral("create"), **referral, *row, now.utc);
    FAVILLA_TRY(HistoryRepository::append(transaction, *row, entry));
    FAVILLA_TRY(ChangeJournal::record(transaction, step, {}, *referral));
    return step;
}

} // namespace

ReferralController::ReferralController(Database& database, const Clock& clock, QString who)
    : m_database(database), m_clock(clock), m_who(std::move(who)) { }

QFuture<Result<Change>> ReferralController::apply(const ReferralId& id, const Intent& intent) {
    return m_database.write(
        [id, intent, who = m_who, &clock = m_clock, hold = m_hold](Transaction& transaction) {
            return writeIntent(transaction, id, intent, who, clock.now(), hold);
        });
}

QFuture<Result<Change>> ReferralController::create(const NewReferral& form) {
    return m_database.write([form, who = m_who, &clock = m_clock](Transaction& transaction) {
        return writeNew(transaction, form, who, clock.now());
    });
}

QFuture<Result<std::optional<Change>>> ReferralController::latestUndoable() {
    return m_database.read([](Connection& connection) { return ChangeJournal::latestUndoable(connection); });
}

QFuture<Result<Change>> ReferralController::undo() {
    return m_database.write([who = m_who, &clock = m_clock](Transaction& transaction) -> Result<Change> {
        const auto latest = ChangeJournal::latestUndoable(transaction.connection());
        if (!latest)
            return latest.error();
        if (!*latest)
            return Error{.kind = ErrorKind::NothingToUndo};
        return ChangeJournal::undo(transaction, (*latest)->id, who, clock.now().utc);
    });
}

QFuture<Result<Change>> ReferralController::undo(const ChangeId& change) {
    return m_database.write([change, who = m_who, &clock = m_clock](Transaction& transaction) {
        return ChangeJournal::undo(transaction, change, who, clock.now().utc);
    });
}

QFuture<Result<ReferralId>> ReferralController::resolve(const QString& idOrPrefix) {
    return m_database.read([idOrPrefix](Connection& connection) -> Result<ReferralId> {
        const auto id = ReferralRepository::resolveId(connection, idOrPrefix);
        if (!id)
            return id.error();
        if (!*id)
            return Error{.kind = ErrorKind::NotFound, .field = Field::ReferralId, .subject = idOrPrefix};
        return **id;
    });
}

QFuture<Result<ReferralDetail>> ReferralController::detail(const ReferralId& id) {
    return m_database.read([id, now = m_clock.now().utc](Connection& connection) -> Result<ReferralDetail> {
        const auto stored = existing(connection, id);
        if (!stored)
            return stored.error();
        return readDetail(connection, stored->row, now);
    });
}

Result<ReferralDetail> readDetail(Connection& connection, RowId row, const QDateTime& now) {
    const auto stored = ReferralRepository::load(connection, row);
    if (!stored)
        return stored.error();
    const auto history = HistoryRepository::of(connection, row);
    if (!history)
        return history.error();
    const auto waiting = Outbox::of(connection, row);
    if (!waiting)
        return waiting.error();
    const auto queue = Outbox::itemsOf(connection, row, now);
    if (!queue)
        return queue.error();
    return ReferralDetail{row, stored->referral, *history, int(waiting->size()), *queue};
}

} // namespace favilla

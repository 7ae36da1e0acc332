// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/servicenews.h"

#include "exchange/partnercenterjson.h"
#include "store/changejournal.h"
#include "store/historyrepository.h"
#include "store/importrepository.h"
#include "store/outbox.h"
#include "store/referralrepository.h"
#include "sync/wirepatch.h"

#include <QJsonDocument>

namespace favilla {
namespace {

/// The service's word as it was last kept; what has none is taken as it stands.
ReferralData lastWord(const Referral& local) {
    if (local->raw.isEmpty())
        return *local;
    const auto read = referralFromPartnerCenter(QJsonDocument::fromJson(local->raw).object(), local->raw);
    return read ? **read : *local;
}

/// A page of a list may be a little behind what a change was answered with.
bool isOlder(const ReferralData& news, const ReferralData& known) {
    return news.updatedAt.isValid() && known.updatedAt.isValid() && news.updatedAt < known.updatedAt;
}

Result<Referral> asGone(const Referral& referral) {
    auto data = *referral;
    data.isGone = true;
    return Referral::create(std::move(data));
}

QSet<Field> openFields(const std::optional<Refusal>& refusal) {
    QSet<Field> fields;
    if (refusal)
        for (const auto& conflict : refusal->conflicts)
            fields << conflict.field;
    return fields;
}

/// A step that was planned after the changes that wait is none of them: it stays. One that a change here took
/// away comes back with what stood before that change.
Result<Referral> keepingStep(const Referral& referral, const Referral& local) {
    if (local.isClosed())
        return referral;
    auto data = *referral;
    data.nextStep = local->nextStep;
    return Referral::create(std::move(data));
}

bool isSameButForm(const Referral& a, const Referral& b) {
    auto same = *b;
    same.raw = a->raw;
    return *a == same;
}

} // namespace

ServiceNews::ServiceNews(Transaction& transaction, Account account, const QDateTime& now)
    : m_transaction(transaction), m_account(std::move(account)), m_now(now) { }

Result<NewsOutcome> ServiceNews::take(const QList<ReadRow>& rows) {
    NewsOutcome outcome;
    for (const auto& row : rows) {
        if (!row.outcome) {
            FAVILLA_TRY(keepProblem(row));
            outcome.unreadable << qHash(row.original);
            continue;
        }
        const auto& updated = (*row.outcome)->updatedAt;
        outcome.isOrdered = outcome.isOrdered && !(outcome.lowest.isValid() && updated > outcome.lowest);
        if (updated.isValid() && !(outcome.highest > updated))
            outcome.highest = updated;
        if (updated.isValid() && (!outcome.lowest.isValid() || updated < outcome.lowest))
            outcome.lowest = updated;
        const auto taken = takeRow(row, true);
        FAVILLA_TRY(taken);
        outcome.rows << taken->row;
        outcome.inserted += taken->fate == Taken::Inserted ? 1 : 0;
        outcome.updated += taken->fate == Taken::Updated ? 1 : 0;
        outcome.unchanged += taken->fate == Taken::Unchanged ? 1 : 0;
        if (taken->fate == Taken::Doubtful)
            outcome.doubtful << (*row.outcome)->id;
    }
    return outcome;
}

Result<RowId> ServiceNews::takeOne(const ReadRow& row) {
    const auto taken = takeRow(row, false);
    FAVILLA_TRY(taken);
    return taken->row;
}

Result<ServiceNews::Taken> ServiceNews::takeRow(const ReadRow& row, bool isFromList) {
    const auto& news = **row.outcome;
    const auto stored = ReferralRepository::find(m_transaction.connection(), news.id);
    FAVILLA_TRY(stored);
    if (!*stored)
        return insert(row);
    const auto& local = (*stored)->referral;
    if (local->account != m_account.id)
        return adopt((*stored)->row, local, row);
    if (!local->isGone && !news.raw.isEmpty() && news.raw == local->raw)
        return Taken{(*stored)->row, Taken::Unchanged};
    const auto known = lastWord(local);
    if (isFromList && isOlder(news, known))
        return Taken{(*stored)->row, Taken::Doubtful};
    const auto isNews = bringIn((*stored)->row, local, known, {news, row.assumed}, HistoryAction::Updated);
    FAVILLA_TRY(isNews);
    return Taken{(*stored)->row, *isNews ? Taken::Updated : Taken::Unchanged};
}

Result<ServiceNews::Taken> ServiceNews::insert(const ReadRow& row) {
    auto data = **row.outcome;
    data.account = m_account.id;
    const auto referral = Referral::create(std::move(data));
    FAVILLA_TRY(referral);
    const auto number = ReferralRepository::insert(m_transaction, *referral);
    FAVILLA_TRY(number);
    FAVILLA_TRY(HistoryRepository::append(
        m_transaction, *number, {m_now, m_account.name, HistoryAction::Received, (*referral)->source, {}}));
    return Taken{*number, Taken::Inserted};
}

/// A referral that was here before the account: what was done to it meanwhile is not sent unasked.
Result<ServiceNews::Taken> ServiceNews::adopt(RowId row, const Referral& local, const ReadRow& news) {
    const auto waiting = Outbox::of(m_transaction.connection(), row);
    FAVILLA_TRY(waiting);
    for (const auto& entry : *waiting)
        FAVILLA_TRY(Outbox::park(
            m_transaction, entry.change, {.error = {.kind = ErrorKind::MadeBeforeConnecting}}, m_now));
    auto data = *local;
    data.account = m_account.id;
    const auto own = Referral::create(std::move(data));
    FAVILLA_TRY(own);
    FAVILLA_TRY(bringIn(row, *own, lastWord(local), {**news.outcome, news.assumed}, HistoryAction::Updated));
    return Taken{row, Taken::Updated};
}

/// A change that came with a copy of the workspace has no journal: then all of it is over the service's word.
Result<Referral> ServiceNews::beforeOf(const ChangeId& change, RowId row) {
    const auto before = ChangeJournal::before(m_transaction.connection(), change);
    FAVILLA_TRY(before);
    if (*before)
        return **before;
    const auto stored = ReferralRepository::load(m_transaction.connection(), row);
    FAVILLA_TRY(stored);
    auto word = lastWord(stored->referral);
    word.account = m_account.id;
    return Referral::create(std::move(word));
}

Result<QList<PendingChange>> ServiceNews::pendingOf(RowId row) {
    const auto entries = Outbox::of(m_transaction.connection(), row);
    FAVILLA_TRY(entries);
    QList<PendingChange> pending;
    for (const auto& entry : *entries) {
        const auto before = beforeOf(entry.change, row);
        FAVILLA_TRY(before);
        pending << PendingChange{entry.change, entry.intent, *before, entry.createdAt, entry.refusal};
    }
    return pending;
}

Result<bool> ServiceNews::bringIn(RowId row, const Referral& local, const ReferralData& known,
    const ServiceWord& theirs, HistoryAction action) {
    const auto pending = pendingOf(row);
    FAVILLA_TRY(pending);
    auto shown = pending->isEmpty() ? *local : *pending->first().before;
    shown.isGone = false;
    const auto news = rebased(known, theirs, shown, *pending);
    FAVILLA_TRY(news);
    FAVILLA_TRY(writeChanges(*pending, news->changes));
    const auto after = keepingStep(news->referral, local);
    FAVILLA_TRY(after);
    const bool isSame = isSameButForm(local, *after) && theirs.data.updatedText == known.updatedText;
    if (isSame && action == HistoryAction::Updated)
        return false;
    FAVILLA_TRY(writeReferral(row, local, *after, action));
    return true;
}

Result<void> ServiceNews::writeReferral(
    RowId row, const Referral& before, const Referral& after, HistoryAction action) {
    FAVILLA_TRY(ReferralRepository::update(m_transaction, row, after));
    const auto changes = changesBetween(*before, *after);
    if (changes.isEmpty() && action == HistoryAction::Updated)
        return {};
    return HistoryRepository::append(
        m_transaction, row, {m_now, m_account.name, action, after->source, changes});
}

Result<void> ServiceNews::writeChanges(
    const QList<PendingChange>& before, const QList<RebasedChange>& after) {
    for (qsizetype i = 0; i < after.size(); ++i) {
        const auto& change = after.at(i);
        FAVILLA_TRY(ChangeJournal::setBefore(m_transaction, change.change, change.before));
        if (change.intent != before.at(i).intent)
            FAVILLA_TRY(Outbox::replaceIntent(m_transaction, change.change, change.intent));
        if (change.refusal && change.refusal != before.at(i).refusal)
            FAVILLA_TRY(Outbox::park(m_transaction, change.change, *change.refusal, m_now));
        if (!change.refusal && before.at(i).refusal)
            FAVILLA_TRY(Outbox::retry(m_transaction, change.change));
    }
    return {};
}

Result<void> ServiceNews::markGone(RowId row) {
    const auto stored = ReferralRepository::load(m_transaction.connection(), row);
    FAVILLA_TRY(stored);
    if (stored->referral->isGone)
        return {};
    const auto gone = asGone(stored->referral);
    FAVILLA_TRY(gone);
    const auto pending = pendingOf(row);
    FAVILLA_TRY(pending);
    for (const auto& change : *pending) {
        const auto before = asGone(change.before);
        FAVILLA_TRY(before);
        FAVILLA_TRY(ChangeJournal::setBefore(m_transaction, change.change, *before));
    }
    return writeReferral(row, stored->referral, *gone, HistoryAction::Updated);
}

Result<void> ServiceNews::acknowledge(const ChangeId& change, const ReadRow& answer) {
    const auto entry = Outbox::find(m_transaction.connection(), change);
    FAVILLA_TRY(entry);
    if (!*entry)
        return {};
    const auto pending = pendingOf((*entry)->row);
    FAVILLA_TRY(pending);
    const auto sent = carriedOut(pending->first().before, pending->first().intent, pending->first().at);
    FAVILLA_TRY(Outbox::markSent(m_transaction, change));
    if (!answer.outcome)
        return keepProblem(answer);
    const auto stored = ReferralRepository::load(m_transaction.connection(), (*entry)->row);
    FAVILLA_TRY(stored);
    // Our own change comes back: it is no news to what waits behind it.
    auto known = lastWord(stored->referral);
    const auto name = known.engagement.name;
    known = sent ? **sent : known;
    known.engagement.name = name;
    FAVILLA_TRY(bringIn(
        (*entry)->row, stored->referral, known, {**answer.outcome, answer.assumed}, HistoryAction::Sent));
    return {};
}

Result<Sendable> ServiceNews::prepare(const ChangeId& change) {
    const auto entry = Outbox::find(m_transaction.connection(), change);
    FAVILLA_TRY(entry);
    if (!*entry || (*entry)->state == OutboxState::Parked)
        return Sendable{};
    const auto before = beforeOf(change, (*entry)->row);
    FAVILLA_TRY(before);
    const auto after = carriedOut(*before, (*entry)->intent, (*entry)->createdAt);
    if (!after) {
        FAVILLA_TRY(Outbox::park(m_transaction, change, {.error = after.error()}, m_now));
        return Sendable{};
    }
    const auto patch = wirePatch(**before, **after, (*before)->raw);
    if (patch.isEmpty()) {
        FAVILLA_TRY(Outbox::markSent(m_transaction, change));
        return Sendable{};
    }
    FAVILLA_TRY(Outbox::markSending(m_transaction, change));
    return Sendable{true, patch, (*before)->eTag};
}

/// Does what waits anew over the service's word; `shown` is what stands beneath it.
Result<void> ServiceNews::rebuild(RowId row, const Referral& shown, const QSet<Field>& open) {
    const auto stored = ReferralRepository::load(m_transaction.connection(), row);
    FAVILLA_TRY(stored);
    const auto pending = pendingOf(row);
    FAVILLA_TRY(pending);
    const auto word = lastWord(stored->referral);
    const auto anew = rebased(word, {word, {}}, *shown, *pending, open);
    FAVILLA_TRY(anew);
    FAVILLA_TRY(writeChanges(*pending, anew->changes));
    const auto after = keepingStep(anew->changes.isEmpty() ? shown : anew->referral, stored->referral);
    FAVILLA_TRY(after);
    return writeReferral(row, stored->referral, *after, HistoryAction::Undone);
}

Result<void> ServiceNews::retry(const ChangeId& change) {
    const auto entry = Outbox::find(m_transaction.connection(), change);
    FAVILLA_TRY(entry);
    if (!*entry)
        return Error{ErrorKind::NotFound};
    FAVILLA_TRY(Outbox::retry(m_transaction, change));
    const auto open = openFields((*entry)->refusal);
    if (open.isEmpty())
        return {};
    const auto pending = pendingOf((*entry)->row);
    FAVILLA_TRY(pending);
    return rebuild((*entry)->row, pending->first().before, open);
}

Result<void> ServiceNews::discard(const ChangeId& change) {
    const auto entry = Outbox::find(m_transaction.connection(), change);
    FAVILLA_TRY(entry);
    if (!*entry)
        return Error{ErrorKind::NotFound};
    const auto pending = pendingOf((*entry)->row);
    FAVILLA_TRY(pending);
    FAVILLA_TRY(Outbox::drop(m_transaction, change));
    FAVILLA_TRY(ChangeJournal::giveUp(m_transaction, change));
    // What lies before the given up one is done again, so the ground is that of the first.
    return rebuild((*entry)->row, pending->first().before, openFields((*entry)->refusal));
}

Result<void> ServiceNews::decide(const ChangeId& change, const QSet<Field>& theirs) {
    const auto entry = Outbox::find(m_transaction.connection(), change);
    FAVILLA_TRY(entry);
    if (!*entry)
        return Error{ErrorKind::NotFound};
    const auto before = beforeOf(change, (*entry)->row);
    FAVILLA_TRY(before);
    FAVILLA_TRY(Outbox::retry(m_transaction, change));
    const auto pending = pendingOf((*entry)->row);
    FAVILLA_TRY(pending);
    bool isFromHere = false;
    for (const auto& each : *pending) {
        isFromHere = isFromHere || each.change == change;
        if (isFromHere)
            FAVILLA_TRY(
                Outbox::replaceIntent(m_transaction, each.change, decided(each.intent, **before, theirs)));
    }
    return rebuild((*entry)->row, pending->first().before);
}

Result<void> ServiceNews::keepProblem(const ReadRow& row) {
    const auto isKnown = ImportRepository::hasProblem(m_transaction.connection(), row.original);
    FAVILLA_TRY(isKnown);
    if (*isKnown)
        return {};
    const BatchId batch(m_account.id.text());
    const auto batches = ImportRepository::batches(m_transaction.connection());
    FAVILLA_TRY(batches);
    const bool isThere = std::any_of(
        batches->begin(), batches->end(), [&batch](const ImportBatch& known) { return known.id == batch; });
    if (!isThere)
        FAVILLA_TRY(ImportRepository::beginBatch(m_transaction, batch, m_account.name, m_now));
    return ImportRepository::addProblems(m_transaction, batch,
        {{.line = 0, .error = row.outcome.error(), .original = row.original, .number = 0, .batch = batch}});
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importplan.h"

#include "domain/deadlines.h"
#include "domain/history.h"

#include <QHash>

#include <algorithm>

namespace favilla {
namespace {

void refuse(PlannedRow& row, Error error) {
    error.line = row.row.line;
    error.entry = row.row.entry;
    row.fate = Fate::Problem;
    row.row.outcome = error;
}

/// Nobody asked tomorrow, but clocks and time zones differ: a day ahead is let pass.
void refuseTheFuture(PlannedRow& row, const Moment& now) {
    const auto created = (*row.row.outcome)->createdAt;
    if (created > now.utc.addDays(1))
        refuse(row, {.kind = ErrorKind::FutureDate, .field = Field::CreatedAt, .subject = toIso(created)});
}

/// Whether a state in a file is but what the clock made of it here meanwhile.
bool isExpiredHere(const ReferralData& existing, const ReferralData& incoming, const Moment& now) {
    return existing.substatus == Substatus::Expired && isOverdue(clockFacts(incoming), now.utc);
}

/// Whether a row says of a referral anything but what it is already.
bool isContradiction(const ReferralData& existing, const ReadRow& row, const Moment& now) {
    const auto& incoming = **row.outcome;
    const bool isOtherState = incoming.status.text() != existing.status.text()
        || (!incoming.substatus.isEmpty() && incoming.substatus.text() != existing.substatus.text());
    if (isOtherState && !row.assumed.contains(Field::Status) && !isExpiredHere(existing, incoming, now))
        return true;
    return !changesBetween(existing, merged(existing, incoming, row.assumed)).isEmpty();
}

void decide(PlannedRow& planned, const Moment& now) {
    const auto& existing = **planned.existing;
    const auto& incoming = **planned.row.outcome;
    planned.fate = Fate::Unchanged;
    if (planned.row.isDeterminedByRaw && !incoming.raw.isEmpty() && incoming.raw == existing.raw)
        return;
    if (!existing.account.isEmpty()) {
        if (isContradiction(existing, planned.row, now))
            refuse(planned,
                {.kind = ErrorKind::KeptByService,
                    .field = Field::ReferralId,
                    .subject = existing.id.text()});
        return;
    }
    if (planned.existing->isClosed()) {
        if (isContradiction(existing, planned.row, now))
            refuse(planned,
                {.kind = ErrorKind::ClosedForEver, .field = Field::Status, .subject = existing.id.text()});
        return;
    }
    if (incoming.updatedAt.isValid() && existing.updatedAt.isValid()
        && existing.updatedAt > incoming.updatedAt)
        return;
    auto data = merged(existing, incoming, planned.row.assumed);
    if (data == existing)
        return;
    auto referral = Referral::create(std::move(data));
    if (!referral)
        return refuse(planned, referral.error());
    planned.row.outcome = std::move(referral);
    planned.fate = Fate::Updated;
}

/// Settles rows that share an id: of different ones the newer is left, the other is a problem.
class Twins {
public:
    explicit Twins(QList<PlannedRow>& rows) : m_rows(rows) { }

    void settle(qsizetype index) {
        auto& row = m_rows[index];
        const auto& id = (*row.row.outcome)->id;
        const auto first = m_first.constFind(id);
        if (first == m_first.constEnd()) {
            m_first.insert(id, index);
            return;
        }
        auto& other = m_rows[*first];
        if (*row.row.outcome == *other.row.outcome) {
            row.fate = Fate::Unchanged;
            return;
        }
        const auto subject = id.text();
        const bool isNewer = (*row.row.outcome)->updatedAt > (*other.row.outcome)->updatedAt;
        if (isNewer)
            m_first.insert(id, index);
        auto& older = isNewer ? other : row;
        refuse(older, {.kind = ErrorKind::DuplicateId, .field = Field::ReferralId, .subject = subject});
    }
    bool isLeft(qsizetype index) const {
        const auto& outcome = m_rows.at(index).row.outcome;
        return outcome && m_first.value((*outcome)->id, -1) == index;
    }

private:
    QList<PlannedRow>& m_rows;
    QHash<ReferralId, qsizetype> m_first;
};

} // namespace

qint64 ImportPlan::count(Fate fate) const {
    return std::count_if(
        rows.begin(), rows.end(), [fate](const PlannedRow& row) { return row.fate == fate; });
}

QList<ReadRow> ImportPlan::problems() const {
    QList<ReadRow> found;
    for (const auto& row : rows)
        if (row.fate == Fate::Problem)
            found << row.row;
    return found;
}

ImportPlan plan(const ReadFile& file, const ReferralLookup& lookup, const Moment& now, Progress* progress) {
    ImportPlan plan{.format = file.format, .rows = {}};
    for (const auto& row : file.rows)
        plan.rows << PlannedRow{.row = row};
    for (auto& row : plan.rows)
        if (row.row.outcome)
            refuseTheFuture(row, now);
    Twins twins(plan.rows);
    for (qsizetype i = 0; i < plan.rows.size(); ++i)
        if (plan.rows.at(i).row.outcome)
            twins.settle(i);
    if (progress)
        progress->total = plan.rows.size();
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        if (progress && progress->isCancelled)
            break;
        if (progress)
            progress->done = i;
        if (!twins.isLeft(i))
            continue;
        auto& planned = plan.rows[i];
        planned.existing = lookup((*planned.row.outcome)->id);
        if (planned.existing)
            decide(planned, now);
        else
            planned.fate = Fate::New;
    }
    return plan;
}

} // namespace favilla

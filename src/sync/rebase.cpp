// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/rebase.h"

#include "domain/lifecycle.h"
#include "sync/wirepatch.h"

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

/// One field of the deal that both sides may change, as canonical text and to be carried over.
struct DealField {
    Field field;
    QString (*text)(const Engagement&);
    void (*copy)(const Engagement& from, Engagement& to);
};

QString valueText(const Engagement& deal) {
    return deal.value ? deal.value->text() + u' ' + deal.value->currency() : deal.valueAsReceived;
}

void copyValue(const Engagement& from, Engagement& to) {
    to.value = from.value;
    to.valueAsReceived = from.valueAsReceived;
}

constexpr DealField dealFields[] = {
    {Field::EngagementName, [](const Engagement& deal) { return deal.name; },
        [](const Engagement& from, Engagement& to) { to.name = from.name; }},
    {Field::Value, valueText, copyValue},
    {Field::PurchaseBy, [](const Engagement& deal) { return deal.purchaseBy.toString(Qt::ISODate); },
        [](const Engagement& from, Engagement& to) { to.purchaseBy = from.purchaseBy; }},
    {Field::Notes, [](const Engagement& deal) { return deal.notes; },
        [](const Engagement& from, Engagement& to) { to.notes = from.notes; }},
    {Field::CrmId, [](const Engagement& deal) { return deal.crmId; },
        [](const Engagement& from, Engagement& to) { to.crmId = from.crmId; }},
};

/// The deal that an intent asks for; nothing for the intents that leave it alone.
std::optional<Engagement> wantedDeal(const Intent& intent) {
    const auto dealOf = [](const auto& form) {
        Engagement deal;
        deal.name = form.name.trimmed();
        deal.value = form.value;
        deal.purchaseBy = form.purchaseBy;
        deal.notes = form.notes.trimmed();
        deal.crmId = form.crmId.trimmed();
        return deal;
    };
    if (const auto* accept = std::get_if<Accept>(&intent))
        return dealOf(accept->terms);
    if (const auto* edit = std::get_if<EditEngagement>(&intent))
        return dealOf(edit->edit);
    return {};
}

Intent withDeal(Intent intent, const Engagement& deal) {
    const auto put = [&deal](auto& form) {
        form.name = deal.name;
        form.value = deal.value;
        form.purchaseBy = deal.purchaseBy;
        form.notes = deal.notes;
        form.crmId = deal.crmId;
    };
    if (auto* accept = std::get_if<Accept>(&intent))
        put(accept->terms);
    if (auto* edit = std::get_if<EditEngagement>(&intent))
        put(edit->edit);
    return intent;
}

bool isAnswered(const ReferralData& referral) {
    return referral.status == Status::Active || referral.status == Status::Closed;
}

/// Before the answer the service keeps the customer's request where the partner's notes come later.
Engagement onTheWire(const ReferralData& referral) {
    auto deal = referral.engagement;
    if (!isAnswered(referral))
        deal.notes = referral.request.text;
    return deal;
}

/// Where an intent leads to.
std::pair<Status, Substatus> goalOf(const Intent& intent) {
    if (std::holds_alternative<Decline>(intent))
        return {Status::Closed, Substatus::Declined};
    if (std::holds_alternative<Win>(intent))
        return {Status::Closed, Substatus::Won};
    if (std::holds_alternative<Lose>(intent))
        return {Status::Closed, Substatus::Lost};
    return {Status::Active, Substatus::Accepted};
}

bool isThere(const ReferralData& referral, const Intent& intent) {
    const auto [status, substatus] = goalOf(intent);
    return referral.status == status && referral.substatus == substatus;
}

/// The deal and the people of an acceptance that somebody else has already declared over there.
Result<Referral> acceptedAlready(const Referral& referral, const Terms& terms, const Moment& now) {
    const EngagementEdit deal{terms.name, terms.value, terms.purchaseBy, terms.notes, terms.crmId};
    auto after = reapplied(referral, EditEngagement{deal}, now);
    for (const auto& contact : terms.contacts) {
        if (!after)
            return after;
        const auto next = carriedOut(*after, AddContact{contact}, now.utc);
        if (!next)
            return next;
        after = next;
    }
    return after;
}

/// Steps are planned beside the changes that wait: each of those keeps the step that stood before it.
Result<Referral> withStep(const Referral& referral, const std::optional<NextStep>& step) {
    auto data = *referral;
    data.nextStep = step;
    return Referral::create(std::move(data));
}

bool hasEntry(const QList<Contact>& contacts, const Contact& contact) {
    return std::any_of(contacts.begin(), contacts.end(),
        [&contact](const Contact& known) { return isSameEntry(known, contact); });
}

/// The service's word as this workspace shows it before anything that waits.
ReferralData settled(const ReferralData& known, const ServiceWord& theirs, const ReferralData& shown) {
    auto data = theirs.data;
    data.account = shown.account;
    data.isGone = shown.isGone;
    if (theirs.assumed.contains(Field::CreatedAt))
        data.createdAt = shown.createdAt;
    if (theirs.assumed.contains(Field::Status)) {
        data.status = known.status;
        data.substatus = known.substatus;
    }
    // The partner's notes have taken its place.
    if (isAnswered(data))
        data.request.text = shown.request.text;
    if (data.engagement.name == known.engagement.name || data.engagement.name.isEmpty())
        data.engagement.name = shown.engagement.name;
    if (data.eTag.isEmpty() && data.updatedText == known.updatedText)
        data.eTag = known.eTag;
    if (!data.acceptedAt.isValid() && data.status == shown.status)
        data.acceptedAt = shown.acceptedAt;
    data.nextStep = shown.nextStep;
    if (!data.closedAt.isValid() && data.status == Status::Closed)
        data.closedAt = shown.closedAt.isValid() ? shown.closedAt : data.updatedAt;
    for (auto& contact : data.contacts)
        for (const auto& same : shown.contacts)
            if (isSameEntry(contact, same))
                contact.id = same.id;
    return data;
}

/// All but the CRM ID can be left out of a form no more than they can be emptied: nothing means "as it is".
bool isWanted(const DealField& field, const Engagement& wanted, const Engagement& before) {
    const auto text = field.text(wanted);
    return text != field.text(before) && (field.field == Field::CrmId || !text.isEmpty());
}

/// What the changes make of a field, one after the other.
QStringList allMine(const DealField& deal, const QList<PendingChange>& pending) {
    QStringList mine;
    for (const auto& change : pending)
        if (const auto wanted = wantedDeal(change.intent))
            if (isWanted(deal, *wanted, change.before->engagement))
                mine << deal.text(*wanted);
    return mine;
}

std::optional<FieldConflict> askedBefore(Field field, const PendingChange& pending) {
    if (pending.refusal)
        for (const auto& conflict : pending.refusal->conflicts)
            if (conflict.field == field)
                return conflict;
    return {};
}

/// Goes through the changes that wait, oldest first, over the service's word.
class Rebase {
public:
    Rebase(const ReferralData& known, const ServiceWord& theirs, const QSet<Field>& open,
        const QList<PendingChange>& pending)
        : m_known(onTheWire(known)), m_theirs(onTheWire(theirs.data)), m_changedThere(open) {
        for (const auto& deal : dealFields) {
            if (deal.field == Field::EngagementName)
                continue;
            if (deal.text(m_known) != deal.text(m_theirs))
                m_changedThere.insert(deal.field);
            compare(deal, pending);
        }
    }

    RebasedChange next(const PendingChange& pending, const Referral& on) {
        auto intent = pending.intent;
        auto conflicts = QList<FieldConflict>();
        if (const auto wanted = wantedDeal(pending.intent)) {
            const auto merged = mergedDeal(*wanted, pending, *on, conflicts);
            intent = withDeal(std::move(intent), merged);
        }
        const auto after = carriedOut(on, intent, pending.at);
        auto refusal = refusalOf(pending, after, conflicts);
        RebasedChange change{pending.change, intent, on, after ? *after : on, false, refusal};
        // Only the oldest can have arrived: what lies behind it stands on changes that are not there yet.
        m_isOldest = m_isOldest && after && !refusal && wirePatch(*on, **after, on->raw).isEmpty();
        change.isDone = m_isOldest;
        return change;
    }

private:
    /// What the user changed stays theirs; everything else is as it stands now.
    Engagement mergedDeal(const Engagement& wanted, const PendingChange& pending, const ReferralData& on,
        QList<FieldConflict>& conflicts) {
        auto merged = on.engagement;
        for (const auto& deal : dealFields) {
            const bool isTheirs = m_settled.contains(deal.field);
            if (isTheirs || !isWanted(deal, wanted, pending.before->engagement))
                continue;
            deal.copy(wanted, merged);
            if (const auto conflict = conflictOf(deal, wanted, pending))
                conflicts << *conflict;
        }
        return merged;
    }

    std::optional<FieldConflict> conflictOf(
        const DealField& deal, const Engagement& wanted, const PendingChange& pending) {
        const auto asked = askedBefore(deal.field, pending);
        if (!asked && !m_changedThere.contains(deal.field))
            return {};
        // Asked once, or our own change come back: what we did later to the same field is no question.
        m_changedThere.remove(deal.field);
        const auto theirs = deal.text(m_theirs);
        if (deal.text(wanted) == theirs)
            return {};
        const auto before = asked ? asked->before : deal.text(m_known);
        return FieldConflict{deal.field, before, m_latestMine.value(deal.field, deal.text(wanted)), theirs};
    }

    /// All changes taken together: what they leave as it was, or as it is over there now, is no question.
    void compare(const DealField& deal, const QList<PendingChange>& pending) {
        const auto mine = allMine(deal, pending);
        if (mine.isEmpty())
            return;
        m_latestMine.insert(deal.field, mine.last());
        auto before = m_changedThere.contains(deal.field) ? std::optional(deal.text(m_known)) : std::nullopt;
        for (const auto& change : pending)
            if (const auto asked = askedBefore(deal.field, change))
                before = asked->before;
        const auto theirs = deal.text(m_theirs);
        // It may be our own that came back, and the last of ours takes it back.
        const bool isOwn = mine.contains(theirs);
        if (before && (mine.last() == theirs || (mine.last() == *before && !isOwn)))
            m_settled.insert(deal.field);
    }

    static std::optional<Refusal> refusalOf(
        const PendingChange& pending, const Result<Referral>& after, const QList<FieldConflict>& conflicts) {
        // The questions stay open behind it.
        if (!after)
            return Refusal{.error = after.error(), .requestIds = {}, .conflicts = conflicts};
        if (!conflicts.isEmpty())
            return Refusal{
                .error = {.kind = ErrorKind::ChangedOverThere}, .requestIds = {}, .conflicts = conflicts};
        const bool wasConflict = pending.refusal && !pending.refusal->conflicts.isEmpty();
        return wasConflict ? std::nullopt : pending.refusal;
    }

    Engagement m_known;
    Engagement m_theirs;
    QSet<Field> m_changedThere;
    /// There the other side's value holds.
    QSet<Field> m_settled;
    QHash<Field, QString> m_latestMine;
    bool m_isOldest = true;
};

} // namespace

Result<Referral> carriedOut(const Referral& referral, const Intent& intent, const QDateTime& at) {
    const Moment now{at, QTimeZone::utc()};
    if (const auto* add = std::get_if<AddContact>(&intent)) {
        if (!referral.isClosed() && hasEntry(referral->contacts, add->contact))
            return referral;
        return reapplied(referral, intent, now);
    }
    const bool hasNoGoal =
        std::holds_alternative<EditEngagement>(intent) || std::holds_alternative<PlanNextStep>(intent);
    if (!hasNoGoal && isThere(*referral, intent)) {
        const auto* accept = std::get_if<Accept>(&intent);
        return accept ? acceptedAlready(referral, accept->terms, now) : Result<Referral>(referral);
    }
    return reapplied(referral, intent, now);
}

Intent decided(const Intent& intent, const ReferralData& before, const QSet<Field>& theirs) {
    auto deal = wantedDeal(intent);
    if (!deal)
        return intent;
    for (const auto& field : dealFields)
        if (theirs.contains(field.field))
            field.copy(onTheWire(before), *deal);
    return withDeal(intent, *deal);
}

Result<Rebased> rebased(const ReferralData& known, const ServiceWord& theirs, const ReferralData& shown,
    const QList<PendingChange>& pending, const QSet<Field>& open) {
    const auto start = Referral::create(settled(known, theirs, shown));
    FAVILLA_TRY(start);
    Rebased result{*start, {}};
    Rebase rebase(known, theirs, open, pending);
    for (const auto& change : pending) {
        const auto on = withStep(result.referral, change.before->nextStep);
        FAVILLA_TRY(on);
        result.changes << rebase.next(change, *on);
        result.referral = result.changes.constLast().after;
    }
    return result;
}

} // namespace favilla

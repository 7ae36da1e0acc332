// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lifecycle.h"

#include "domain/linelimit.h"

namespace favilla {
namespace {

Error missing(Field field) {
    return {.kind = ErrorKind::Empty, .field = field};
}

/// Whether an open referral in one of the given states may be changed at all.
Result<void> requireStatus(const Referral& referral, std::initializer_list<Status> allowed) {
    const auto state = referral->status.text() + u'/' + referral->substatus.text();
    if (referral.isClosed())
        return Error{.kind = ErrorKind::ClosedForEver, .field = Field::Status, .subject = state};
    const auto status = referral->status.known();
    if (!status)
        return Error{.kind = ErrorKind::UnknownState, .field = Field::Status, .subject = state};
    if (std::find(allowed.begin(), allowed.end(), *status) == allowed.end())
        return Error{.kind = ErrorKind::IllegalTransition, .field = Field::Status, .subject = state};
    return {};
}

Result<void> requireNone(const QList<Error>& problems) {
    if (!problems.isEmpty())
        return problems.first();
    return {};
}

ReferralData closed(const Referral& referral, Substatus substatus, const QDateTime& at) {
    auto data = *referral;
    data.status = Status::Closed;
    data.substatus = substatus;
    data.closedAt = at;
    data.updatedAt = at;
    return data;
}

/// The English reason and the user's notes behind it: what the service takes as free text.
QString reasonText(Reason reason, const QString& notes) {
    const auto trimmed = notes.trimmed();
    return trimmed.isEmpty() ? apiName(reason) : apiName(reason) + QLatin1String(": ") + trimmed;
}

Result<Referral> closedFor(const Referral& referral, Substatus substatus, std::optional<Reason> reason,
    const QString& notes, const Moment& now) {
    auto data = closed(referral, substatus, now.utc);
    data.reason = *reason;
    data.statusReason = reasonText(*reason, notes);
    return Referral::create(std::move(data));
}

QList<Error> reasonProblems(std::optional<Reason> reason, const QString& notes) {
    QList<Error> found;
    if (!reason)
        found << missing(Field::Reason);
    if (notes.size() > longestReasonNotes)
        found << Error{.kind = ErrorKind::TooLong, .field = Field::ReasonNotes};
    return found;
}

/// What somebody types is refused, not cut: they can still shorten it.
struct TypedLine {
    Field field;
    const QString& text;
};
QList<Error> lengthProblems(std::initializer_list<TypedLine> lines) {
    QList<Error> found;
    for (const auto& line : lines)
        if (line.text.size() > longestLine)
            found << Error{.kind = ErrorKind::TooLong, .field = line.field};
    return found;
}

bool isBlank(const QString& text) {
    return text.trimmed().isEmpty();
}

Contact withId(Contact contact) {
    if (contact.id.isEmpty())
        contact.id = ContactId::create();
    contact.firstName = contact.firstName.trimmed();
    contact.lastName = contact.lastName.trimmed();
    contact.phone = contact.phone.trimmed();
    contact.email = contact.email.trimmed();
    return contact;
}

template <class Deal>
void putDeal(ReferralData& data, const Deal& deal) {
    data.engagement.name = deal.name.trimmed();
    data.engagement.value = deal.value;
    if (deal.value)
        data.engagement.valueAsReceived.clear();
    data.engagement.purchaseBy = deal.purchaseBy;
    data.engagement.notes = deal.notes.trimmed();
    data.engagement.crmId = deal.crmId.trimmed();
}

Result<Referral> acceptedUnasked(const Referral& referral, const Terms& terms, const Moment& now) {
    FAVILLA_TRY(requireStatus(referral, {Status::New}));
    auto data = *referral;
    data.status = Status::Active;
    data.substatus = Substatus::Accepted;
    data.acceptedAt = now.utc;
    data.updatedAt = now.utc;
    putDeal(data, terms);
    for (const auto& contact : terms.contacts)
        data.contacts << withId(contact);
    return Referral::create(std::move(data));
}

Result<Referral> editedUnasked(const Referral& referral, const EngagementEdit& edit, const Moment& now) {
    FAVILLA_TRY(requireStatus(referral, {Status::Active}));
    auto data = *referral;
    data.updatedAt = now.utc;
    putDeal(data, edit);
    return Referral::create(std::move(data));
}

} // namespace

Result<Referral> accepted(const Referral& referral, const Terms& terms, const Moment& now) {
    FAVILLA_TRY(requireStatus(referral, {Status::New}));
    FAVILLA_TRY(requireNone(problems(terms, referral->customer.address.country, now)));
    return acceptedUnasked(referral, terms, now);
}

Result<Referral> declined(const Referral& referral, const Decline& decline, const Moment& now) {
    FAVILLA_TRY(requireStatus(referral, {Status::New}));
    FAVILLA_TRY(requireNone(problems(decline)));
    return closedFor(referral, Substatus::Declined, decline.reason, decline.notes, now);
}

Result<Referral> won(const Referral& referral, const Moment& now) {
    FAVILLA_TRY(requireStatus(referral, {Status::Active}));
    return Referral::create(closed(referral, Substatus::Won, now.utc));
}

Result<Referral> lost(const Referral& referral, const Lose& lose, const Moment& now) {
    FAVILLA_TRY(requireStatus(referral, {Status::Active}));
    FAVILLA_TRY(requireNone(problems(lose)));
    return closedFor(referral, Substatus::Lost, lose.reason, lose.notes, now);
}

Result<Referral> edited(const Referral& referral, const EngagementEdit& edit, const Moment& now) {
    FAVILLA_TRY(requireStatus(referral, {Status::Active}));
    FAVILLA_TRY(requireNone(problems(edit)));
    return editedUnasked(referral, edit, now);
}

Result<Referral> withContact(const Referral& referral, const Contact& contact, const Moment& now) {
    FAVILLA_TRY(requireStatus(referral, {Status::New, Status::Active}));
    FAVILLA_TRY(requireNone(problems(contact, referral->customer.address.country)));
    auto data = *referral;
    data.updatedAt = now.utc;
    data.contacts << withId(contact);
    return Referral::create(std::move(data));
}

Result<Referral> planned(const Referral& referral, const PlanNextStep& plan, const Moment& now) {
    FAVILLA_TRY(requireStatus(referral, {Status::New, Status::Active}));
    FAVILLA_TRY(requireNone(problems(plan, now)));
    auto data = *referral;
    data.nextStep = plan.step;
    if (data.nextStep)
        data.nextStep = NextStep{plan.step->at.toUTC(), plan.step->text.trimmed()};
    return Referral::create(std::move(data));
}

Result<Referral> expired(const Referral& referral, const Moment& now) {
    FAVILLA_TRY(requireStatus(referral, {Status::New}));
    const auto facts = clockFacts(*referral);
    if (!isOverdue(facts, now.utc) || !referral->account.isEmpty())
        return Error{.kind = ErrorKind::IllegalTransition,
            .field = Field::ExpiresAt,
            .subject = toIso(deadlines(facts).expiresAt)};
    return Referral::create(closed(referral, Substatus::Expired, deadlines(facts).expiresAt));
}

Result<Referral> applied(const Referral& referral, const Intent& intent, const Moment& now) {
    struct Apply {
        const Referral& referral;
        const Moment& now;
        Result<Referral> operator()(const Accept& accept) const {
            return accepted(referral, accept.terms, now);
        }
        Result<Referral> operator()(const Decline& decline) const { return declined(referral, decline, now); }
        Result<Referral> operator()(const Win&) const { return won(referral, now); }
        Result<Referral> operator()(const Lose& lose) const { return favilla::lost(referral, lose, now); }
        Result<Referral> operator()(const EditEngagement& edit) const {
            return edited(referral, edit.edit, now);
        }
        Result<Referral> operator()(const AddContact& add) const {
            return withContact(referral, add.contact, now);
        }
        Result<Referral> operator()(const PlanNextStep& plan) const { return planned(referral, plan, now); }
    };
    return std::visit(Apply{referral, now}, intent);
}

Result<Referral> reapplied(const Referral& referral, const Intent& intent, const Moment& now) {
    if (const auto* accept = std::get_if<Accept>(&intent))
        return acceptedUnasked(referral, accept->terms, now);
    if (const auto* edit = std::get_if<EditEngagement>(&intent))
        return editedUnasked(referral, edit->edit, now);
    return applied(referral, intent, now);
}

bool isAllowed(const Referral& referral, const Intent& intent) {
    if (std::holds_alternative<AddContact>(intent) || std::holds_alternative<PlanNextStep>(intent))
        return referral.isNew() || referral.isActive();
    if (std::holds_alternative<Accept>(intent) || std::holds_alternative<Decline>(intent))
        return referral.isNew();
    return referral.isActive();
}

QList<Error> problems(const Terms& terms, const QString& country, const Moment& now) {
    QList<Error> found;
    if (isBlank(terms.name))
        found << missing(Field::EngagementName);
    if (!terms.value)
        found << missing(Field::Value);
    if (!terms.purchaseBy.isValid())
        found << missing(Field::PurchaseBy);
    else if (terms.purchaseBy < now.today())
        found << Error{.kind = ErrorKind::PastDate,
            .field = Field::PurchaseBy,
            .subject = terms.purchaseBy.toString(Qt::ISODate)};
    if (isBlank(terms.notes))
        found << missing(Field::Notes);
    found << lengthProblems({{Field::EngagementName, terms.name}, {Field::CrmId, terms.crmId}});
    for (const auto& contact : terms.contacts)
        found << problems(contact, country);
    return found;
}

QList<Error> problems(const Decline& decline) {
    return reasonProblems(decline.reason, decline.notes);
}
QList<Error> problems(const Lose& lose) {
    return reasonProblems(lose.reason, lose.notes);
}

QList<Error> problems(const EngagementEdit& edit) {
    QList<Error> found;
    if (isBlank(edit.name))
        found << missing(Field::EngagementName);
    if (!edit.value)
        found << missing(Field::Value);
    if (!edit.purchaseBy.isValid())
        found << missing(Field::PurchaseBy);
    if (isBlank(edit.notes))
        found << missing(Field::Notes);
    return found << lengthProblems({{Field::EngagementName, edit.name}, {Field::CrmId, edit.crmId}});
}

QList<Error> problems(const PlanNextStep& plan, const Moment& now) {
    QList<Error> found;
    if (!plan.step)
        return found;
    if (!plan.step->at.isValid())
        found << missing(Field::NextStepAt);
    else if (plan.step->at < now.utc)
        found << Error{
            .kind = ErrorKind::PastDate, .field = Field::NextStepAt, .subject = toIso(plan.step->at)};
    if (isBlank(plan.step->text))
        found << missing(Field::NextStep);
    return found << lengthProblems({{Field::NextStep, plan.step->text}});
}

QList<Error> problems(const NewReferral& form, const Moment& now) {
    constexpr qsizetype countryCodeLength = 2;
    QList<Error> found;
    if (isBlank(form.customer.name))
        found << missing(Field::CustomerName);
    const auto country = form.customer.address.country.trimmed();
    if (!country.isEmpty() && country.size() != countryCodeLength)
        found << Error{
            .kind = ErrorKind::InvalidCountry, .field = Field::CustomerCountry, .subject = country};
    if (isBlank(form.request))
        found << missing(Field::Request);
    if (!form.receivedAt.isValid())
        found << missing(Field::CreatedAt);
    else if (form.receivedAt > now.utc.addSecs(60))
        found << Error{.kind = ErrorKind::FutureDate, .field = Field::CreatedAt};
    found << lengthProblems({{Field::CustomerName, form.customer.name}, {Field::EngagementName, form.title},
        {Field::CustomerCity, form.customer.address.city}});
    found << problems(form.contact, country);
    return found;
}

Result<Referral> created(const NewReferral& form, ReferralId id, const Moment& now) {
    FAVILLA_TRY(requireNone(problems(form, now)));
    ReferralData data;
    data.id = std::move(id);
    data.source = form.source;
    data.direction = Direction::Incoming;
    data.type = ReferralType::Independent;
    data.createdAt = form.receivedAt;
    data.updatedAt = now.utc;
    data.customer = form.customer;
    data.customer.name = data.customer.name.trimmed();
    data.contacts = {withId(form.contact)};
    data.request.text = form.request.trimmed();
    data.engagement.name = form.title.trimmed();
    data.engagement.value = form.value;
    data.customerRequestedContact = form.isCallWanted;
    return Referral::create(std::move(data));
}

} // namespace favilla

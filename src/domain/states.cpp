// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/states.h"

#include "domain/names.h"

namespace favilla {
namespace {

constexpr auto statuses =
    nameTable<Status>({{Status::New, "New"}, {Status::Active, "Active"}, {Status::Closed, "Closed"}});

constexpr auto substatuses = nameTable<Substatus>({
    {Substatus::Pending, "Pending"},
    {Substatus::Received, "Received"},
    {Substatus::Accepted, "Accepted"},
    {Substatus::Won, "Won"},
    {Substatus::Lost, "Lost"},
    {Substatus::Declined, "Declined"},
    {Substatus::Expired, "Expired"},
    {Substatus::Error, "Error"},
});

constexpr auto qualifications = nameTable<Qualification>({
    {Qualification::Direct, "Direct"},
    {Qualification::MarketingQualified, "MarketingQualified"},
    {Qualification::SalesQualified, "SalesQualified"},
});

constexpr auto directions =
    nameTable<Direction>({{Direction::Incoming, "Incoming"}, {Direction::Outgoing, "Outgoing"}});

constexpr auto types =
    nameTable<ReferralType>({{ReferralType::Independent, "Independent"}, {ReferralType::Shared, "Shared"}});

constexpr auto sources = nameTable<Source>({
    {Source::PartnerCenter, "PartnerCenter"},
    {Source::File, "File"},
    {Source::Telephone, "Telephone"},
    {Source::Email, "Email"},
    {Source::Other, "Other"},
});

constexpr auto reasons = nameTable<Reason>({
    {Reason::BudgetNotAdequate, "Project budget isn't adequate"},
    {Reason::CustomerDidNotRespond, "Customer didn't respond"},
    {Reason::CustomerChoseAnotherVendor, "Customer chose another vendor"},
    {Reason::RequirementNotMet, "Customer requirement not met"},
    {Reason::NotACustomer, "Not a customer"},
    {Reason::TimelineTooShort, "Proposed time line was too short"},
    {Reason::AbuseSpamOrPhishing, "Report as abuse, spam, or phishing"},
    {Reason::Others, "Others"},
});

// The wordings of the insights pages for the same reasons.
constexpr auto reportedReasons = nameTable<Reason>({
    {Reason::BudgetNotAdequate, "Customer did not have budget"},
    {Reason::CustomerDidNotRespond, "Customer did not respond"},
    {Reason::TimelineTooShort, "Proposed timeline too short"},
    {Reason::TimelineTooShort, "Proposed timeline was too short"},
    {Reason::Others, "Other"},
});

std::optional<Reason> numberedReason(const QString& text) {
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    if (!isNumber || number < 1 || number > 8)
        return {};
    return static_cast<Reason>(number);
}

} // namespace

QString apiName(Status status) {
    return statuses.nameOf(status);
}
QString apiName(Substatus substatus) {
    return substatuses.nameOf(substatus);
}
QString apiName(Qualification qualification) {
    return qualifications.nameOf(qualification);
}
QString apiName(Direction direction) {
    return directions.nameOf(direction);
}
QString apiName(ReferralType type) {
    return types.nameOf(type);
}
QString apiName(Source source) {
    return sources.nameOf(source);
}
QString apiName(Reason reason) {
    return reasons.nameOf(reason);
}

template <>
std::optional<Status> fromApiName(const QString& text) {
    return statuses.named(text);
}
template <>
std::optional<Substatus> fromApiName(const QString& text) {
    return substatuses.named(text);
}
template <>
std::optional<Qualification> fromApiName(const QString& text) {
    return qualifications.named(text);
}
template <>
std::optional<Direction> fromApiName(const QString& text) {
    return directions.named(text);
}
template <>
std::optional<ReferralType> fromApiName(const QString& text) {
    return types.named(text);
}
template <>
std::optional<Source> fromApiName(const QString& text) {
    return sources.named(text);
}
template <>
std::optional<Reason> fromApiName(const QString& text) {
    if (const auto exact = reasons.named(text))
        return exact;
    if (const auto reported = reportedReasons.named(text))
        return reported;
    return numberedReason(text);
}

QList<Reason> allReasons() {
    QList<Reason> all;
    for (const auto& [reason, text] : reasons.rows())
        all << reason;
    return all;
}

bool isFinal(Substatus substatus) {
    switch (substatus) {
    case Substatus::Won:
    case Substatus::Lost:
    case Substatus::Declined:
    case Substatus::Expired:
    case Substatus::Error:
        return true;
    case Substatus::Pending:
    case Substatus::Received:
    case Substatus::Accepted:
        return false;
    }
    return false;
}

bool isConsistent(Status status, Substatus substatus) {
    switch (status) {
    case Status::New:
        return substatus == Substatus::Pending || substatus == Substatus::Received;
    case Status::Active:
        return substatus == Substatus::Accepted;
    case Status::Closed:
        return isFinal(substatus);
    }
    return false;
}

} // namespace favilla

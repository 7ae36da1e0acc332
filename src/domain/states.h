// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/open.h"

#include <QList>

namespace favilla {

// The enumerations of the Referrals API, spelled there as `apiName` gives them (partner-center api.md,
// sections 5 and 6). Each is held as Open<…>, since the service may send what is not listed yet.

enum class Status { New, Active, Closed };
enum class Substatus { Pending, Received, Accepted, Won, Lost, Declined, Expired, Error };
enum class Qualification { Direct, MarketingQualified, SalesQualified };
enum class Direction { Incoming, Outgoing };
enum class ReferralType { Independent, Shared };

/// How a referral came to this workspace: that decides who tells the customer of a decline.
enum class Source { PartnerCenter, File, Telephone, Email, Other };

/// Why a referral was declined or lost; the numbers are those of the bulk file (api.md, 6.3).
enum class Reason {
    BudgetNotAdequate = 1,
    CustomerDidNotRespond = 2,
    CustomerChoseAnotherVendor = 3,
    RequirementNotMet = 4,
    NotACustomer = 5,
    TimelineTooShort = 6,
    AbuseSpamOrPhishing = 7,
    Others = 8
};

QString apiName(Status status);
QString apiName(Substatus substatus);
QString apiName(Qualification qualification);
QString apiName(Direction direction);
QString apiName(ReferralType type);
QString apiName(Source source);
/// The English reason as the portal words it: what goes to `statusReason`.
QString apiName(Reason reason);

template <>
std::optional<Status> fromApiName(const QString& text);
template <>
std::optional<Substatus> fromApiName(const QString& text);
template <>
std::optional<Qualification> fromApiName(const QString& text);
template <>
std::optional<Direction> fromApiName(const QString& text);
template <>
std::optional<ReferralType> fromApiName(const QString& text);
template <>
std::optional<Source> fromApiName(const QString& text);
/// Takes the portal's wording, the spellings of its reports, and the number of the bulk file.
template <>
std::optional<Reason> fromApiName(const QString& text);

QList<Reason> allReasons();
/// Won, Lost, Declined, Expired and Error end a referral for ever.
bool isFinal(Substatus substatus);
/// The pairs of api.md, 6.1; Error goes with Closed.
bool isConsistent(Status status, Substatus substatus);

} // namespace favilla

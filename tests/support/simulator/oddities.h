// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace favilla {

/// What the documentation leaves open or shows in more than one way (api.md and its traps), each value as a
/// switch. The defaults are what the live service was seen to do or, where nobody saw it, the stricter
/// reading.
struct Oddities {
    enum class TimeFilter { Supported, Refused, Ignored };
    enum class Order { Kept, Ignored };
    enum class Top { IsPageSize, IsTotal, Ignored };
    enum class PatchAnswer { AsPreferred, AlwaysBody, NeverBody };
    enum class Count { Absent, Hundred, OfPage };
    enum class DealValue { NumberOrText, NumberOnly, TextOnly };
    enum class Ids { List, EmptyObject, EmptyList };
    enum class Stage { Percent, Number, Name };
    enum class HeaderCase { AsDocumented, Lower, Upper };
    enum class Paging { ByPosition, ByOffset };
    enum class InnerError { AsDocumented, LowerCaseNested };

    // Requests
    TimeFilter timeFilter = TimeFilter::Supported;
    Order order = Order::Kept;
    Top top = Top::IsPageSize;
    /// Items of a page, the most that `$top` may ask for.
    int pageSize = 100;
    /// `$top` above that: 400 instead of being cut.
    bool refusesLargeTop = false;
    /// `$skip`, `$count`, `$expand`: 400.
    bool refusesExtraOptions = false;
    bool needsClientRequestId = true;
    bool refusesRepeatedRequestId = true;
    bool needsAccept = true;
    bool acceptsName = false;
    bool acceptsErrorSubstatus = false;
    bool acceptsRegistrations = false;
    /// `replace` of what is not there: 400, as JSON Patch has it (RFC 6902).
    bool replaceNeedsValue = false;
    /// A new referral needs what the portal asks for, not only what the page of the operation does.
    bool enforcesPortalRules = false;
    DealValue dealValue = DealValue::NumberOrText;

    // Answers
    bool listLacksETag = false;
    bool answersLackETagHeader = false;
    PatchAnswer patchAnswer = PatchAnswer::AsPreferred;
    bool postAnswersCreated = false;
    Count count = Count::Absent;
    Paging paging = Paging::ByPosition;
    /// `@odata.nextLink` without `/engagements`, as the sample prints it.
    bool nextLinkHasWrongPath = false;
    /// `@odata.nextLink` without scheme and host.
    bool nextLinkIsRelative = false;
    /// Fractional digits of instants; 0 drops the point.
    int fractionalDigits = 7;
    bool leavesNullsOut = false;
    bool dealValueIsText = false;
    Ids ids = Ids::List;
    Stage stage = Stage::Percent;
    bool hasUnknownValues = false;
    bool hasUnknownStates = false;
    bool hasUnknownFields = false;
    bool lacksCustomerRequestedContact = false;
    bool linksAreMisspelt = false;
    bool expiredLoseContacts = false;
    HeaderCase headerCase = HeaderCase::AsDocumented;
    /// `insufficent_claims`, as the page spells it.
    bool claimsAreMisspelt = false;
    InnerError innerError = InnerError::AsDocumented;
    /// 429 with the body of the API instead of the gateway's.
    bool throttlesWithApiBody = false;
    bool neverCompresses = false;
    /// The service's clock against the real one, in seconds.
    int clockSkew = 0;
    /// Waits so long before each answer, in milliseconds.
    int latency = 0;

    // Life over there
    /// Unanswered referrals past their date are closed before each request is served.
    bool expiresByItself = false;

    // Sign-in
    bool lacksMfa = false;
    bool numbersAreText = false;
    bool refreshTokenDiesOnUse = true;
    bool refreshTokenIsKept = false;
    /// Seconds.
    int accessTokenLifetime = 3600;
    int codeLifetime = 600;
    int deviceCodeLifetime = 900;
    int deviceInterval = 5;
    bool saysSlowDown = true;
};

struct OddityName {
    QString name;
    QString sentence;
    std::function<void(Oddities&)> turnOn;
};

/// Every oddity with the name it has on a command line, and what it does.
const QList<OddityName>& oddityNames();

} // namespace favilla

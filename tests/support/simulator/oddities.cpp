// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oddities.h"

namespace favilla {

using namespace Qt::Literals::StringLiterals;

namespace {

using Names = QList<OddityName>;

Names requestOddities() {
    using O = Oddities;
    return {
        {u"no-time-filter"_s, u"$filter on updatedDateTime with gt or ge: 400"_s,
            [](O& o) { o.timeFilter = O::TimeFilter::Refused; }},
        {u"time-filter-ignored"_s, u"the same, answered as if it were not there"_s,
            [](O& o) { o.timeFilter = O::TimeFilter::Ignored; }},
        {u"order-ignored"_s, u"$orderby has no effect"_s, [](O& o) { o.order = O::Order::Ignored; }},
        {u"top-ignored"_s, u"$top has no effect"_s, [](O& o) { o.top = O::Top::Ignored; }},
        {u"top-is-total"_s, u"$top limits all pages together"_s, [](O& o) { o.top = O::Top::IsTotal; }},
        {u"large-top-refused"_s, u"$top above 100: 400"_s, [](O& o) { o.refusesLargeTop = true; }},
        {u"no-extra-options"_s, u"$skip, $count, $expand: 400"_s, [](O& o) { o.refusesExtraOptions = true; }},
        {u"small-pages"_s, u"pages of 3"_s, [](O& o) { o.pageSize = 3; }},
        {u"request-id-optional"_s, u"client-request-id may be missing or repeated"_s,
            [](O& o) { o.needsClientRequestId = o.refusesRepeatedRequestId = false; }},
        {u"accept-optional"_s, u"Accept may be missing"_s, [](O& o) { o.needsAccept = false; }},
        {u"name-patch"_s, u"PATCH /name is taken"_s, [](O& o) { o.acceptsName = true; }},
        {u"error-substatus"_s, u"Closed/Error is taken"_s, [](O& o) { o.acceptsErrorSubstatus = true; }},
        {u"registrations"_s, u"PATCH /registrations/- is taken"_s,
            [](O& o) { o.acceptsRegistrations = true; }},
        {u"replace-needs-value"_s, u"replace of what is not there: 400"_s,
            [](O& o) { o.replaceNeedsValue = true; }},
        {u"portal-rules"_s, u"a new referral needs all that the portal asks for"_s,
            [](O& o) { o.enforcesPortalRules = true; }},
        {u"value-is-number"_s, u"a deal value has to be a number"_s,
            [](O& o) { o.dealValue = O::DealValue::NumberOnly; }},
        {u"value-is-text"_s, u"a deal value has to be a text"_s,
            [](O& o) { o.dealValue = O::DealValue::TextOnly; }},
    };
}

Names listOddities() {
    using O = Oddities;
    return {
        {u"list-without-etag"_s, u"items of lists have no eTag"_s, [](O& o) { o.listLacksETag = true; }},
        {u"no-etag-header"_s, u"answers have no ETag header"_s, [](O& o) { o.answersLackETagHeader = true; }},
        {u"count-100"_s, u"@odata.count is always 100"_s, [](O& o) { o.count = O::Count::Hundred; }},
        {u"count-of-page"_s, u"@odata.count counts the page"_s, [](O& o) { o.count = O::Count::OfPage; }},
        {u"paging-by-offset"_s, u"pages shift when something changes meanwhile"_s,
            [](O& o) { o.paging = O::Paging::ByOffset; }},
        {u"next-wrong-path"_s, u"nextLink lacks /engagements"_s, [](O& o) { o.nextLinkHasWrongPath = true; }},
        {u"next-relative"_s, u"nextLink lacks scheme and host"_s, [](O& o) { o.nextLinkIsRelative = true; }},
    };
}

Names answerOddities() {
    using O = Oddities;
    return {
        {u"patch-with-body"_s, u"PATCH always answers 200 with the referral"_s,
            [](O& o) { o.patchAnswer = O::PatchAnswer::AlwaysBody; }},
        {u"patch-without-body"_s, u"PATCH always answers 204"_s,
            [](O& o) { o.patchAnswer = O::PatchAnswer::NeverBody; }},
        {u"post-201"_s, u"POST answers 201"_s, [](O& o) { o.postAnswersCreated = true; }},
        {u"six-digits"_s, u"instants with six fractional digits"_s, [](O& o) { o.fractionalDigits = 6; }},
        {u"no-digits"_s, u"instants in whole seconds"_s, [](O& o) { o.fractionalDigits = 0; }},
        {u"no-nulls"_s, u"fields that are null are missing"_s, [](O& o) { o.leavesNullsOut = true; }},
        {u"value-as-text"_s, u"deal values are texts in answers"_s, [](O& o) { o.dealValueIsText = true; }},
        {u"ids-object"_s, u"customerProfile.ids is {}"_s, [](O& o) { o.ids = O::Ids::EmptyObject; }},
        {u"ids-empty"_s, u"customerProfile.ids is []"_s, [](O& o) { o.ids = O::Ids::EmptyList; }},
        {u"stage-number"_s, u"salesStage is a number"_s, [](O& o) { o.stage = O::Stage::Number; }},
        {u"stage-name"_s, u"salesStage is a name"_s, [](O& o) { o.stage = O::Stage::Name; }},
        {u"unknown-values"_s, u"unknown values in every third referral"_s,
            [](O& o) { o.hasUnknownValues = true; }},
        {u"unknown-states"_s, u"unknown status and substatus in every third referral"_s,
            [](O& o) { o.hasUnknownStates = true; }},
        {u"unknown-fields"_s, u"unknown fields in every third referral"_s,
            [](O& o) { o.hasUnknownFields = true; }},
        {u"no-flame"_s, u"customerRequestedContact is missing"_s,
            [](O& o) { o.lacksCustomerRequestedContact = true; }},
        {u"bad-links"_s, u"links as misspelt as in the samples"_s, [](O& o) { o.linksAreMisspelt = true; }},
        {u"expired-without-contacts"_s, u"expired referrals lose their contacts"_s,
            [](O& o) { o.expiredLoseContacts = true; }},
        {u"lower-headers"_s, u"header names in lower case"_s,
            [](O& o) { o.headerCase = O::HeaderCase::Lower; }},
        {u"upper-headers"_s, u"header names in upper case"_s,
            [](O& o) { o.headerCase = O::HeaderCase::Upper; }},
        {u"nested-innererror"_s, u"innererror in lower case, nested"_s,
            [](O& o) { o.innerError = O::InnerError::LowerCaseNested; }},
        {u"misspelt-claims"_s, u"insufficent_claims, as the page spells it"_s,
            [](O& o) { o.claimsAreMisspelt = true; }},
        {u"429-api-body"_s, u"429 with the body of the API"_s, [](O& o) { o.throttlesWithApiBody = true; }},
        {u"no-gzip"_s, u"nothing is compressed"_s, [](O& o) { o.neverCompresses = true; }},
        {u"clock-ahead"_s, u"the service's clock is 7 minutes ahead"_s, [](O& o) { o.clockSkew = 7 * 60; }},
        {u"clock-behind"_s, u"the service's clock is 7 minutes behind"_s,
            [](O& o) { o.clockSkew = -7 * 60; }},
        {u"slow"_s, u"2 seconds before each answer"_s, [](O& o) { o.latency = 2000; }},
    };
}

Names signInOddities() {
    using O = Oddities;
    return {
        {u"no-mfa"_s, u"tokens lack the second factor"_s, [](O& o) { o.lacksMfa = true; }},
        {u"numbers-as-text"_s, u"the sign-in answers as version 1 does"_s,
            [](O& o) { o.numbersAreText = true; }},
        {u"refresh-tokens-live-on"_s, u"a used refresh token stays good"_s,
            [](O& o) { o.refreshTokenDiesOnUse = false; }},
        {u"refresh-token-kept"_s, u"a refresh brings no new refresh token"_s,
            [](O& o) { o.refreshTokenIsKept = true; }},
        {u"short-tokens"_s, u"access tokens last a minute"_s, [](O& o) { o.accessTokenLifetime = 60; }},
        {u"no-slow-down"_s, u"the device flow may be polled at any pace"_s,
            [](O& o) { o.saysSlowDown = false; }},
        {u"expires-by-itself"_s, u"unanswered referrals are closed at their date"_s,
            [](O& o) { o.expiresByItself = true; }},
    };
}

} // namespace

const QList<OddityName>& oddityNames() {
    static const Names all = requestOddities() + listOddities() + answerOddities() + signInOddities();
    return all;
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

namespace favilla {

using namespace Qt::Literals::StringLiterals;

const QStringList& requestNames() {
    static const QStringList all{u"any"_s, u"list"_s, u"get"_s, u"patch"_s, u"put"_s, u"post"_s,
        u"authorize"_s, u"token"_s, u"devicecode"_s, u"other"_s};
    return all;
}

const QList<FaultName>& faultNames() {
    static const QList<FaultName> all{
        {Fault::Unauthorized, u"401"_s, u"the token is refused"_s},
        {Fault::MfaRequired, u"401-mfa"_s, u"the token lacks a second factor"_s},
        {Fault::Forbidden, u"403"_s, u"the role is not enough"_s},
        {Fault::InsufficientClaims, u"403-claims"_s, u"conditional access asks for more claims"_s},
        {Fault::NotFound, u"404"_s, u"the referral is not found"_s},
        {Fault::Gone, u"410"_s, u"the referral is gone"_s},
        {Fault::Conflict, u"409"_s, u"conflict with the current state"_s},
        {Fault::PreconditionFailed, u"412"_s, u"the eTag does not match, whatever it is"_s},
        {Fault::Unprocessable, u"422"_s, u"a field is refused"_s},
        {Fault::Throttled, u"429"_s, u"too many requests"_s},
        {Fault::ServerError, u"500"_s, u"server error, nothing done"_s},
        {Fault::BadGateway, u"502"_s, u"a gateway's page, nothing done"_s},
        {Fault::Unavailable, u"503"_s, u"not available, nothing done"_s},
        {Fault::GatewayTimeout, u"504"_s, u"a gateway's page, nothing done"_s},
        {Fault::NeverAnswers, u"silence"_s, u"never answers, nothing done"_s},
        {Fault::ClosesBeforeEffect, u"closed"_s, u"closes the connection, nothing done"_s},
        {Fault::ServerErrorAfterEffect, u"500-done"_s, u"server error although it was done"_s},
        {Fault::NeverAnswersAfterEffect, u"silence-done"_s, u"never answers although it was done"_s},
        {Fault::ClosesBeforeAnswer, u"closed-done"_s,
            u"closes the connection before the answer, although done"_s},
        {Fault::ClosesWithinAnswer, u"cut"_s, u"closes the connection within the answer, although done"_s},
        {Fault::Drips, u"drip"_s, u"answers a few bytes at a time"_s},
        {Fault::MalformedJson, u"bad-json"_s, u"answers what is no JSON"_s},
        {Fault::CutJson, u"cut-json"_s, u"answers half of the JSON as if it were all"_s},
        {Fault::EmptyBody, u"empty"_s, u"answers nothing with a good status"_s},
        {Fault::ProxyPage, u"proxy"_s, u"a proxy answers 200 with HTML"_s},
        {Fault::SignInPage, u"portal"_s, u"a captive portal redirects to its own page"_s},
        {Fault::DeepNesting, u"deep"_s, u"JSON nested 100,000 deep"_s},
        {Fault::Huge, u"huge"_s, u"2 GB, announced"_s},
        {Fault::HugeUnannounced, u"huge-unannounced"_s, u"2 GB without saying so"_s},
        {Fault::GzipBomb, u"gzip-bomb"_s, u"128 MB in a small gzip"_s},
        {Fault::BrokenGzip, u"bad-gzip"_s, u"gzip that does not unpack"_s},
        {Fault::LineBreakInETag, u"etag-line-break"_s, u"an eTag that holds a line break"_s},
        {Fault::RedirectsElsewhere, u"redirect"_s, u"redirects to another host"_s},
        {Fault::DuplicateItems, u"double-items"_s, u"each item of a page twice"_s},
        {Fault::RepeatsPage, u"double-page"_s, u"the first page again in the place of this one"_s},
        {Fault::ForeignNextLink, u"foreign-next"_s, u"nextLink to another host"_s},
        {Fault::RepeatingNextLink, u"repeating-next"_s, u"nextLink to the same page"_s},
        {Fault::EndlessNextLinks, u"endless-next"_s,
            u"a nextLink also on the last page, back to the first"_s},
        {Fault::InvalidGrant, u"invalid-grant"_s, u"the sign-in takes no refresh token"_s},
        {Fault::InteractionRequired, u"interaction-required"_s, u"the sign-in wants to see a person"_s},
    };
    return all;
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/pagewords.h"

#include "views/safelink.h"
#include "views/words/clockwords.h"
#include "views/words/errorwords.h"
#include "views/words/harmless.h"
#include "views/words/statewords.h"
#include "views/words/syncwords.h"
#include "views/words/valuewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace favilla::words {
namespace {

using namespace Qt::Literals::StringLiterals;

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(favilla::PageWords)
};

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

const Contact* personToCall(const ReferralData& referral) {
    for (const auto& contact : referral.contacts)
        if (!contact.phone.trimmed().isEmpty())
            return &contact;
    return referral.contacts.isEmpty() ? nullptr : &referral.contacts.first();
}

QString nameToCall(const ReferralData& referral) {
    const auto* person = personToCall(referral);
    return person && !person->fullName().isEmpty() ? isolated(person->fullName())
                                                   : PageWords::tr("the customer");
}

QList<PageNotice::Link> waysToReach(const ReferralData& referral) {
    QList<PageNotice::Link> links;
    const auto* person = personToCall(referral);
    if (!person)
        return links;
    if (const auto call = phoneLink(person->phone, referral.customer.address.country); call.isValid())
        links << PageNotice::Link{person->phone.trimmed(), call};
    if (const auto mail = emailLink(person->email); mail.isValid())
        links << PageNotice::Link{PageWords::tr("Write an e-mail"), mail};
    return links;
}

PageNotice hotNotice(const ReferralData& referral, const QDateTime& until, const Moment& now) {
    PageNotice notice{.state = "hot", .icon = u"flame"_s};
    notice.headline = PageWords::tr("This customer asked to be contacted directly.");
    const auto hours = int(now.utc.secsTo(until) / 3600);
    const auto name = nameToCall(referral);
    if (hours < 1)
        notice.text = PageWords::tr("Call %1 now: less than an hour is left.").arg(name);
    else if (referral.status == Status::New)
        notice.text = PageWords::tr(
            "Call %1 within %Ln hour(s): the partner who calls first usually wins.", nullptr, hours)
                          .arg(name);
    else
        notice.text = PageWords::tr("Call %1 within %Ln hour(s).", nullptr, hours).arg(name);
    notice.links = waysToReach(referral);
    return notice;
}

PageNotice cooledNotice(const ReferralData& referral, const Moment& now, const QLocale& locale) {
    PageNotice notice{.state = "calm", .icon = u"flame-outline"_s};
    notice.headline = PageWords::tr("The call is still wanted.");
    notice.text =
        PageWords::tr("The customer asked to be contacted directly: %1. The 72 hours have passed; call %2 "
                      "as soon as you can.")
            .arg(whenWord(referral.createdAt, now, locale), nameToCall(referral));
    notice.links = waysToReach(referral);
    return notice;
}

QString closedHeadline(const ReferralData& referral, const QLocale& locale, const Moment& now) {
    const auto day = dayWord(referral.closedAt.toTimeZone(now.zone).date(), locale);
    const auto outcome = isolated(outcomeWord(referral.substatus));
    return referral.closedAt.isValid() ? PageWords::tr("%1 on %2").arg(outcome, day) : outcome;
}

PageNotice closedNotice(const ReferralData& referral, const Moment& now, const QLocale& locale) {
    PageNotice notice;
    notice.headline = closedHeadline(referral, locale, now);
    notice.text = closingReason(referral);
    const auto outcome = referral.substatus.known().value_or(Substatus::Error);
    notice.state = outcome == Substatus::Won ? "good" : outcome == Substatus::Error ? "bad" : "calm";
    switch (outcome) {
    case Substatus::Won:
        notice.icon = u"won"_s;
        break;
    case Substatus::Lost:
        notice.icon = u"lost"_s;
        break;
    case Substatus::Declined:
        notice.icon = u"declined"_s;
        break;
    case Substatus::Expired:
        notice.icon = u"expired"_s;
        notice.text = PageWords::tr("Nobody answered in time.");
        break;
    default:
        notice.icon = u"error"_s;
    }
    notice.hasWordToCustomer = canHaveWordToCustomer(referral);
    return notice;
}

PageNotice overdueNotice(const QDateTime& expiredAt, const Moment& now, const QLocale& locale) {
    return {.state = "warning",
        .icon = u"expired"_s,
        .headline = PageWords::tr("The time to answer is over."),
        .text = PageWords::tr("This request expired: %1. It moves to the archive.")
                    .arg(whenWord(expiredAt, now, locale))};
}

PageNotice goneNotice() {
    return {.state = "calm",
        .icon = u"archive"_s,
        .headline = PageWords::tr("No longer visible to you."),
        .text = PageWords::tr(
            "Partner Center does not show this referral to you any more. What was known stays here.")};
}

/// A service decides on its own referrals; the workspace's own go by the clock.
PageNotice pastNotice(const ReferralData& referral, const Moment& now, const QLocale& locale) {
    auto notice = overdueNotice(deadlines(clockFacts(referral)).expiresAt, now, locale);
    if (!referral.account.isEmpty())
        notice.text = PageWords::tr("Its date has passed: %1. Partner Center will close it as expired.")
                          .arg(whenWord(deadlines(clockFacts(referral)).expiresAt, now, locale));
    return notice;
}

bool needsDecision(const QueueItem& item) {
    return item.state == QueueState::Refused || item.state == QueueState::Conflict;
}

QString place(const Address& address) {
    QStringList parts{isolated(address.city), isolated(countryWord(address.country))};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString origin(const ReferralData& referral) {
    const auto inviter = isolated(referral.invitedBy);
    return inviter.isEmpty() ? isolated(originWord(referral.source)) : PageWords::tr("from %1").arg(inviter);
}

QString receivedWords(const ReferralData& referral, const Moment& now, const QLocale& locale) {
    const auto when = whenWord(referral.createdAt, now, locale);
    return PageWords::tr("received %1 %2", "when, from whom").arg(when, origin(referral)).trimmed();
}

} // namespace

std::optional<PageNotice> noticeOf(const ReferralData& referral, const Moment& now, const QLocale& locale) {
    const auto facts = clockFacts(referral);
    if (referral.status == Status::Closed)
        return closedNotice(referral, now, locale);
    if (referral.isGone)
        return goneNotice();
    if (isOverdue(facts, now.utc))
        return pastNotice(referral, now, locale);
    switch (heat(facts, now.utc)) {
    case Heat::Hot:
        return hotNotice(referral, deadlines(facts).hotUntil, now);
    case Heat::Cooled:
        return cooledNotice(referral, now, locale);
    case Heat::None:
        break;
    }
    return {};
}

std::optional<PageNotice> sendingNotice(
    const QList<QueueItem>& queue, const Moment& now, const QLocale& locale) {
    if (queue.isEmpty())
        return {};
    const auto pressing = std::find_if(queue.begin(), queue.end(), needsDecision);
    const auto& item = pressing == queue.end() ? queue.first() : *pressing;
    const bool isPressing = pressing != queue.end();
    return PageNotice{.state = isPressing ? "warning" : "calm",
        .icon = isPressing ? u"error"_s : u"sync"_s,
        .headline = PageWords::tr("%1: %2", "a change, how it stands")
                        .arg(changeKindWord(item.kind), sendStateWord(item, now)),
        .text =
            item.refusal ? reason(item.refusal->error, locale) : localFieldsWord(item.localFields, locale),
        .change = item.change};
}

QString subtitle(const ReferralData& referral, const Moment& now, const QLocale& locale) {
    if (referral.status == Status::New)
        return joined({place(referral.customer.address), isolated(pickWords(referral.request.industries)),
            isolated(sizeWord(referral.customer.size, locale)), receivedWords(referral, now, locale)});
    const auto accepted = referral.acceptedAt.isValid()
        ? PageWords::tr("accepted %1").arg(whenWord(referral.acceptedAt, now, locale))
        : receivedWords(referral, now, locale);
    const auto crmId = isolated(referral.engagement.crmId);
    return joined({isolated(title(referral)), accepted,
        crmId.isEmpty() ? QString() : PageWords::tr("CRM %1").arg(crmId)});
}

QString closingReason(const ReferralData& referral) {
    const auto word = isolated(reasonWord(referral.reason));
    auto said = harmlessLine(referral.statusReason);
    // The service keeps the English reason, and our notes after a colon.
    if (const auto english = referral.reason.text(); !english.isEmpty() && said.startsWith(english))
        said = said.mid(english.size()).trimmed();
    if (said.startsWith(u':'))
        said = said.mid(1).trimmed();
    if (word.isEmpty() || said.isEmpty())
        return word.isEmpty() ? said : word;
    return word + u": "_s + said;
}

bool canHaveWordToCustomer(const ReferralData& referral) {
    const bool hasEnded =
        referral.substatus == Substatus::Declined || referral.substatus == Substatus::Expired;
    return hasEnded && !(referral.source == Source::PartnerCenter);
}

} // namespace favilla::words

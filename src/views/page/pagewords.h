// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines.h"
#include "domain/queueitem.h"
#include "domain/referral.h"

#include <QLocale>
#include <QUrl>

namespace favilla {

/// The notice on top of a page, as a value: what matters before anything else.
struct PageNotice {
    /// As of Theme: "hot", "calm", "good", "bad", "warning".
    const char* state = "calm";
    /// A name of resources/icons.
    QString icon = {};
    QString headline = {};
    QString text = {};
    struct Link {
        QString words = {};
        QUrl target = {};
        friend bool operator==(const Link&, const Link&) = default;
    };
    QList<Link> links = {};
    /// Whether a word to the customer is offered here.
    bool hasWordToCustomer = false;
    /// The change that it speaks of, to be looked at in the queue; empty for none.
    ChangeId change = {};
};

namespace words {

/// For hot, cooled, overdue and closed referrals; nothing for the others.
std::optional<PageNotice> noticeOf(const ReferralData& referral, const Moment& now, const QLocale& locale);
/// What of the user's own has not arrived at the service yet, the one that needs a decision first.
std::optional<PageNotice> sendingNotice(
    const QList<QueueItem>& queue, const Moment& now, const QLocale& locale);
/// The line under the customer's name: where, what, how large and when received from whom; for an active one
/// the title, when accepted, and its CRM ID.
QString subtitle(const ReferralData& referral, const Moment& now, const QLocale& locale);
/// Why it was closed, with the notes of the reason; empty where nobody said.
QString closingReason(const ReferralData& referral);
/// Partner Center tells the customer itself; one whose request came another way hears it from us.
bool canHaveWordToCustomer(const ReferralData& referral);

} // namespace words
} // namespace favilla

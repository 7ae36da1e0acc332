// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vocabulary.h"

#include <QHash>

namespace favilla::simulation {

using namespace Qt::Literals::StringLiterals;

QStringList statuses() {
    return {u"New"_s, u"Active"_s, u"Closed"_s};
}

QStringList substatuses() {
    return {u"Pending"_s, u"Received"_s, u"Accepted"_s, u"Won"_s, u"Lost"_s, u"Declined"_s, u"Expired"_s,
        u"Error"_s};
}

QStringList qualifications() {
    return {u"None"_s, u"Direct"_s, u"MarketingQualified"_s, u"SalesQualified"_s};
}

QStringList types() {
    return {u"Independent"_s, u"Shared"_s};
}

QStringList directions() {
    return {u"Incoming"_s, u"Outgoing"_s};
}

bool isPair(const QString& status, const QString& substatus) {
    static const QHash<QString, QStringList> pairs{{u"New"_s, {u"Pending"_s, u"Received"_s}},
        {u"Active"_s, {u"Accepted"_s}}, {u"Closed"_s, {u"Won"_s, u"Lost"_s, u"Declined"_s, u"Expired"_s}}};
    return pairs.value(status).contains(substatus);
}

bool canGo(const QString& from, const QString& to) {
    static const QHash<QString, QStringList> ways{
        {u"New"_s, {u"New"_s, u"Active"_s, u"Closed"_s}}, {u"Active"_s, {u"Active"_s, u"Closed"_s}}};
    return ways.value(from).contains(to);
}

QStringList patchPaths() {
    return {u"/status"_s, u"/substatus"_s, u"/statusReason"_s, u"/salesStage"_s, u"/details/dealValue"_s,
        u"/details/currency"_s, u"/details/closingDateTime"_s, u"/details/notes"_s,
        u"/details/requirements/solutions"_s, u"/details/requirements/solutions/-"_s, u"/team"_s,
        u"/team/-"_s, u"/customerProfile/team"_s, u"/customerProfile/team/-"_s, u"/externalReferenceId"_s,
        u"/campaignId"_s, u"/referralProgram"_s, u"/consent/consentToShareReferralWithMicrosoftSellers"_s};
}

} // namespace favilla::simulation

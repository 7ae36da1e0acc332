// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ticks.h"

#include <QJsonObject>
#include <QStringList>

namespace favilla::simulation {

/// What lists are filtered and ordered by, read out of a referral once.
struct ReferralFacts {
    QString id;
    QString engagementId;
    QString status;
    QString substatus;
    QString type;
    QString qualification;
    QString direction;
    QString country;
    /// In lower case.
    QStringList teamEmails;
    Ticks created = 0;
    Ticks updated = 0;
    /// -1: never.
    Ticks expires = -1;
    QString eTag;
    /// A lead and not a co-sell opportunity (api.md, section 5): only administrators see those.
    bool isLead = true;

    bool isOpen() const { return status != QLatin1String("Closed"); }
};

ReferralFacts factsOf(const QJsonObject& referral);

} // namespace favilla::simulation

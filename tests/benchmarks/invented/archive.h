// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vocabulary.h"

#include "domain/history.h"
#include "domain/referral.h"

namespace favilla::invented {

struct Country;

/// Ten years of referrals that nobody ever sent: states, dates, values and words spread as in a distributor's
/// archive. The referral of a number depends on seed, number and `now` alone, so archives of different sizes
/// begin alike. Dates come in no order, as after years of imports. Thread: any.
class Archive {
public:
    Archive(quint64 seed, QDateTime now);

    ReferralData referral(quint64 number) const;
    /// What happened to it until now, oldest first.
    static QList<HistoryEntry> history(const ReferralData& referral);

    const Vocabulary& italian() const { return m_italian; }
    const Vocabulary& english() const { return m_english; }

private:
    const Vocabulary& vocabulary(Dice& dice, const Country& country) const;
    void live(Dice& dice, ReferralData& data) const;
    void accept(Dice& dice, ReferralData& data, double answerDays) const;
    void close(ReferralData& data, Substatus end, double atDays) const;
    void describe(Dice& dice, ReferralData& data, const Country& country, quint64 number) const;
    void makeDeal(Dice& dice, ReferralData& data, const Country& country) const;
    QDateTime after(const ReferralData& data, double days) const;

    quint64 m_seed;
    QDateTime m_now;
    Vocabulary m_italian{Tongue::Italian};
    Vocabulary m_english{Tongue::English};
};

} // namespace favilla::invented

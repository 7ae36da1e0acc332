// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/alertwords.h"

#include <QCoreApplication>

namespace favilla::words {
namespace {

struct Says {
    Q_DECLARE_TR_FUNCTIONS(SummaryWords)
};

/// What there is of each, the most pressing first.
QStringList parts(const AlertSummary& summary) {
    QStringList parts;
    const auto add = [&parts](int count, const char* words) {
        if (count > 0)
            parts << QCoreApplication::translate("SummaryWords", words, nullptr, count);
    };
    add(summary.newRequests, QT_TRANSLATE_N_NOOP("SummaryWords", "%Ln new"));
    add(summary.hot, QT_TRANSLATE_N_NOOP("SummaryWords", "%Ln hot"));
    add(summary.hotEnding, QT_TRANSLATE_N_NOOP("SummaryWords", "%Ln to call soon"));
    add(summary.answersDue, QT_TRANSLATE_N_NOOP("SummaryWords", "%Ln to answer soon"));
    add(summary.steps, QT_TRANSLATE_N_NOOP("SummaryWords", "%Ln next step(s) due"));
    add(summary.refused, QT_TRANSLATE_N_NOOP("SummaryWords", "%Ln change(s) to decide"));
    add(summary.expiring, QT_TRANSLATE_N_NOOP("SummaryWords", "%Ln expire(s) soon"));
    add(summary.expired, QT_TRANSLATE_N_NOOP("SummaryWords", "%Ln expired"));
    add(summary.purchases, QT_TRANSLATE_N_NOOP("SummaryWords", "%Ln past the purchase date"));
    return parts;
}

} // namespace

AlertText summaryText(const AlertSummary& summary) {
    const auto all = parts(summary);
    const auto figures = all.join(QStringLiteral(", "));
    if (summary.isOfOthers)
        return {Says::tr("%Ln more referral(s) need(s) you", nullptr, summary.referrals), figures};
    const bool isNewsAlone =
        summary.newRequests == summary.referrals && all.size() <= (summary.hot > 0 ? 2 : 1);
    if (!isNewsAlone)
        return {Says::tr("%Ln referral(s) need(s) you", nullptr, summary.referrals), figures};
    const auto news = Says::tr("%Ln new referral(s)", nullptr, summary.newRequests);
    return {summary.hot > 0 ? figures : news, Says::tr("Who answers first usually wins.")};
}

} // namespace favilla::words

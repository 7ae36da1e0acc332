// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/notificationpolicy.h"

namespace favilla::alerts {

// Words in which a table of situations can be read. Times stand as "20 09:00" or "20 09:00:30": the day of
// November 2026 (20 is a Friday) and the hour in UTC; "2026-10-25 00:30" for other months. Referrals are
// called by a letter.

QDateTime at(const QString& time);

/// A referral under construction: a new request that came when it was made.
class Case {
public:
    explicit Case(QChar letter, const QString& createdAt);

    /// Where it came later than it was made.
    Case& arrived(const QString& time);
    Case& hot();
    Case& expires(const QString& time);
    Case& accepted();
    Case& declined();
    Case& won();
    Case& expired();
    Case& gone();
    Case& purchaseBy(int year, int month, int day);
    Case& step(const QString& time, const QString& text = QStringLiteral("call"));
    Case& refused(const QString& time, const QString& change = QStringLiteral("accept"));

    operator AlertFacts() const { return m_facts; }

private:
    AlertFacts m_facts;
};

/// "newRequest A" with the moment it is about: as it was told before.
AlertKey key(const QString& words, const QString& dueAt);

/// One situation and what it gives.
struct Situation {
    QString now;
    QList<AlertFacts> facts;
    QSet<AlertKey> told;
    QList<Snoozed> snoozed;
    AlertSettings settings;
    Occasion occasion = Occasion::Running;
    QByteArray zone = "UTC";
};

/// The alerts in order, "hotRequest A" with "!" where it sounds; then "[4 new, 1 hot]" for a summary.
QStringList inWords(const Decision& decision);
QString inWords(const AlertSummary& summary);
/// As `at` reads it; "never" for none.
QString inWords(const QDateTime& instant);
Decision decide(const Situation& situation);

QuietTimes hours(const QString& from, const QString& to);
QuietTimes days(const QSet<int>& days);

} // namespace favilla::alerts

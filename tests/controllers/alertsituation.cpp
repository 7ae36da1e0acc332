// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertsituation.h"

namespace favilla::alerts {

using namespace Qt::Literals::StringLiterals;

namespace {

RowId rowOf(QChar letter) {
    return RowId{letter.unicode()};
}

QString letterOf(RowId row) {
    return QChar(char16_t(static_cast<qint64>(row)));
}

} // namespace

QDateTime at(const QString& time) {
    const auto full = time.size() > 8 && time.at(4) == u'-' ? time : u"2026-11-"_s + time;
    const auto instant = QDateTime::fromString(QString(full).replace(u' ', u'T') + u'Z', Qt::ISODate);
    if (!instant.isValid())
        qFatal("not a time: %s", qPrintable(time));
    return instant;
}

Case::Case(QChar letter, const QString& createdAt) {
    m_facts.row = rowOf(letter);
    m_facts.id = ReferralId(u"id-"_s + letter);
    m_facts.customer = u"Customer "_s + letter;
    m_facts.clocks.status = Status::New;
    m_facts.clocks.substatus = Substatus::Pending;
    m_facts.clocks.createdAt = at(createdAt);
    m_facts.arrivedAt = at(createdAt);
}

Case& Case::arrived(const QString& time) {
    m_facts.arrivedAt = at(time);
    return *this;
}
Case& Case::hot() {
    m_facts.clocks.isCallWanted = true;
    return *this;
}
Case& Case::expires(const QString& time) {
    m_facts.clocks.expiresAt = at(time);
    return *this;
}
Case& Case::accepted() {
    m_facts.clocks.status = Status::Active;
    m_facts.clocks.substatus = Substatus::Accepted;
    return *this;
}
Case& Case::declined() {
    m_facts.clocks.status = Status::Closed;
    m_facts.clocks.substatus = Substatus::Declined;
    return *this;
}
Case& Case::won() {
    m_facts.clocks.status = Status::Closed;
    m_facts.clocks.substatus = Substatus::Won;
    return *this;
}
Case& Case::expired() {
    m_facts.clocks.status = Status::Closed;
    m_facts.clocks.substatus = Substatus::Expired;
    m_facts.clocks.closedAt = deadlines(m_facts.clocks).expiresAt;
    return *this;
}
Case& Case::gone() {
    m_facts.clocks.isGone = true;
    return *this;
}
Case& Case::purchaseBy(int year, int month, int day) {
    m_facts.clocks.purchaseBy = QDate(year, month, day);
    return *this;
}
Case& Case::step(const QString& time, const QString& text) {
    m_facts.step = NextStep{at(time), text};
    return *this;
}
Case& Case::refused(const QString& time, const QString& change) {
    m_facts.refusedAt = at(time);
    m_facts.refusedChange = change;
    return *this;
}

AlertKey key(const QString& words, const QString& dueAt) {
    const auto kind = alertKindNamed(words.section(u' ', 0, 0));
    if (!kind)
        qFatal("not a kind: %s", qPrintable(words));
    return {rowOf(words.back()), *kind, at(dueAt)};
}

QStringList inWords(const Decision& decision) {
    QStringList words;
    for (const auto& alert : decision.alerts)
        words << name(alert.key.kind) + u' ' + letterOf(alert.key.row)
                + (alert.loudness == Loudness::Sound ? u"!"_s : QString());
    if (decision.summary)
        words << inWords(*decision.summary);
    return words;
}

QString inWords(const AlertSummary& summary) {
    QStringList parts;
    for (const auto& [figure, word] : {std::pair(summary.newRequests, "new"), std::pair(summary.hot, "hot"),
             std::pair(summary.answersDue, "answers"), std::pair(summary.hotEnding, "cooling"),
             std::pair(summary.expiring, "expiring"), std::pair(summary.expired, "expired"),
             std::pair(summary.refused, "refused"), std::pair(summary.purchases, "purchases"),
             std::pair(summary.steps, "steps")})
        if (figure > 0)
            parts << QString::number(figure) + u' ' + QLatin1StringView(word);
    return u'[' + parts.join(u", "_s) + u" of "_s + QString::number(summary.referrals)
        + (summary.isOfOthers ? u" others]"_s : u"]"_s);
}

QString inWords(const QDateTime& instant) {
    if (!instant.isValid())
        return u"never"_s;
    const auto day = instant.date();
    const bool isUsual = day.year() == 2026 && day.month() == 11;
    const auto seconds = instant.time().second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s;
    return instant.toString((isUsual ? u"dd "_s : u"yyyy-MM-dd "_s) + seconds);
}

Decision decide(const Situation& situation) {
    return NotificationPolicy::decide(situation.facts, situation.told, situation.snoozed, situation.settings,
        {at(situation.now), QTimeZone(situation.zone)}, situation.occasion);
}

QuietTimes hours(const QString& from, const QString& to) {
    return {true, QTime::fromString(from, u"HH:mm"_s), QTime::fromString(to, u"HH:mm"_s), {}};
}

QuietTimes days(const QSet<int>& days) {
    QuietTimes quiet;
    quiet.days = days;
    return quiet;
}

} // namespace favilla::alerts

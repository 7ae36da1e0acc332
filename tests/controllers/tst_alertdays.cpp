// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertsituation.h"

#include <QTest>

#include <functional>

using namespace favilla;
using namespace favilla::alerts;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A desk whose clock is moved from moment to moment, as its one timer would; what happens is written down.
class Day {
public:
    explicit Day(const QString& start) : m_now(at(start)) { }

    /// Lets time pass until then, and changes something.
    Day& then(const QString& time, const std::function<void(Day&)>& change) {
        runUntil(at(time));
        change(*this);
        decide(m_occasion);
        m_occasion = Occasion::Running;
        return *this;
    }
    QStringList until(const QString& time) {
        runUntil(at(time));
        return m_diary;
    }

    AlertFacts& operator[](QChar letter) {
        for (auto& facts : m_facts)
            if (facts.id == AlertFacts(Case(letter, u"20 08:00"_s)).id)
                return facts;
        qFatal("nobody of that name");
    }
    void comes(const AlertFacts& facts) { m_facts << facts; }
    void isAnswered(QChar letter) {
        (*this)[letter].clocks.status = Status::Active;
        (*this)[letter].clocks.substatus = Substatus::Accepted;
    }
    /// Puts off what was told last.
    void snoozes(const QString& until) { m_snoozed << Snoozed{m_last, at(until)}; }
    void sleepsUntil(const QString& time) {
        m_now = at(time);
        m_occasion = Occasion::Woke;
    }
    /// Ended, and started again: what was told is all that is left.
    void isAwayUntil(const QString& time) {
        m_now = at(time);
        m_occasion = Occasion::Started;
    }
    void fliesTo(const QByteArray& zone) { m_zone = QTimeZone(zone); }
    void occasion(Occasion occasion) { m_occasion = occasion; }
    AlertSettings& settings() { return m_settings; }
    int wakes() const { return m_wakes; }

private:
    void runUntil(const QDateTime& end) {
        while (m_next.isValid() && m_next <= end) {
            m_now = qMax(m_now, m_next);
            ++m_wakes;
            decide(Occasion::Running);
        }
        m_now = qMax(m_now, end);
    }
    void decide(Occasion occasion) {
        const auto decision =
            NotificationPolicy::decide(m_facts, m_told, m_snoozed, m_settings, {m_now, m_zone}, occasion);
        for (const auto& key : decision.told) {
            m_told.insert(key);
            m_snoozed.removeIf([&key](const Snoozed& each) { return each.key == key; });
        }
        if (!decision.alerts.isEmpty())
            m_last = decision.alerts.first().key;
        if (const auto words = inWords(decision); !words.isEmpty())
            m_diary << inWords(m_now) + u": "_s + words.join(u", "_s);
        if (decision.nextMoment.isValid() && decision.nextMoment <= m_now)
            qFatal("a moment that has passed");
        m_next = decision.nextMoment;
    }

    QDateTime m_now;
    QTimeZone m_zone = QTimeZone::utc();
    QDateTime m_next;
    Occasion m_occasion = Occasion::Running;
    QList<AlertFacts> m_facts;
    QSet<AlertKey> m_told;
    QList<Snoozed> m_snoozed;
    AlertSettings m_settings;
    AlertKey m_last;
    QStringList m_diary;
    int m_wakes = 0;
};

} // namespace

/// Whole days at a desk: what is told, in which order, and that each thing is told once.
class tst_AlertDays : public QObject {
    Q_OBJECT

private slots:
    void aRequestThatNobodyAnswers() {
        Day day(u"20 07:00"_s);
        day.then(u"20 08:00"_s, [](Day& d) { d.comes(Case('A', u"20 08:00"_s).hot()); });
        QCOMPARE(day.until(u"2026-12-31 00:00"_s),
            (QStringList{u"20 08:00: hotRequest A!"_s, u"21 04:00: answerDueIn4Hours A"_s,
                u"21 07:00: answerDueIn1Hour A"_s, u"23 04:00: hotEnding A"_s,
                u"2026-12-01 08:00: expiresIn3Days A"_s, u"2026-12-03 08:00: expiresIn1Day A"_s,
                u"2026-12-04 08:00: expired A"_s}));
        // One wake-up for each of them, none in between.
        QCOMPARE(day.wakes(), 6);
    }

    void anOrdinaryDay() {
        Day day(u"20 07:00"_s);
        day.then(u"20 08:00"_s, [](Day& d) { d.comes(Case('A', u"20 08:00"_s)); })
            .then(u"20 09:30"_s, [](Day& d) { d.comes(Case('B', u"20 09:25"_s).hot()); })
            .then(u"20 09:40"_s, [](Day& d) { d.isAnswered('B'); })
            .then(u"20 10:00"_s,
                [](Day& d) {
                    d['B'].step = NextStep{at(u"20 16:00"_s), u"Send the offer"_s};
                })
            .then(u"20 16:00"_s, [](Day& d) { d.snoozes(u"20 17:00"_s); })
            .then(u"21 05:00"_s, [](Day& d) { d.isAnswered('A'); });
        QCOMPARE(day.until(u"2026-12-31 00:00"_s),
            (QStringList{u"20 08:00: newRequest A"_s, u"20 09:30: hotRequest B!"_s,
                u"20 16:00: nextStepDue B"_s, u"20 17:00: nextStepDue B"_s,
                u"21 04:00: answerDueIn4Hours A"_s}));
    }

    void aQuietWeekend() {
        Day day(u"20 16:00"_s);
        day.settings().quiet = hours(u"18:00"_s, u"08:00"_s);
        day.settings().quiet.days = {6, 7};
        day.settings().hotRingsInQuiet = true;
        day.then(u"20 17:00"_s, [](Day& d) { d.comes(Case('A', u"20 17:00"_s)); })
            .then(u"20 19:00"_s, [](Day& d) { d.comes(Case('B', u"20 19:00"_s)); })
            .then(u"21 11:00"_s, [](Day& d) { d.comes(Case('C', u"21 11:00"_s).hot()); })
            .then(u"22 11:00"_s, [](Day& d) { d.comes(Case('D', u"22 11:00"_s)); });
        QCOMPARE(day.until(u"24 12:00"_s),
            (QStringList{u"20 17:00: newRequest A"_s, u"21 11:00: hotRequest C!"_s,
                // The warning of A, like those of B and C, was over before Monday.
                u"23 08:00: [2 new, 1 answers of 2]"_s, u"23 10:00: answerDueIn1Hour D"_s,
                u"24 07:00: hotEnding C"_s}));
    }

    void asleepOverNight() {
        Day day(u"20 16:00"_s);
        day.then(u"20 17:00"_s, [](Day& d) { d.comes(Case('A', u"20 17:00"_s)); })
            .then(u"20 18:00"_s, [](Day& d) {
                d.sleepsUntil(u"21 14:00"_s);
                d.comes(Case('B', u"20 20:00"_s));
                d.comes(Case('C', u"20 22:00"_s).hot());
            });
        QCOMPARE(day.until(u"21 17:30"_s),
            (QStringList{u"20 17:00: newRequest A"_s,
                u"21 14:00: hotRequest C!, [2 new, 1 hot, 1 answers of 3]"_s,
                u"21 16:00: answerDueIn1Hour A, answerDueIn4Hours B"_s}));
    }

    void awayForAWeek() {
        Day day(u"20 16:00"_s);
        day.then(u"20 17:00"_s, [](Day& d) { d.comes(Case('A', u"20 17:00"_s)); })
            .then(u"20 18:00"_s,
                [](Day& d) {
                    d.isAwayUntil(u"27 09:00"_s);
                    d.comes(Case('B', u"24 20:00"_s));
                    d.comes(Case('C', u"26 22:00"_s).hot());
                    d.isAnswered('A');
                    d['A'].step = NextStep{at(u"25 09:00"_s), u"Call"_s};
                })
            .then(u"27 09:01"_s, [](Day& d) { d.isAwayUntil(u"27 09:02"_s); });
        QCOMPARE(day.until(u"27 17:00"_s),
            (QStringList{u"20 17:00: newRequest A"_s,
                u"27 09:00: hotRequest C!, nextStepDue A, [2 new, 1 hot, 1 steps of 3]"_s}));
    }

    void aFirstReading() {
        Day day(u"20 08:00"_s);
        day.then(u"20 09:00"_s, [](Day& d) {
            for (const auto letter : u"ABCD"_s)
                d.comes(Case(letter, u"20 01:00"_s).arrived(u"20 09:00"_s));
            d.comes(Case('E', u"20 02:00"_s).hot().arrived(u"20 09:00"_s));
            d.comes(Case('F', u"10 02:00"_s).arrived(u"20 09:00"_s));
            d.comes(Case('G', u"01 02:00"_s).expired().arrived(u"20 09:00"_s));
            d.comes(Case('H', u"01 02:00"_s).accepted().purchaseBy(2026, 11, 2).arrived(u"20 09:00"_s));
            d.occasion(Occasion::FirstPull);
        });
        QCOMPARE(day.until(u"20 21:30"_s),
            (QStringList{u"20 09:00: hotRequest E!, [5 new, 1 hot of 5]"_s,
                u"20 21:00: answerDueIn4Hours A, answerDueIn4Hours B, answerDueIn4Hours C, [1 answers of 1 others]"_s}));
    }

    void aPause() {
        Day day(u"20 08:00"_s);
        day.then(u"20 09:00"_s, [](Day& d) { d.settings().pausedUntil = at(u"20 10:00"_s); })
            .then(u"20 09:10"_s, [](Day& d) { d.comes(Case('A', u"20 09:10"_s)); })
            .then(u"20 09:20"_s, [](Day& d) { d.comes(Case('B', u"20 09:20"_s).hot()); })
            .then(u"20 10:30"_s, [](Day& d) { d.comes(Case('C', u"20 10:30"_s)); });
        QCOMPARE(day.until(u"20 20:00"_s),
            (QStringList{u"20 10:00: hotRequest B!, [2 new, 1 hot of 2]"_s, u"20 10:30: newRequest C"_s}));
    }

    void aPauseThatIsEnded() {
        Day day(u"20 08:00"_s);
        day.then(u"20 09:00"_s, [](Day& d) { d.settings().pausedUntil = at(u"21 09:00"_s); })
            .then(u"20 09:10"_s, [](Day& d) { d.comes(Case('A', u"20 09:10"_s)); })
            .then(u"20 09:20"_s, [](Day& d) { d.comes(Case('B', u"20 09:20"_s)); })
            .then(u"20 09:30"_s, [](Day& d) { d.settings().pausedUntil = at(u"20 09:30"_s); });
        QCOMPARE(day.until(u"20 20:00"_s), QStringList{u"20 09:30: [2 new of 2]"_s});
    }

    void aJourney() {
        Day day(u"20 08:00"_s);
        day.fliesTo("Europe/Rome");
        day.settings().quiet = hours(u"22:00"_s, u"07:00"_s);
        const auto deal = [](Day& d) {
            d.comes(Case('A', u"01 08:00"_s).accepted().purchaseBy(2026, 11, 20).arrived(u"01 08:00"_s));
        };
        day.then(u"20 08:10"_s, deal)
            .then(u"20 18:00"_s, [](Day& d) { d.fliesTo("America/New_York"); })
            .then(u"20 22:00"_s, [](Day& d) { d.comes(Case('B', u"20 22:00"_s)); })
            .then(u"21 04:00"_s, [](Day& d) { d.comes(Case('C', u"21 04:00"_s)); })
            .then(u"21 15:00"_s, [](Day& d) { d.fliesTo("Asia/Tokyo"); });
        QCOMPARE(day.until(u"21 20:30"_s),
            (QStringList{
                u"20 22:00: newRequest B"_s, u"21 12:00: newRequest C"_s, u"21 14:00: purchasePast A"_s}));
    }

    void theNightTheClocksGoBack() {
        Day day(u"2026-10-24 12:00"_s);
        day.fliesTo("Europe/Rome");
        day.settings().quiet = hours(u"22:00"_s, u"07:00"_s);
        day.then(u"2026-10-24 21:30"_s, [](Day& d) { d.comes(Case('A', u"2026-10-24 21:30"_s)); });
        QCOMPARE(day.until(u"2026-10-25 20:45"_s),
            (QStringList{u"2026-10-25 06:00: newRequest A"_s, u"2026-10-25 17:30: answerDueIn4Hours A"_s,
                u"2026-10-25 20:30: answerDueIn1Hour A"_s}));
    }

    void theNightTheyGoForward() {
        Day day(u"2027-03-27 12:00"_s);
        day.fliesTo("Europe/Rome");
        day.settings().quiet = hours(u"22:00"_s, u"07:00"_s);
        day.then(u"2027-03-27 21:30"_s, [](Day& d) { d.comes(Case('A', u"2027-03-27 21:30"_s)); });
        QCOMPARE(day.until(u"2027-03-28 19:00"_s),
            (QStringList{u"2027-03-28 05:00: newRequest A"_s, u"2027-03-28 17:30: answerDueIn4Hours A"_s}));
    }

    void aClockThatIsSetBack() {
        Day day(u"20 07:00"_s);
        day.then(u"20 08:00"_s, [](Day& d) { d.comes(Case('A', u"20 08:00"_s)); })
            .then(u"21 04:30"_s, [](Day& d) { d.sleepsUntil(u"20 04:00"_s); })
            .then(u"20 08:30"_s, [](Day& d) { d.isAwayUntil(u"20 08:40"_s); });
        QCOMPARE(day.until(u"21 09:00"_s),
            (QStringList{u"20 08:00: newRequest A"_s, u"21 04:00: answerDueIn4Hours A"_s,
                u"21 07:00: answerDueIn1Hour A"_s}));
    }

    void refusedAndTriedAgain() {
        Day day(u"20 07:00"_s);
        day.then(u"20 08:00"_s, [](Day& d) { d.comes(Case('A', u"01 08:00"_s).accepted()); })
            .then(u"20 09:00"_s, [](Day& d) { d['A'].refusedAt = at(u"20 09:00"_s); })
            .then(u"20 09:30"_s, [](Day& d) { d['A'].refusedAt = {}; })
            .then(u"20 09:31"_s, [](Day& d) { d['A'].refusedAt = at(u"20 09:31"_s); });
        QCOMPARE(day.until(u"20 20:00"_s),
            (QStringList{u"20 09:00: changeRefused A"_s, u"20 09:31: changeRefused A"_s}));
    }
};

QTEST_APPLESS_MAIN(tst_AlertDays)
#include "tst_alertdays.moc"

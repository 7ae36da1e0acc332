// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/alert.h"
#include "domain/snooze.h"
#include "domain/walltime.h"

#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(favilla::Snooze)

/// Times as clocks on a wall show them, in nights that are longer or shorter and in days that are left out.
class tst_QuietTimes : public QObject {
    Q_OBJECT

private:
    static QDateTime utc(const QString& text) { return fromIso(text); }

private slots:
    void findsTheInstant_data() {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("instant");
        const auto row = [](const char* tag, const char* zone, const QDate& day, const QTime& time,
                             const QString& instant) {
            QTest::newRow(tag) << QByteArray(zone) << day << time << instant;
        };
        row("UTC", "UTC", {2026, 11, 20}, {9, 0}, u"2026-11-20T09:00Z"_s);
        row("winter", "Europe/Rome", {2026, 11, 20}, {9, 0}, u"2026-11-20T08:00Z"_s);
        row("summer", "Europe/Rome", {2026, 7, 20}, {9, 0}, u"2026-07-20T07:00Z"_s);
        row("half an hour", "Asia/Kolkata", {2026, 11, 20}, {9, 0}, u"2026-11-20T03:30Z"_s);
        row("twice", "Europe/Rome", {2026, 10, 25}, {2, 30}, u"2026-10-25T00:30Z"_s);
        row("skipped", "Europe/Rome", {2027, 3, 28}, {2, 30}, u"2027-03-28T01:00Z"_s);
        row("after the skip", "Europe/Rome", {2027, 3, 28}, {3, 0}, u"2027-03-28T01:00Z"_s);
        row("a midnight that is skipped", "America/Santiago", {2026, 9, 6}, {0, 0}, u"2026-09-06T04:00Z"_s);
        row("a day that is left out", "Pacific/Apia", {2011, 12, 30}, {9, 0}, u"2011-12-30T10:00Z"_s);
        row("a jump of half an hour", "Australia/Lord_Howe", {2026, 10, 4}, {2, 10}, u"2026-10-03T15:30Z"_s);
    }
    void findsTheInstant() {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        QFETCH(QTime, time);
        QFETCH(QString, instant);
        QCOMPARE(instantAt(day, time, QTimeZone(zone)), utc(instant));
        QCOMPARE(instantAt(day, time, QTimeZone(zone)).timeSpec(), Qt::UTC);
    }
    void knowsNoInstantOfNoTime() {
        QVERIFY(!instantAt({}, {9, 0}, QTimeZone::utc()).isValid());
        QVERIFY(!instantAt({2026, 11, 20}, {}, QTimeZone::utc()).isValid());
    }
    void findsBothOfTwo() {
        const QTimeZone rome("Europe/Rome");
        auto at = utc(u"2026-10-24T23:00Z"_s);
        for (const auto& next : {u"2026-10-25T00:30Z"_s, u"2026-10-25T01:30Z"_s, u"2026-10-26T01:30Z"_s}) {
            at = nextTimeAfter(at, {2, 30}, rome);
            QCOMPARE(at, utc(next));
        }
    }

    void putsOff_data() {
        QTest::addColumn<Snooze>("snooze");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("until");
        const auto row = [](const char* tag, Snooze snooze, const QString& now, const QString& until) {
            QTest::newRow(tag) << snooze << now << until;
        };
        // In Italy: an hour ahead of UTC in winter, two in summer. 20 November 2026 is a Friday.
        row("an hour", Snooze::OneHour, u"2026-11-20T08:10Z"_s, u"2026-11-20T09:10Z"_s);
        row("this afternoon", Snooze::ThisAfternoon, u"2026-11-20T08:10Z"_s, u"2026-11-20T14:00Z"_s);
        row("at 15:00 sharp", Snooze::ThisAfternoon, u"2026-11-20T14:00Z"_s, u"2026-11-20T17:00Z"_s);
        row("this evening", Snooze::ThisAfternoon, u"2026-11-20T16:30Z"_s, u"2026-11-20T19:30Z"_s);
        row("tomorrow", Snooze::Tomorrow, u"2026-11-20T08:10Z"_s, u"2026-11-21T08:00Z"_s);
        row("tomorrow, said after midnight", Snooze::Tomorrow, u"2026-11-19T23:30Z"_s,
            u"2026-11-21T08:00Z"_s);
        row("next week, on a Friday", Snooze::NextWeek, u"2026-11-20T08:10Z"_s, u"2026-11-23T08:00Z"_s);
        row("next week, on a Monday", Snooze::NextWeek, u"2026-11-23T08:10Z"_s, u"2026-11-30T08:00Z"_s);
        row("next week, on a Sunday", Snooze::NextWeek, u"2026-11-22T08:10Z"_s, u"2026-11-23T08:00Z"_s);
        row("an hour in the long night", Snooze::OneHour, u"2026-10-25T00:30Z"_s, u"2026-10-25T01:30Z"_s);
        row("tomorrow after the long night", Snooze::Tomorrow, u"2026-10-24T10:00Z"_s,
            u"2026-10-25T08:00Z"_s);
        row("tomorrow after the short night", Snooze::Tomorrow, u"2027-03-27T10:00Z"_s,
            u"2027-03-28T07:00Z"_s);
        row("next week after the short night", Snooze::NextWeek, u"2027-03-26T10:00Z"_s,
            u"2027-03-29T07:00Z"_s);
    }
    void putsOff() {
        QFETCH(Snooze, snooze);
        QFETCH(QString, now);
        QFETCH(QString, until);
        QCOMPARE(snoozeTime(snooze, {utc(now), QTimeZone("Europe/Rome")}), utc(until));
    }

    void endsWhereItIsQuietNoMore() {
        // Every quarter of an hour of the two weeks around each change of the clocks.
        const QTimeZone rome("Europe/Rome");
        for (const auto& quiet :
            {QuietTimes{true, {22, 0}, {7, 0}, {}}, QuietTimes{true, {12, 0}, {13, 30}, {7}},
                QuietTimes{true, {23, 0}, {2, 30}, {6, 7}}, QuietTimes{true, {2, 15}, {2, 45}, {}}})
            for (const auto& start : {u"2026-10-18T00:00Z"_s, u"2027-03-21T00:00Z"_s})
                for (int i = 0; i < 14 * 96; ++i) {
                    const Moment now{utc(start).addSecs(i * 900), rome};
                    const auto end = quietUntil(quiet, now);
                    QCOMPARE(end.isValid(), isQuiet(quiet, now));
                    if (!end.isValid())
                        continue;
                    QVERIFY(end > now.utc);
                    QVERIFY(!isQuiet(quiet, {end, rome}));
                    QVERIFY(isQuiet(quiet, {end.addMSecs(-1), rome}));
                }
    }

    void namesAreStable() {
        QCOMPARE(allAlertKinds().size(), 11);
        QSet<QString> names;
        for (const auto kind : allAlertKinds()) {
            QCOMPARE(alertKindNamed(name(kind)), std::optional(kind));
            names.insert(name(kind));
        }
        QCOMPARE(names.size(), 11);
        QVERIFY(!alertKindNamed(u"later"_s));
        for (const auto loudness : {Loudness::Off, Loudness::Silent, Loudness::Sound})
            QCOMPARE(loudnessNamed(name(loudness)), std::optional(loudness));
        QCOMPARE(loudnessOf({}, AlertKind::HotRequest), Loudness::Sound);
        QCOMPARE(loudnessOf({}, AlertKind::NewRequest), Loudness::Silent);
    }
};

QTEST_APPLESS_MAIN(tst_QuietTimes)
#include "tst_quiettimes.moc"

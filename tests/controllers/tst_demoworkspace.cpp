// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queryrepository.h"
#include "store/savedviewrepository.h"
#include "workspacefixture.h"

#include <QFile>
#include <QSet>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// The demo shows every state, whatever the day.
class tst_DemoWorkspace : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;

    static QByteArray document() {
        QFile file(QStringLiteral(FAVILLA_SOURCE_DIR "/resources/demo/demo.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static int countOf(const QList<Referral>& all, const std::function<bool(const Referral&)>& is) {
        return int(std::count_if(all.begin(), all.end(), is));
    }

private slots:
    void resolvesInstants_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("hours ago") << u"a"_s << u"@-9h"_s << u"2026-11-20T00:00:00.000Z"_s;
        QTest::newRow("days ahead") << u"a"_s << u"@+12d"_s << u"2026-12-02T09:00:00.000Z"_s;
        QTest::newRow("all") << u"a"_s << u"@-3d4h5m"_s << u"2026-11-17T04:55:00.000Z"_s;
        QTest::newRow("minutes") << u"a"_s << u"@+90m"_s << u"2026-11-20T10:30:00.000Z"_s;
        QTest::newRow("purchase date") << u"closingDateTime"_s << u"@+20d"_s << u"2026-12-10T00:00:00Z"_s;
        QTest::newRow("fixed") << u"a"_s << u"2026-01-01T00:00:00Z"_s << u"2026-01-01T00:00:00Z"_s;
        QTest::newRow("address") << u"a"_s << u"someone@-9h.example"_s << u"someone@-9h.example"_s;
        QTest::newRow("no sign") << u"a"_s << u"@9h"_s << u"@9h"_s;
        QTest::newRow("empty") << u"a"_s << QString() << QString();
    }
    void resolvesInstants() {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Moment now{QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC), QTimeZone("Asia/Tokyo")};
        const QJsonObject given{{u"list"_s, QJsonArray{QJsonObject{{key, text}, {u"n"_s, 1}}}}};
        const QJsonObject wanted{{u"list"_s, QJsonArray{QJsonObject{{key, expected}, {u"n"_s, 1}}}}};
        QCOMPARE(resolvedInstants(given, now).toObject(), wanted);
    }

    void showsEveryState_data() {
        QTest::addColumn<QDateTime>("now");
        QTest::newRow("a morning") << QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC);
        QTest::newRow("a leap day at midnight") << QDateTime({2028, 2, 29}, {0, 0}, Qt::UTC);
        QTest::newRow("new year's eve") << QDateTime({2031, 12, 31}, {23, 59}, Qt::UTC);
    }
    void showsEveryState() {
        QFETCH(QDateTime, now);
        FakeClock clock(now);
        const auto workspace = openWorkspace(m_store.freshLocation(false), clock);
        auto& database = workspace->database();
        const auto filled = granted(DemoWorkspace(database, clock).fill(document(), QStringLiteral("en")));
        const auto all = allReferrals(database);
        QCOMPARE(all.size(), filled);
        QVERIFY(filled >= 35 && filled <= 50);
        const auto substate = [&](Substatus wanted) {
            return countOf(all, [wanted](const Referral& referral) { return referral->substatus == wanted; });
        };
        for (const auto wanted : {Substatus::Pending, Substatus::Accepted, Substatus::Won, Substatus::Lost,
                 Substatus::Declined, Substatus::Expired, Substatus::Error})
            QVERIFY2(substate(wanted) > 0, qPrintable(apiName(wanted)));
        QSet<Heat> heats;
        QSet<Mark> marks;
        QSet<QString> currencies;
        for (const auto& referral : all) {
            heats << heat(clockFacts(*referral), now);
            marks << mark(clockFacts(*referral), clock.now()).mark;
            if (referral->engagement.value)
                currencies << referral->engagement.value->currency();
            QVERIFY2(referral->createdAt <= now, qPrintable(referral->id.text()));
            QVERIFY2(!referral->customer.name.isEmpty(), qPrintable(referral->id.text()));
        }
        QCOMPARE(heats, (QSet{Heat::None, Heat::Hot, Heat::Cooled}));
        for (const auto wanted : {Mark::CallNow, Mark::AnswerDue, Mark::AnswerLate, Mark::CallStillWanted,
                 Mark::Expires, Mark::PurchaseDue, Mark::PurchasePast, Mark::Closed})
            QVERIFY2(marks.contains(wanted), qPrintable(QString::number(int(wanted))));
        QVERIFY(currencies.size() >= 3);
        QVERIFY(countOf(all, [](const Referral& r) { return r->customer.address.country == u"IT"_s; }) > 5);
        QVERIFY(countOf(all, [](const Referral& r) { return r->customer.address.country != u"IT"_s; }) > 5);
        // Whoever looks at a referral sees how it came there.
        for (const auto& referral : all)
            QVERIFY(!granted(workspace->referrals().detail(referral->id)).history.isEmpty());
    }

    void bringsViews() {
        FakeClock clock;
        const auto workspace = openWorkspace(m_store.freshLocation(false), clock);
        granted(DemoWorkspace(workspace->database(), clock).fill(document(), QStringLiteral("en")));
        const auto views = valueOf(workspace->database().read(
            [](Connection& connection) { return SavedViewRepository::list(connection); }));
        QCOMPARE(views.size(), 2);
        QCOMPARE(views.at(0).name, u"Call today"_s);
        auto hot = queryOf(Box::All);
        hot.filter.isHotOnly = true;
        QCOMPARE(views.at(0).query, hot);
        QCOMPARE(views.at(1).query.filter.minimumValue, *Money::fromText(u"50000"_s, u"EUR"_s));
        const auto counts = valueOf(workspace->database().read(
            [&](Connection& connection) { return QueryRepository::counts(connection, views, clock.now()); }));
        QVERIFY(counts.byView.value(views.at(0).id) > 0);
        QVERIFY(counts.byView.value(views.at(1).id) > 0);
    }

    void refusesOtherDocuments() {
        FakeClock clock;
        const auto workspace = openWorkspace(m_store.freshLocation(false), clock);
        DemoWorkspace demo(workspace->database(), clock);
        for (const auto& text : {""_qba, "[]"_qba, R"({"referrals":[]})"_qba})
            QCOMPARE(awaited(demo.fill(text, QStringLiteral("en"))).error().kind, ErrorKind::InvalidValue);
        const auto broken = R"({"referrals":[{"id":"a","createdDateTime":"@-1h"},{"id":"b"}]})"_qba;
        QVERIFY(!awaited(demo.fill(broken, QStringLiteral("en"))));
        QVERIFY(allReferrals(workspace->database()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_DemoWorkspace)
#include "tst_demoworkspace.moc"

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacefixture.h"

#include <QElapsedTimer>
#include <QSemaphore>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// The rows on screen are those of the latest question, and stay true.
class tst_ReferralFeed : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;

    static QDateTime now() { return QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC); }
    static QList<RowId> rowsOf(const QSignalSpy& read) { return read.last().first().value<QueryRows>().rows; }
    static ReferralQuery queryIn(const QSignalSpy& read, qsizetype index) {
        return read.at(index).at(1).value<ReferralQuery>();
    }

private slots:
    void answersLatestQuestionOnly_data() { StoreFixture::addRows(); }
    void answersLatestQuestionOnly() {
        QFETCH(bool, isPostgresql);
        FakeClock clock(now());
        const auto database = m_store.fresh(isPostgresql, clock);
        const auto first = insert(*database, openRequest(u"first"_s));
        auto second = openRequest(u"second"_s);
        second.customer.name = u"Zanetti"_s;
        const auto row = insert(*database, second);
        QCoreApplication::processEvents();
        ReferralFeed feed(*database, clock);
        QSignalSpy read(&feed, &ReferralFeed::rowsRead);
        QSignalSpy failed(&feed, &ReferralFeed::failed);
        // While the thread of the database is busy, somebody types.
        QSemaphore gate;
        const auto busy = database->read([&gate](Connection&) -> Result<void> {
            gate.acquire();
            return {};
        });
        for (const auto& word : {u""_s, u"z"_s, u"za"_s, u"zan"_s})
            feed.setQuery(queryOf(Box::Inbox, Order::Received, word));
        gate.release();
        granted(busy);
        QTRY_COMPARE(read.size(), 1);
        QVERIFY(!read.wait(50));
        QCOMPARE(queryIn(read, 0).search, u"zan"_s);
        QCOMPARE(rowsOf(read), QList{row});
        QVERIFY(failed.isEmpty());

        feed.setQuery(queryOf(Box::Inbox, Order::Customer));
        QTRY_COMPARE(read.size(), 2);
        QCOMPARE(rowsOf(read), (QList{first, row}));
    }

    /// Answered, asked again at once, and so on: nothing is lost, nothing answered twice.
    void standsManyQuestions() {
        FakeClock clock(now());
        const auto database = m_store.fresh(false, clock);
        insert(*database, openRequest(u"one"_s));
        ReferralFeed feed(*database, clock);
        QSignalSpy read(&feed, &ReferralFeed::rowsRead);
        constexpr int questions = 400;
        for (int i = 0; i < questions; ++i) {
            feed.setQuery(queryOf(Box::Inbox, Order::Received, QString::number(i)));
            if (i % 3 == 0)
                QCoreApplication::processEvents();
            if (i % 7 == 0)
                QThread::usleep(500);
        }
        QTRY_COMPARE(read.isEmpty() ? QString() : queryIn(read, read.size() - 1).search,
            QString::number(questions - 1));
        for (qsizetype i = 1; i < read.size(); ++i)
            QVERIFY(queryIn(read, i).search.toInt() > queryIn(read, i - 1).search.toInt());
    }

    void followsCommits_data() { StoreFixture::addRows(); }
    void followsCommits() {
        QFETCH(bool, isPostgresql);
        FakeClock clock(now());
        const auto workspace = openWorkspace(m_store.freshLocation(isPostgresql), clock);
        auto& feed = workspace->list();
        QSignalSpy read(&feed, &ReferralFeed::rowsRead);
        QSignalSpy touched(&feed, &ReferralFeed::rowsTouched);
        feed.setQuery({});
        QTRY_COMPARE(read.size(), 1);
        const auto row = insert(workspace->database(), openRequest(u"one"_s));
        QTRY_COMPARE(read.size(), 2);
        QCOMPARE(rowsOf(read), QList{row});
        granted(workspace->referrals().apply(ReferralId(u"one"_s), AddContact{someone()}));
        QTRY_COMPARE(read.size(), 3);
        QCOMPARE(touched.last().at(0).value<QList<RowId>>(), QList{row});
        QCOMPARE(touched.last().at(1).toBool(), false);
        granted(workspace->referrals().apply(ReferralId(u"one"_s), Decline{Reason::Others, {}}));
        QTRY_COMPARE(read.size(), 4);
        QVERIFY(rowsOf(read).isEmpty());
        // A saved view or a draft changes no list.
        granted(workspace->savedViews().save({ViewId::create(), u"View"_s, {}}));
        granted(workspace->drafts().save(u"new"_s, {{u"a"_s, 1}}));
        QVERIFY(!read.wait(50));
    }

    /// A hot request cools at its instant: the list asks again by itself.
    void followsTime_data() { StoreFixture::addRows(); }
    void followsTime() {
        QFETCH(bool, isPostgresql);
        FakeClock clock(now());
        const auto database = m_store.fresh(isPostgresql, clock);
        auto data = samples::plain(u"hot"_s, u"Cantine"_s, now().addDays(-3).addMSecs(60));
        data.customerRequestedContact = true;
        const auto row = insert(*database, data);
        QCoreApplication::processEvents();
        ReferralFeed feed(*database, clock);
        QSignalSpy read(&feed, &ReferralFeed::rowsRead);
        auto query = queryOf(Box::All);
        query.filter.isHotOnly = true;
        QElapsedTimer time;
        time.start();
        feed.setQuery(query);
        QTRY_COMPARE(read.size(), 1);
        QCOMPARE(rowsOf(read), QList{row});
        QCOMPARE(read.first().first().value<QueryRows>().nextChange, now().addMSecs(60));
        clock.set(now().addMSecs(60));
        QTRY_COMPARE(read.size(), 2);
        QVERIFY(time.elapsed() >= 60);
        QVERIFY(rowsOf(read).isEmpty());
    }

    void readsSummaries_data() { StoreFixture::addRows(); }
    void readsSummaries() {
        QFETCH(bool, isPostgresql);
        FakeClock clock(now());
        const auto database = m_store.fresh(isPostgresql, clock);
        QList<RowId> rows;
        for (int i = 0; i < 70; ++i)
            rows << insert(*database, openRequest(u"row-%1"_s.arg(i)));
        ReferralFeed feed(*database, clock);
        QSignalSpy read(&feed, &ReferralFeed::summariesRead);
        const QList wanted{rows.at(69), RowId{4711}, rows.at(0)};
        feed.readSummaries(wanted);
        QTRY_COMPARE(read.size(), 1);
        const auto summaries = read.first().first().value<QList<ReferralSummary>>();
        QCOMPARE(summaries.size(), 2);
        QCOMPARE(summaries.at(0).row, rows.at(69));
        QCOMPARE(summaries.at(0).id.text(), u"row-69"_s);
        QCOMPARE(summaries.at(1).customer, openRequest({}).customer.name);
        QCOMPARE(summaries.at(1).clock, clockFacts(openRequest({})));
        feed.readSummaries(rows);
        QTRY_COMPARE(read.size(), 2);
        QCOMPARE(read.last().first().value<QList<ReferralSummary>>().size(), 70);
    }

    void tellsFailures() {
        FakeClock clock(now());
        Database database(StoreLocation::sqliteFile(m_store.folder()), clock);
        QVERIFY(!awaited(database.open()));
        ReferralFeed feed(database, clock);
        QSignalSpy failed(&feed, &ReferralFeed::failed);
        QSignalSpy read(&feed, &ReferralFeed::rowsRead);
        feed.setQuery({});
        QTRY_COMPARE(failed.size(), 1);
        feed.readSummaries({RowId{1}});
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(read.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_ReferralFeed)
#include "tst_referralfeed.moc"

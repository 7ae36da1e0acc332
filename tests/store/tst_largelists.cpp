// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplereferrals.h"
#include "store/changejournal.h"
#include "store/outbox.h"
#include "store/queryrepository.h"
#include "store/querysql.h"
#include "store/referralrepository.h"
#include "storefixture.h"

#include <QRandomGenerator>
#include <QSqlDriver>
#include <QTest>

#include <sqlite3.h>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// What keeps a list of a million rows quick: the first page before the rest, counts and sums that the
/// database keeps, plans that neither scan nor sort, questions that end when nobody waits for them.
class tst_LargeLists : public QObject {
    Q_OBJECT

private:
    /// Enough for a search to have many hits.
    static constexpr int count = 2600;

    StoreFixture m_store;
    FakeClock m_clock{QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC), QTimeZone("Europe/Rome")};
    std::unique_ptr<Database> m_databases[2];

    static ReferralData invented(QRandomGenerator& dice, const QDateTime& now, int i) {
        static const QStringList currencies{u"EUR"_s, u"JPY"_s, u"USD"_s};
        auto data = samples::plain(u"id-%1"_s.arg(i), u"Cantina %1"_s.arg(dice.bounded(400)),
            now.addSecs(-1800 * dice.bounded(800)));
        data.request.text = i % 500 == 7 ? u"azure unicorno"_s : u"azure"_s;
        data.customer.address.country = dice.bounded(8) == 0 ? u"AT"_s : u"IT"_s;
        if (dice.bounded(4) == 0)
            data.customerRequestedContact = true;
        if (dice.bounded(3) != 0)
            data.engagement.value =
                *Money::fromMinor(dice.bounded(50) * 1000, currencies.at(dice.bounded(3)));
        if (const auto state = dice.bounded(4); state == 1) {
            data.status = Status::Active;
            data.substatus = Substatus::Accepted;
            data.engagement.purchaseBy = now.date().addDays(dice.bounded(9));
        } else if (state > 1) {
            data.status = Status::Closed;
            data.substatus = state == 2 ? Substatus::Won : Substatus::Lost;
            data.closedAt = now.addSecs(-3600 * dice.bounded(50));
        }
        return data;
    }

    static QList<ReferralQuery> queries() {
        QList<ReferralQuery> queries;
        for (const auto* words : {"", "azure", "unicorno", "cantina azu", "nothing"})
            for (const auto box : {Box::Inbox, Box::Active, Box::Archived, Box::All})
                for (const auto order :
                    {Order::AnswerDue, Order::Received, Order::Value, Order::Customer, Order::Expiry})
                    queries << ReferralQuery{box, {}, {}, QString::fromLatin1(words), order};
        ReferralQuery won{Box::Archived, Substatus::Won, {}, {}, Order::AnswerDue};
        queries << won;
        won.search = u"azure"_s;
        won.filter.minimumValue = *Money::fromMinor(20'000, u"EUR"_s);
        queries << won;
        for (int filter = 0; filter < 5; ++filter)
            for (const auto box : {Box::Inbox, Box::Archived, Box::All}) {
                ReferralQuery filtered{box, {}, {}, {}, Order::Value};
                filtered.filter.isHotOnly = filter == 0;
                filtered.filter.isDueWithin24h = filter == 1;
                filtered.filter.country = filter == 2 || filter == 4 ? u"IT"_s : QString();
                if (filter > 2)
                    filtered.filter.source = Source::PartnerCenter;
                queries << filtered;
            }
        return queries;
    }

    /// Counted anew, from the rows themselves.
    static Result<QStringList> counted(Connection& connection) {
        QStringList lines;
        FAVILLA_TRY(connection.each(
            u"SELECT box, substatus, CASE WHEN value_minor IS NULL THEN '' ELSE currency END, count(*), "
            u"CAST(coalesce(sum(value_minor), 0) AS bigint) FROM referrals GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"_s,
            {}, [&lines](const QSqlQuery& row) { lines << lineOf(row); }));
        return lines;
    }
    static Result<QStringList> kept(Connection& connection) {
        QStringList lines;
        FAVILLA_TRY(connection.each(
            u"SELECT box, substatus, currency, referrals, value_large * 1000000 + value_small FROM tallies "
            u"WHERE referrals <> 0 ORDER BY 1, 2, 3"_s,
            {}, [&lines](const QSqlQuery& row) { lines << lineOf(row); }));
        return lines;
    }
    static QString lineOf(const QSqlQuery& row) {
        QStringList parts;
        for (int column = 0; column < 5; ++column)
            parts << row.value(column).toString();
        return parts.join(u' ');
    }

    static Result<QStringList> planOf(Connection& connection, const SqlPart& statement) {
        QStringList steps;
        FAVILLA_TRY(connection.each(u"EXPLAIN QUERY PLAN "_s + statement.text, statement.values,
            [&steps](const QSqlQuery& row) { steps << row.value(3).toString(); }));
        return steps;
    }

    /// Without an index; "SCAN search VIRTUAL TABLE" looks the words up.
    static bool isScanOfReferrals(const QString& step) {
        return (step.startsWith("SCAN r"_L1) || step.startsWith("SCAN referrals"_L1))
            && !step.contains("USING"_L1);
    }

    /// Every question to SQLite while it lives.
    class Hearing {
    public:
        Hearing(Connection& connection, QSet<QString>& asked)
            : m_sqlite(*static_cast<sqlite3* const*>(connection.database().driver()->handle().constData())) {
            sqlite3_trace_v2(m_sqlite, SQLITE_TRACE_STMT, hear, &asked);
        }
        ~Hearing() { sqlite3_trace_v2(m_sqlite, 0, nullptr, nullptr); }
        Q_DISABLE_COPY_MOVE(Hearing)

    private:
        static int hear(unsigned, void* asked, void* statement, void* text) {
            const auto* sql = static_cast<const char*>(text);
            // What virtual tables do by themselves begins so.
            if (qstrncmp(sql, "--", 2) == 0 || !sqlite3_stmt_readonly(static_cast<sqlite3_stmt*>(statement)))
                return 0;
            char* expanded = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
            static_cast<QSet<QString>*>(asked)->insert(QString::fromUtf8(expanded));
            sqlite3_free(expanded);
            return 0;
        }

        sqlite3* m_sqlite;
    };

private slots:
    void initTestCase() {
        for (const bool isPostgresql : {false, true}) {
            m_databases[isPostgresql] = m_store.fresh(isPostgresql, m_clock);
            valueOf(m_databases[isPostgresql]->write([this](Transaction& transaction) -> Result<void> {
                QRandomGenerator dice(7);
                for (int i = 0; i < count; ++i)
                    FAVILLA_TRY(ReferralRepository::insert(
                        transaction, samples::built(invented(dice, m_clock.now().utc, i))));
                return {};
            }));
        }
    }

    void firstPageIsTheBeginningOfTheList_data() { StoreFixture::addRows(); }
    void firstPageIsTheBeginningOfTheList() {
        QFETCH(bool, isPostgresql);
        constexpr qsizetype size = 64;
        const auto now = m_clock.now();
        for (const auto& query : queries()) {
            const auto [all, page] = valueOf(m_databases[isPostgresql]->read(
                [&](Connection& connection) -> Result<std::pair<QueryRows, FirstPage>> {
                    auto rows = QueryRepository::rows(connection, query, now);
                    FAVILLA_TRY(rows);
                    auto first = QueryRepository::firstPage(connection, query, now, size);
                    FAVILLA_TRY(first);
                    return std::pair{*std::move(rows), *std::move(first)};
                }));
            QCOMPARE(page.rows, all.rows.mid(0, size));
            QCOMPARE(page.isWhole, all.rows.size() < size);
            QCOMPARE(page.summaries.size(), page.rows.size());
            for (qsizetype i = 0; i < page.rows.size(); ++i)
                QCOMPARE(page.summaries.at(i).row, page.rows.at(i));
        }
    }

    /// Whether hits are sorted or the list is walked, the rows are the same: "azure" is in all of them.
    void manyHitsStandInTheOrderOfTheList_data() { StoreFixture::addRows(); }
    void manyHitsStandInTheOrderOfTheList() {
        QFETCH(bool, isPostgresql);
        const auto now = m_clock.now();
        for (auto query : queries()) {
            if (query.search != "azure"_L1 || query.outcome)
                continue;
            const auto rowsOf = [&] {
                return valueOf(m_databases[isPostgresql]->read([&](Connection& connection) {
                    return QueryRepository::rows(connection, query, now);
                })).rows;
            };
            const auto found = rowsOf();
            query.search.clear();
            QVERIFY(!found.isEmpty());
            QCOMPARE(found, rowsOf());
        }
    }

    void talliesFollowEveryChange_data() { StoreFixture::addRows(); }
    void talliesFollowEveryChange() {
        QFETCH(bool, isPostgresql);
        auto& database = *m_databases[isPostgresql];
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator dice(seed);
        for (int round = 0; round < 8; ++round) {
            const auto changed = resultOf(database.write([&](Transaction& transaction) -> Result<void> {
                for (int step = 0; step < 40; ++step) {
                    const auto i = dice.bounded(count);
                    const auto data = invented(dice, m_clock.now().utc, i);
                    const auto stored = ReferralRepository::find(transaction.connection(), data.id);
                    FAVILLA_TRY(stored);
                    if (!*stored)
                        FAVILLA_TRY(ReferralRepository::insert(transaction, samples::built(data)));
                    else if (dice.bounded(4) == 0)
                        FAVILLA_TRY(ReferralRepository::remove(transaction, (*stored)->row));
                    else
                        FAVILLA_TRY(
                            ReferralRepository::update(transaction, (*stored)->row, samples::built(data)));
                }
                // Some rounds are taken back whole.
                return dice.bounded(4) == 0 ? Result<void>(Error{ErrorKind::Cancelled}) : Result<void>();
            }));
            Q_UNUSED(changed)
            const auto same = [&](auto ask) {
                return valueOf(database.read([ask](Connection& connection) { return ask(connection); }));
            };
            QCOMPARE(same(kept), same(counted));
        }
    }

    void noListScansOrSorts() {
        const auto now = m_clock.now();
        for (const auto& query : queries()) {
            const bool isFew = query.search == "unicorno"_L1 || query.search == "nothing"_L1;
            const auto hits = query.search.isEmpty() && query.filter.isEmpty() ? Hits{}
                : isFew ? Hits{Hits::Way::Few, u"[1,2]"_s}
                        : Hits{Hits::Way::Many};
            // Whole boxes without words in the order of a day's work have an index each, and so has every
            // order.
            for (const auto& statement : listStatements(query, now, Dialect::Sqlite, hits, 64)) {
                const auto plan = valueOf(m_databases[0]->read(
                    [&](Connection& connection) { return planOf(connection, statement); }));
                for (const auto& step : plan) {
                    QVERIFY2(!isScanOfReferrals(step), qPrintable(statement.text + u'\n' + plan.join(u'\n')));
                    const bool isSort = step.startsWith("USE TEMP B-TREE FOR ORDER BY"_L1);
                    QVERIFY2(!isSort || isFew, qPrintable(statement.text + u'\n' + plan.join(u'\n')));
                }
            }
        }
    }

    /// Whatever is asked on behalf of a list, of the counts beside it and of the filters above it.
    void nothingScansTheTable() {
        const auto now = m_clock.now();
        QSet<QString> asked;
        SavedView view{ViewId::create(), u"a view"_s, {}};
        view.query.box = Box::Inbox;
        view.query.filter.isDueWithin24h = true;
        valueOf(m_databases[0]->read([&](Connection& connection) -> Result<void> {
            Hearing hearing(connection, asked);
            for (const auto& query : queries()) {
                FAVILLA_TRY(QueryRepository::firstPage(connection, query, now, 64));
                FAVILLA_TRY(QueryRepository::rows(connection, query, now));
            }
            FAVILLA_TRY(QueryRepository::counts(connection, {view}, now));
            FAVILLA_TRY(QueryRepository::countries(connection));
            FAVILLA_TRY(ReferralRepository::nextExpiry(connection));
            FAVILLA_TRY(ReferralRepository::overdue(connection, now.utc));
            FAVILLA_TRY(ChangeJournal::latestUndoable(connection));
            return {};
        }));
        QVERIFY(asked.size() > 40);
        for (const auto& sql : std::as_const(asked)) {
            const auto plan = valueOf(m_databases[0]->read([&sql](Connection& connection) {
                return planOf(connection, {sql, {}});
            }));
            for (const auto& step : plan)
                QVERIFY2(!isScanOfReferrals(step), qPrintable(sql + u'\n' + plan.join(u'\n')));
        }
    }

    /// The few changes that wait lead to their referrals, never the other way round: this is asked at every
    /// poll, of an account of any size.
    void theOutboxReadsItsReferralsAlone() {
        const auto now = m_clock.now().utc;
        QSet<QString> asked;
        valueOf(m_databases[0]->read([&](Connection& connection) -> Result<void> {
            const AccountId account(u"a-1"_s);
            Hearing hearing(connection, asked);
            FAVILLA_TRY(Outbox::nextDue(connection, account, now, {RowId{5}}));
            FAVILLA_TRY(Outbox::nextRelease(connection, account));
            FAVILLA_TRY(Outbox::countsOf(connection, account));
            FAVILLA_TRY(Outbox::items(connection, now));
            return {};
        }));
        QVERIFY(asked.size() >= 4);
        for (const auto& sql : std::as_const(asked)) {
            const auto plan = valueOf(m_databases[0]->read([&sql](Connection& connection) {
                return planOf(connection, {sql, {}});
            }));
            for (const auto& step : plan) {
                const bool isOfReferrals = step.startsWith("SCAN r"_L1) || step.startsWith("SEARCH r"_L1);
                QVERIFY2(!isOfReferrals || step.contains("INTEGER PRIMARY KEY"_L1),
                    qPrintable(sql + u'\n' + plan.join(u'\n')));
            }
        }
    }

    /// A question that nobody waits for any more makes room for the next one at once.
    void whatNobodyWaitsForEnds() {
        for (const auto& database : m_databases) {
            auto endless = database->read([](Connection& connection) {
                return connection.value(
                    u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i % 1000 + 1 FROM n) "
                    u"SELECT count(*) FROM n"_s);
            });
            QTest::qWait(50); // it has begun
            database->cancel(endless);
            QCOMPARE(valueOf(database->read([](Connection& connection) {
                return connection.value(u"SELECT 5"_s);
            })).toInt(),
                5);
        }
    }

    /// Nor does a question of many statements go on with the next one.
    void whatNobodyWaitsForBeginsNoMore() {
        for (const auto& database : m_databases) {
            auto statements = std::make_shared<std::atomic<int>>(0);
            auto endless = database->read([statements](Connection& connection) -> Result<int> {
                for (;;) {
                    const auto one = connection.value(u"SELECT 1"_s);
                    if (!one)
                        return one.error();
                    ++*statements;
                }
            });
            QTRY_VERIFY(*statements > 0);
            database->cancel(endless);
            QCOMPARE(valueOf(database->read([](Connection& connection) {
                return connection.value(u"SELECT 5"_s);
            })).toInt(),
                5);
        }
    }
};

QTEST_GUILESS_MAIN(tst_LargeLists)
#include "tst_largelists.moc"

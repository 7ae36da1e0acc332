// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplereferrals.h"
#include "store/queryrepository.h"
#include "store/referralrepository.h"
#include "storefixture.h"

#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// The same table of searches gives the same referrals on both databases.
class tst_Search : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;
    FakeClock m_clock;
    std::unique_ptr<Database> m_databases[2];

    QStringList idsOf(Database& database, const ReferralQuery& query) const {
        const auto summaries =
            valueOf(database.read([=, now = m_clock.now()](Connection& c) -> Result<QList<ReferralSummary>> {
                const auto rows = QueryRepository::rows(c, query, now);
                FAVILLA_TRY(rows);
                return QueryRepository::summaries(c, rows->rows);
            }));
        QStringList ids;
        for (const auto& summary : summaries)
            ids << summary.id.text();
        return ids;
    }

private slots:
    void initTestCase() {
        const auto at = m_clock.now().utc;
        const auto a = samples::full(u"a"_s);
        const auto b = samples::plain(u"b"_s, u"Große Straße İstanbul"_s, at);
        const auto c = samples::plain(u"c"_s, u"東京 Москва ½"_s, at);
        auto d = samples::plain(u"d"_s, u"w"_s.repeated(100), at);
        d.engagement.notes = u"filler "_s.repeated(400'000) + u"tail"_s;
        for (const auto isPostgresql : {false, true}) {
            m_databases[isPostgresql] = m_store.fresh(isPostgresql, m_clock);
            valueOf(m_databases[isPostgresql]->write([&](Transaction& transaction) -> Result<void> {
                for (const auto& data : {a, b, c, d})
                    FAVILLA_TRY(ReferralRepository::insert(transaction, samples::built(data)));
                return {};
            }));
        }
    }
    void cleanupTestCase() {
        m_databases[0].reset();
        m_databases[1].reset();
    }

    void searches_data() {
        QTest::addColumn<bool>("isPostgresql");
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("ids");
        const QList<std::pair<QString, QStringList>> table{
            {{}, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}},
            {u"  \t"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}},
            {u"!?*\"'"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}},
            {u"caffe"_s, {u"a"_s}},
            {u"CAFFÈ"_s, {u"a"_s}},
            {u"caf"_s, {u"a"_s}},
            {u"dolo caf"_s, {u"a"_s}},
            {u"strasse"_s, {u"b"_s}},
            {u"STRAẞE"_s, {u"b"_s}},
            {u"istanbul"_s, {u"b"_s}},
            {u"affe"_s, {}},
            {u"caf nothing"_s, {}},
            {u"390491234567"_s, {u"a"_s}},
            {u"+39 049 123"_s, {u"a"_s}},
            {u"giulia@dolomiti.example"_s, {u"a"_s}},
            {u"mailbox"_s, {u"a"_s}},
            {u"CRM-9"_s, {u"a"_s}},
            {u"engagement-77"_s, {u"a"_s}},
            {u"contact"_s, {}}, // an id that Favilla made
            {u"東京"_s, {u"c"_s}},
            {u"東"_s, {u"c"_s}},
            {u"москва"_s, {u"c"_s}},
            {u"МОСК"_s, {u"c"_s}},
            {u"d' OR 1=1 --"_s, {}},
            {u"caf* OR dolo"_s, {}},
            {u"NEAR(caf dolo)"_s, {}},
            {u"words:caf"_s, {}},
            {u"d"_s, {u"a"_s, u"d"_s}},
            {u"w"_s.repeated(64) + u"z"_s, {u"d"_s}},
            {u"w"_s.repeated(63), {u"d"_s}},
            {u"𝒜"_s, {u"a"_s}},
            {u"½"_s, {u"c"_s}},
            {u"tail"_s, {u"d"_s}},
        };
        for (const auto isPostgresql : {false, true})
            for (const auto& [search, ids] : table)
                QTest::addRow("%s '%s'", isPostgresql ? "postgresql" : "sqlite", qPrintable(search.left(40)))
                    << isPostgresql << search << ids;
    }
    void searches() {
        QFETCH(bool, isPostgresql);
        QFETCH(QString, search);
        QFETCH(QStringList, ids);
        ReferralQuery query;
        query.box = Box::All;
        query.search = search;
        auto found = idsOf(*m_databases[isPostgresql], query);
        found.sort();
        QCOMPARE(found, ids);
    }
};

QTEST_GUILESS_MAIN(tst_Search)
#include "tst_search.moc"

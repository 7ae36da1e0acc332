// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textfold.h"
#include "samplereferrals.h"
#include "store/queryrepository.h"
#include "store/referralrepository.h"
#include "store/savedviewrepository.h"
#include "storefixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// Lists, counts and searches say on both databases what the domain's own functions say.
class tst_QueryRepository : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;
    FakeClock m_clock{QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC), QTimeZone("Europe/Rome")};
    QList<ReferralData> m_data;
    std::unique_ptr<Database> m_databases[2];

    static ReferralData random(QRandomGenerator& dice, const QDateTime& now, int i) {
        static const QStringList names{
            u"Zeta"_s, u"École"_s, u"ecole b"_s, u"Österreich"_s, u"alfa"_s, {}, u"Alfa"_s};
        static const QStringList countries{u"IT"_s, u"DE"_s, {}, u"CH"_s};
        static const QStringList currencies{u"EUR"_s, u"JPY"_s, u"KWD"_s};
        const auto pick = [&](const QStringList& from) { return from.at(dice.bounded(int(from.size()))); };
        // Whole half hours, so that there are ties.
        auto data = samples::plain(u"id-%1"_s.arg(i), pick(names), now.addSecs(-1800 * dice.bounded(800)));
        data.customer.address.country = pick(countries);
        data.source = static_cast<Source>(dice.bounded(3));
        if (dice.bounded(3) == 0)
            data.customerRequestedContact = true;
        if (dice.bounded(2) == 0)
            data.expiresAt = data.createdAt.addDays(dice.bounded(20));
        if (dice.bounded(3) != 0)
            data.engagement.value = *Money::fromMinor(dice.bounded(50) * 1000, pick(currencies));
        if (dice.bounded(3) != 0)
            data.engagement.purchaseBy = now.date().addDays(dice.bounded(6) - 2);
        switch (dice.bounded(4)) {
        case 1:
            data.status = Status::Active;
            data.substatus = Substatus::Accepted;
            break;
        case 2:
            data.status = Status::Closed;
            data.substatus = dice.bounded(2) == 0 ? Substatus::Won : Substatus::Lost;
            data.closedAt = now.addSecs(-3600 * dice.bounded(50));
            break;
        default:
            break;
        }
        return data;
    }

    static bool isDue(const ReferralData& data, const Moment& now) {
        const auto facts = clockFacts(data);
        const auto due = deadlines(facts);
        const auto soon = [&](const QDateTime& at) {
            return at.isValid() && at > now.utc && at <= now.utc.addDays(1);
        };
        const auto day = data.engagement.purchaseBy;
        return (data.status == Status::New && (soon(due.answerBy) || soon(due.expiresAt)))
            || (data.status != Status::Closed && soon(due.hotUntil))
            || (data.status == Status::Active && day.isValid() && day >= now.today()
                && day <= now.today().addDays(1));
    }

    static bool matches(const ReferralData& data, const ReferralQuery& query, const Moment& now) {
        const auto& filter = query.filter;
        const auto& value = data.engagement.value;
        return (query.box == Box::All || boxOf(data) == query.box)
            && (query.box != Box::Archived || !query.outcome || data.substatus == *query.outcome)
            && (!filter.isHotOnly || heat(clockFacts(data), now.utc) == Heat::Hot)
            && (!filter.isDueWithin24h || isDue(data, now))
            && (filter.country.isEmpty() || data.customer.address.country == filter.country)
            && (!filter.source || data.source == *filter.source)
            && (!filter.minimumValue
                || (value && value->currency() == filter.minimumValue->currency()
                    && value->minor() >= filter.minimumValue->minor()));
    }

    /// Smaller comes first; the same for equal ones, whose rows decide.
    static QVariantList rank(const ReferralData& data, Order order, const QDateTime& now) {
        const auto due = deadlines(clockFacts(data));
        const auto since = [](const QDateTime& at) { return at.toMSecsSinceEpoch(); };
        const auto day = data.engagement.purchaseBy;
        switch (order) {
        case Order::Received:
            return {-since(data.createdAt)};
        case Order::Value:
            return {data.engagement.value ? -data.engagement.value->approximate() : 1.0};
        case Order::Expiry:
            return {since(due.expiresAt)};
        case Order::Customer: {
            const auto key = foldedWords(data.customer.name).join(u' ');
            return {key.isEmpty(), key};
        }
        case Order::AnswerDue:
            break;
        }
        const auto box = static_cast<int>(boxOf(data));
        if (boxOf(data) == Box::Archived)
            return {box, 0, -since(data.closedAt)};
        if (heat(clockFacts(data), now) == Heat::Hot)
            return {box, 0, since(due.hotUntil)};
        if (boxOf(data) == Box::Active)
            return {box, 1, day.isValid() ? day.toJulianDay() : 1'000'000'000LL};
        return due.answerBy > now ? QVariantList{box, 1, since(due.answerBy)}
                                  : QVariantList{box, 2, -since(data.createdAt)};
    }

    static bool isBefore(const QVariantList& a, const QVariantList& b) {
        for (qsizetype i = 0; i < a.size() && i < b.size(); ++i)
            if (const auto order = QVariant::compare(a.at(i), b.at(i)); order != QPartialOrdering::Equivalent)
                return order == QPartialOrdering::Less;
        return false;
    }

    QStringList expected(const ReferralQuery& query) const {
        const auto now = m_clock.now();
        QList<ReferralData> found;
        for (const auto& data : m_data)
            if (matches(data, query, now))
                found << data;
        std::stable_sort(found.begin(), found.end(), [&](const auto& a, const auto& b) {
            return isBefore(rank(a, query.order, now.utc), rank(b, query.order, now.utc));
        });
        QStringList ids;
        for (const auto& data : found)
            ids << data.id.text();
        return ids;
    }

    static QStringList idsOf(Database& database, const ReferralQuery& query, const Moment& now) {
        const auto summaries =
            valueOf(database.read([=](Connection& connection) -> Result<QList<ReferralSummary>> {
                const auto rows = QueryRepository::rows(connection, query, now);
                FAVILLA_TRY(rows);
                return QueryRepository::summaries(connection, rows->rows);
            }));
        QStringList ids;
        for (const auto& summary : summaries)
            ids << summary.id.text();
        return ids;
    }

    static QueryRows rowsOf(Database& database, const ReferralQuery& query, const Moment& now) {
        return valueOf(database.read(
            [=](Connection& connection) { return QueryRepository::rows(connection, query, now); }));
    }

    static void fill(Database& database, const QList<ReferralData>& all) {
        valueOf(database.write([all](Transaction& transaction) -> Result<void> {
            for (const auto& data : all)
                FAVILLA_TRY(ReferralRepository::insert(transaction, samples::built(data)));
            return {};
        }));
    }

    static QList<Filter> filters() {
        QList<Filter> filters(8);
        filters[1].isHotOnly = true;
        filters[2].isDueWithin24h = true;
        filters[3].country = u"IT"_s;
        filters[4].minimumValue = *Money::fromMinor(20'000, u"EUR"_s);
        filters[5].source = Source::File;
        filters[6].isHotOnly = true;
        filters[6].country = u"DE"_s;
        filters[7].country = u"XX"_s;
        return filters;
    }

private slots:
    void initTestCase() {
        QRandomGenerator dice(20261120);
        for (int i = 0; i < 300; ++i)
            m_data << random(dice, m_clock.now().utc, i);
        for (const auto isPostgresql : {false, true}) {
            m_databases[isPostgresql] = m_store.fresh(isPostgresql, m_clock);
            fill(*m_databases[isPostgresql], m_data);
        }
    }
    void cleanupTestCase() {
        m_databases[0].reset();
        m_databases[1].reset();
    }

    void ordersAndFilters_data() {
        QTest::addColumn<bool>("isPostgresql");
        QTest::addColumn<int>("box");
        for (const auto isPostgresql : {false, true})
            for (const auto box : {Box::Inbox, Box::Active, Box::Archived, Box::All})
                QTest::addRow("%s %s", isPostgresql ? "postgresql" : "sqlite", qPrintable(name(box)))
                    << isPostgresql << static_cast<int>(box);
    }
    void ordersAndFilters() {
        QFETCH(bool, isPostgresql);
        QFETCH(int, box);
        int found = 0;
        for (const auto& filter : filters()) {
            for (const auto order :
                {Order::AnswerDue, Order::Received, Order::Value, Order::Customer, Order::Expiry}) {
                ReferralQuery query;
                query.box = static_cast<Box>(box);
                query.filter = filter;
                query.order = order;
                const auto ids = expected(query);
                QCOMPARE(idsOf(*m_databases[isPostgresql], query, m_clock.now()), ids);
                found += ids.size();
            }
        }
        QVERIFY(found > 300);
    }

    void findsOutcomes_data() { StoreFixture::addRows(); }
    void findsOutcomes() {
        QFETCH(bool, isPostgresql);
        ReferralQuery query;
        query.box = Box::Archived;
        query.outcome = Substatus::Won;
        QVERIFY(!expected(query).isEmpty());
        QCOMPARE(idsOf(*m_databases[isPostgresql], query, m_clock.now()), expected(query));
        query.box = Box::Inbox;
        QCOMPARE(idsOf(*m_databases[isPostgresql], query, m_clock.now()), expected(query));
    }

    void addsUpValues_data() { StoreFixture::addRows(); }
    void addsUpValues() {
        QFETCH(bool, isPostgresql);
        QMap<QString, qint64> sums;
        QHash<QString, int> counts;
        for (const auto& data : m_data)
            if (boxOf(data) == Box::Active && data.engagement.value) {
                sums[data.engagement.value->currency()] += data.engagement.value->minor();
                ++counts[data.engagement.value->currency()];
            }
        QList<Money> expectedSums;
        for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
            expectedSums << *Money::fromMinor(sum.value(), sum.key());
        std::stable_sort(expectedSums.begin(), expectedSums.end(), [&counts](const Money& a, const Money& b) {
            return counts.value(a.currency()) > counts.value(b.currency()); // the usual currency first
        });
        ReferralQuery query;
        query.box = Box::Active;
        QCOMPARE(rowsOf(*m_databases[isPostgresql], query, m_clock.now()).sums, expectedSums);
    }

    void leavesOutSumsTooLarge_data() { StoreFixture::addRows(); }
    void leavesOutSumsTooLarge() {
        QFETCH(bool, isPostgresql);
        const auto database = m_store.fresh(isPostgresql, m_clock);
        QList<ReferralData> all;
        for (int i = 0; i < 3; ++i) {
            auto data = samples::plain(u"r%1"_s.arg(i), u"Big"_s, m_clock.now().utc);
            data.engagement.value = *Money::fromMinor(Money::largestMinor, u"EUR"_s);
            all << data;
        }
        all[0].engagement.value = *Money::fromMinor(7, u"JPY"_s);
        all[1].engagement.value = *Money::fromMinor(Money::largestMinor - 5, u"EUR"_s);
        fill(*database, all);
        QCOMPARE(rowsOf(*database, {}, m_clock.now()).sums, QList{*Money::fromMinor(7, u"JPY"_s)});
    }

    void knowsWhenOrderChanges_data() { StoreFixture::addRows(); }
    void knowsWhenOrderChanges() {
        QFETCH(bool, isPostgresql);
        auto& database = *m_databases[isPostgresql];
        for (const auto& filter : filters()) {
            ReferralQuery query;
            query.filter = filter;
            auto now = m_clock.now();
            // Walks from change to change: in between nothing may differ.
            for (int step = 0; step < 10; ++step) {
                const auto rows = rowsOf(database, query, now);
                if (!rows.nextChange.isValid())
                    break;
                QVERIFY(rows.nextChange > now.utc);
                const Moment justBefore{rows.nextChange.addMSecs(-1), now.zone};
                QCOMPARE(rowsOf(database, query, justBefore).rows, rows.rows);
                now.utc = rows.nextChange;
            }
        }
    }

    void summarises_data() { StoreFixture::addRows(); }
    void summarises() {
        QFETCH(bool, isPostgresql);
        const auto database = m_store.fresh(isPostgresql, m_clock);
        auto fresh = samples::full(u"new"_s);
        fresh.status = Status::New;
        fresh.substatus = Substatus::Pending;
        const auto full = samples::full(u"full"_s);
        fill(*database, {full, fresh});
        const auto summaries = valueOf(database->read([](Connection& connection) {
            return QueryRepository::summaries(connection, {RowId{2}, RowId{77}, RowId{1}, RowId{2}});
        }));
        QCOMPARE(summaries.size(), 3);
        QCOMPARE(summaries.at(0).id, fresh.id);
        QCOMPARE(summaries.at(0).excerpt, u"Migrate 40 mailboxes"_s);
        const ReferralSummary expectedSummary{RowId{1}, full.id, full.customer.name, title(full),
            u"They look for help with two lines"_s, u"Retail"_s, full.customer.size, u"Padova"_s, u"IT"_s,
            full.engagement.value, full.engagement.valueAsReceived, full.source, clockFacts(full),
            SendState::None, full.nextStep->at, full.nextStep->text};
        QCOMPARE(summaries.at(1), expectedSummary);
        QCOMPARE(summaries.at(2), summaries.at(0));
    }

    void counts_data() { StoreFixture::addRows(); }
    void counts() {
        QFETCH(bool, isPostgresql);
        const auto now = m_clock.now();
        QList<SavedView> views;
        Counts expectedCounts;
        for (const auto& filter : filters()) {
            ReferralQuery query;
            query.box = Box::All;
            query.filter = filter;
            views << SavedView{ViewId::create(), u"view"_s, query};
            expectedCounts.byView.insert(views.last().id, int(expected(query).size()));
        }
        const QDateTime midnight({2026, 11, 20}, {23, 0}, Qt::UTC);
        for (const auto& data : m_data) {
            const auto facts = clockFacts(data);
            expectedCounts.inbox += boxOf(data) == Box::Inbox;
            expectedCounts.active += boxOf(data) == Box::Active;
            expectedCounts.archived += boxOf(data) == Box::Archived;
            if (boxOf(data) == Box::Archived)
                ++expectedCounts.byOutcome[*data.substatus.known()];
            expectedCounts.needAnswerToday += boxOf(data) == Box::Inbox
                && (deadlines(facts).answerBy < midnight || heat(facts, now.utc) == Heat::Hot);
        }
        const auto counted = valueOf(m_databases[isPostgresql]->read(
            [=](Connection& connection) { return QueryRepository::counts(connection, views, now); }));
        QCOMPARE(counted, expectedCounts);
        const auto countries = valueOf(m_databases[isPostgresql]->read(
            [](Connection& connection) { return QueryRepository::countries(connection); }));
        QCOMPARE(countries, (QStringList{u"CH"_s, u"DE"_s, u"IT"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_QueryRepository)
#include "tst_queryrepository.moc"

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history.h"
#include "samplereferrals.h"
#include "store/referralrepository.h"
#include "storefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// Referrals come back as they went in, on both databases.
class tst_ReferralRepository : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;
    FakeClock m_clock;

    static QFuture<Result<RowId>> insert(Database& database, const ReferralData& data) {
        return database.write([referral = samples::built(data)](Transaction& transaction) {
            return ReferralRepository::insert(transaction, referral);
        });
    }
    static Stored load(Database& database, RowId row) {
        return valueOf(database.read(
            [row](Connection& connection) { return ReferralRepository::load(connection, row); }));
    }
    static std::optional<Stored> find(Database& database, const QString& id) {
        return valueOf(database.read(
            [id](Connection& connection) { return ReferralRepository::find(connection, ReferralId(id)); }));
    }
    static Result<std::optional<ReferralId>> resolve(Database& database, const QString& prefix) {
        return resultOf(database.read(
            [prefix](Connection& connection) { return ReferralRepository::resolveId(connection, prefix); }));
    }

    static QList<ReferralData> hostile() {
        auto nul = samples::full(u"nul"_s);
        nul.customer.name = u"a\0b"_s + QChar(u'\0');
        nul.engagement.notes = QString(QChar(u'\0'));
        nul.contacts[0].lastName = u"x\0"_s;
        auto rightToLeft = samples::full(u"rtl"_s);
        rightToLeft.customer.name = u"\u202Eevil\u202C \u0645\u0631\u062D\u0628\u0627"_s;
        auto emoji = samples::full(u"emoji"_s);
        emoji.customer.name = u"🔥 Café ' \" \\ ; DROP TABLE referrals; -- % _ {} '"_s;
        emoji.customer.address.country = u"🔥"_s.repeated(300);
        auto large = samples::full(u"large"_s);
        large.engagement.notes = u"Größe kommt vor; "_s.repeated(300'000);
        auto manyWords = samples::full(u"words"_s);
        for (int i = 0; i < 200'000; ++i)
            manyWords.engagement.notes += u"word%1 "_s.arg(i);
        auto bare = samples::plain(u"bare"_s, {}, QDateTime({2026, 11, 1}, {0, 0}, Qt::UTC));
        auto unknown = samples::full(u"unknown"_s);
        unknown.status = Open<Status>::fromText(u"Dreaming"_s);
        unknown.substatus = Open<Substatus>::fromText(u"Deeply"_s);
        unknown.source = Open<Source>::fromText(u"Pigeon"_s);
        unknown.raw = QByteArray("\xff\xfe\0 bytes", 9);
        unknown.engagement.value = *Money::fromMinor(900'000'000'000'000, u"JPY"_s);
        return {nul, rightToLeft, emoji, large, manyWords, bare, unknown};
    }

private slots:
    void returnsEveryField_data() { StoreFixture::addRows(); }
    void returnsEveryField() {
        QFETCH(bool, isPostgresql);
        const auto database = m_store.fresh(isPostgresql, m_clock);
        for (const auto& data : hostile() + QList{samples::full()}) {
            const auto row = valueOf(insert(*database, data));
            const auto back = load(*database, row);
            for (const auto& change : changesBetween(data, *back.referral))
                qWarning() << name(change.field) << change.before.left(99) << change.after.left(99);
            QVERIFY2(*back.referral == data, qPrintable(data.id.text()));
            QCOMPARE(back.row, row);
            QCOMPARE(find(*database, data.id.text())->row, row);
        }
        QVERIFY(!find(*database, u"nobody"_s));
    }

    void updatesAll_data() { StoreFixture::addRows(); }
    void updatesAll() {
        QFETCH(bool, isPostgresql);
        const auto database = m_store.fresh(isPostgresql, m_clock);
        const auto row = valueOf(insert(*database, samples::full()));
        for (auto data : hostile()) {
            valueOf(database->write([row, referral = samples::built(data)](Transaction& transaction) {
                return ReferralRepository::update(transaction, row, referral);
            }));
            QVERIFY2(*load(*database, row).referral == data, qPrintable(data.id.text()));
        }
        const auto gone = resultOf(database->write([](Transaction& transaction) {
            return ReferralRepository::update(transaction, RowId{999}, samples::built(samples::full()));
        }));
        QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    }

    void refusesSecondId_data() { StoreFixture::addRows(); }
    void refusesSecondId() {
        QFETCH(bool, isPostgresql);
        const auto database = m_store.fresh(isPostgresql, m_clock);
        valueOf(insert(*database, samples::full()));
        const auto second = resultOf(insert(*database, samples::full()));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::ChangedMeanwhile);
        QVERIFY(!second.error().detail.contains(u"5f0c1b1e"_s));
        QVERIFY(valueOf(insert(*database, samples::full(u"ß"_s.repeated(400)))) != RowId{});
    }

    void removes_data() { StoreFixture::addRows(); }
    void removes() {
        QFETCH(bool, isPostgresql);
        const auto database = m_store.fresh(isPostgresql, m_clock);
        const auto row = valueOf(insert(*database, samples::full()));
        const auto remove = [row](Transaction& transaction) {
            return ReferralRepository::remove(transaction, row);
        };
        valueOf(database->write(remove));
        QCOMPARE(resultOf(database->write(remove)).error().kind, ErrorKind::NotFound);
        const auto left = valueOf(database->read([](Connection& connection) {
            return connection.value(
                u"SELECT (SELECT count(*) FROM contacts) + (SELECT count(*) FROM referral_texts) + "
                u"(SELECT count(*) FROM search)"_s);
        }));
        QCOMPARE(left.toInt(), 0);
        // A row's number is never used again: what remembers it must not meet another referral.
        QVERIFY(valueOf(insert(*database, samples::full())) != row);
    }

    void resolvesPrefixes_data() { StoreFixture::addRows(); }
    void resolvesPrefixes() {
        QFETCH(bool, isPostgresql);
        const auto database = m_store.fresh(isPostgresql, m_clock);
        for (const auto& id : {u"abcd1111"_s, u"ABCD2222"_s, u"abcd"_s, u"x%_y-77"_s})
            valueOf(insert(*database, samples::full(id)));
        const auto id = [](const QString& text) { return std::optional(ReferralId(text)); };
        QCOMPARE(*resolve(*database, u"abcd1"_s), id(u"abcd1111"_s));
        QCOMPARE(*resolve(*database, u"abCD2"_s), id(u"ABCD2222"_s));
        QCOMPARE(*resolve(*database, u"abcd"_s), id(u"abcd"_s));
        QCOMPARE(resolve(*database, u"ABCD"_s).error().kind, ErrorKind::Ambiguous);
        QCOMPARE(*resolve(*database, u"x%_y"_s), id(u"x%_y-77"_s));
        QCOMPARE(*resolve(*database, u"x%_"_s), std::nullopt);
        QCOMPARE(*resolve(*database, u"%%%%"_s), std::nullopt);
        QCOMPARE(*resolve(*database, QString()), std::nullopt);
    }

    void knowsWhatIsOverdue_data() { StoreFixture::addRows(); }
    void knowsWhatIsOverdue() {
        QFETCH(bool, isPostgresql);
        const auto database = m_store.fresh(isPostgresql, m_clock);
        const auto now = m_clock.now().utc;
        const auto given = [&](const QString& id, int days) {
            auto data = samples::plain(id, u"Customer"_s, now.addDays(-20));
            data.expiresAt = now.addDays(days);
            return data;
        };
        const auto late = valueOf(insert(*database, given(u"late"_s, -1)));
        const auto next = given(u"next"_s, 3);
        valueOf(insert(*database, next));
        const auto exact = valueOf(insert(*database, given(u"exact"_s, 0)));
        valueOf(insert(*database, samples::full()));
        const auto byDefault =
            valueOf(insert(*database, samples::plain(u"default"_s, u"Customer"_s, now.addDays(-15))));
        const auto overdue = valueOf(database->read(
            [now](Connection& connection) { return ReferralRepository::overdue(connection, now); }));
        // Late and default expired at the same instant: the earlier row comes first.
        QCOMPARE(overdue, (QList{late, byDefault, exact}));
        QCOMPARE(valueOf(database->read(
                     [](Connection& connection) { return ReferralRepository::nextExpiry(connection); })),
            now.addDays(-1));
    }

    void walksThroughAll_data() { StoreFixture::addRows(); }
    void walksThroughAll() {
        QFETCH(bool, isPostgresql);
        const auto database = m_store.fresh(isPostgresql, m_clock);
        constexpr int count = 450;
        const auto inserted = valueOf(database->write([](Transaction& transaction) -> Result<int> {
            for (int i = 0; i < count; ++i)
                FAVILLA_TRY(ReferralRepository::insert(
                    transaction, samples::built(samples::full(u"id-%1"_s.arg(i)))));
            return count;
        }));
        QCOMPARE(inserted, count);
        QStringList ids;
        valueOf(database->read([&ids](Connection& connection) {
            return ReferralRepository::forEach(connection, [&](const Stored& stored) -> Result<void> {
                ids << stored.referral->id.text();
                // What it hands out may be looked up at once.
                FAVILLA_TRY(ReferralRepository::load(connection, stored.row));
                return {};
            });
        }));
        QCOMPARE(ids.size(), count);
        QCOMPARE(ids.first(), u"id-0"_s);
        QCOMPARE(ids.last(), u"id-449"_s);
        QCOMPARE(valueOf(database->read([](Connection& c) { return ReferralRepository::count(c); })), count);
    }
};

QTEST_GUILESS_MAIN(tst_ReferralRepository)
#include "tst_referralrepository.moc"

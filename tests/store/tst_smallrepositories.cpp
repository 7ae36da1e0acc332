// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplereferrals.h"
#include "store/draftrepository.h"
#include "store/historyrepository.h"
#include "store/importrepository.h"
#include "store/outbox.h"
#include "store/queryrepository.h"
#include "store/referralrepository.h"
#include "store/savedviewrepository.h"
#include "store/settingrepository.h"
#include "store/workspacerepository.h"
#include "storefixture.h"

#include <QJsonArray>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// What the small tables keep comes back, in its order, on both databases.
class tst_SmallRepositories : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;
    FakeClock m_clock;
    std::unique_ptr<Database> m_database;

    template <class F>
    auto read(F function) {
        return valueOf(m_database->read(std::move(function)));
    }
    template <class F>
    auto write(F function) {
        return valueOf(m_database->write(std::move(function)));
    }
    RowId insert(const QString& id) {
        return write([id](Transaction& transaction) {
            return ReferralRepository::insert(transaction, samples::built(samples::full(id)));
        });
    }

private slots:
    void init() {
        QFETCH(bool, isPostgresql);
        m_database = m_store.fresh(isPostgresql, m_clock);
    }
    void cleanup() { m_database.reset(); }

    void history_data() { StoreFixture::addRows(); }
    void history() {
        const auto row = insert(u"one"_s);
        const HistoryEntry first{
            m_clock.now().utc, u"O'Hara; --"_s, HistoryAction::Received, Source::File, {}};
        const HistoryEntry second{m_clock.now().utc, {}, HistoryAction::Expired, {},
            {{Field::Value, u"1.00 EUR"_s, u"\u0000🔥"_s}, {Field::Notes, {}, u"n"_s}}};
        write([=](Transaction& transaction) -> Result<void> {
            FAVILLA_TRY(HistoryRepository::append(transaction, row, first));
            return HistoryRepository::append(transaction, row, second);
        });
        const auto entries = read([row](Connection& c) { return HistoryRepository::of(c, row); });
        QCOMPARE(entries, (QList{second, first}));
        QVERIFY(read([](Connection& c) { return HistoryRepository::of(c, RowId{99}); }).isEmpty());
    }

    void outbox_data() { StoreFixture::addRows(); }
    void outbox() {
        const auto row = insert(u"one"_s);
        const auto other = insert(u"two"_s);
        const auto now = m_clock.now().utc;
        const Intent decline = Decline{Reason::NotACustomer, u"no"_s};
        const ChangeId a(u"a"_s), b(u"b"_s), c(u"c"_s);
        write([=](Transaction& transaction) -> Result<void> {
            FAVILLA_TRY(Outbox::append(transaction, row, a, decline, u"\"tag\""_s, now.addSecs(15), now));
            FAVILLA_TRY(Outbox::append(transaction, other, b, Win{}, {}, {}, now));
            return Outbox::append(transaction, row, c, Win{}, {}, {}, now);
        });
        auto entries = read([row](Connection& connection) { return Outbox::of(connection, row); });
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.first(),
            (OutboxEntry{entries.first().number, row, ReferralId(u"one"_s), a, decline, u"\"tag\""_s,
                OutboxState::Held, now.addSecs(15), now, {}}));
        QCOMPARE(entries.last().state, OutboxState::Waiting);
        const Refusal refused{.error = {.kind = ErrorKind::RefusedByService},
            .requestIds = u"request-id 1"_s,
            .conflicts = {{Field::Notes, u"a"_s, u"b"_s, u"c"_s}}};
        write([b, refused](Transaction& transaction) { return Outbox::park(transaction, b, refused, {}); });
        QCOMPARE(read([](Connection& connection) { return Outbox::all(connection); }).at(1).refusal, refused);
        write([b](Transaction& transaction) { return Outbox::retry(transaction, b); });
        QCOMPARE(read([](Connection& connection) { return Outbox::all(connection); }).at(1).state,
            OutboxState::Waiting);
        write([a](Transaction& transaction) { return Outbox::drop(transaction, a); });
        QCOMPARE(read([](Connection& connection) { return Outbox::waitingCount(connection); }), 2);
        const auto counts = read([now](Connection& connection) {
            return QueryRepository::counts(connection, {}, {now, QTimeZone::utc()});
        });
        QCOMPARE(counts.waitingChanges, 2);
        // One change, one entry.
        const auto twice = resultOf(m_database->write([=](Transaction& transaction) {
            return Outbox::append(transaction, row, c, Win{}, {}, {}, now);
        }));
        QCOMPARE(twice.error().kind, ErrorKind::ChangedMeanwhile);
    }

    void imports_data() { StoreFixture::addRows(); }
    void imports() {
        const auto now = m_clock.now().utc;
        const BatchId first(u"1"_s), second(u"2"_s);
        const Error error{ErrorKind::UnknownCurrency, Field::Currency, u"XXQ\0"_s, u"detail"_s, 7};
        const QByteArray original("a;\xff\0b", 5);
        write([=](Transaction& transaction) -> Result<void> {
            FAVILLA_TRY(ImportRepository::beginBatch(transaction, first, u"a.csv"_s, now));
            FAVILLA_TRY(ImportRepository::addProblems(transaction, first,
                {{9, Error{ErrorKind::NotADate, Field::CreatedAt}, {}}, {7, error, original}}));
            FAVILLA_TRY(ImportRepository::beginBatch(transaction, second, u"b.json"_s, now.addSecs(1)));
            FAVILLA_TRY(
                ImportRepository::addProblems(transaction, second, {{1, Error{ErrorKind::NotJson}, "{"}}));
            return ImportRepository::finish(transaction, second, {1, 2, 3, 4}, now.addSecs(2));
        });
        const auto batches = read([](Connection& c) { return ImportRepository::batches(c); });
        QCOMPARE(batches.size(), 2);
        QCOMPARE(batches.first(),
            (ImportBatch{second, u"b.json"_s, now.addSecs(1), now.addSecs(2), {1, 2, 3, 4}}));
        QVERIFY(!batches.last().finishedAt.isValid());
        const auto problems = read([](Connection& c) { return ImportRepository::problems(c); });
        QCOMPARE(problems.size(), 3);
        QCOMPARE(problems.at(0).original, original);
        QCOMPARE(problems.at(0).error.kind, error.kind);
        QCOMPARE(problems.at(0).error.field, error.field);
        QCOMPARE(problems.at(0).line, 7);
        QCOMPARE(problems.at(1).error.kind, ErrorKind::NotADate);
        QCOMPARE(problems.at(2).batch, second);
        write([number = problems.at(1).number](Transaction& transaction) {
            return ImportRepository::dismissProblems(transaction, {number});
        });
        QCOMPARE(read([](Connection& c) { return ImportRepository::problems(c); }).size(), 2);
        write([](Transaction& transaction) { return ImportRepository::dismissProblems(transaction); });
        QVERIFY(read([](Connection& c) { return ImportRepository::problems(c); }).isEmpty());
    }

    void drafts_data() { StoreFixture::addRows(); }
    void drafts() {
        const QJsonObject draft{{u"name"_s, u"half \0 a name 🔥"_s}, {u"n"_s, 1.5}};
        const auto save = [this](const QString& key, const QJsonObject& json) {
            write([=](Transaction& transaction) { return DraftRepository::save(transaction, key, json); });
        };
        const auto load = [this](const QString& key) {
            return read([=](Connection& connection) { return DraftRepository::load(connection, key); });
        };
        save(u"new"_s, {});
        save(u"accept:1"_s, {});
        save(u"accept:1"_s, draft);
        QCOMPARE(load(u"accept:1"_s), std::optional(draft));
        QCOMPARE(load(u"other"_s), std::nullopt);
        QCOMPARE(read([](Connection& c) { return DraftRepository::keys(c); }),
            (QStringList{u"accept:1"_s, u"new"_s}));
        write([](Transaction& transaction) { return DraftRepository::drop(transaction, u"new"_s); });
        QCOMPARE(load(u"new"_s), std::nullopt);
    }

    void views_data() { StoreFixture::addRows(); }
    void views() {
        const auto list = [this] {
            QStringList names;
            for (const auto& view : read([](Connection& c) { return SavedViewRepository::list(c); }))
                names << view.name;
            return names;
        };
        ReferralQuery query;
        query.box = Box::Archived;
        query.outcome = Substatus::Lost;
        query.search = u"caffè"_s;
        query.filter.minimumValue = *Money::fromMinor(100, u"EUR"_s);
        const auto save = [&](const QString& id, const QString& name) {
            write([=](Transaction& t) { return SavedViewRepository::save(t, {ViewId(id), name, query}); });
        };
        save(u"1"_s, u"one"_s);
        save(u"2"_s, u"two"_s);
        save(u"3"_s, u"three"_s);
        save(u"1"_s, u"ONE"_s);
        QCOMPARE(list(), (QStringList{u"ONE"_s, u"two"_s, u"three"_s}));
        QCOMPARE(read([](Connection& c) { return SavedViewRepository::list(c); }).first().query, query);
        write([](Transaction& t) { return SavedViewRepository::order(t, {ViewId(u"3"_s), ViewId(u"2"_s)}); });
        QCOMPARE(list(), (QStringList{u"three"_s, u"two"_s, u"ONE"_s}));
        write([](Transaction& t) { return SavedViewRepository::remove(t, ViewId(u"2"_s)); });
        QCOMPARE(list(), (QStringList{u"three"_s, u"ONE"_s}));
    }

    void settings_data() { StoreFixture::addRows(); }
    void settings() {
        const auto set = [this](const QString& key, const QJsonValue& value) {
            write([=](Transaction& t) { return SettingRepository::setValue(t, key, value); });
        };
        const auto get = [this](const QString& key) {
            return read([=](Connection& c) { return SettingRepository::value(c, key); });
        };
        QVERIFY(get(u"a"_s).isUndefined());
        for (const auto& value : {QJsonValue(true), QJsonValue(1.5), QJsonValue(u"text"_s),
                 QJsonValue(QJsonArray{1, 2}), QJsonValue(QJsonObject{{u"k"_s, u"v"_s}})}) {
            set(u"a"_s, value);
            QCOMPARE(get(u"a"_s), value);
        }
        set(u"b"_s, 2);
        QCOMPARE(read([](Connection& c) { return SettingRepository::all(c); }).size(), 2);
        set(u"b"_s, {});
        QVERIFY(get(u"b"_s).isUndefined());
    }

    void workspace_data() { StoreFixture::addRows(); }
    void workspace() {
        const auto id = read([](Connection& c) { return WorkspaceRepository::id(c); });
        QCOMPARE(id.size(), 32);
        const auto row = insert(u"one"_s);
        write([](Transaction& transaction) { return WorkspaceRepository::clear(transaction); });
        QCOMPARE(read([](Connection& c) { return ReferralRepository::count(c); }), 0);
        QVERIFY(insert(u"one"_s) != row);
        QCOMPARE(read([](Connection& c) { return WorkspaceRepository::id(c); }), id);
    }
};

QTEST_GUILESS_MAIN(tst_SmallRepositories)
#include "tst_smallrepositories.moc"

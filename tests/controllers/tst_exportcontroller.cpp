// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importsamples.h"
#include "store/draftrepository.h"
#include "store/savedviewrepository.h"
#include "store/settingrepository.h"

#include <QFile>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

/// All that a workspace holds and a dump carries.
struct Content {
    QList<Referral> referrals;
    QList<QList<HistoryEntry>> histories;
    QList<SavedView> views;
    QJsonObject settings;
    QMap<QString, QJsonObject> drafts;
    QList<OutboxEntry> outbox;
    QList<StoredProblem> problems;

    friend bool operator==(const Content&, const Content&) = default;
};

Result<void> readDrafts(Connection& connection, Content& content) {
    const auto keys = DraftRepository::keys(connection);
    for (const auto& key : *keys)
        content.drafts.insert(key, **DraftRepository::load(connection, key));
    return {};
}

/// Numbers given by the store, and with them the way back to a row, differ from one workspace to the next.
Content withoutNumbers(Content content) {
    for (auto& entry : content.outbox) {
        entry.number = 0;
        entry.row = {};
    }
    for (auto& problem : content.problems)
        problem.number = 0;
    return content;
}

Content contentOf(Database& database) {
    return withoutNumbers(valueOf(database.read([](Connection& connection) -> Result<Content> {
        Content content;
        FAVILLA_TRY(ReferralRepository::forEach(connection, [&](const Stored& stored) -> Result<void> {
            content.referrals << stored.referral;
            content.histories << *HistoryRepository::of(connection, stored.row);
            return {};
        }));
        FAVILLA_TRY(readDrafts(connection, content));
        content.views = *SavedViewRepository::list(connection);
        content.settings = *SettingRepository::all(connection);
        content.outbox = *Outbox::all(connection);
        content.problems = *ImportRepository::problems(connection);
        return content;
    })));
}

/// Something of everything.
void fill(Workspace& workspace) {
    auto strange = openRequest(u"strange"_s);
    strange.customer.name = u"=1+1;\"quoted\",\n\u202E🔥"_s;
    strange.engagement.value.reset();
    strange.engagement.valueAsReceived = u"1e400 XXQ"_s;
    insert(workspace.database(), strange);
    insert(workspace.database(), openRequest(u"accepted"_s));
    insert(workspace.database(), openRequest(u"declined"_s));
    insert(workspace.database(), openDeal(u"lost"_s));
    auto& referrals = workspace.referrals();
    granted(referrals.apply(ReferralId(u"accepted"_s), Accept{someTerms()}));
    granted(referrals.apply(ReferralId(u"declined"_s), Decline{Reason::NotACustomer, u"A test"_s}));
    granted(referrals.apply(ReferralId(u"lost"_s), Lose{Reason::Others, {}}));
    granted(referrals.apply(ReferralId(u"accepted"_s), AddContact{someone()}));
    const auto file = granted(workspace.imports().loadText(
        "Cliente;Richiesta\nTela e Filo;Un sito\n;Nessuno\n", std::make_shared<Progress>()));
    granted(workspace.imports().commit(file, u"requests.csv"_s, std::make_shared<Progress>()));
    granted(workspace.drafts().save(u"accept:strange"_s, {{u"name"_s, u"Half a na"_s}}));
    granted(workspace.savedViews().save({ViewId(u"view-2"_s), u"Second"_s, queryOf(Box::Archived)}));
    granted(workspace.savedViews().save(
        {ViewId(u"view-1"_s), u"First"_s, queryOf(Box::Inbox, Order::Value, u"caffè"_s)}));
}

} // namespace

/// What leaves the workspace comes back as it was.
class tst_ExportController : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;
    FakeClock m_clock;

    QString path(const QString& name) const { return m_store.folder() + u'/' + name; }
    static std::shared_ptr<Progress> progress() { return std::make_shared<Progress>(); }
    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private slots:
    void writesWhatIsOnScreen_data() { StoreFixture::addRows(); }
    void writesWhatIsOnScreen() {
        QFETCH(bool, isPostgresql);
        const auto workspace = openWorkspace(m_store.freshLocation(isPostgresql), m_clock);
        fill(*workspace);
        const auto query = queryOf(Box::All, Order::Customer);
        QSignalSpy read(&workspace->list(), &ReferralFeed::rowsRead);
        workspace->list().setQuery(query);
        QTRY_VERIFY(!read.isEmpty());
        const auto rows = read.last().first().value<QueryRows>().rows;
        QCOMPARE(rows.size(), 5);
        QList<Referral> onScreen;
        for (const auto row : rows)
            onScreen << load(workspace->database(), row);

        for (const CsvStyle& style : {CsvStyle{u';', u',', true}, CsvStyle{u',', u'.', false}}) {
            const auto byRows = path(u"rows.csv"_s);
            const auto byQuery = path(u"query.csv"_s);
            QCOMPARE(granted(workspace->exports().writeCsv(byRows, rows, style, progress())), 5);
            QCOMPARE(granted(workspace->exports().writeCsv(byQuery, query, style, progress())), 5);
            QCOMPARE(bytesOf(byQuery), bytesOf(byRows));
            const auto back = readFile(byRows, {.now = m_clock.now()});
            QVERIFY(back);
            QCOMPARE(back->rows.size(), onScreen.size());
            for (qsizetype i = 0; i < onScreen.size(); ++i) {
                QVERIFY(back->rows.at(i).outcome);
                auto expected = *onScreen.at(i);
                expected.raw = (**back->rows.at(i).outcome).raw; // a table has no room for the document
                expected.nextStep.reset(); // nor Partner Center's columns for it
                QCOMPARE(**back->rows.at(i).outcome, expected);
            }
        }
        const auto file = granted(workspace->imports().load(path(u"rows.csv"_s), progress()));
        QVERIFY(!granted(workspace->imports().plan(file, progress())).hasChanges());
    }

    void movesToTheOtherDatabase_data() { StoreFixture::addRows(); }
    void movesToTheOtherDatabase() {
        QFETCH(bool, isPostgresql);
        const auto from = openWorkspace(m_store.freshLocation(isPostgresql), m_clock);
        const auto to = openWorkspace(m_store.freshLocation(!isPostgresql), m_clock, u"Ugo"_s);
        fill(*from);
        const auto content = contentOf(from->database());
        QCOMPARE(content.outbox.size(), 4);
        QCOMPARE(content.problems.size(), 1);
        QCOMPARE(content.settings.size(), 1);
        // What is there already makes room.
        insert(to->database(), openRequest(u"strange"_s));
        granted(to->referrals().apply(ReferralId(u"strange"_s), Accept{someTerms()}));
        QCoreApplication::processEvents();

        QCOMPARE(granted(from->exports().writeDump(path(u"a.json"_s), progress())), 5);
        QSignalSpy committed(&to->database(), &Database::committed);
        QCOMPARE(granted(to->exports().restoreDump(path(u"a.json"_s), progress())), 5);
        QTRY_COMPARE(committed.size(), 1);
        QVERIFY(committed.first().first().value<ChangeSet>().isEverything);

        const auto restored = contentOf(to->database());
        QCOMPARE(restored.referrals, content.referrals);
        QCOMPARE(restored.histories, content.histories);
        QCOMPARE(restored.drafts, content.drafts);
        QCOMPARE(restored.views, content.views);
        QCOMPARE(restored.settings, content.settings);
        QCOMPARE(restored.outbox, content.outbox);
        QCOMPARE(restored.problems, content.problems);
        QVERIFY(!granted(to->referrals().latestUndoable()));
        granted(to->exports().writeDump(path(u"b.json"_s), progress()));
        QCOMPARE(bytesOf(path(u"b.json"_s)), bytesOf(path(u"a.json"_s)));
        // It is still a workspace to work with.
        granted(to->referrals().apply(ReferralId(u"strange"_s), Decline{Reason::Others, {}}));
        granted(to->referrals().undo());
    }

    /// A dump that is imported instead of restored gives its referrals.
    void importsDump() {
        const auto from = openWorkspace(m_store.freshLocation(false), m_clock);
        const auto to = openWorkspace(m_store.freshLocation(false), m_clock);
        fill(*from);
        granted(from->exports().writeDump(path(u"import.json"_s), progress()));
        const auto file = granted(to->imports().load(path(u"import.json"_s), progress()));
        QCOMPARE(file.format, FileFormat::WorkspaceDump);
        const auto outcome = granted(to->imports().commit(file, {}, progress()));
        QCOMPARE(outcome.counts.inserted, 5);
        QCOMPARE(allReferrals(to->database()), allReferrals(from->database()));
    }

    void refusesDamagedDump_data() {
        QTest::addColumn<bool>("isPostgresql");
        QTest::addColumn<QString>("damage");
        QTest::addColumn<int>("kind");
        for (const auto isPostgresql : {false, true}) {
            const auto add = [&](const char* damage, ErrorKind kind) {
                QTest::addRow("%s, %s", isPostgresql ? "postgresql" : "sqlite", damage)
                    << isPostgresql << damage << int(kind);
            };
            add("cut", ErrorKind::TruncatedJson);
            add("changed", ErrorKind::CopyDamaged);
            add("other", ErrorKind::NotACopy);
            add("newer", ErrorKind::CopyNewer);
            add("missing", ErrorKind::FileNotFound);
        }
    }
    void refusesDamagedDump() {
        QFETCH(bool, isPostgresql);
        QFETCH(QString, damage);
        QFETCH(int, kind);
        const auto workspace = openWorkspace(m_store.freshLocation(isPostgresql), m_clock);
        fill(*workspace);
        const auto content = contentOf(workspace->database());
        const auto step = granted(workspace->referrals().latestUndoable());
        const auto file = path(damage + u".json"_s);
        granted(workspace->exports().writeDump(file, progress()));
        auto bytes = bytesOf(file);
        if (damage == u"missing"_s)
            QVERIFY(QFile::remove(file));
        else if (damage == u"cut"_s)
            put(file, bytes.first(bytes.size() - 300));
        else if (damage == u"changed"_s)
            put(file, bytes.replace("Too small", "Too large").replace("A test", "A jest"));
        else if (damage == u"newer"_s)
            put(file, bytes.replace("\"version\":1", "\"version\":2"));
        else
            put(file, jsonFile({request("a")}));
        QCoreApplication::processEvents();
        QSignalSpy committed(&workspace->database(), &Database::committed);
        const auto refused = awaited(workspace->exports().restoreDump(file, progress()));
        QCOMPARE(int(refused.error().kind), kind);
        QCOMPARE(refused.error().subject, file);
        QVERIFY(contentOf(workspace->database()) == content);
        QCOMPARE(granted(workspace->referrals().latestUndoable()), step);
        QCoreApplication::processEvents();
        QVERIFY(committed.isEmpty());
    }

    void leavesNoHalfFile() {
        const auto workspace = openWorkspace(m_store.freshLocation(false), m_clock);
        fill(*workspace);
        const auto nowhere = path(u"no/such/folder/a.json"_s);
        const auto refusedDump = awaited(workspace->exports().writeDump(nowhere, progress()));
        QCOMPARE(refusedDump.error().kind, ErrorKind::FileNotWritable);
        QCOMPARE(refusedDump.error().subject, nowhere);
        const auto refusedCsv =
            awaited(workspace->exports().writeCsv(nowhere, ReferralQuery{}, CsvStyle{}, progress()));
        QCOMPARE(refusedCsv.error().kind, ErrorKind::FileNotWritable);

        // What was there before stays as long as the new one is not whole.
        const auto kept = path(u"kept"_s);
        put(kept, "before");
        auto cancelled = progress();
        cancelled->isCancelled = true;
        QCOMPARE(awaited(workspace->exports().writeDump(kept, cancelled)).error().kind, ErrorKind::Cancelled);
        const auto all = queryOf(Box::All);
        QCOMPARE(awaited(workspace->exports().writeCsv(kept, all, CsvStyle{}, cancelled)).error().kind,
            ErrorKind::Cancelled);
        QCOMPARE(bytesOf(kept), "before"_qba);
        granted(workspace->exports().writeDump(path(u"whole.json"_s), progress()));
        const auto content = contentOf(workspace->database());
        QCOMPARE(awaited(workspace->exports().restoreDump(path(u"whole.json"_s), cancelled)).error().kind,
            ErrorKind::Cancelled);
        QVERIFY(contentOf(workspace->database()) == content);
    }
};

QTEST_GUILESS_MAIN(tst_ExportController)
#include "tst_exportcontroller.moc"

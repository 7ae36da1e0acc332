// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/writefailure.h"
#include "importsamples.h"

#include <QFile>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// Files come in as one batch: shown first, taken whole, taken back whole.
class tst_ImportController : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;
    FakeClock m_clock;

    std::unique_ptr<Workspace> fresh(bool isPostgresql) {
        return openWorkspace(m_store.freshLocation(isPostgresql), m_clock);
    }
    static LoadedFile loaded(Workspace& workspace, const QByteArray& text) {
        return granted(workspace.imports().loadText(text, std::make_shared<Progress>()));
    }
    static ImportPlan planned(Workspace& workspace, const LoadedFile& file) {
        return granted(workspace.imports().plan(file, std::make_shared<Progress>()));
    }
    static ImportOutcome taken(Workspace& workspace, const LoadedFile& file) {
        return granted(workspace.imports().commit(file, u"requests"_s, std::make_shared<Progress>()));
    }
    static QList<int> countsOf(const ImportCounts& counts) {
        return {counts.inserted, counts.updated, counts.unchanged, counts.problems};
    }
    static QList<int> countsOf(const ImportPlan& plan) {
        return {int(plan.count(Fate::New)), int(plan.count(Fate::Updated)), int(plan.count(Fate::Unchanged)),
            int(plan.count(Fate::Problem))};
    }
    static QList<ImportBatch> batchesOf(Workspace& workspace) {
        return valueOf(workspace.database().read(
            [](Connection& connection) { return ImportRepository::batches(connection); }));
    }

private slots:
    void takesFile_data() { StoreFixture::addRows(); }
    void takesFile() {
        QFETCH(bool, isPostgresql);
        const auto workspace = fresh(isPostgresql);
        auto& database = workspace->database();
        const auto file = granted(workspace->imports().load(
            QStringLiteral(FAVILLA_TEST_DATA "/csv/italiano.csv"), std::make_shared<Progress>()));
        QCOMPARE(file.format, FileFormat::Csv);
        QCOMPARE(countsOf(planned(*workspace, file)), (QList{2, 0, 0, 0}));
        QVERIFY(allReferrals(database).isEmpty());

        QSignalSpy committed(&database, &Database::committed);
        const auto outcome = taken(*workspace, file);
        QTRY_COMPARE(committed.size(), 1);
        QCOMPARE(committed.first().first().value<ChangeSet>().inserted.size(), 2);
        QCOMPARE(countsOf(outcome.counts), (QList{2, 0, 0, 0}));
        const auto detail = granted(workspace->referrals().detail(allReferrals(database).first()->id));
        QCOMPARE(detail.referral->customer.name, u"Cantine Valpiana"_s);
        QCOMPARE(detail.history.last().action, HistoryAction::Received);
        QCOMPARE(detail.history.last().who, u"Chiara Rossi"_s);
        QCOMPARE(detail.history.last().source, Source::File);
        QCOMPARE(batchesOf(*workspace).first().id, outcome.batch);
        QCOMPARE(countsOf(batchesOf(*workspace).first().counts), countsOf(outcome.counts));
        QCOMPARE(batchesOf(*workspace).first().finishedAt, m_clock.now().utc);
    }

    void findsNothingTheSecondTime_data() { StoreFixture::addRows(); }
    void findsNothingTheSecondTime() {
        QFETCH(bool, isPostgresql);
        const auto workspace = fresh(isPostgresql);
        const QByteArray texts[] = {jsonFile({request("a"), request("b"), R"({"name":"nobody"})"}),
            "Customer;Contact;Notes\nTela e Filo;Ada;Site\n;;\nCantine;Ugo;\"Mail, please\"\n"};
        for (const auto& text : texts) {
            const auto file = loaded(*workspace, text);
            const auto first = taken(*workspace, file);
            const auto all = allReferrals(workspace->database());
            const auto problems = granted(workspace->imports().problems());
            const auto step = granted(workspace->referrals().latestUndoable());
            m_clock.advance(std::chrono::hours(1));
            QVERIFY(!planned(*workspace, file).hasChanges());
            const auto second = taken(*workspace, file);
            QCOMPARE(countsOf(second.counts), (QList{0, 0, first.counts.inserted, first.counts.problems}));
            QCOMPARE(allReferrals(workspace->database()), all);
            QCOMPARE(granted(workspace->imports().problems()), problems);
            QCOMPARE(granted(workspace->referrals().latestUndoable()), step);
        }
        QCOMPARE(allReferrals(workspace->database()).size(), 4);
    }

    void updates_data() { StoreFixture::addRows(); }
    void updates() {
        QFETCH(bool, isPostgresql);
        const auto workspace = fresh(isPostgresql);
        auto& database = workspace->database();
        taken(*workspace, loaded(*workspace, jsonFile({request("a"), request("b")})));
        const auto before = allReferrals(database);
        const auto newer = request("a", "Tela e Filo S.r.l.", "2026-11-20T08:00:00Z");
        const auto outcome = taken(*workspace, loaded(*workspace, jsonFile({newer, request("c")})));
        QCOMPARE(countsOf(outcome.counts), (QList{1, 1, 0, 0}));
        const auto detail = granted(workspace->referrals().detail(ReferralId(u"a"_s)));
        QCOMPARE(detail.referral->customer.name, u"Tela e Filo S.r.l."_s);
        QCOMPARE(detail.history.first().action, HistoryAction::Updated);
        QCOMPARE(detail.history.first().changes,
            (QList<FieldChange>{{Field::CustomerName, u"Tela e Filo"_s, u"Tela e Filo S.r.l."_s}}));

        const auto step = granted(workspace->referrals().latestUndoable());
        QCOMPARE(step->kind, u"import"_s);
        QCOMPARE(step->count, 2);
        granted(workspace->referrals().undo());
        QCOMPARE(allReferrals(database), before);
        QCOMPARE(granted(workspace->referrals().undo()).count, 2);
        QVERIFY(allReferrals(database).isEmpty());
        QVERIFY(batchesOf(*workspace).isEmpty());
        QCOMPARE(awaited(workspace->referrals().undo()).error().kind, ErrorKind::NothingToUndo);
    }

    void undoesAcrossRestart_data() { StoreFixture::addRows(); }
    void undoesAcrossRestart() {
        QFETCH(bool, isPostgresql);
        const auto location = m_store.freshLocation(isPostgresql);
        auto workspace = openWorkspace(location, m_clock);
        taken(*workspace, loaded(*workspace, jsonFile({request("a"), request("b"), R"({"id":"bad"})"})));
        QCOMPARE(granted(workspace->imports().problems()).size(), 1);
        workspace.reset();
        workspace = openWorkspace(location, m_clock);
        granted(workspace->referrals().undo());
        QVERIFY(allReferrals(workspace->database()).isEmpty());
        QVERIFY(granted(workspace->imports().problems()).isEmpty());
    }

    /// What the user did since is worth more than taking the batch back: the whole of it is refused.
    void keepsBatchThatWasWorkedOn_data() { StoreFixture::addRows(); }
    void keepsBatchThatWasWorkedOn() {
        QFETCH(bool, isPostgresql);
        const auto workspace = fresh(isPostgresql);
        auto& referrals = workspace->referrals();
        taken(*workspace, loaded(*workspace, jsonFile({request("a"), request("b")})));
        const auto import = granted(referrals.latestUndoable());
        const auto accepted = granted(referrals.apply(ReferralId(u"a"_s), Accept{someTerms()}));
        const auto refused = awaited(referrals.undo(import->id));
        QCOMPARE(refused.error().kind, ErrorKind::ChangedMeanwhile);
        QCOMPARE(refused.error().subject, u"1"_s);
        QCOMPARE(allReferrals(workspace->database()).size(), 2);
        QCOMPARE(granted(referrals.undo()).id, accepted.id);
        QCOMPARE(granted(referrals.undo(import->id)).count, 2);
        QVERIFY(allReferrals(workspace->database()).isEmpty());
    }

    void problemsComeBackCorrected_data() {
        QTest::addColumn<bool>("isPostgresql");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("wrong");
        QTest::addColumn<QByteArray>("right");
        const QByteArray table = "Cliente;Data;Telefono;Note\nAlfa;31/02/2026;+39 049 1;x\n"
                                 "Beta;30/02/2026;\"\";\"a;b\"\nGamma;01/02/2026;;\nDelta;too;few\n";
        const auto json = jsonFile({request("a"), R"({"id":"b","createdDateTime":"x","customerProfile":{}})",
            R"({"id":"no date"})", "7"});
        for (const bool isPostgresql : {false, true}) {
            const QByteArray database = isPostgresql ? "PostgreSQL, " : "SQLite, ";
            QTest::newRow((database + "CSV").constData()) << isPostgresql << table << "31/02/2026"_qba
                                                          << "28/02/2026"_qba;
            QTest::newRow((database + "JSON").constData()) << isPostgresql << json << R"("x")"_qba
                                                           << R"("2026-11-19T08:00:00Z")"_qba;
        }
    }
    void problemsComeBackCorrected() {
        QFETCH(bool, isPostgresql);
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, wrong);
        QFETCH(QByteArray, right);
        const auto workspace = fresh(isPostgresql);
        workspace->imports().setReasonWord([](const Error&) { return u"Perché, no"_s; });
        const auto first = taken(*workspace, loaded(*workspace, file));
        QCOMPARE(countsOf(first.counts), (QList{1, 0, 0, 3}));
        const auto kept = granted(workspace->imports().problems());
        QCOMPARE(kept.size(), 3);
        const auto path = m_store.folder() + u"/rows"_s;
        granted(workspace->imports().saveProblems(path, kept));
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        auto rows = saved.readAll();
        QCOMPARE(rows.count("Perché, no"), 3);
        QCOMPARE(rows.count(wrong), 1);
        const auto second = taken(*workspace, loaded(*workspace, rows.replace(wrong, right)));
        QCOMPARE(countsOf(second.counts), (QList{1, 0, 0, 2}));
        // The others are known already.
        QCOMPARE(granted(workspace->imports().problems()), kept);
    }

    void keepsProblems_data() { StoreFixture::addRows(); }
    void keepsProblems() {
        QFETCH(bool, isPostgresql);
        const auto workspace = fresh(isPostgresql);
        const QByteArray bad = R"x({"name":"=HYPERLINK(1)","createdDateTime":"2026-11-19T08:00:00Z"})x";
        const auto outcome =
            taken(*workspace, loaded(*workspace, jsonFile({request("a"), bad, R"({"id":"no date"})"})));
        QCOMPARE(countsOf(outcome.counts), (QList{1, 0, 0, 2}));
        QCOMPARE(outcome.problems.size(), 2);
        const auto problems = granted(workspace->imports().problems());
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems.first().error.kind, ErrorKind::Empty);
        QCOMPARE(problems.first().error.field, Field::ReferralId);
        QCOMPARE(problems.first().line, 3);
        QCOMPARE(problems.first().original, bad);
        QCOMPARE(problems.last().error.field, Field::CreatedAt);

        const auto path = m_store.folder() + u"/problems.csv"_s;
        granted(workspace->imports().saveProblems(path, problems));
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const auto read = readText(saved.readAll(), {});
        QVERIFY(read);
        QCOMPARE(read->rows.size(), 2);
        QCOMPARE(read->rows.first().original, bad);
        const auto nowhere =
            awaited(workspace->imports().saveProblems(m_store.folder() + u"/no/where.csv"_s, problems));
        QCOMPARE(nowhere.error().kind, ErrorKind::FileNotWritable);

        granted(workspace->imports().dismissProblems({problems.first().number}));
        QCOMPARE(granted(workspace->imports().problems()), QList{problems.last()});
        granted(workspace->imports().dismissProblems());
        QVERIFY(granted(workspace->imports().problems()).isEmpty());
    }

    void findsEntriesOfOneLineAgain_data() { StoreFixture::addRows(); }
    void findsEntriesOfOneLineAgain() {
        QFETCH(bool, isPostgresql);
        const auto workspace = fresh(isPostgresql);
        const auto file = loaded(*workspace, R"([{"id":"no date"},7,)" + request("a") + ",null]");
        const auto outcome = taken(*workspace, file);
        QCOMPARE(countsOf(outcome.counts), (QList{1, 0, 0, 3}));
        QList<qint64> entries;
        for (const auto& problem : granted(workspace->imports().problems())) {
            QCOMPARE(problem.line, 1);
            QCOMPARE(problem.error.entry, problem.entry);
            entries << problem.entry;
        }
        QCOMPARE(entries, (QList<qint64>{1, 2, 4}));
    }

    void saysWhenTheDiskIsFull() {
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            QCOMPARE(writeFailure(full).kind, ErrorKind::FileNotWritable); // no such device here
            return;
        }
        QCOMPARE(full.write("x"), -1);
        QCOMPARE(writeFailure(full).kind, ErrorKind::DiskFull);
        QCOMPARE(writeFailure(full).subject, full.fileName());
    }

    void respectsWhatChangedSincePlan_data() { StoreFixture::addRows(); }
    void respectsWhatChangedSincePlan() {
        QFETCH(bool, isPostgresql);
        const auto workspace = fresh(isPostgresql);
        taken(*workspace, loaded(*workspace, jsonFile({request("a")})));
        const auto file = loaded(*workspace, jsonFile({request("a", "Other name", "2026-11-20T08:00:00Z")}));
        QCOMPARE(countsOf(planned(*workspace, file)), (QList{0, 1, 0, 0}));
        granted(workspace->referrals().apply(ReferralId(u"a"_s), Decline{Reason::Others, {}}));
        const auto outcome = taken(*workspace, file);
        QCOMPARE(countsOf(outcome.counts), (QList{0, 0, 0, 1}));
        QCOMPARE(outcome.problems.first().outcome.error().kind, ErrorKind::ClosedForEver);
        QCOMPARE(allReferrals(workspace->database()).first()->customer.name, u"Tela e Filo"_s);
    }

    void leavesNothingWhenCancelled_data() { StoreFixture::addRows(); }
    void leavesNothingWhenCancelled() {
        QFETCH(bool, isPostgresql);
        const auto workspace = fresh(isPostgresql);
        const auto file = loaded(*workspace, jsonFile(manyRequests(300)));
        auto cancelled = std::make_shared<Progress>();
        cancelled->isCancelled = true;
        QCOMPARE(
            awaited(workspace->imports().loadText("a;b\n1;2", cancelled)).error().kind, ErrorKind::Cancelled);
        QCOMPARE(awaited(workspace->imports().plan(file, cancelled)).error().kind, ErrorKind::Cancelled);
        QCOMPARE(
            awaited(workspace->imports().commit(file, {}, cancelled)).error().kind, ErrorKind::Cancelled);
        // In the middle of it: told by the first signs of progress, that is while rows are read or written.
        auto progress = std::make_shared<Progress>();
        const auto running = workspace->imports().commit(file, {}, progress);
        while (progress->done == 0 && !running.isFinished())
            QThread::yieldCurrentThread();
        progress->isCancelled = true;
        QCOMPARE(awaited(running).error().kind, ErrorKind::Cancelled);
        QVERIFY(allReferrals(workspace->database()).isEmpty());
        QVERIFY(batchesOf(*workspace).isEmpty());
        QVERIFY(!granted(workspace->referrals().latestUndoable()));
    }

    void remembersMapping_data() { StoreFixture::addRows(); }
    void remembersMapping() {
        QFETCH(bool, isPostgresql);
        const auto location = m_store.freshLocation(isPostgresql);
        auto workspace = openWorkspace(location, m_clock);
        const QByteArray text = "Alpha;Beta;Gamma\nTela e Filo;Ada Neri;A new site\n";
        auto file = loaded(*workspace, text);
        QVERIFY(!isComplete(file.mapping));
        QCOMPARE(awaited(workspace->imports().plan(file, std::make_shared<Progress>())).error().kind,
            ErrorKind::MissingColumn);
        file.mapping.columns = {{Field::CustomerName, 0}, {Field::Request, 2}};
        file.mapping.defaultCurrency = u"CHF"_s;
        QCOMPARE(countsOf(planned(*workspace, file)), (QList{1, 0, 0, 0}));
        QVERIFY(!isComplete(loaded(*workspace, text).mapping)); // a dry run teaches nothing
        taken(*workspace, file);
        workspace.reset();
        workspace = openWorkspace(location, m_clock);
        QCOMPARE(loaded(*workspace, text).mapping, file.mapping);
        QVERIFY(!isComplete(loaded(*workspace, "Delta;Epsilon\n1;2\n").mapping));
    }

    /// The mapping page reads the table again with the separator that the user chose.
    void changesSeparator() {
        const auto workspace = fresh(false);
        for (const auto& text : {"Ragione sociale|Richiesta, note\nTela e Filo|Sito, nuovo\n"_qba,
                 "\xEF\xBB\xBFRagione sociale|Citt\xC3\xA0, note\nTela e Filo|Bari, nuovo\n"_qba}) {
            auto file = loaded(*workspace, text);
            QVERIFY(file.table.separator != u'|');
            auto table = readCsv(file.text, u'|');
            QVERIFY(table);
            QCOMPARE(table->headers.size(), 2);
            QCOMPARE(table->headers.first(), u"Ragione sociale"_s);
            file.table = *std::move(table);
            file.mapping = guess(file.table);
            QCOMPARE(countsOf(planned(*workspace, file)), (QList{1, 0, 0, 0}));
        }
    }
};

QTEST_GUILESS_MAIN(tst_ImportController)
#include "tst_importcontroller.moc"

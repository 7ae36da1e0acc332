// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/importbatchwriter.h"
#include "importsamples.h"

#include <QProcess>

#include <csignal>
#include <thread>
#include <unistd.h>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int requestCount = 600;

[[noreturn]] void dieAtOnce() {
    ::kill(getpid(), SIGKILL);
    std::abort();
}

ImportPlan planOf(Workspace& workspace) {
    const auto file = granted(
        workspace.imports().loadText(jsonFile(manyRequests(requestCount)), std::make_shared<Progress>()));
    return granted(workspace.imports().plan(file, std::make_shared<Progress>()));
}

/// Writes the batch and dies when all of it is written, but nothing committed.
void dieBeforeCommit(Workspace& workspace) {
    const auto plan = planOf(workspace);
    const auto write = [&](Transaction& transaction) -> Result<ImportOutcome> {
        Progress progress;
        ImportBatchWriter writer(transaction, u"Ugo"_s, workspace.clock().now(), progress);
        if (const auto written = writer.write(plan, u"many.json"_s); !written)
            return written.error();
        dieAtOnce();
    };
    static_cast<void>(awaited(workspace.database().write(write)).hasValue());
}

/// Dies between two rows.
void dieHalfway(Workspace& workspace) {
    const auto plan = planOf(workspace);
    Progress progress;
    std::thread watch([&progress] {
        while (progress.done < requestCount / 2)
            std::this_thread::yield();
        dieAtOnce();
    });
    const auto write = [&](Transaction& transaction) {
        ImportBatchWriter writer(transaction, u"Ugo"_s, workspace.clock().now(), progress);
        return writer.write(plan, u"many.json"_s);
    };
    static_cast<void>(awaited(workspace.database().write(write)).hasValue());
    watch.join();
}

void dieAfterCommit(Workspace& workspace) {
    const auto file = granted(
        workspace.imports().loadText(jsonFile(manyRequests(requestCount)), std::make_shared<Progress>()));
    granted(workspace.imports().commit(file, u"many.json"_s, std::make_shared<Progress>()));
    dieAtOnce();
}

/// Answers and adds people without end; says when it has begun.
void workUntilKilled(Workspace& workspace) {
    insert(workspace.database(), openRequest(u"one"_s));
    for (int i = 0;; ++i) {
        granted(workspace.referrals().apply(ReferralId(u"one"_s), AddContact{someone()}));
        if (i == 2) {
            std::puts("begun");
            std::fflush(stdout);
        }
    }
}

int runVictim(const QStringList& arguments) {
    FakeClock clock;
    const auto workspace = openWorkspace(*StoreLocation::fromText(arguments.at(3)), clock);
    if (arguments.at(2) == u"halfway"_s)
        dieHalfway(*workspace);
    else if (arguments.at(2) == u"before commit"_s)
        dieBeforeCommit(*workspace);
    else if (arguments.at(2) == u"after commit"_s)
        dieAfterCommit(*workspace);
    else
        workUntilKilled(*workspace);
    return 1;
}

} // namespace

/// The program is killed by the system (kill -9): afterwards the whole step is there, or none of it.
class tst_ImportCrash : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;
    FakeClock m_clock;

    static std::unique_ptr<QProcess> start(const QString& moment, const StoreLocation& location) {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QCoreApplication::applicationFilePath(), {u"--victim"_s, moment, location.display()});
        return process;
    }
    static int countOf(Database& database, const QString& table) {
        return valueOf(database.read([table](Connection& connection) {
            return connection.value(u"SELECT count(*) FROM "_s + table);
        })).toInt();
    }

private slots:
    void importsAllOrNothing_data() {
        QTest::addColumn<bool>("isPostgresql");
        QTest::addColumn<QString>("moment");
        QTest::addColumn<int>("expected");
        for (const auto isPostgresql : {false, true}) {
            const auto* name = isPostgresql ? "postgresql" : "sqlite";
            QTest::addRow("%s, halfway", name) << isPostgresql << u"halfway"_s << 0;
            QTest::addRow("%s, before commit", name) << isPostgresql << u"before commit"_s << 0;
            QTest::addRow("%s, after commit", name) << isPostgresql << u"after commit"_s << requestCount;
        }
    }
    void importsAllOrNothing() {
        QFETCH(bool, isPostgresql);
        QFETCH(QString, moment);
        QFETCH(int, expected);
        const auto location = m_store.freshLocation(isPostgresql);
        openWorkspace(location, m_clock).reset();
        const auto victim = start(moment, location);
        QVERIFY(victim->waitForFinished(60'000));
        QCOMPARE(victim->exitStatus(), QProcess::CrashExit);
        QCOMPARE(victim->exitCode(), SIGKILL);

        const auto workspace = openWorkspace(location, m_clock);
        auto& database = workspace->database();
        for (const auto& table :
            {u"referrals"_s, u"referral_texts"_s, u"history"_s, u"changes"_s, u"search"_s})
            QCOMPARE(countOf(database, table), expected);
        QCOMPARE(countOf(database, u"import_batches"_s), expected ? 1 : 0);
        // And work goes on: the same file, and back again.
        const auto file = granted(workspace->imports().loadText(
            jsonFile(manyRequests(requestCount)), std::make_shared<Progress>()));
        const auto outcome =
            granted(workspace->imports().commit(file, u"many.json"_s, std::make_shared<Progress>()));
        QCOMPARE(outcome.counts.inserted, requestCount - expected);
        QCOMPARE(granted(workspace->referrals().undo()).count, requestCount);
        QCOMPARE(countOf(database, u"referrals"_s), 0);
    }

    void changesAllOrNothing_data() { StoreFixture::addRows(); }
    void changesAllOrNothing() {
        QFETCH(bool, isPostgresql);
        const auto location = m_store.freshLocation(isPostgresql);
        const auto victim = start(u"work"_s, location);
        QVERIFY(victim->waitForReadyRead(60'000));
        // Somewhere in the next changes; each of them takes a few milliseconds.
        QTest::qWait(37);
        victim->kill();
        QVERIFY(victim->waitForFinished());
        QCOMPARE(victim->exitCode(), SIGKILL);

        const auto workspace = openWorkspace(location, m_clock);
        auto& database = workspace->database();
        const auto detail = granted(workspace->referrals().detail(ReferralId(u"one"_s)));
        const auto added = detail.referral->contacts.size() - openRequest(u"one"_s).contacts.size();
        QVERIFY(added >= 3);
        QCOMPARE(detail.history.size(), added);
        QCOMPARE(detail.waitingChanges, added);
        QCOMPARE(countOf(database, u"changes"_s), added);
        for (auto left = added; left > 0; --left)
            granted(workspace->referrals().undo());
        QCOMPARE(*load(database, detail.row), openRequest(u"one"_s));
    }
};

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--victim"_s)
        return runVictim(QCoreApplication::arguments());
    tst_ImportCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_importcrash.moc"

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importsamples.h"

#include <QElapsedTimer>
#include <QFile>

#include <sys/resource.h>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mebi = 1 << 20;
#ifdef __SANITIZE_ADDRESS__
// The sanitizer keeps what was freed for a while.
constexpr qint64 memoryBound = 480 * mebi;
#else
constexpr qint64 memoryBound = 160 * mebi;
#endif

/// The most this process ever held, in bytes.
qint64 peakMemory() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
#ifdef Q_OS_MACOS
    return usage.ru_maxrss;
#else
    return qint64(usage.ru_maxrss) * 1024;
#endif
}

} // namespace

/// What cannot be read is refused at once and leaves the workspace as it is; a bad row harms no other.
class tst_ImportHostile : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;
    FakeClock m_clock;
    std::unique_ptr<Workspace> m_workspace;

    QString fileOf(const QByteArray& start, char filling = 0, qint64 count = 0) {
        QFile file(m_store.folder() + u"/hostile"_s);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(start);
        const QByteArray block(int(qMin(count, mebi)), filling);
        for (auto left = count; left > 0; left -= block.size())
            file.write(block.constData(), qMin<qint64>(left, block.size()));
        return file.fileName();
    }

private slots:
    void initTestCase() { m_workspace = openWorkspace(m_store.freshLocation(false), m_clock); }

    void refusesFile_data() {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<char>("filling");
        QTest::addColumn<qint64>("count");
        QTest::addColumn<int>("kind");
        const auto add = [](const char* name, const QByteArray& start, char filling, qint64 count,
                             ErrorKind kind) {
            QTest::newRow(name) << start << filling << count << int(kind);
        };
        add("empty", {}, 0, 0, ErrorKind::EmptyFile);
        add("white space", " \n\t", ' ', 1000, ErrorKind::EmptyFile);
        add("picture", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"_qba, 0, 1000, ErrorKind::NotText);
        add("truncated", "[{\"id\":\"a\",\"name\":\"b", 0, 0, ErrorKind::TruncatedJson);
        add("100,000 deep", "[", '[', 100'000, ErrorKind::NestedTooDeep);
        add("200 MB of [", "[", '[', 200 * mebi, ErrorKind::NestedTooDeep);
        add("200 MB of [ behind blanks", QByteArray(100'000, ' '), '[', 200 * mebi, ErrorKind::FileTooLarge);
        add("60 MB of [ behind blanks", QByteArray(100'000, ' '), '[', 60 * mebi, ErrorKind::NestedTooDeep);
        add("no referrals", "{\"answer\":42}", 0, 0, ErrorKind::NotAReferralFile);
        add("prose", "Dear all, see you tomorrow", 0, 0, ErrorKind::MissingColumn);
    }
    void refusesFile() {
        QFETCH(QByteArray, start);
        QFETCH(char, filling);
        QFETCH(qint64, count);
        QFETCH(int, kind);
        const auto path = fileOf(start, filling, count);
        const auto before = peakMemory();
        QElapsedTimer time;
        time.start();
        const auto loaded = awaited(m_workspace->imports().load(path, std::make_shared<Progress>()));
        if (loaded) {
            // Only reading its records shows that it holds none.
            const auto plan = awaited(m_workspace->imports().plan(*loaded, std::make_shared<Progress>()));
            QVERIFY(!plan);
            QCOMPARE(int(plan.error().kind), kind);
        } else {
            QCOMPARE(int(loaded.error().kind), kind);
            QCOMPARE(loaded.error().subject, path);
        }
        QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
        QVERIFY(peakMemory() - before < memoryBound);
        QFile::remove(path);
        QVERIFY(allReferrals(m_workspace->database()).isEmpty());
        QVERIFY(granted(m_workspace->imports().problems()).isEmpty());
    }

    void refusesWhatIsNoFile() {
        const auto load = [this](const QString& path) {
            return awaited(m_workspace->imports().load(path, std::make_shared<Progress>())).error().kind;
        };
        QCOMPARE(load(m_store.folder() + u"/nowhere.json"_s), ErrorKind::FileNotFound);
        QCOMPARE(load(m_store.folder()), ErrorKind::IsAFolder);
    }

    void losesNoRow_data() { StoreFixture::addRows(); }
    void losesNoRow() {
        QFETCH(bool, isPostgresql);
        const auto workspace = openWorkspace(m_store.freshLocation(isPostgresql), m_clock);
        const auto elements = hostileRequests();
        const auto file =
            granted(workspace->imports().loadText(jsonFile(elements), std::make_shared<Progress>()));
        const auto outcome =
            granted(workspace->imports().commit(file, u"bad.json"_s, std::make_shared<Progress>()));
        QCOMPARE(outcome.counts.inserted + outcome.counts.problems, int(elements.size()));
        const auto problems = granted(workspace->imports().problems());
        QCOMPARE(problems.size(), outcome.counts.problems);
        QHash<QString, Referral> taken;
        for (const auto& referral : allReferrals(workspace->database()))
            taken.insert(referral->id.text(), referral);
        QCOMPARE(taken.size(), qsizetype(outcome.counts.inserted));
        for (qsizetype i = 0; i < elements.size(); ++i) {
            const auto isKept = std::any_of(problems.begin(), problems.end(),
                [&](const StoredProblem& problem) { return problem.original == elements.at(i); });
            const auto isTaken = std::any_of(taken.keyBegin(), taken.keyEnd(), [&](const QString& id) {
                return elements.at(i).startsWith("{\"id\":\"" + id.toUtf8() + '"');
            });
            QVERIFY2(isKept || isTaken, elements.at(i).left(80).constData());
        }
        QVERIFY(taken.contains(u"last"_s));
        QCOMPARE((*taken.constFind(u"infinite"_s))->engagement.valueAsReceived, u"1e400 EUR"_s);
        QCOMPARE((*taken.constFind(u"currency"_s))->engagement.valueAsReceived, u"12 XXQ"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ImportHostile)
#include "tst_importhostile.moc"

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"
#include "exchange/filereader.h"
#include "exchange/workspacedump.h"

#include "testdata.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

ReadOptions options() {
    return {.now = testMoment()};
}

/// Kilobytes this process ever held at once; 0 where the system does not say.
qint64 peakMemory() {
#ifdef Q_OS_LINUX
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
#else
    return 0;
#endif
}

QByteArray json(const QByteArray& members) {
    return R"({"id":"a","createdDateTime":"2026-11-18T08:00:00Z",)" + members + "}";
}

} // namespace

class TestFileReader : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void recognises_data();
    void recognises();
    void refuses_data();
    void refuses();
    void refusesWhatIsNoFile();
    void refusesHugeNonsenseAtOnce();
    void boundsMemory_data();
    void boundsMemory();
    void takesStrangeTextsAsTheyCame();
    void takesFiveMegabytesOfNotes();
    void givesReferralsOfADump();
    void obeysTheGivenMapping();
    void endsWhenCancelled();

private:
    QString file(const QByteArray& bytes) {
        const auto path = m_folder.filePath(QString::number(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
        return path;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestFileReader::recognises_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("rows");
    const auto one = json(R"("status":"New")");
    QTest::newRow("JSON") << one << int(FileFormat::PartnerCenterJson) << 1;
    QTest::newRow("JSON with mark") << "\xEF\xBB\xBF" + one << int(FileFormat::PartnerCenterJson) << 1;
    QTest::newRow("JSON in UTF-16") << QByteArray("\xFF\xFE")
            + QByteArray(reinterpret_cast<const char*>(QString::fromUtf8(one).utf16()), one.size() * 2)
                                    << int(FileFormat::PartnerCenterJson) << 1;
    QTest::newRow("list") << testData(u"json/list-answer.json"_s) << int(FileFormat::PartnerCenterJson) << 3;
    QTest::newRow("empty list") << QByteArray(R"({"value":[]})") << int(FileFormat::PartnerCenterJson) << 0;
    QTest::newRow("CSV") << testData(u"csv/italiano.csv"_s) << int(FileFormat::Csv) << 2;
    QTest::newRow("CSV in Windows-1252")
        << QByteArray("Cliente;Citt\xE0\nBar Caff\xE8;Forl\xEC\n") << int(FileFormat::Csv) << 1;
    QTest::newRow("pasted cells") << QByteArray("Customer\tCity\nAda\tBari\nBo\tRoma\n")
                                  << int(FileFormat::Csv) << 2;
}

void TestFileReader::recognises() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, format);
    QFETCH(int, rows);
    for (const auto& read : {readFile(file(bytes), options()), readText(bytes, options())}) {
        QVERIFY(read);
        QCOMPARE(int(read->format), format);
        QCOMPARE(read->rows.size(), rows);
    }
}

void TestFileReader::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<qint64>("line");
    const auto row = [](const char* name, const QByteArray& bytes, ErrorKind kind, qint64 line) {
        QTest::newRow(name) << bytes << kind << line;
    };
    row("empty", {}, ErrorKind::EmptyFile, 0);
    row("blank", "\n\n  \n", ErrorKind::EmptyFile, 0);
    row("picture", "\x89PNG\r\n\x1A\n" + QByteArray(1000, '\1'), ErrorKind::NotText, 0);
    row("truncated", testData(u"json/list-answer.json"_s).first(700), ErrorKind::TruncatedJson, 18);
    row("nested", QByteArray(100'000, '[') + QByteArray(100'000, ']'), ErrorKind::NestedTooDeep, 1);
    row("nested behind much", "[" + QByteArray("{},\n").repeated(50'000) + QByteArray(100'000, '['),
        ErrorKind::NestedTooDeep, 50'001);
    row("prose", "Dear all,\nplease find attached\n", ErrorKind::NotAReferralFile, 1);
    row("a word", "hello", ErrorKind::NotAReferralFile, 1);
    row("no customer", "Colour;Size of shoe\nred;41\n", ErrorKind::MissingColumn, 0);
}

void TestFileReader::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    QFETCH(qint64, line);
    const auto path = file(bytes);
    const auto read = readFile(path, options());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
    QCOMPARE(read.error().line, line);
    QCOMPARE(read.error().subject, path);
    QCOMPARE(readText(bytes, options()).error().kind, kind);
}

void TestFileReader::refusesWhatIsNoFile() {
    QCOMPARE(readFile(m_folder.filePath(u"missing"_s), options()).error().kind, ErrorKind::FileNotFound);
    QCOMPARE(readFile(m_folder.path(), options()).error().kind, ErrorKind::IsAFolder);
    auto small = options();
    small.maximumSize = 100;
    QCOMPARE(readFile(file("Customer;City\n" + QByteArray(200, 'x')), small).error().kind,
        ErrorKind::FileTooLarge);
}

void TestFileReader::refusesHugeNonsenseAtOnce() {
    const auto path = m_folder.filePath(u"brackets"_s);
    QFile written(path);
    QVERIFY(written.open(QIODevice::WriteOnly));
    const QByteArray chunk(1 << 20, '[');
    for (int i = 0; i < 200; ++i)
        QCOMPARE(written.write(chunk), chunk.size());
    written.close();
    const auto before = peakMemory();
    QElapsedTimer timer;
    timer.start();
    const auto read = readFile(path, options());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::NestedTooDeep);
    QCOMPARE(read.error().line, 1);
    QVERIFY(timer.elapsed() < 1000);
    QVERIFY(peakMemory() - before < 20 * 1024);
}

void TestFileReader::boundsMemory_data() {
    QTest::addColumn<QByteArray>("bytes");
    // All of it under the limit of size: what is made of it must stay in proportion.
    QTest::newRow("many brackets in a row") << "[" + QByteArray("[],").repeated(300'000) + "[]]";
    QTest::newRow("many half referrals") << "[" + QByteArray("{\"id\":1},").repeated(300'000) + "{}]";
    QTest::newRow("many members") << "{" + QByteArray("\"a\":1,").repeated(300'000) + "\"b\":1}";
    QTest::newRow("open quote") << "[\"" + QByteArray(8'000'000, 'x');
    QTest::newRow("escapes") << "[\"" + QByteArray(8'000'000, '\\');
    QTest::newRow("columns") << QByteArray(8'000'000, ';');
    QTest::newRow("quotes") << "a;b\n" + QByteArray(8'000'000, '"');
}

void TestFileReader::boundsMemory() {
    QFETCH(QByteArray, bytes);
    const auto before = peakMemory();
    const auto read = readText(bytes, options());
    QVERIFY(!read || read->rows.size() <= 100'000);
    QVERIFY(peakMemory() - before < 512 * 1024);
}

void TestFileReader::takesStrangeTextsAsTheyCame() {
    const auto read = readText(
        json(
            R"("customerProfile":{"name":"A\u0000b \u202Egnp.exe"},"details":{"dealValue":1e400,"currency":"XXQ"})"),
        options());
    QVERIFY(read);
    const auto& referral = *read->rows.first().outcome;
    QCOMPARE(referral->customer.name, u"A"_s + QChar(u'\0') + u"b \u202Egnp.exe"_s);
    QCOMPARE(referral->engagement.valueAsReceived, u"1e400 XXQ"_s);
    QVERIFY(referral->raw.contains("1e400"));
    const QByteArray csv("Customer;City;Request\nA\0b;\xE2\x80\xAE"
                         "Bari;please call me back as soon as you can\n",
        74);
    const auto table = readText(csv, options());
    QVERIFY(table);
    QCOMPARE((*table->rows.first().outcome)->customer.name, u"A"_s + QChar(u'\0') + u'b');
}

void TestFileReader::takesFiveMegabytesOfNotes() {
    const QByteArray notes = QByteArray("perch\xC3\xA9 ").repeated(640'000);
    const auto read = readText('[' + json(R"("details":{"notes":")" + notes + "\"}") + ",\n"
            + json(R"("status":"Active")").replace("\"a\"", "\"b\"") + ']',
        options());
    QVERIFY(read);
    QCOMPARE((*read->rows.at(0).outcome)->request.text, QString::fromUtf8(notes));
    QVERIFY(read->rows.at(1).outcome);
}

void TestFileReader::givesReferralsOfADump() {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    DumpWriter writer(buffer);
    ReferralData data;
    data.id = ReferralId(u"a"_s);
    data.createdAt = testMoment().utc;
    data.raw = R"({"id":"a"})";
    QVERIFY(writer.begin(testMoment().utc));
    QVERIFY(writer.section(u"settings"_s));
    QVERIFY(writer.item({{u"key"_s, u"referrals"_s}}));
    QVERIFY(writer.section(u"referrals"_s));
    QVERIFY(writer.item(dumpItem(data)));
    QVERIFY(writer.item({{u"no"_s, u"referral"_s}}));
    QVERIFY(writer.section(u"drafts"_s));
    QVERIFY(writer.end());
    const auto read = readText(buffer.data(), options());
    QVERIFY(read);
    QCOMPARE(int(read->format), int(FileFormat::WorkspaceDump));
    QCOMPARE(read->rows.size(), 2);
    QVERIFY(**read->rows.at(0).outcome == data);
    QCOMPARE(read->rows.at(0).line, 6);
    QVERIFY(!read->rows.at(1).outcome);
    auto changed = buffer.data();
    QVERIFY(!readText(changed.replace("drafts", "grafts"), options()));
}

void TestFileReader::obeysTheGivenMapping() {
    auto given = options();
    const QByteArray csv = "Colour;Size of shoe\nred;41\n";
    given.mapping = guess(*readCsv(csv));
    given.mapping->separator = u';';
    given.mapping->columns.insert(Field::CustomerName, 0);
    const auto read = readText(csv, given);
    QVERIFY(read);
    QCOMPARE((*read->rows.first().outcome)->customer.name, u"red"_s);
}

void TestFileReader::endsWhenCancelled() {
    Progress progress;
    progress.isCancelled = true;
    const auto path = file(testData(u"csv/italiano.csv"_s));
    QCOMPARE(readFile(path, options(), &progress).error().kind, ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(TestFileReader)
#include "tst_filereader.moc"

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include "../domain/generator.h"
#include "exchange/csvcell.h"
#include "testdata.h"

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestCsvReader : public QObject {
    Q_OBJECT

private slots:
    void findsSeparator_data();
    void findsSeparator();
    void readsRecords_data();
    void readsRecords();
    void saysLines();
    void keepsOriginal();
    void marksRaggedRecords();
    void openQuoteLosesNothing();
    void takesManyOpenQuotesInLinearTime();
    void boundsColumns();
    void joinsAndSplits();
    void cellsRoundTrip();
};

void TestCsvReader::findsSeparator_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3") << QChar(u',');
    QTest::newRow("semicolon") << QByteArray("a;b;c,d\n1;2;3") << QChar(u';');
    QTest::newRow("tab") << QByteArray("a\tb\tc\n") << QChar(u'\t');
    QTest::newRow("quoted ones do not count") << QByteArray("\"a;b;c;d\",e\n") << QChar(u',');
    QTest::newRow("announced") << QByteArray("sep=;\na,b;c\n") << QChar(u';');
    QTest::newRow("after empty lines") << QByteArray("\n\r\na;b\n") << QChar(u';');
    QTest::newRow("one column") << QByteArray("name\nx") << QChar(u',');
}

void TestCsvReader::findsSeparator() {
    QFETCH(QByteArray, text);
    QFETCH(QChar, separator);
    const auto table = readCsv(text);
    QVERIFY(table);
    QCOMPARE(table->separator, separator);
}

void TestCsvReader::readsRecords_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("cells");
    const auto row = [](const char* name, const QByteArray& text, const QStringList& cells) {
        QTest::newRow(name) << "a,b\n" + text << cells;
    };
    row("plain", "1,2", {u"1"_s, u"2"_s});
    row("quotes", "\"x \"\"y\"\"\",2\n", {u"x \"y\""_s, u"2"_s});
    row("line break", "\"x\r\ny\",2\r\n", {u"x\r\ny"_s, u"2"_s});
    row("return alone", "1,2\r", {u"1"_s, u"2"_s});
    row("quote inside", "5\" nail,2", {u"5\" nail"_s, u"2"_s});
    row("text behind quote", "\"a\"b,2", {u"ab"_s, u"2"_s});
    row("empty cells", ",x", {u""_s, u"x"_s});
    row("quoted empty", "\"\",x", {u""_s, u"x"_s});
    row("more separators than columns", "1,2,,,", {u"1"_s, u"2"_s});
    row("blanks kept", " 1 ,2", {u" 1 "_s, u"2"_s});
}

void TestCsvReader::readsRecords() {
    QFETCH(QByteArray, text);
    QFETCH(QStringList, cells);
    const auto table = readCsv(text, QChar(u','));
    QVERIFY(table);
    QCOMPARE(table->headers, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(table->records.size(), 1);
    QCOMPARE(table->records.first().cells, cells);
    QVERIFY(!table->records.first().problem);
}

void TestCsvReader::saysLines() {
    const auto table = readCsv("\na,b\r\n1,\"x\r\ny\nz\"\r\n\r\n3,4\r\n");
    QVERIFY(table);
    QCOMPARE(table->records.size(), 2);
    QCOMPARE(table->records.at(0).line, 3);
    QCOMPARE(table->records.at(1).line, 7);
}

void TestCsvReader::keepsOriginal() {
    const auto table = readCsv("a,b\n\"x\n\"\"y\", 2\nlast,one");
    QCOMPARE(table->records.at(0).original, QByteArray("\"x\n\"\"y\", 2"));
    QCOMPARE(table->records.at(1).original, QByteArray("last,one"));
}

void TestCsvReader::marksRaggedRecords() {
    const auto table = readCsv("a,b,c\n1,2\n1,2,3\n1,2,3,4\n");
    QCOMPARE(table->records.size(), 3);
    QCOMPARE(table->records.at(0).problem->kind, ErrorKind::RowNotReadable);
    QCOMPARE(table->records.at(0).problem->line, 2);
    QVERIFY(!table->records.at(1).problem);
    QCOMPARE(table->records.at(2).problem->line, 4);
}

void TestCsvReader::openQuoteLosesNothing() {
    const auto table = readCsv("a,b\n1,2\n\"open,3\n4,5\n6,7\n");
    QCOMPARE(table->records.size(), 4);
    QCOMPARE(table->records.at(1).problem->kind, ErrorKind::RowNotReadable);
    QCOMPARE(table->records.at(1).original, QByteArray("\"open,3"));
    QCOMPARE(table->records.at(3).cells, (QStringList{u"6"_s, u"7"_s}));
    QCOMPARE(table->records.at(3).line, 5);
}

void TestCsvReader::takesManyOpenQuotesInLinearTime() {
    // Each line opens a quote that only escaped ones follow: quadratic work would take hours.
    const auto text = "a,b\n" + QByteArray("\"\"\"x,y\n").repeated(300'000) + "\"";
    const auto table = readCsv(text);
    QVERIFY(table);
    QVERIFY(table->records.size() >= 1);
}

void TestCsvReader::boundsColumns() {
    const auto table = readCsv(QByteArray(1'000'000, ',') + "x\n");
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::NotAReferralFile);
    const auto wide = readCsv("a,b\n" + QByteArray(5'000'000, ',') + "x\n");
    QVERIFY(wide);
    QVERIFY(wide->records.first().problem);
    QVERIFY(wide->records.first().cells.size() < 10'000);
}

void TestCsvReader::joinsAndSplits() {
    const QList<QStringList> lists{{}, {u""_s}, {u""_s, u""_s}, {u"a"_s}, {u"a;b"_s, u"c\\"_s, u" d"_s},
        {u"\\;"_s, u"; "_s}, {u"-"_s, u"\\-"_s}};
    for (const auto& list : lists)
        QCOMPARE(split(joined(list)), list);
    QCOMPARE(joined({u"Education"_s, u"Retail"_s}), u"Education; Retail"_s);
    QCOMPARE(split(u"Education;Retail"_s), (QStringList{u"Education"_s, u"Retail"_s}));
}

void TestCsvReader::cellsRoundTrip() {
    Generator generator;
    for (int i = 0; i < 500; ++i) {
        QStringList cells;
        for (int n = 0; n < 4; ++n)
            cells << generator.text()
                    + generator.oneOf<QString>(
                        {{}, QString(QChar(0xD83D)), QString(40, QChar(1)), QString(40, QChar(0x7F))});
        QStringList written{u"x"_s};
        for (const auto& cell : cells)
            written << cellFromText(cell);
        const QChar separator = generator.oneOf<QChar>({u',', u';', u'\t'});
        const auto table = readCsv(
            "h,h,h,h,h\n"_ba.replace(',', separator.toLatin1()) + csvRecord(written, separator), separator);
        QVERIFY(table);
        QCOMPARE(table->records.size(), 1);
        auto read = table->records.first().cells.sliced(1);
        while (read.size() < cells.size())
            read << QString();
        for (qsizetype n = 0; n < cells.size(); ++n) {
            QCOMPARE(textFromCell(read.at(n)), cells.at(n));
            QVERIFY(cells.at(n).isEmpty() || !u"=+-@\t\r\n"_s.contains(written.at(n + 1).front()));
        }
    }
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"

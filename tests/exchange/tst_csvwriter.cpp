// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvmapping.h"
#include "exchange/csvwriter.h"

#include "../domain/generator.h"
#include "exchange/statepair.h"
#include "testdata.h"

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Arbitrary, but as the workspace holds them: people have an id and say something, a state is not empty.
Referral kept(Generator& generator) {
    auto data = *generator.referral();
    for (auto* people : {&data.contacts, &data.team})
        for (auto& contact : *people) {
            contact.firstName += u'x';
            if (contact.id.isEmpty())
                contact.id = ContactId::create();
        }
    completeState(data);
    // The columns are those of Partner Center, which knows nothing of it.
    data.nextStep.reset();
    data.raw = generator.coin() ? QByteArray(R"({"id":"=1+1","a":[1.50,"\u0000;"]})") : QByteArray();
    return *Referral::create(data);
}

QList<Referral> readBack(const QByteArray& csv) {
    const auto table = readCsv(csv);
    const auto file = toReferrals(*table, guess(*table), testMoment());
    QList<Referral> referrals;
    for (const auto& row : file->rows)
        if (row.outcome)
            referrals << *row.outcome;
    return referrals;
}

} // namespace

class TestCsvWriter : public QObject {
    Q_OBJECT

private slots:
    void readsBackLosslessly_data();
    void readsBackLosslessly();
    void lettersNoFormulaRun();
    void readsBackWithColumnsMovedAndRemoved();
    void takesALineAddedByHand();
    void writesNothingButHeaderForNothing();
};

void TestCsvWriter::readsBackLosslessly_data() {
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<QChar>("decimalSign");
    QTest::addColumn<bool>("withBom");
    QTest::newRow("English") << QChar(u',') << QChar(u'.') << true;
    QTest::newRow("Italian") << QChar(u';') << QChar(u',') << true;
    QTest::newRow("plain") << QChar(u',') << QChar(u',') << false;
    QTest::newRow("tabs") << QChar(u'\t') << QChar(u'.') << false;
}

void TestCsvWriter::readsBackLosslessly() {
    QFETCH(QChar, separator);
    QFETCH(QChar, decimalSign);
    QFETCH(bool, withBom);
    Generator generator;
    for (int round = 0; round < 20; ++round) {
        QList<Referral> referrals;
        for (int i = 0; i < 10; ++i)
            referrals << kept(generator);
        const auto csv = writeCsv(referrals, {separator, decimalSign, withBom});
        QCOMPARE(csv.startsWith("\xEF\xBB\xBF"), withBom);
        const auto again = readBack(csv);
        QCOMPARE(again.size(), referrals.size());
        for (qsizetype i = 0; i < referrals.size(); ++i)
            QVERIFY2(again.at(i) == referrals.at(i), qUtf8Printable(QString::number(i)));
    }
}

void TestCsvWriter::lettersNoFormulaRun() {
    ReferralData data;
    data.id = ReferralId(u"a"_s);
    data.createdAt = testMoment().utc;
    data.customer.name = u"=HYPERLINK(\"http://evil.example\")"_s;
    data.request.text = u"@SUM(1)"_s;
    data.engagement.name = u"'quoted"_s;
    data.engagement.notes = u"\t=1"_s;
    data.engagement.crmId = u"-1"_s;
    data.contacts = {{ContactId(u"c"_s), u"+39"_s, u"\r=2"_s, {}, u"+39 049"_s, {}, {}}};
    const auto csv = writeCsv({*Referral::create(data)}, {});
    const auto table = readCsv(csv);
    for (const auto& cell : table->records.first().cells)
        QVERIFY2(cell.isEmpty() || !u"=+-@\t\r\n"_s.contains(cell.front()), qUtf8Printable(cell));
    QVERIFY(*readBack(csv).first() == data);
}

void TestCsvWriter::readsBackWithColumnsMovedAndRemoved() {
    const auto file =
        readBack("Favilla;Customer Name;Referral ID;Estimated Deal Value;Currency;Estimated Close Date\n"
                 "1;Ada;r1;\"1.200,50\";EUR;22/02/2027\n");
    QCOMPARE(file.size(), 1);
    QCOMPARE(file.first()->customer.name, u"Ada"_s);
    QCOMPARE(file.first()->engagement.value->text(), u"1200.50"_s);
    QCOMPARE(file.first()->engagement.purchaseBy, QDate(2027, 2, 22));
    QCOMPARE(file.first()->createdAt, testMoment().utc);
    QVERIFY(file.first().isNew());
}

void TestCsvWriter::takesALineAddedByHand() {
    const auto file = readBack("Referral ID;Customer Name;Contact 1 First Name;Favilla\n;Ada;Zoe;\n");
    QCOMPARE(file.size(), 1);
    QVERIFY(!file.first()->id.isEmpty());
    QVERIFY(!file.first()->contacts.first().id.isEmpty());
}

void TestCsvWriter::writesNothingButHeaderForNothing() {
    const auto csv = writeCsv({}, {});
    QCOMPARE(csv.count('\n'), 1);
    QVERIFY(readBack(csv).isEmpty());
}

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"

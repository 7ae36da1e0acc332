// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvmapping.h"

#include "testdata.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

ReadFile rowsOf(const QByteArray& csv) {
    const auto table = readCsv(csv);
    if (!table)
        qFatal("not a table");
    auto file = toReferrals(*table, guess(*table), testMoment());
    if (!file)
        qFatal("not readable: %s", qUtf8Printable(name(file.error().kind)));
    return *file;
}

ReferralData first(const QByteArray& csv) {
    const auto file = rowsOf(csv);
    if (!file.rows.first().outcome)
        qFatal("row not readable: %s", qUtf8Printable(name(file.rows.first().outcome.error().kind)));
    return **file.rows.first().outcome;
}

} // namespace

class TestCsvMapping : public QObject {
    Q_OBJECT

private slots:
    void guessesHeaders_data();
    void guessesHeaders();
    void guessesDatesAndNumbers_data();
    void guessesDatesAndNumbers();
    void readsCoSellBulk();
    void readsLeadsAnalytics();
    void readsItalianFile();
    void givesStableIds();
    void readsStates_data();
    void readsStates();
    void refusesRow_data();
    void refusesRow();
    void keepsWhatIsNoMoney();
    void readsMoney_data();
    void readsMoney();
    void readsCountries();
    void readsTheCurrencyOfAHeader_data();
    void readsTheCurrencyOfAHeader();
    void neverDropsARecord();
    void keepsUnknownColumns();
    void refusesIncompleteMapping();
    void takesMappingBackFromJson();
    void fingerprintFollowsHeader();
    void endsWhenCancelled();
};

void TestCsvMapping::guessesHeaders_data() {
    QTest::addColumn<QString>("header");
    QTest::addColumn<int>("field");
    const auto row = [](const QString& header, Field field) {
        QTest::newRow(qUtf8Printable(header)) << header << int(field);
    };
    row(u"Customer Name"_s, Field::CustomerName);
    row(u"RAGIONE SOCIALE"_s, Field::CustomerName);
    row(u"nome del cliente *"_s, Field::CustomerName);
    row(u"Città"_s, Field::CustomerCity);
    row(u"citta"_s, Field::CustomerCity);
    row(u"E-mail"_s, Field::Email);
    row(u"Indirizzo di posta elettronica"_s, Field::Email);
    row(u"Nome dell'impegno"_s, Field::EngagementName);
    row(u"ID segnalazione"_s, Field::ReferralId);
    row(u"Customer Contact Phone number"_s, Field::Phone);
    row(u"Declined/Lost/Error reason"_s, Field::Reason);
    row(u"Lead value"_s, Field::Value);
    row(u"Lead value (USD)"_s, Field::Value);
    row(u"Importo (EUR)"_s, Field::Value);
    row(u"Data di acquisto stimata"_s, Field::PurchaseBy);
    row(u"Creation Date"_s, Field::CreatedAt);
    row(u"Stato secondario"_s, Field::Substatus);
    row(u"Fase di vendita"_s, Field::SalesStage);
}

void TestCsvMapping::guessesHeaders() {
    QFETCH(QString, header);
    QFETCH(int, field);
    const auto mapping = guess({u"unheard of"_s, header}, {});
    QCOMPARE(mapping.columns.value(Field(field), -1), 1);
}

void TestCsvMapping::guessesDatesAndNumbers_data() {
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("order");
    QTest::addColumn<QChar>("sign");
    const auto row = [](const char* name, const char* csv, DateOrder order, QChar sign) {
        QTest::newRow(name) << QByteArray(csv) << int(order) << sign;
    };
    row("Italian", "Cliente;Data;Importo\na;03/04/2026;1.000\n", DateOrder::DayMonthYear, u',');
    row("English", "Customer,Date,Amount\na,03/04/2026,1000\n", DateOrder::MonthDayYear, u'.');
    row("English, but a day says otherwise", "Customer,Date,Amount\na,03/04/2026,\"5,20\"\nb,13/04/2026,1\n",
        DateOrder::DayMonthYear, u',');
    row("Italian, but a day says otherwise", "Cliente;Data;Importo\na;03/13/2026;7.50\n",
        DateOrder::MonthDayYear, u'.');
}

void TestCsvMapping::guessesDatesAndNumbers() {
    QFETCH(QByteArray, csv);
    QFETCH(int, order);
    const auto mapping = guess(*readCsv(csv));
    QCOMPARE(int(mapping.dateOrder), order);
    QTEST(mapping.decimalSign, "sign");
}

void TestCsvMapping::readsCoSellBulk() {
    const auto file = rowsOf(testData(u"csv/co-sell-bulk.csv"_s));
    QCOMPARE(file.rows.size(), 2);
    const auto& active = *file.rows.at(0).outcome;
    QCOMPARE(active->id.text(), u"ref-0001"_s);
    QCOMPARE(active->engagementId, u"eng-1"_s);
    QVERIFY(active->source == Source::PartnerCenter);
    QVERIFY(active.isActive());
    QCOMPARE(active->engagement.name, u"Fleet renewal"_s);
    QCOMPARE(active->engagement.value->text(), u"1234.56"_s);
    QCOMPARE(active->engagement.purchaseBy, QDate(2027, 2, 3));
    QCOMPARE(active->engagement.notes, u"Follow up in May"_s);
    QCOMPARE(active->engagement.crmId, u"CRM-7"_s);
    QCOMPARE(active->engagement.salesStage, u"40"_s);
    QCOMPARE(active->customer.address.postalCode, u"20457"_s);
    QCOMPARE(active->customer.dunsNumber, u"795986899"_s);
    QCOMPARE(active->contacts.first().phone, u"+49 40 555 010"_s);
    QCOMPARE(active->request.solutions, (QStringList{u"SOL-1"_s, u"SOL-2"_s}));
    QCOMPARE(active->team.first().email, u"joe@partner.example"_s);
    QCOMPARE(active->createdAt, testMoment().utc);
    QVERIFY(file.rows.at(0).assumed.contains(Field::CreatedAt));
    const auto& lost = *file.rows.at(1).outcome;
    QVERIFY(lost->substatus == Substatus::Lost);
    QVERIFY(lost->reason == Reason::CustomerChoseAnotherVendor);
    QCOMPARE(lost->engagement.value->text(), u"2000"_s);
    QCOMPARE(lost->engagement.purchaseBy, QDate(2026, 12, 31));
}

void TestCsvMapping::readsLeadsAnalytics() {
    const auto file = rowsOf(testData(u"csv/leads-analytics.csv"_s));
    const auto& lead = *file.rows.at(0).outcome;
    QCOMPARE(lead->id.text(), u"lead-1"_s);
    QCOMPARE(toIso(lead->createdAt), u"2026-11-05T00:00:00.000Z"_s);
    QCOMPARE(toIso(lead->updatedAt), u"2026-11-06T00:00:00.000Z"_s);
    QCOMPARE(lead->engagement.value->text(), u"100.00"_s);
    QCOMPARE(lead->customer.address.country, u"US"_s);
    const auto& won = *file.rows.at(1).outcome;
    QVERIFY(won.isClosed());
    QVERIFY(won->substatus == Substatus::Won);
    QVERIFY(!won->engagement.value);
}

void TestCsvMapping::readsItalianFile() {
    const auto file = rowsOf(testData(u"csv/italiano.csv"_s));
    QCOMPARE(file.rows.size(), 2);
    const auto& wine = *file.rows.at(0).outcome;
    QCOMPARE(wine->customer.name, u"Cantine Valpiana"_s);
    QCOMPARE(wine->request.text, u"Vorremmo un preventivo\r\nper 40 postazioni"_s);
    QCOMPARE(wine->engagement.value->text(), u"1234.56"_s);
    QCOMPARE(wine->engagement.value->currency(), u"EUR"_s);
    // Midnight at the desk in Rome.
    QCOMPARE(toIso(wine->createdAt), u"2026-03-04T23:00:00.000Z"_s);
    QCOMPARE(wine->customerRequestedContact, std::optional(true));
    QVERIFY(wine->source == Source::File);
    const auto& shop = *file.rows.at(1).outcome;
    QCOMPARE(shop->request.text, u"Un \"nuovo\" sito"_s);
    QCOMPARE(shop->engagement.value->text(), u"1200.00"_s);
    QCOMPARE(toIso(shop->createdAt), u"2026-02-28T13:30:00.000Z"_s);
    QCOMPARE(shop->customerRequestedContact, std::optional(false));
}

void TestCsvMapping::givesStableIds() {
    const auto csv = testData(u"csv/italiano.csv"_s);
    const auto once = first(csv);
    QCOMPARE(first(csv).id, once.id);
    QCOMPARE(first(csv).contacts, once.contacts);
    QVERIFY(first(QByteArray(csv).replace("40 postazioni", "41 postazioni")).id != once.id);
    const auto thin = rowsOf("Cliente;Telefono\nAda;1\nAda;2\n");
    QVERIFY((*thin.rows.at(0).outcome)->id != (*thin.rows.at(1).outcome)->id);
}

void TestCsvMapping::readsStates_data() {
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("substatus");
    QTest::addColumn<QString>("read");
    const auto row = [](const QString& status, const QString& substatus, const QString& read) {
        QTest::newRow(qUtf8Printable(status + u'/' + substatus)) << status << substatus << read;
    };
    row({}, {}, u"New/Pending"_s);
    row(u"New"_s, {}, u"New/Pending"_s);
    row(u"Nuova"_s, u"Ricevuta"_s, u"New/Received"_s);
    row(u"ATTIVA"_s, {}, u"Active/Accepted"_s);
    row(u"Accettata"_s, {}, u"Active/Accepted"_s);
    row(u"Won"_s, {}, u"Closed/Won"_s);
    row(u"Chiusa"_s, u"Persa"_s, u"Closed/Lost"_s);
    row(u"Scaduto"_s, {}, u"Closed/Expired"_s);
    row(u"Errore"_s, {}, u"Closed/Error"_s);
    row({}, u"Declined"_s, u"Closed/Declined"_s);
    row(u"Frozen"_s, {}, u"Frozen/"_s);
}

void TestCsvMapping::readsStates() {
    QFETCH(QString, status);
    QFETCH(QString, substatus);
    const auto data =
        first("Customer;Status;Substatus\nAda;" + status.toUtf8() + ';' + substatus.toUtf8() + '\n');
    QTEST(QString(data.status.text() + u'/' + data.substatus.text()), "read");
}

void TestCsvMapping::refusesRow_data() {
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("field");
    const auto row = [](const char* name, const char* record, ErrorKind kind, Field field) {
        QTest::newRow(name) << QByteArray(record) << kind << int(field);
    };
    row("no customer", ";01/02/2026;1;EUR;;;", ErrorKind::Empty, Field::CustomerName);
    row("year 0", "Ada;0000-01-01;1;EUR;;;", ErrorKind::NotADate, Field::CreatedAt);
    row("no such day", "Ada;31/02/2026;1;EUR;;;", ErrorKind::NotADate, Field::CreatedAt);
    row("purchase date", "Ada;01/02/2026;1;EUR;soon;;", ErrorKind::NotADate, Field::PurchaseBy);
    row("negative", "Ada;01/02/2026;-1;EUR;;;", ErrorKind::Negative, Field::Value);
    row("states that disagree", "Ada;01/02/2026;1;EUR;;New;Won", ErrorKind::InconsistentState,
        Field::Substatus);
    row("ragged", "Ada;01/02/2026", ErrorKind::RowNotReadable, Field::None);
}

void TestCsvMapping::refusesRow() {
    QFETCH(QByteArray, record);
    QFETCH(ErrorKind, kind);
    QFETCH(int, field);
    const QByteArray header = "Cliente;Data;Importo;Valuta;Data di acquisto stimata;Stato;Stato secondario\n";
    const auto file = rowsOf(header + "Zoe;;;;;;\n" + record + '\n');
    QCOMPARE(file.rows.size(), 2);
    QVERIFY(file.rows.at(0).outcome);
    QVERIFY(!file.rows.at(1).outcome);
    const auto& error = file.rows.at(1).outcome.error();
    QCOMPARE(error.kind, kind);
    QCOMPARE(int(error.field), field);
    QCOMPARE(error.line, 3);
    QCOMPARE(file.rows.at(1).line, 3);
    QVERIFY(!file.rows.at(1).original.isEmpty());
}

void TestCsvMapping::keepsWhatIsNoMoney() {
    QCOMPARE(first("Customer;Amount;Currency\nAda;1e400;XXQ\n").engagement.valueAsReceived, u"1e400 XXQ"_s);
    QCOMPARE(first("Customer;Amount;Currency\nAda;1e400;EUR\n").engagement.valueAsReceived, u"1e400 EUR"_s);
    QCOMPARE(first("Customer;Amount;Currency\nAda;about ten;EUR\n").engagement.valueAsReceived,
        u"about ten EUR"_s);
    QCOMPARE(first("Cliente;Importo\nAda;5 kr\n").engagement.valueAsReceived, u"5 kr"_s);
    QVERIFY(first("Customer;Amount;Currency\nAda;;EUR\n").engagement.valueAsReceived.isEmpty());
}

void TestCsvMapping::readsMoney_data() {
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("value"); // as money, or as received
    const auto row = [](const QString& amount, const QString& currency, const QString& value) {
        QTest::newRow(qUtf8Printable(amount + u'/' + currency)) << amount << currency << value;
    };
    row(u"1200"_s, u"€"_s, u"EUR 1200.00"_s);
    row(u"1.200 €"_s, {}, u"EUR 1200.00"_s);
    row(u"1.200 €"_s, u"€"_s, u"EUR 1200.00"_s);
    row(u"1.200 €"_s, u"EUR"_s, u"EUR 1200.00"_s);
    row(u"EUR 1200"_s, {}, u"EUR 1200.00"_s);
    row(u"1200"_s, u"Euro"_s, u"EUR 1200.00"_s);
    row(u"1200"_s, u"$"_s, u"USD 1200.00"_s);
    row(u"$1200"_s, u"CAD"_s, u"CAD 1200.00"_s);
    row(u"CA$1200"_s, u"$"_s, u"CAD 1200.00"_s);
    row(u"£ 99.50"_s, {}, u"GBP 99.50"_s);
    row(u"1200"_s, u"£"_s, u"GBP 1200.00"_s);
    row(u"1200"_s, {}, u"1200"_s);
    row(u"1200 kr"_s, {}, u"1200 kr"_s);
    row(u"€ 1200"_s, u"USD"_s, u"€ 1200 USD"_s);
    row(u"€ 1200"_s, u"XXQ"_s, u"€ 1200 XXQ"_s);
    row(u"€"_s, {}, u"€"_s);
    row({}, u"€"_s, {});
}

void TestCsvMapping::readsMoney() {
    QFETCH(QString, amount);
    QFETCH(QString, currency);
    const auto record = u"Customer;Amount;Currency\nAda;%1;%2\n"_s.arg(amount, currency);
    const auto engagement = first(record.toUtf8()).engagement;
    QTEST(engagement.value ? engagement.value->currency() + u' ' + engagement.value->text()
                           : engagement.valueAsReceived,
        "value");
}

void TestCsvMapping::readsCountries() {
    const auto countryOf = [](const QByteArray& cell) {
        return first("Cliente;Nazione\nAda;" + cell + '\n').customer.address.country;
    };
    QCOMPARE(countryOf("Italia"), u"IT"_s);
    QCOMPARE(countryOf("Stati Uniti"), u"US"_s);
    QCOMPARE(countryOf("DEU"), u"DE"_s);
    QCOMPARE(countryOf("fr"), u"FR"_s);
    QCOMPARE(countryOf("Padania"), u"Padania"_s);
}

void TestCsvMapping::readsTheCurrencyOfAHeader_data() {
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("currency");
    QTest::newRow("code in brackets") << u"Lead value (USD)"_s << u"USD"_s;
    QTest::newRow("sign in brackets") << u"Importo (€)"_s << u"EUR"_s;
    QTest::newRow("sign") << u"Importo £"_s << u"GBP"_s;
    QTest::newRow("dollars") << u"Amount [$]"_s << u"USD"_s;
    QTest::newRow("nothing") << u"Amount"_s << QString();
}

void TestCsvMapping::readsTheCurrencyOfAHeader() {
    QFETCH(QString, header);
    const auto mapping = guess({u"Customer"_s, u"x"_s, header}, {});
    QCOMPARE(mapping.columns.value(Field::Value, -1), 2);
    QTEST(mapping.defaultCurrency, "currency");
}

void TestCsvMapping::neverDropsARecord() {
    const auto table = *readCsv("Customer;Date\nAda;x\n;\n;1\nBo\nCy;2026-01-01\n\"open;\n");
    const auto file = toReferrals(table, guess(table), testMoment());
    QVERIFY(file);
    QCOMPARE(file->rows.size(), table.records.size());
    for (qsizetype i = 0; i < file->rows.size(); ++i)
        QCOMPARE(file->rows.at(i).original, table.records.at(i).original);
}

void TestCsvMapping::keepsUnknownColumns() {
    const auto raw = QJsonDocument::fromJson(first("Customer;Shoe size\nAda;41\n").raw).object();
    QCOMPARE(raw.value("csv"_L1).toObject().value("columns"_L1).toArray().at(1).toString(), u"Shoe size"_s);
    QCOMPARE(raw.value("csv"_L1).toObject().value("cells"_L1).toArray().at(1).toString(), u"41"_s);
}

void TestCsvMapping::refusesIncompleteMapping() {
    const auto table = *readCsv("Shoe size;Colour\n41;red\n");
    auto mapping = guess(table);
    QVERIFY(!isComplete(mapping));
    QCOMPARE(toReferrals(table, mapping, testMoment()).error().kind, ErrorKind::MissingColumn);
    mapping.columns.insert(Field::CustomerName, 2);
    QCOMPARE(toReferrals(table, mapping, testMoment()).error().kind, ErrorKind::MissingColumn);
    mapping.columns.insert(Field::CustomerName, 1);
    QVERIFY(isComplete(mapping));
    QCOMPARE((*toReferrals(table, mapping, testMoment())->rows.first().outcome)->customer.name, u"red"_s);
}

void TestCsvMapping::takesMappingBackFromJson() {
    const auto mapping = guess(*readCsv(testData(u"csv/co-sell-bulk.csv"_s)));
    const auto again = csvMappingFromJson(toJson(mapping));
    QVERIFY(again);
    QVERIFY(*again == mapping);
    QVERIFY(mapping.extras.size() > 5);
    QVERIFY(!csvMappingFromJson({}));
}

void TestCsvMapping::fingerprintFollowsHeader() {
    QCOMPARE(headerFingerprint({u"Città"_s, u"Nome"_s}), headerFingerprint({u"citta "_s, u"NOME"_s}));
    QVERIFY(headerFingerprint({u"Città"_s, u"Nome"_s}) != headerFingerprint({u"Nome"_s, u"Città"_s}));
}

void TestCsvMapping::endsWhenCancelled() {
    Progress progress;
    progress.isCancelled = true;
    const auto table = *readCsv("Customer;City\nAda;Bari\n");
    QCOMPARE(toReferrals(table, guess(table), testMoment(), &progress).error().kind, ErrorKind::Cancelled);
    QCOMPARE(readCsv("Customer;City\nAda;Bari\n", {}, &progress).error().kind, ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(TestCsvMapping)
#include "tst_csvmapping.moc"

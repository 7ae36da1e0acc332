// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/clockwords.h"
#include "views/words/errorwords.h"
#include "views/words/historywords.h"
#include "views/words/statewords.h"
#include "views/words/valuewords.h"

#include <QSet>
#include <QTest>

using namespace favilla;
using namespace std::chrono_literals;

namespace {

const QLocale italian(QLocale::Italian, QLocale::Italy);
const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);

QDateTime utc(int day, int hour, int minute = 0) {
    return QDateTime({2026, 11, day}, {hour, minute}, Qt::UTC);
}

Moment at(int day, int hour, int minute = 0) {
    return {utc(day, hour, minute), QTimeZone("Europe/Rome")};
}

Money money(const QString& text, const QString& currency) {
    return *Money::fromText(text, currency);
}

ClockFacts newReferral(const QDateTime& createdAt, bool isCallWanted = false) {
    ClockFacts facts;
    facts.status = Status::New;
    facts.substatus = Substatus::Pending;
    facts.createdAt = createdAt;
    facts.isCallWanted = isCallWanted;
    return facts;
}

QString pill(const ClockFacts& facts, const Moment& now) {
    return words::markWord(mark(facts, now), facts, now);
}

QString second(const ClockFacts& facts, const Moment& now) {
    return words::secondWord(mark(facts, now), facts, now, british);
}

} // namespace

class tst_Words : public QObject {
    Q_OBJECT

private slots:
    void everyErrorSaysSomething() {
        QSet<QString> said;
        for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind) {
            const auto text = words::sentence({.kind = ErrorKind(kind)}, british);
            QVERIFY2(text.size() > 8, qPrintable(name(ErrorKind(kind))));
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
            QVERIFY2(!said.contains(text), qPrintable(text));
            said << text;
        }
    }

    void everyErrorNamesItsSubjectAndItsLineOnce() {
        for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind) {
            const Error error{.kind = ErrorKind(kind), .subject = QStringLiteral("x%1y"), .line = 12};
            const auto text = words::sentence(error, british);
            QVERIFY2(text.startsWith(QLatin1String("Line 12: ")), qPrintable(text));
            QVERIFY2(text.count(QLatin1String("x%1y")) <= 1, qPrintable(text));
            QVERIFY2(!QString(text).remove(QLatin1String("x%1y")).contains(u'%'), qPrintable(text));
        }
    }

    void everyErrorNamesItsEntry() {
        for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind) {
            const auto text = words::sentence({.kind = ErrorKind(kind), .line = 1, .entry = 3}, british);
            QVERIFY2(text.startsWith(QLatin1String("Entry 3, line 1: ")), qPrintable(text));
        }
        QCOMPARE(words::placeWord(0, 12, british), QStringLiteral("Line 12"));
        QCOMPARE(words::placeWord(1200, 0, british), QStringLiteral("Entry 1,200"));
        QVERIFY(words::placeWord(0, 0, british).isEmpty());
        const Error error{.kind = ErrorKind::Empty, .field = Field::ReferralId, .line = 4, .entry = 2};
        QCOMPARE(words::reason(error, british), QStringLiteral("There is no referral ID."));
    }

    void anEntryIsNotTheFile() {
        for (const auto kind : {ErrorKind::NotAReferral, ErrorKind::NotJson}) {
            const auto text = words::reason({.kind = kind, .line = 1, .entry = 2}, british);
            QVERIFY2(text.startsWith(QLatin1String("This entry ")), qPrintable(text));
        }
    }

    void whatWasPastedIsNoFile() {
        for (const auto kind :
            {ErrorKind::EmptyFile, ErrorKind::NotText, ErrorKind::NotJson, ErrorKind::TruncatedJson,
                ErrorKind::NestedTooDeep, ErrorKind::FileTooLarge, ErrorKind::NotAReferralFile}) {
            const auto text = words::sentence({.kind = kind}, british);
            QVERIFY2(!text.contains(QLatin1String("file")), qPrintable(text));
            QVERIFY2(text.contains(QLatin1String("paste")), qPrintable(text));
        }
    }

    void aCopyIsNotTheWorkspace() {
        for (const auto kind : {ErrorKind::CopyDamaged, ErrorKind::CopyNewer, ErrorKind::NotACopy}) {
            const Error error{.kind = kind, .subject = QStringLiteral("/home/ada/favilla.json")};
            const auto text = words::sentence(error, british);
            QVERIFY2(text.startsWith(QStringLiteral("“favilla.json” ")), qPrintable(text));
            QVERIFY2(!text.contains(QLatin1String("backup")), qPrintable(text));
        }
    }

    void theFutureIsNamed() {
        const Error error{
            .kind = ErrorKind::FutureDate, .subject = QStringLiteral("2999-01-02T00:00:00.000Z")};
        QCOMPARE(words::sentence(error, british),
            QStringLiteral("2 January 2999 lies in the future: correct the date."));
    }

    void anErrorNeverShowsItsDetailNorAFlood() {
        const Error error{.kind = ErrorKind::NotADate,
            .subject = QString(5000, u'9') + u'\n',
            .detail = QStringLiteral("SELECT secret")};
        const auto text = words::sentence(error, british);
        QVERIFY(!text.contains(QLatin1String("SELECT")));
        QVERIFY(text.size() < 160);
        QVERIFY(!text.contains(u'\n'));
    }

    void everyRequiredFieldHasItsOwnSentence() {
        QSet<QString> said;
        for (const auto field :
            {Field::EngagementName, Field::Value, Field::Currency, Field::PurchaseBy, Field::Notes,
                Field::Reason, Field::CustomerName, Field::Request, Field::FirstName, Field::Phone})
            said << words::sentence({.kind = ErrorKind::Empty, .field = field}, british);
        QCOMPARE(said.size(), 10);
    }

    void everyEnumeratorHasAWord() {
        for (int field = int(Field::None) + 1; field <= int(Field::Source); ++field)
            QVERIFY2(!words::fieldWord(Field(field)).isEmpty(), qPrintable(name(Field(field))));
        for (int action = 0; action <= int(HistoryAction::Restored); ++action)
            QVERIFY(!words::historyWord(HistoryAction(action)).isEmpty());
        for (int outcome = 0; outcome <= int(Substatus::Error); ++outcome) {
            QVERIFY(!words::outcomeWord(Substatus(outcome)).isEmpty());
            QVERIFY(!words::outcomesWord(Substatus(outcome)).isEmpty());
        }
        for (const auto reason : allReasons())
            QVERIFY(!words::reasonWord(reason).isEmpty());
        for (int source = 0; source <= int(Source::Other); ++source) {
            QVERIFY(!words::sourceWord(Source(source)).isEmpty());
            QVERIFY(!words::originWord(Source(source)).isEmpty());
        }
        for (int order = 0; order <= int(Order::Expiry); ++order)
            QVERIFY(!words::orderWord(Order(order)).isEmpty());
        for (const auto frame : allTimeFrames())
            QVERIFY(!words::timeFrameWord(frame).isEmpty());
    }

    void anUnknownValueIsShownAsItCame() {
        QCOMPARE(
            words::statusWord(Open<Status>::fromText(QStringLiteral("Paused"))), QStringLiteral("Paused"));
        QCOMPARE(
            words::reasonWord(Open<Reason>::fromText(QStringLiteral("Too far"))), QStringLiteral("Too far"));
        QVERIFY(words::qualificationWord({}).isEmpty());
        QCOMPARE(words::qualificationWord(Open<Qualification>::fromText(QStringLiteral("None"))),
            QStringLiteral("Not stated"));
        QCOMPARE(words::pickWord(QStringLiteral("Teleportation")), QStringLiteral("Teleportation"));
        QCOMPARE(words::sizeWord(QStringLiteral("about forty"), british), QStringLiteral("about forty"));
        QCOMPARE(words::countryWord(QStringLiteral("Padania")), QStringLiteral("Padania"));
    }

    void moneyByLocale_data() {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<bool>("isShort");
        QTest::addColumn<QString>("expected");
        QTest::newRow("it") << "82000"
                            << "EUR" << italian << false << "82.000,00\u00A0€";
        QTest::newRow("it short") << "82000"
                                  << "EUR" << italian << true << "82.000\u00A0€";
        QTest::newRow("it cents") << "82000.5"
                                  << "EUR" << italian << true << "82.000,50\u00A0€";
        QTest::newRow("gb") << "82000"
                            << "EUR" << british << false << "€82,000.00";
        QTest::newRow("us dollars at home") << "1200"
                                            << "USD" << american << true << "$1,200";
        QTest::newRow("us dollars abroad") << "1200"
                                           << "USD" << british << true << "USD\u00A01,200";
        QTest::newRow("no decimals") << "5000"
                                     << "JPY" << italian << false << "5.000\u00A0JPY";
        QTest::newRow("three decimals") << "1234567.125"
                                        << "KWD" << british << false << "KWD\u00A01,234,567.125";
        QTest::newRow("no double holds it") << "90071992547409.93"
                                            << "EUR" << british << false << "€90,071,992,547,409.93";
    }
    void moneyByLocale() {
        QFETCH(QString, amount);
        QFETCH(QString, currency);
        QFETCH(QLocale, locale);
        QFETCH(bool, isShort);
        QFETCH(QString, expected);
        const auto decimals = isShort ? words::Decimals::WhenNeeded : words::Decimals::Always;
        QCOMPARE(words::moneyWord(money(amount, currency), locale, decimals), expected);
    }

    void valuesThatWereNotUnderstood() {
        QCOMPARE(words::valueWord({}, QStringLiteral("1e400 XXQ"), italian), QStringLiteral("1e400 XXQ"));
        QVERIFY(words::valueWord({}, {}, italian).isEmpty());
    }

    void sizesAndPicks() {
        QCOMPARE(
            words::sizeWord(QStringLiteral("51to250employees"), british), QStringLiteral("51–250 people"));
        QCOMPARE(words::sizeWord(QStringLiteral("1001to5000employees"), italian),
            QStringLiteral("1.001–5.000 people"));
        QCOMPARE(words::sizeWord(QStringLiteral("Morethan20000employees"), british),
            QStringLiteral("more than 20,000 people"));
        QCOMPARE(words::pickWord(QStringLiteral("Microsoft365")), QStringLiteral("Microsoft 365"));
        QCOMPARE(words::pickWords({QStringLiteral("DeploymentOrMigration"), QStringLiteral("Azure")}),
            QStringLiteral("Deployment or migration · Azure"));
        QCOMPARE(words::countryWord(QStringLiteral("it")), QStringLiteral("Italy"));
        QVERIFY(words::countryCodes(british).size() > 240);
    }

    void thePillsOfTheDrawing_data() {
        QTest::addColumn<ClockFacts>("facts");
        QTest::addColumn<QString>("pillWord");
        QTest::addColumn<QString>("secondWord");
        // Now is 22 November, 09:47 in Rome.
        QTest::newRow("hot") << newReferral(utc(21, 17, 47), true) << "57 h left to call"
                             << "answer in 9 h";
        QTest::newRow("due") << newReferral(utc(21, 11, 50)) << "answer in 3 h"
                             << "yesterday 12:50";
        QTest::newRow("due in minutes") << newReferral(utc(21, 9, 17)) << "answer in 30 min"
                                        << "yesterday 10:17";
        QTest::newRow("late") << newReferral(utc(20, 20)) << "24 h passed"
                              << "expires in 12 d";
        QTest::newRow("cooled") << newReferral(utc(18, 20), true) << "call still wanted"
                                << "expires in 10 d";
        QTest::newRow("expires") << newReferral(utc(17, 8)) << "expires in 9 d"
                                 << "17 Nov";
        QTest::newRow("tomorrow") << newReferral(utc(9, 12)) << "expires tomorrow"
                                  << "9 Nov";
        QTest::newRow("in hours") << newReferral(utc(8, 12)) << "expires in 3 h"
                                  << "8 Nov";
        QTest::newRow("over") << newReferral(utc(8, 8)) << "past its date"
                              << "8 Nov";
    }
    void thePillsOfTheDrawing() {
        QFETCH(ClockFacts, facts);
        QFETCH(QString, pillWord);
        QFETCH(QString, secondWord);
        QCOMPARE(pill(facts, at(22, 8, 47)), pillWord);
        QCOMPARE(second(facts, at(22, 8, 47)), secondWord);
    }

    void thePillsOfAnEngagement() {
        auto facts = newReferral(utc(1, 9));
        facts.status = Status::Active;
        facts.substatus = Substatus::Accepted;
        QCOMPARE(pill(facts, at(22, 9)), QStringLiteral("in progress"));
        facts.purchaseBy = {2026, 11, 28};
        QCOMPARE(pill(facts, at(22, 9)), QStringLiteral("closes in 6 d"));
        QCOMPARE(second(facts, at(22, 9)), QStringLiteral("28 Nov"));
        QCOMPARE(pill(facts, at(27, 9)), QStringLiteral("closes tomorrow"));
        QCOMPARE(pill(facts, at(28, 9)), QStringLiteral("closes today"));
        QCOMPARE(pill(facts, at(29, 9)), QStringLiteral("date passed"));
        facts.status = Status::Closed;
        facts.substatus = Substatus::Won;
        facts.closedAt = utc(29, 9);
        QCOMPARE(pill(facts, at(30, 9)), QStringLiteral("Won"));
        QCOMPARE(second(facts, at(30, 9)), QStringLiteral("yesterday 10:00"));
    }

    void whenIsByTheReadersCalendar() {
        // 23:30 in UTC is past midnight in Rome.
        QCOMPARE(words::whenWord(utc(21, 23, 30), at(22, 8), british), QStringLiteral("today 00:30"));
        QCOMPARE(words::whenWord(utc(21, 22, 30), at(22, 8), british), QStringLiteral("yesterday 23:30"));
        QCOMPARE(words::whenWord(utc(13, 9), at(22, 8), british), QStringLiteral("13 Nov"));
        QCOMPARE(words::whenWord(utc(13, 9), at(22, 8), american), QStringLiteral("Nov 13"));
        QCOMPARE(words::whenWord(utc(13, 9).addYears(-1), at(22, 8), italian), QStringLiteral("13 nov 2025"));
        QVERIFY(words::whenWord({}, at(22, 8), british).isEmpty());
        // Of what is to come, the hour is told on every day.
        QCOMPARE(words::exactWord(utc(23, 8), at(22, 8), british), QStringLiteral("tomorrow 09:00"));
        QCOMPARE(words::exactWord(utc(30, 8), at(22, 8), british), QStringLiteral("Mon 30 Nov, 09:00"));
        QCOMPARE(words::exactWord(utc(30, 8), at(22, 8), italian), QStringLiteral("lun 30 nov, 09:00"));
        QVERIFY(words::exactWord({}, at(22, 8), british).isEmpty());
        QCOMPARE(words::dayWord({2027, 1, 15}, italian), QStringLiteral("15 gennaio 2027"));
        QCOMPARE(words::dayWord({2027, 1, 15}, american), QStringLiteral("January 15, 2027"));
    }

    void spans() {
        QCOMPARE(words::spanWord(59s), QStringLiteral("0 min"));
        QCOMPARE(words::spanWord(9h + 59min), QStringLiteral("9 h"));
        QCOMPARE(words::spanWord(47h), QStringLiteral("47 h"));
        QCOMPARE(words::spanWord(72h), QStringLiteral("3 d"));
    }

    void theHistoryIsWrittenForTheReader() {
        const auto now = at(22, 8);
        const FieldChange value{Field::Value, QStringLiteral("82000.00 EUR"), QStringLiteral("90000.50 EUR")};
        QCOMPARE(words::changeWord(value, now, italian),
            QStringLiteral("Estimated value: 82.000\u00A0€ → 90.000,50\u00A0€"));
        const FieldChange odd{Field::Value, {}, QStringLiteral("1e400 XXQ")};
        QCOMPARE(words::changeWord(odd, now, italian), QStringLiteral("Estimated value: 1e400 XXQ"));
        const FieldChange day{Field::PurchaseBy, QStringLiteral("2027-01-15"), {}};
        QCOMPARE(words::changeWord(day, now, british),
            QStringLiteral("Estimated purchase date: 15 January 2027 → nothing"));
        const FieldChange state{Field::Substatus, QStringLiteral("Pending"), QStringLiteral("Accepted")};
        QCOMPARE(words::changeWord(state, now, british), QStringLiteral("Outcome: Pending → Accepted"));
        HistoryEntry entry;
        entry.source = Source::PartnerCenter;
        entry.action = HistoryAction::Received;
        QCOMPARE(words::entryWord(entry), QStringLiteral("Received from Partner Center"));
        entry.action = HistoryAction::Accepted;
        QCOMPARE(words::entryWord(entry), QStringLiteral("Accepted"));
    }
};

QTEST_GUILESS_MAIN(tst_Words)
#include "tst_words.moc"

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/states.h"
#include "generator.h"

#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestStates : public QObject {
    Q_OBJECT

private slots:
    void everyNameReadsBack();
    void caseAndSpacesDoNotMatter();
    void keepsUnknownText_data();
    void keepsUnknownText();
    void emptyIsNone();
    void comparesKnownAndUnknown();
    void reasonsHaveTheNumbersOfTheBulkFile();
    void reasonsReadTheWordsOfReports_data();
    void reasonsReadTheWordsOfReports();
    void finalEndings();
    void pairsOfStates();
};

template <class E>
static void checkNames(E last, int first = 0) {
    QSet<QString> names;
    for (int i = first; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<E>(i);
        QVERIFY(!apiName(value).isEmpty());
        QCOMPARE(fromApiName<E>(apiName(value)), std::optional(value));
        QCOMPARE(Open<E>::fromText(apiName(value)), Open<E>(value));
        QCOMPARE(Open<E>(value).text(), apiName(value));
        names << apiName(value);
    }
    QCOMPARE(names.size(), static_cast<int>(last) - first + 1);
}

void TestStates::everyNameReadsBack() {
    checkNames(Status::Closed);
    checkNames(Substatus::Error);
    checkNames(Qualification::SalesQualified);
    checkNames(Direction::Outgoing);
    checkNames(ReferralType::Shared);
    checkNames(Source::Other);
    checkNames(Reason::Others, 1);
}

void TestStates::caseAndSpacesDoNotMatter() {
    QCOMPARE(Open<Status>::fromText(u" aCTIVE "_s), Open<Status>(Status::Active));
    QCOMPARE(Open<Status>::fromText(u" aCTIVE "_s).text(), u"Active"_s);
}

void TestStates::keepsUnknownText_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("word") << u"Paused"_s;
    QTest::newRow("spaces") << u"  In Review "_s;
    QTest::newRow("blank") << u" "_s;
    QTest::newRow("number") << u"9"_s;
    QTest::newRow("markup") << u"<b>New</b>"_s;
    QTest::newRow("NUL") << u"New"_s + QChar::Null;
}

void TestStates::keepsUnknownText() {
    QFETCH(QString, text);
    const auto status = Open<Status>::fromText(text);
    QVERIFY(!status.isKnown());
    QVERIFY(!status.isEmpty());
    QVERIFY(!status.known());
    QCOMPARE(status.text(), text);
    QCOMPARE(Open<Reason>::fromText(text).text(), text);
    QCOMPARE(Open<Status>::fromText(status.text()), status);
}

void TestStates::emptyIsNone() {
    QVERIFY(Open<Status>().isEmpty());
    QVERIFY(Open<Status>::fromText({}).isEmpty());
    QCOMPARE(Open<Status>::fromText({}), Open<Status>());
    QVERIFY(!Open<Status>(Status::New).isEmpty());
}

void TestStates::comparesKnownAndUnknown() {
    QVERIFY(Open<Status>(Status::New) == Status::New);
    QVERIFY(!(Open<Status>(Status::New) == Status::Active));
    QVERIFY(!(Open<Status>::fromText(u"Paused"_s) == Status::New));
    QVERIFY(Open<Status>::fromText(u"Paused"_s) != Open<Status>::fromText(u"paused"_s));
}

void TestStates::reasonsHaveTheNumbersOfTheBulkFile() {
    QCOMPARE(allReasons().size(), 8);
    for (int number = 1; number <= 8; ++number) {
        QCOMPARE(static_cast<int>(allReasons().at(number - 1)), number);
        QCOMPARE(fromApiName<Reason>(QString::number(number)), std::optional(allReasons().at(number - 1)));
    }
    for (const auto& text : {u"0"_s, u"9"_s, u"-1"_s, u"1.0"_s, u""_s})
        QVERIFY(!fromApiName<Reason>(text));
}

void TestStates::reasonsReadTheWordsOfReports_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("budget") << u"Customer did not have budget"_s << Reason::BudgetNotAdequate;
    QTest::newRow("no answer") << u"customer did not respond"_s << Reason::CustomerDidNotRespond;
    QTest::newRow("time line") << u"Proposed timeline was too short"_s << Reason::TimelineTooShort;
    QTest::newRow("other") << u"Other"_s << Reason::Others;
    QTest::newRow("portal") << u"Report as abuse, spam, or phishing"_s << Reason::AbuseSpamOrPhishing;
}

void TestStates::reasonsReadTheWordsOfReports() {
    QFETCH(QString, text);
    QFETCH(Reason, reason);
    QCOMPARE(fromApiName<Reason>(text), std::optional(reason));
}

void TestStates::finalEndings() {
    QSet<QString> endings;
    for (int i = 0; i <= static_cast<int>(Substatus::Error); ++i)
        if (isFinal(static_cast<Substatus>(i)))
            endings << apiName(static_cast<Substatus>(i));
    QCOMPARE(endings, (QSet<QString>{u"Won"_s, u"Lost"_s, u"Declined"_s, u"Expired"_s, u"Error"_s}));
}

void TestStates::pairsOfStates() {
    QSet<QString> pairs;
    for (const auto status : {Status::New, Status::Active, Status::Closed})
        for (int i = 0; i <= static_cast<int>(Substatus::Error); ++i)
            if (isConsistent(status, static_cast<Substatus>(i)))
                pairs << apiName(status) + u'/' + apiName(static_cast<Substatus>(i));
    QCOMPARE(pairs,
        (QSet<QString>{u"New/Pending"_s, u"New/Received"_s, u"Active/Accepted"_s, u"Closed/Won"_s,
            u"Closed/Lost"_s, u"Closed/Declined"_s, u"Closed/Expired"_s, u"Closed/Error"_s}));
}

QTEST_APPLESS_MAIN(TestStates)
#include "tst_states.moc"

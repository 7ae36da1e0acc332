// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lifecycle.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// What each intent leads to from each state: the whole life cycle as one table.
class TestLifecycle : public QObject {
    Q_OBJECT

private slots:
    void everyIntentInEveryState_data();
    void everyIntentInEveryState();
    void acceptKeepsTheTerms();
    void acceptAsksForItsFields_data();
    void acceptAsksForItsFields();
    void acceptNamesAllProblemsInOrder();
    void purchaseTodayIsNotPast();
    void declineKeepsReasonAndNotes();
    void loseKeepsReasonAndNotes();
    void endingsAskForAReason();
    void winChangesTheStateOnly();
    void editReplacesTheDeal();
    void editAsksForItsFields_data();
    void editAsksForItsFields();
    void endlessNamesAreRefused();
    void contactIsAddedBehindTheOthers();
    void contactIsChecked();
    void stepIsPlannedAndTakenAway();
    void stepIsChecked_data();
    void stepIsChecked();
    void closingTakesTheStepAway();
    void expiryClosesAtItsDate();
    void expiryWaitsForItsDate();

private:
    const Moment m_now = FakeClock().now();
};

static Money euro(const QString& amount) {
    return *Money::fromText(amount, u"EUR"_s);
}

static Contact person() {
    return {{}, u"Ada"_s, u"Neri"_s, {}, u"049 1234567"_s, u"ada@customer.example"_s, {}};
}

static Terms terms() {
    return {
        u"Migration"_s, euro(u"120000"_s), {2027, 2, 22}, u"Looks for a partner"_s, u"CRM-7"_s, {person()}};
}

static Referral referralIn(const QString& status, const QString& substatus) {
    ReferralData data;
    data.id = ReferralId(u"r-1"_s);
    data.createdAt = FakeClock().now().utc.addDays(-1);
    data.updatedAt = data.createdAt;
    data.status = Open<Status>::fromText(status);
    data.substatus = Open<Substatus>::fromText(substatus);
    data.customer.name = u"Alfa srl"_s;
    data.customer.address.country = u"IT"_s;
    data.contacts = {{ContactId(u"c-1"_s), u"Ugo"_s, {}, {}, {}, u"ugo@customer.example"_s, {}}};
    data.eTag = u"\"tag\""_s;
    data.raw = "{\"id\":\"r-1\"}";
    return *Referral::create(data);
}
static Referral newReferral() {
    return referralIn(u"New"_s, u"Pending"_s);
}
static Referral activeReferral() {
    return *accepted(newReferral(), terms(), FakeClock().now());
}

static QList<Intent> everyIntent() {
    return {Accept{terms()}, Decline{Reason::NotACustomer, {}}, Win{}, Lose{Reason::Others, {}},
        EditEngagement{{u"Other"_s, euro(u"1"_s), {2027, 1, 1}, u"Notes"_s, {}}}, AddContact{person()},
        PlanNextStep{NextStep{FakeClock().now().utc.addDays(1), u"Call"_s}}, PlanNextStep{}};
}

void TestLifecycle::everyIntentInEveryState_data() {
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("substatus");
    QTest::addColumn<int>("intent");
    // Either the state it leads to, or the kind of refusal.
    QTest::addColumn<QString>("outcome");
    const QString illegal = u"illegalTransition"_s;
    const QString closed = u"closedForEver"_s;
    const QString unknown = u"unknownState"_s;
    struct Line {
        QString status;
        QString substatus;
        QStringList outcomes; // accept, decline, win, lose, edit, add-contact, and two of planNextStep
    };
    QList<Line> table;
    for (const auto& substatus : {u"Pending"_s, u"Received"_s, u"Later"_s, u""_s})
        table << Line{u"New"_s, substatus,
            {u"Active/Accepted"_s, u"Closed/Declined"_s, illegal, illegal, illegal, u"New/"_s + substatus,
                u"New/"_s + substatus, u"New/"_s + substatus}};
    for (const auto& substatus : {u"Accepted"_s, u"Later"_s, u""_s})
        table << Line{u"Active"_s, substatus,
            {illegal, illegal, u"Closed/Won"_s, u"Closed/Lost"_s, u"Active/"_s + substatus,
                u"Active/"_s + substatus, u"Active/"_s + substatus, u"Active/"_s + substatus}};
    for (const auto& substatus :
        {u"Won"_s, u"Lost"_s, u"Declined"_s, u"Expired"_s, u"Error"_s, u"Later"_s, u""_s})
        table << Line{u"Closed"_s, substatus, QStringList(8, closed)};
    for (const auto& status : {u"Paused"_s, u""_s})
        for (const auto& substatus : {u"Pending"_s, u"Won"_s, u""_s})
            table << Line{status, substatus, QStringList(8, unknown)};
    for (const auto& [status, substatus, outcomes] : table)
        for (int i = 0; i < outcomes.size(); ++i)
            QTest::addRow(
                "%s %s/%s", qPrintable(name(everyIntent().at(i))), qPrintable(status), qPrintable(substatus))
                << status << substatus << i << outcomes.at(i);
}

void TestLifecycle::everyIntentInEveryState() {
    QFETCH(QString, status);
    QFETCH(QString, substatus);
    QFETCH(int, intent);
    QFETCH(QString, outcome);
    const auto before = referralIn(status, substatus);
    const auto wanted = everyIntent().at(intent);
    const auto after = applied(before, wanted, m_now);
    QCOMPARE(isAllowed(before, wanted), after.hasValue());
    if (!after) {
        QCOMPARE(name(after.error().kind), outcome);
        QCOMPARE(after.error().field, Field::Status);
        QCOMPARE(after.error().subject, status + u'/' + substatus);
        return;
    }
    QCOMPARE((**after).status.text() + u'/' + (**after).substatus.text(), outcome);
    QCOMPARE((**after).updatedAt, isLocal(wanted) ? before->updatedAt : m_now.utc);
    QCOMPARE((**after).closedAt.isValid(), outcome.startsWith(u"Closed"_s));
    QCOMPARE((**after).eTag, before->eTag);
    QCOMPARE((**after).raw, before->raw);
    QCOMPARE((**after).createdAt, before->createdAt);
}

void TestLifecycle::acceptKeepsTheTerms() {
    auto given = terms();
    given.name = u"  Migration "_s;
    given.crmId = u" CRM-7\n"_s;
    const auto after = accepted(newReferral(), given, m_now);
    QVERIFY(after);
    const auto& data = **after;
    QCOMPARE(data.engagement.name, u"Migration"_s);
    QCOMPARE(data.engagement.value, given.value);
    QCOMPARE(data.engagement.purchaseBy, given.purchaseBy);
    QCOMPARE(data.engagement.notes, given.notes);
    QCOMPARE(data.engagement.crmId, u"CRM-7"_s);
    QCOMPARE(data.acceptedAt, m_now.utc);
    QCOMPARE(data.contacts.size(), 2);
    QCOMPARE(data.contacts.first().id, ContactId(u"c-1"_s));
    QVERIFY(!data.contacts.last().id.isEmpty());
    QCOMPARE(data.contacts.last().fullName(), u"Ada Neri"_s);
}

void TestLifecycle::acceptAsksForItsFields_data() {
    QTest::addColumn<Terms>("given");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Field>("field");
    const auto row = [](const char* tag, void (*spoil)(Terms&), ErrorKind kind, Field field) {
        auto given = terms();
        spoil(given);
        QTest::newRow(tag) << given << kind << field;
    };
    row(
        "name", [](Terms& t) { t.name.clear(); }, ErrorKind::Empty, Field::EngagementName);
    row(
        "blank name", [](Terms& t) { t.name = u" \t\u00a0"_s; }, ErrorKind::Empty, Field::EngagementName);
    row(
        "value", [](Terms& t) { t.value.reset(); }, ErrorKind::Empty, Field::Value);
    row(
        "date", [](Terms& t) { t.purchaseBy = {}; }, ErrorKind::Empty, Field::PurchaseBy);
    row(
        "past date",
        [](Terms& t) {
            t.purchaseBy = {2026, 11, 19};
        },
        ErrorKind::PastDate, Field::PurchaseBy);
    row(
        "notes", [](Terms& t) { t.notes.clear(); }, ErrorKind::Empty, Field::Notes);
    row(
        "blank notes", [](Terms& t) { t.notes = u"\n \n"_s; }, ErrorKind::Empty, Field::Notes);
    row(
        "contact without a name",
        [](Terms& t) { t.contacts[0].firstName = t.contacts[0].lastName = QString(); }, ErrorKind::Empty,
        Field::FirstName);
    row(
        "telephone", [](Terms& t) { t.contacts[0].phone = u"12"_s; }, ErrorKind::InvalidPhone, Field::Phone);
    row(
        "address", [](Terms& t) { t.contacts[0].email = u"ada@"_s; }, ErrorKind::InvalidEmail, Field::Email);
    row(
        "no way to reach", [](Terms& t) { t.contacts[0].email = t.contacts[0].phone = QString(); },
        ErrorKind::Empty, Field::Phone);
}

void TestLifecycle::acceptAsksForItsFields() {
    QFETCH(Terms, given);
    QFETCH(ErrorKind, kind);
    QFETCH(Field, field);
    const auto found = problems(given, u"IT"_s, m_now);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, kind);
    QCOMPARE(found.first().field, field);
    const auto after = accepted(newReferral(), given, m_now);
    QVERIFY(!after);
    QCOMPARE(after.error(), found.first());
}

void TestLifecycle::acceptNamesAllProblemsInOrder() {
    QList<Field> fields;
    for (const auto& problem : problems(Terms(), {}, m_now))
        fields << problem.field;
    QCOMPARE(fields, (QList{Field::EngagementName, Field::Value, Field::PurchaseBy, Field::Notes}));
    QVERIFY(problems(terms(), u"IT"_s, m_now).isEmpty());
}

void TestLifecycle::purchaseTodayIsNotPast() {
    FakeClock clock(fromIso(u"2026-11-20T23:30:00Z"_s), QTimeZone("Europe/Rome"));
    auto given = terms();
    given.purchaseBy = {2026, 11, 20};
    QCOMPARE(problems(given, u"IT"_s, clock.now()).value(0).kind, ErrorKind::PastDate);
    clock.setZone(QTimeZone("America/New_York"));
    QVERIFY(problems(given, u"IT"_s, clock.now()).isEmpty());
}

void TestLifecycle::declineKeepsReasonAndNotes() {
    for (const auto reason : allReasons()) {
        const auto plain = declined(newReferral(), {reason, u"  "_s}, m_now);
        QVERIFY(plain);
        QCOMPARE((**plain).reason, Open<Reason>(reason));
        QCOMPARE((**plain).statusReason, apiName(reason));
        const auto noted = declined(newReferral(), {reason, u" too far \n"_s}, m_now);
        QVERIFY(noted);
        QCOMPARE((**noted).statusReason, apiName(reason) + u": too far"_s);
        QCOMPARE((**noted).closedAt, m_now.utc);
    }
}

void TestLifecycle::loseKeepsReasonAndNotes() {
    const auto after = lost(activeReferral(), {Reason::CustomerChoseAnotherVendor, u"cheaper"_s}, m_now);
    QVERIFY(after);
    QCOMPARE((**after).substatus, Open<Substatus>(Substatus::Lost));
    QCOMPARE((**after).statusReason, u"Customer chose another vendor: cheaper"_s);
    QCOMPARE((**after).engagement, activeReferral()->engagement);
}

void TestLifecycle::endingsAskForAReason() {
    const Decline decline{{}, QString(10'001, u'x')};
    QCOMPARE(problems(decline).size(), 2);
    QCOMPARE(problems(decline).at(0).field, Field::Reason);
    QCOMPARE(problems(decline).at(0).kind, ErrorKind::Empty);
    QCOMPARE(problems(decline).at(1).field, Field::ReasonNotes);
    QCOMPARE(problems(decline).at(1).kind, ErrorKind::TooLong);
    QCOMPARE(declined(newReferral(), decline, m_now).error().field, Field::Reason);
    QCOMPARE(lost(activeReferral(), {}, m_now).error().field, Field::Reason);
    QVERIFY(problems(Lose{Reason::Others, QString(10'000, u'x')}).isEmpty());
}

void TestLifecycle::winChangesTheStateOnly() {
    const auto before = activeReferral();
    const auto after = won(before, m_now);
    QVERIFY(after);
    auto expected = *before;
    expected.status = Status::Closed;
    expected.substatus = Substatus::Won;
    expected.closedAt = expected.updatedAt = m_now.utc;
    QVERIFY(**after == expected);
}

void TestLifecycle::editReplacesTheDeal() {
    auto data = *activeReferral();
    data.engagement.valueAsReceived = u"1e400 XXQ"_s;
    const EngagementEdit edit{u" New name "_s, euro(u"5"_s), {2026, 1, 1}, u" Later "_s, {}};
    // A purchase date in the past is no error once accepted: deals slip.
    const auto after = edited(*Referral::create(data), edit, m_now);
    QVERIFY(after);
    QCOMPARE((**after).engagement.name, u"New name"_s);
    QCOMPARE((**after).engagement.value, std::optional(euro(u"5"_s)));
    QVERIFY((**after).engagement.valueAsReceived.isEmpty());
    QCOMPARE((**after).engagement.purchaseBy, QDate(2026, 1, 1));
    QCOMPARE((**after).engagement.notes, u"Later"_s);
    QVERIFY((**after).engagement.crmId.isEmpty());
    QCOMPARE((**after).contacts, data.contacts);
    QCOMPARE((**after).acceptedAt, data.acceptedAt);
}

void TestLifecycle::editAsksForItsFields_data() {
    QTest::addColumn<EngagementEdit>("edit");
    QTest::addColumn<Field>("field");
    const EngagementEdit good{u"Name"_s, euro(u"5"_s), {2027, 1, 1}, u"Notes"_s, {}};
    auto edit = good;
    edit.name = u" "_s;
    QTest::newRow("name") << edit << Field::EngagementName;
    edit = good;
    edit.value.reset();
    QTest::newRow("value") << edit << Field::Value;
    edit = good;
    edit.purchaseBy = {};
    QTest::newRow("date") << edit << Field::PurchaseBy;
    edit = good;
    edit.notes.clear();
    QTest::newRow("notes") << edit << Field::Notes;
}

void TestLifecycle::editAsksForItsFields() {
    QFETCH(EngagementEdit, edit);
    QFETCH(Field, field);
    QCOMPARE(problems(edit).size(), 1);
    QCOMPARE(problems(edit).first().kind, ErrorKind::Empty);
    QCOMPARE(problems(edit).first().field, field);
    QCOMPARE(edited(activeReferral(), edit, m_now).error(), problems(edit).first());
}

void TestLifecycle::endlessNamesAreRefused() {
    const auto endless = QString(300'000, u'x');
    EngagementEdit edit{endless, euro(u"5"_s), {2027, 1, 1}, endless, endless};
    QCOMPARE(problems(edit).size(), 2); // the notes may be long
    QCOMPARE(problems(edit).first().kind, ErrorKind::TooLong);
    QCOMPARE(problems(edit).last().field, Field::CrmId);
    // What came in cut can be edited without touching it.
    auto data = *activeReferral();
    data.engagement.name = endless;
    const auto cut = *Referral::create(data);
    edit.name = cut->engagement.name;
    edit.crmId.clear();
    QVERIFY(edited(cut, edit, m_now));
}

void TestLifecycle::contactIsAddedBehindTheOthers() {
    const auto after = withContact(newReferral(), person(), m_now);
    QVERIFY(after);
    QCOMPARE((**after).contacts.size(), 2);
    QCOMPARE((**after).contacts.first(), newReferral()->contacts.first());
    QVERIFY(!(**after).contacts.last().id.isEmpty());
    auto named = person();
    named.id = ContactId(u"mine"_s);
    named.email = u" ada@customer.example "_s;
    const auto again = withContact(*after, named, m_now);
    QVERIFY(again);
    QCOMPARE((**again).contacts.last().id, named.id);
    QCOMPARE((**again).contacts.last().email, u"ada@customer.example"_s);
}

void TestLifecycle::contactIsChecked() {
    QCOMPARE(withContact(newReferral(), Contact(), m_now).error().field, Field::FirstName);
    auto wrong = person();
    wrong.phone = u"call me"_s;
    QCOMPARE(withContact(newReferral(), wrong, m_now).error().kind, ErrorKind::InvalidPhone);
}

void TestLifecycle::stepIsPlannedAndTakenAway() {
    const NextStep step{m_now.utc.addSecs(3600).toTimeZone(QTimeZone("Asia/Tokyo")), u" Call back "_s};
    for (const auto& before : {newReferral(), activeReferral()}) {
        const auto after = planned(before, {step}, m_now);
        QVERIFY(after);
        auto expected = *before;
        expected.nextStep = NextStep{m_now.utc.addSecs(3600), u"Call back"_s};
        QCOMPARE((**after), expected);
        QCOMPARE((**after).nextStep->at.timeSpec(), Qt::UTC);
        QCOMPARE(*planned(*after, {}, m_now), before);
    }
    const auto accepted = favilla::accepted(*planned(newReferral(), {step}, m_now), terms(), m_now);
    QVERIFY((*accepted)->nextStep);
    QVERIFY(edited(*accepted, {u"N"_s, euro(u"1"_s), {2027, 1, 1}, u"Notes"_s, {}}, m_now).value()->nextStep);
}

void TestLifecycle::stepIsChecked_data() {
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    const auto at = m_now.utc.addDays(1);
    QTest::newRow("no moment") << QDateTime() << u"Call"_s << u"empty"_s << u"nextStepAt"_s;
    QTest::newRow("a moment ago") << m_now.utc.addMSecs(-1) << u"Call"_s << u"pastDate"_s << u"nextStepAt"_s;
    QTest::newRow("yesterday") << m_now.utc.addDays(-1) << u"Call"_s << u"pastDate"_s << u"nextStepAt"_s;
    QTest::newRow("no text") << at << u""_s << u"empty"_s << u"nextStep"_s;
    QTest::newRow("blank") << at << u" \n"_s << u"empty"_s << u"nextStep"_s;
    QTest::newRow("endless") << at << QString(1'001, u'x') << u"tooLong"_s << u"nextStep"_s;
}

void TestLifecycle::stepIsChecked() {
    QFETCH(QDateTime, at);
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QFETCH(QString, field);
    const PlanNextStep plan{NextStep{at, text}};
    QCOMPARE(problems(plan, m_now).size(), 1);
    QCOMPARE(name(problems(plan, m_now).first().kind), kind);
    QCOMPARE(name(problems(plan, m_now).first().field), field);
    QCOMPARE(planned(newReferral(), plan, m_now).error(), problems(plan, m_now).first());
    // Right now is not past, and a text may fill its line.
    QVERIFY(problems(PlanNextStep{NextStep{m_now.utc, QString(1'000, u'x')}}, m_now).isEmpty());
}

void TestLifecycle::closingTakesTheStepAway() {
    const PlanNextStep plan{NextStep{m_now.utc.addDays(1), u"Call"_s}};
    const auto request = *planned(newReferral(), plan, m_now);
    const auto deal = *planned(activeReferral(), plan, m_now);
    QVERIFY(request->nextStep && deal->nextStep);
    const Moment later{request->createdAt.addDays(15), QTimeZone::utc()};
    for (const auto& closed : {won(deal, m_now), lost(deal, {Reason::Others, {}}, m_now),
             declined(request, {Reason::Others, {}}, m_now), expired(request, later)}) {
        QVERIFY(closed);
        QVERIFY((*closed).isClosed());
        QVERIFY(!(*closed)->nextStep);
    }
    // Whoever closed it, and however it comes in.
    auto data = *deal;
    data.status = Status::Closed;
    data.substatus = Substatus::Won;
    QVERIFY(!(**Referral::create(data)).nextStep);
}

void TestLifecycle::expiryClosesAtItsDate() {
    auto data = *newReferral();
    const auto fourteenDays = data.createdAt.addDays(14);
    for (const auto& late : {fourteenDays, fourteenDays.addYears(2)}) {
        const auto after = expired(*Referral::create(data), {late, QTimeZone("Europe/Rome")});
        QVERIFY(after);
        QCOMPARE((**after).status, Open<Status>(Status::Closed));
        QCOMPARE((**after).substatus, Open<Substatus>(Substatus::Expired));
        QCOMPARE((**after).closedAt, fourteenDays);
        QCOMPARE(expired(*after, {late, QTimeZone::utc()}).error().kind, ErrorKind::ClosedForEver);
    }
    data.expiresAt = data.createdAt.addSecs(5);
    QCOMPARE((**expired(*Referral::create(data), m_now)).closedAt, data.expiresAt);
}

void TestLifecycle::expiryWaitsForItsDate() {
    const auto end = newReferral()->createdAt.addDays(14);
    const auto early = expired(newReferral(), {end.addMSecs(-1), QTimeZone::utc()});
    QVERIFY(!early);
    QCOMPARE(early.error().kind, ErrorKind::IllegalTransition);
    QCOMPARE(early.error().field, Field::ExpiresAt);
    QCOMPARE(early.error().subject, toIso(end));
    QCOMPARE(expired(activeReferral(), {end, QTimeZone::utc()}).error().kind, ErrorKind::IllegalTransition);
}

QTEST_APPLESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"

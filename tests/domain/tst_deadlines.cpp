// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines.h"
#include "generator.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace favilla;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(favilla::ClockMark)

class TestDeadlines : public QObject {
    Q_OBJECT

private slots:
    void spansAreInstantsAcrossTimeChanges_data();
    void spansAreInstantsAcrossTimeChanges();
    void givenExpiryGoesBeforeFourteenDays();
    void hotRule_data();
    void hotRule();
    void heatCoolsToTheMillisecond();
    void closedHasNoHeat();
    void isOverdueToTheMillisecond();
    void onlyNewIsOverdue();
    void marks_data();
    void marks();
    void purchaseDayFollowsTheZone_data();
    void purchaseDayFollowsTheZone();
    void movingBetweenZonesMovesNoInstant();
    void clockSetBackAndForward();
    void nextChangeOfANewReferral();
    void nextChangeOfAnActiveReferralIsMidnight_data();
    void nextChangeOfAnActiveReferralIsMidnight();
    void closedNeverChanges();
    void nothingChangesBeforeNextChange();
    void factsComeFromTheReferral();
};

static QDateTime at(const char* iso) {
    return fromIso(QString::fromLatin1(iso));
}

static ClockFacts newFacts(const QDateTime& createdAt, bool isCallWanted = false) {
    ClockFacts facts;
    facts.status = Status::New;
    facts.substatus = Substatus::Pending;
    facts.createdAt = createdAt;
    facts.isCallWanted = isCallWanted;
    return facts;
}

static ClockFacts activeFacts(const QDateTime& createdAt, const QDate& purchaseBy) {
    auto facts = newFacts(createdAt);
    facts.status = Status::Active;
    facts.substatus = Substatus::Accepted;
    facts.purchaseBy = purchaseBy;
    return facts;
}

void TestDeadlines::spansAreInstantsAcrossTimeChanges_data() {
    QTest::addColumn<QDateTime>("createdAt");
    QTest::addColumn<QDateTime>("answerBy");
    QTest::addColumn<QDateTime>("hotUntil");
    QTest::addColumn<QDateTime>("expiresAt");
    // 24 h are 24 h, also where the wall clock in Rome counts 23 or 25 between.
    const auto row = [](const char* name, const QDateTime& created, const char* answer, const char* hot,
                         const char* expiry) {
        QTest::newRow(name) << created << at(answer) << at(hot) << at(expiry);
    };
    row("plain", at("2026-11-20T09:00:00Z"), "2026-11-21T09:00:00Z", "2026-11-23T09:00:00Z",
        "2026-12-04T09:00:00Z");
    row("into summer time", at("2026-03-28T12:00:00+01:00"), "2026-03-29T13:00:00+02:00",
        "2026-03-31T13:00:00+02:00", "2026-04-11T13:00:00+02:00");
    row("out of summer time", at("2026-10-24T12:00:00+02:00"), "2026-10-25T11:00:00+01:00",
        "2026-10-27T11:00:00+01:00", "2026-11-07T11:00:00+01:00");
    row("in the hour that is skipped", at("2026-03-29T00:59:59.999Z"), "2026-03-30T00:59:59.999Z",
        "2026-04-01T00:59:59.999Z", "2026-04-12T00:59:59.999Z");
    row("in the hour that comes twice", at("2026-10-25T00:30:00Z"), "2026-10-26T00:30:00Z",
        "2026-10-28T00:30:00Z", "2026-11-08T00:30:00Z");
    row("into a leap day", at("2028-02-28T18:00:00Z"), "2028-02-29T18:00:00Z", "2028-03-02T18:00:00Z",
        "2028-03-13T18:00:00Z");
    row("over the year", at("2026-12-31T23:59:59.999Z"), "2027-01-01T23:59:59.999Z",
        "2027-01-03T23:59:59.999Z", "2027-01-14T23:59:59.999Z");
}

void TestDeadlines::spansAreInstantsAcrossTimeChanges() {
    QFETCH(QDateTime, createdAt);
    const auto due = deadlines(newFacts(createdAt, true));
    QTEST(due.answerBy, "answerBy");
    QTEST(due.hotUntil, "hotUntil");
    QTEST(due.expiresAt, "expiresAt");
}

void TestDeadlines::givenExpiryGoesBeforeFourteenDays() {
    auto facts = newFacts(at("2026-11-20T09:00:00Z"));
    QVERIFY(!deadlines(facts).hotUntil.isValid());
    facts.expiresAt = at("2026-11-27T00:00:00Z");
    QCOMPARE(deadlines(facts).expiresAt, at("2026-11-27T00:00:00Z"));
    facts.expiresAt = at("2027-11-27T00:00:00Z");
    QCOMPARE(deadlines(facts).expiresAt, at("2027-11-27T00:00:00Z"));
}

void TestDeadlines::hotRule_data() {
    QTest::addColumn<int>("requested"); // -1: the field is missing
    QTest::addColumn<QString>("qualification");
    QTest::addColumn<bool>("consent");
    QTest::addColumn<bool>("isCallWanted");
    for (const auto& qualification :
        {u"Direct"_s, u"MarketingQualified"_s, u"SalesQualified"_s, u""_s, u"Odd"_s})
        for (const bool consent : {false, true})
            for (const int requested : {-1, 0, 1}) {
                const bool isWanted =
                    requested == 1 || (requested == -1 && qualification == "Direct"_L1 && consent);
                QTest::addRow("%s consent=%d requested=%d", qPrintable(qualification), consent, requested)
                    << requested << qualification << consent << isWanted;
            }
}

void TestDeadlines::hotRule() {
    QFETCH(int, requested);
    QFETCH(QString, qualification);
    QFETCH(bool, consent);
    ReferralData referral;
    if (requested >= 0)
        referral.customerRequestedContact = requested == 1;
    referral.qualification = Open<Qualification>::fromText(qualification);
    referral.hasConsentToContact = consent;
    QTEST(customerWantsCall(referral), "isCallWanted");
    QTEST(clockFacts(referral).isCallWanted, "isCallWanted");
}

void TestDeadlines::heatCoolsToTheMillisecond() {
    const auto created = at("2026-03-28T12:00:00Z");
    auto facts = newFacts(created, true);
    for (const auto& state : {Status::New, Status::Active}) {
        facts.status = state;
        QCOMPARE(heat(facts, created), Heat::Hot);
        QCOMPARE(heat(facts, created.addSecs(72 * 3600).addMSecs(-1)), Heat::Hot);
        QCOMPARE(heat(facts, created.addSecs(72 * 3600)), Heat::Cooled);
        QCOMPARE(heat(facts, created.addYears(1)), Heat::Cooled);
    }
    facts.isCallWanted = false;
    QCOMPARE(heat(facts, created), Heat::None);
}

void TestDeadlines::closedHasNoHeat() {
    auto facts = newFacts(at("2026-11-20T09:00:00Z"), true);
    facts.status = Status::Closed;
    QCOMPARE(heat(facts, facts.createdAt), Heat::None);
    QCOMPARE(heat(facts, facts.createdAt.addDays(30)), Heat::None);
}

void TestDeadlines::isOverdueToTheMillisecond() {
    for (const auto& created : {at("2026-10-20T12:00:00Z"), at("2026-03-20T12:00:00Z")}) {
        auto facts = newFacts(created);
        const auto end = created.addSecs(14LL * 24 * 3600);
        QVERIFY(!isOverdue(facts, end.addMSecs(-1)));
        QVERIFY(isOverdue(facts, end));
        facts.expiresAt = created.addMSecs(1);
        QVERIFY(!isOverdue(facts, created));
        QVERIFY(isOverdue(facts, created.addMSecs(1)));
    }
}

void TestDeadlines::onlyNewIsOverdue() {
    auto facts = newFacts(at("2026-01-01T00:00:00Z"));
    const auto later = at("2026-12-01T00:00:00Z");
    QVERIFY(isOverdue(facts, later));
    facts.status = Status::Active;
    QVERIFY(!isOverdue(facts, later));
    facts.status = Status::Closed;
    QVERIFY(!isOverdue(facts, later));
    facts.status = Open<Status>::fromText(u"Paused"_s);
    QVERIFY(!isOverdue(facts, later));
}

void TestDeadlines::marks_data() {
    QTest::addColumn<ClockFacts>("facts");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<ClockMark>("expected");
    const auto created = at("2026-11-20T09:00:00Z");
    const auto hours = [&](double count) { return created.addMSecs(qint64(count * 3'600'000)); };
    const auto row = [](const char* name, const ClockFacts& facts, const QDateTime& now,
                         const ClockMark& mark) { QTest::newRow(name) << facts << now << mark; };
    const auto plain = newFacts(created);
    const auto hot = newFacts(created, true);
    row("just arrived", plain, created, {Mark::AnswerDue, Urgency::Good, hours(24), {}});
    row("4 h left", plain, hours(20), {Mark::AnswerDue, Urgency::Warning, hours(24), {}});
    row("a little more", plain, hours(20).addMSecs(-1), {Mark::AnswerDue, Urgency::Good, hours(24), {}});
    row("late", plain, hours(24), {Mark::AnswerLate, Urgency::Bad, hours(24), {}});
    row("late for two days", plain, hours(72), {Mark::Expires, Urgency::Calm, hours(14 * 24), {}});
    row("two days before the end", plain, hours(12 * 24), {Mark::Expires, Urgency::Bad, hours(14 * 24), {}});
    row("hot", hot, hours(30), {Mark::CallNow, Urgency::Hot, hours(72), {}});
    row("cooled", hot, hours(72), {Mark::CallStillWanted, Urgency::Calm, hours(14 * 24), {}});
    row("cooled, near the end", hot, hours(13 * 24), {Mark::Expires, Urgency::Bad, hours(14 * 24), {}});
    auto brief = plain;
    brief.expiresAt = hours(12);
    row("expires before the answer is due", brief, hours(1), {Mark::AnswerDue, Urgency::Good, hours(24), {}});
    const QDate today(2026, 11, 21);
    row("active, no date", activeFacts(created, {}), hours(24), {Mark::InProgress, Urgency::Good, {}, {}});
    row("active, 8 days", activeFacts(created, today.addDays(8)), hours(24),
        {Mark::PurchaseDue, Urgency::Calm, {}, today.addDays(8)});
    row("active, 7 days", activeFacts(created, today.addDays(7)), hours(24),
        {Mark::PurchaseDue, Urgency::Warning, {}, today.addDays(7)});
    row("active, today", activeFacts(created, today), hours(24),
        {Mark::PurchaseDue, Urgency::Warning, {}, today});
    row("active, yesterday", activeFacts(created, today.addDays(-1)), hours(24),
        {Mark::PurchasePast, Urgency::Bad, {}, today.addDays(-1)});
    auto hotActive = activeFacts(created, today);
    hotActive.isCallWanted = true;
    row("active and hot", hotActive, hours(24), {Mark::CallNow, Urgency::Hot, hours(72), {}});
    auto closed = hot;
    closed.status = Status::Closed;
    closed.closedAt = hours(5);
    row("closed", closed, hours(24), {Mark::Closed, Urgency::Calm, hours(5), {}});
    auto unknown = plain;
    unknown.status = Open<Status>::fromText(u"Paused"_s);
    row("unknown state", unknown, hours(24), {Mark::None, Urgency::Calm, {}, {}});
}

void TestDeadlines::marks() {
    QFETCH(ClockFacts, facts);
    QFETCH(QDateTime, now);
    QFETCH(ClockMark, expected);
    const auto actual = mark(facts, {now, QTimeZone::utc()});
    QCOMPARE(actual.mark, expected.mark);
    QCOMPARE(actual.urgency, expected.urgency);
    QCOMPARE(actual.at, expected.at);
    QCOMPARE(actual.day, expected.day);
}

void TestDeadlines::purchaseDayFollowsTheZone_data() {
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("lastMoment");
    // The last millisecond of the purchase day there: the day is over one millisecond later.
    const QByteArray rome("Europe/Rome");
    QTest::newRow("UTC") << QByteArray("UTC") << at("2026-10-25T23:59:59.999Z");
    QTest::newRow("Rome, 25 h") << rome << at("2026-10-25T23:59:59.999+01:00");
    QTest::newRow("Rome, 23 h") << rome << at("2026-03-29T23:59:59.999+02:00");
    QTest::newRow("Rome, day before the change") << rome << at("2026-03-28T23:59:59.999+01:00");
    QTest::newRow("New York, 25 h") << QByteArray("America/New_York") << at("2026-11-01T23:59:59.999-05:00");
    QTest::newRow("New York, 23 h") << QByteArray("America/New_York") << at("2026-03-08T23:59:59.999-04:00");
    QTest::newRow("Kathmandu") << QByteArray("Asia/Kathmandu") << at("2026-10-25T23:59:59.999+05:45");
}

void TestDeadlines::purchaseDayFollowsTheZone() {
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, lastMoment);
    const QTimeZone there(zone);
    const auto day = lastMoment.toTimeZone(there).date();
    const auto facts = activeFacts(lastMoment.addDays(-30), day);
    QCOMPARE(mark(facts, {lastMoment, there}).mark, Mark::PurchaseDue);
    QCOMPARE(mark(facts, {lastMoment.addMSecs(1), there}).mark, Mark::PurchasePast);
    QCOMPARE(nextChange(facts, {lastMoment, there}), lastMoment.addMSecs(1));
}

void TestDeadlines::movingBetweenZonesMovesNoInstant() {
    FakeClock clock(at("2026-11-20T23:30:00Z"), QTimeZone("Europe/Rome"));
    const auto facts = newFacts(at("2026-11-20T09:00:00Z"), true);
    const auto before = mark(facts, clock.now());
    const auto next = nextChange(facts, clock.now());
    const auto active = activeFacts(at("2026-11-01T09:00:00Z"), {2026, 11, 20});
    QCOMPARE(mark(active, clock.now()).mark, Mark::PurchasePast);
    clock.setZone(QTimeZone("America/New_York"));
    QCOMPARE(mark(facts, clock.now()), before);
    QCOMPARE(nextChange(facts, clock.now()), next);
    // What is over in Rome still lasts in New York: a day is the user's day.
    QCOMPARE(mark(active, clock.now()).mark, Mark::PurchaseDue);
    clock.setZone(QTimeZone("Asia/Kathmandu"));
    QCOMPARE(mark(facts, clock.now()), before);
    QCOMPARE(nextChange(facts, clock.now()), next);
    QCOMPARE(mark(active, clock.now()).mark, Mark::PurchasePast);
}

void TestDeadlines::clockSetBackAndForward() {
    FakeClock clock(at("2026-11-20T09:00:00Z"));
    const auto facts = newFacts(clock.now().utc, true);
    clock.advance(72h);
    QCOMPARE(heat(facts, clock.now().utc), Heat::Cooled);
    clock.advance(-1ms);
    QCOMPARE(heat(facts, clock.now().utc), Heat::Hot);
    clock.advance(-100h);
    QCOMPARE(heat(facts, clock.now().utc), Heat::Hot);
    QVERIFY(!isOverdue(facts, clock.now().utc));
    QVERIFY(nextChange(facts, clock.now()) > clock.now().utc);
    clock.advance(24h * 30);
    QVERIFY(isOverdue(facts, clock.now().utc));
}

void TestDeadlines::nextChangeOfANewReferral() {
    const auto created = at("2026-03-28T12:00:00Z");
    const auto facts = newFacts(created, true);
    QList<double> hours;
    for (auto now = created, next = now;
         (next = nextChange(facts, {now, QTimeZone("Europe/Rome")})).isValid();)
        hours << double(created.msecsTo(now = next)) / 3'600'000;
    QCOMPARE(hours, (QList<double>{20, 24, 72, 12 * 24, 14 * 24}));
}

void TestDeadlines::nextChangeOfAnActiveReferralIsMidnight_data() {
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDateTime>("midnight");
    QTest::newRow("Rome, 23 h") << QByteArray("Europe/Rome") << at("2026-03-29T00:00:00+01:00")
                                << at("2026-03-30T00:00:00+02:00");
    QTest::newRow("Rome, 25 h") << QByteArray("Europe/Rome") << at("2026-10-25T00:00:00+02:00")
                                << at("2026-10-26T00:00:00+01:00");
    QTest::newRow("New York") << QByteArray("America/New_York") << at("2026-11-01T12:00:00-05:00")
                              << at("2026-11-02T00:00:00-05:00");
    QTest::newRow("Kathmandu") << QByteArray("Asia/Kathmandu") << at("2026-11-01T23:59:59+05:45")
                               << at("2026-11-02T00:00:00+05:45");
    // Summer time starts at midnight there: the day begins at one.
    QTest::newRow("Beirut") << QByteArray("Asia/Beirut") << at("2026-03-28T20:00:00+02:00")
                            << at("2026-03-29T01:00:00+03:00");
}

void TestDeadlines::nextChangeOfAnActiveReferralIsMidnight() {
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, now);
    const auto facts = activeFacts(now.addDays(-10), now.date().addDays(20));
    QTEST(nextChange(facts, {now, QTimeZone(zone)}), "midnight");
    QVERIFY(!nextChange(activeFacts(now.addDays(-10), {}), {now, QTimeZone(zone)}).isValid());
}

void TestDeadlines::closedNeverChanges() {
    auto facts = newFacts(at("2026-11-20T09:00:00Z"), true);
    facts.status = Status::Closed;
    facts.purchaseBy = {2027, 1, 1};
    QVERIFY(!nextChange(facts, {facts.createdAt, QTimeZone::utc()}).isValid());
}

/// What nextChange promises: until then heat, mark and expiry stand still.
void TestDeadlines::nothingChangesBeforeNextChange() {
    Generator any;
    const QList<QByteArray> zones{"UTC", "Europe/Rome", "America/New_York", "Asia/Kathmandu"};
    const auto start = at("2026-03-20T00:00:00Z");
    for (int i = 0; i < 3'000; ++i) {
        auto facts = newFacts(start.addSecs(any.number(365 * 86'400)), any.coin());
        facts.status = any.oneOf<Open<Status>>(
            {Status::New, Status::Active, Status::Closed, Open<Status>::fromText(u"Paused"_s)});
        if (any.coin())
            facts.expiresAt = facts.createdAt.addSecs(any.number(20 * 86'400));
        if (any.coin())
            facts.purchaseBy = facts.createdAt.date().addDays(any.number(30));
        const Moment now{facts.createdAt.addSecs(any.number(25 * 86'400)), QTimeZone(any.oneOf(zones))};
        const auto next = nextChange(facts, now);
        QVERIFY(!next.isValid() || next > now.utc);
        const auto last = next.isValid() ? next.addMSecs(-1) : now.utc.addDays(400);
        const auto between = now.utc.addMSecs(now.utc.msecsTo(last) / (1 + any.number(4)));
        for (const auto& later : {between, last}) {
            QCOMPARE(heat(facts, later), heat(facts, now.utc));
            QCOMPARE(mark(facts, {later, now.zone}), mark(facts, now));
            QCOMPARE(isOverdue(facts, later), isOverdue(facts, now.utc));
        }
    }
}

void TestDeadlines::factsComeFromTheReferral() {
    Generator any;
    for (int i = 0; i < 200; ++i) {
        const auto referral = any.referral();
        const auto facts = clockFacts(*referral);
        QCOMPARE(facts.status, referral->status);
        QCOMPARE(facts.substatus, referral->substatus);
        QCOMPARE(facts.createdAt, referral->createdAt);
        QCOMPARE(facts.expiresAt, referral->expiresAt);
        QCOMPARE(facts.closedAt, referral->closedAt);
        QCOMPARE(facts.purchaseBy, referral->engagement.purchaseBy);
    }
}

QTEST_APPLESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caller.h"

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// Each oddity shows in the requests that are taken or in the answers that come, and only when it is turned
/// on.
class TestSimulatedOddities : public QObject {
    Q_OBJECT

private slots:
    void init();
    void timeFilters();
    void orderAndTop();
    void largeTopAndExtras();
    void counts();
    void shiftingPages();
    void nextLinks();
    void eTags();
    void patchAnswers();
    void postAnswers();
    void patchesThatAreUsuallyRefused();
    void replaceNeedsAValue();
    void dealValues();
    void instants();
    void nullsAreMissing();
    void idsInAllShapes();
    void stages();
    void unknownThings();
    void missingFlame();
    void misspeltLinks();
    void contactsOfTheExpired();
    void headerNames();
    void nestedErrors();
    void misspeltClaims();
    void skewedClock();
    void latency();
    void hasANameForEach();

private:
    Oddities& oddities() { return m_simulator->switches().oddities; }
    QJsonObject one() { return m_caller->get(m_id).json(); }

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Caller> m_caller;
    QString m_id;
};

void TestSimulatedOddities::init() {
    m_simulator = std::make_unique<Simulator>();
    QVERIFY(m_simulator->start());
    m_caller = std::make_unique<Caller>(*m_simulator);
    m_id = m_simulator->add(
        {{u"createdDateTime"_s, u"2026-01-01T10:00:00.1234567Z"_s}, {u"salesStage"_s, u"40"_s},
            {u"details"_s, QJsonObject{{u"dealValue"_s, 50000}, {u"customerRequestedContact"_s, true}}},
            {u"customerProfile"_s,
                QJsonObject{{u"team"_s, QJsonArray{QJsonObject{{u"email"_s, u"lia@kunde.example"_s}}}},
                    {u"ids"_s, QJsonArray{QJsonObject{{u"profileType"_s, u"Duns"_s}, {u"id"_s, u"1"_s}}}}}}});
}

void TestSimulatedOddities::timeFilters() {
    const QByteArray later = "$filter=updatedDateTime%20gt%202026-06-01T00:00:00Z";
    QVERIFY(m_caller->list(later).ids().isEmpty());
    oddities().timeFilter = Oddities::TimeFilter::Refused;
    QCOMPARE(m_caller->list(later).status, 400);
    QCOMPARE(m_caller->list("$filter=updatedDateTime%20eq%202026-01-01T10:00:00.1234567Z").ids(),
        QStringList{m_id});
    oddities().timeFilter = Oddities::TimeFilter::Ignored;
    QCOMPARE(m_caller->list(later).ids(), QStringList{m_id});
}

void TestSimulatedOddities::orderAndTop() {
    QStringList ids{m_id};
    for (int i = 0; i < 7; ++i)
        ids << m_simulator->add();
    QCOMPARE(m_caller->list("$orderby=createdDateTime").ids(), ids);
    oddities().order = Oddities::Order::Ignored;
    ids.sort();
    QCOMPARE(m_caller->list("$orderby=createdDateTime").ids(), ids);
    QCOMPARE(m_caller->list("$top=3").ids().size(), 3);
    QVERIFY(!m_caller->list("$top=3").nextLink().isEmpty());
    oddities().top = Oddities::Top::IsTotal;
    QVERIFY(m_caller->list("$top=3").nextLink().isEmpty());
    oddities().pageSize = 2;
    const auto rest = m_caller->call("GET", m_caller->list("$top=3").nextLink().toLatin1(), {}, {});
    QCOMPARE(rest.ids().size(), 1);
    QVERIFY(rest.nextLink().isEmpty());
    oddities().pageSize = 100;
    oddities().top = Oddities::Top::Ignored;
    QCOMPARE(m_caller->list("$top=3").ids().size(), 8);
}

void TestSimulatedOddities::largeTopAndExtras() {
    const auto second = m_simulator->add();
    QCOMPARE(m_caller->list("$top=200").status, 200);
    QCOMPARE(m_caller->list("$skip=1").ids(), QStringList{m_id});
    QCOMPARE(m_caller->list("$count=true&$top=1").json().value(u"@odata.count"_s).toInt(), 2);
    oddities().refusesLargeTop = true;
    QCOMPARE(m_caller->list("$top=200").status, 400);
    oddities().refusesExtraOptions = true;
    for (const auto& option : {"$skip=1", "$count=true", "$expand=team"})
        QCOMPARE(m_caller->list(option).status, 400);
}

void TestSimulatedOddities::counts() {
    QVERIFY(!m_caller->list().json().contains(u"@odata.count"_s));
    oddities().count = Oddities::Count::Hundred;
    QCOMPARE(m_caller->list().json().value(u"@odata.count"_s).toInt(), 100);
    oddities().count = Oddities::Count::OfPage;
    QCOMPARE(m_caller->list().json().value(u"@odata.count"_s).toInt(), 1);
}

void TestSimulatedOddities::shiftingPages() {
    for (int i = 0; i < 5; ++i)
        m_simulator->add();
    oddities().pageSize = 2;
    oddities().paging = Oddities::Paging::ByOffset;
    const auto first = m_caller->list("$orderby=createdDateTime%20desc");
    m_simulator->add();
    const auto second = m_caller->call("GET", first.nextLink().toLatin1(), {}, {});
    QCOMPARE(second.ids().first(), first.ids().last());
}

void TestSimulatedOddities::nextLinks() {
    m_simulator->add();
    oddities().pageSize = 1;
    oddities().nextLinkHasWrongPath = true;
    const auto wrong = m_caller->list().nextLink().toLatin1();
    QVERIFY(!wrong.contains("/engagements"));
    QCOMPARE(m_caller->call("GET", wrong, {}, {}).status, 404);
    QCOMPARE(
        m_caller->call("GET", m_caller->collection() + wrong.mid(wrong.indexOf('?')), {}, {}).status, 200);
    oddities().nextLinkHasWrongPath = false;
    oddities().nextLinkIsRelative = true;
    QVERIFY(m_caller->list().nextLink().startsWith("/v1.0/engagements/referrals?$skiptoken="_L1));
}

void TestSimulatedOddities::eTags() {
    QVERIFY(m_caller->list().items().first().toObject().contains(u"eTag"_s));
    oddities().listLacksETag = true;
    oddities().answersLackETagHeader = true;
    QVERIFY(!m_caller->list().items().first().toObject().contains(u"eTag"_s));
    QVERIFY(one().contains(u"eTag"_s));
    QVERIFY(m_caller->get(m_id).header("ETag").isNull());
}

void TestSimulatedOddities::patchAnswers() {
    const auto patch = replacing(u"/details/notes"_s, u"x"_s);
    oddities().patchAnswer = Oddities::PatchAnswer::AlwaysBody;
    QCOMPARE(m_caller->patch(m_id, patch).status, 200);
    oddities().patchAnswer = Oddities::PatchAnswer::NeverBody;
    QCOMPARE(m_caller->patch(m_id, patch, {{"Prefer", "return=representation"}}).status, 204);
}

void TestSimulatedOddities::postAnswers() {
    oddities().postAnswersCreated = true;
    const auto answer = m_caller->post(
        {{u"type"_s, u"Independent"_s}, {u"customerProfile"_s, QJsonObject{{u"name"_s, u"Molino Alba"_s}}},
            {u"consent"_s, QJsonObject{{u"consentToToShareInfoWithOthers"_s, true}}},
            {u"details"_s, QJsonObject{{u"notes"_s, u"x"_s}}}});
    QCOMPARE(answer.status, 201);
}

void TestSimulatedOddities::patchesThatAreUsuallyRefused() {
    const QJsonArray closing{operation(u"replace"_s, u"/status"_s, u"Closed"_s),
        operation(u"replace"_s, u"/substatus"_s, u"Error"_s)};
    const auto name = replacing(u"/name"_s, u"x"_s);
    const QJsonArray registering{operation(u"add"_s, u"/registrations/-"_s, QJsonObject())};
    for (const auto& patch : {name, registering, closing})
        QCOMPARE(m_caller->patch(m_id, patch).status, 400);
    for (const auto& oddity : {u"name-patch"_s, u"registrations"_s, u"error-substatus"_s})
        QVERIFY(m_simulator->switches().turnOnByName(oddity));
    for (const auto& patch : {name, registering, closing})
        QCOMPARE(m_caller->patch(m_id, patch).status, 204);
}

void TestSimulatedOddities::replaceNeedsAValue() {
    const auto bare = m_simulator->addAsIs({{u"status"_s, u"New"_s}, {u"substatus"_s, u"Pending"_s}});
    QCOMPARE(m_caller->patch(bare, replacing(u"/details/notes"_s, u"x"_s)).status, 204);
    oddities().replaceNeedsValue = true;
    QCOMPARE(m_caller->patch(bare, replacing(u"/campaignId"_s, u"x"_s)).status, 400);
    QCOMPARE(m_caller->patch(bare, {operation(u"add"_s, u"/campaignId"_s, u"x"_s)}).status, 204);
}

void TestSimulatedOddities::dealValues() {
    const auto number = replacing(u"/details/dealValue"_s, 10.5);
    const auto text = replacing(u"/details/dealValue"_s, u"10.5"_s);
    oddities().dealValue = Oddities::DealValue::NumberOnly;
    QCOMPARE(m_caller->patch(m_id, text).status, 400);
    QCOMPARE(m_caller->patch(m_id, number).status, 204);
    oddities().dealValue = Oddities::DealValue::TextOnly;
    QCOMPARE(m_caller->patch(m_id, number).status, 400);
    QCOMPARE(m_caller->patch(m_id, text).status, 204);
    QVERIFY(one()[u"details"][u"dealValue"].isDouble());
    oddities().dealValueIsText = true;
    QCOMPARE(one()[u"details"][u"dealValue"].toString(), u"10.5"_s);
}

void TestSimulatedOddities::instants() {
    QCOMPARE(one().value(u"createdDateTime"_s).toString(), u"2026-01-01T10:00:00.1234567Z"_s);
    oddities().fractionalDigits = 6;
    QCOMPARE(one().value(u"createdDateTime"_s).toString(), u"2026-01-01T10:00:00.123456Z"_s);
    m_simulator->add({{u"id"_s, u"short"_s}, {u"createdDateTime"_s, u"2026-01-01T10:00:00.5Z"_s}});
    QCOMPARE(m_caller->get(u"short"_s).json().value(u"createdDateTime"_s).toString(),
        u"2026-01-01T10:00:00.500000Z"_s);
    oddities().fractionalDigits = 0;
    QCOMPARE(one().value(u"createdDateTime"_s).toString(), u"2026-01-01T10:00:00Z"_s);
}

void TestSimulatedOddities::nullsAreMissing() {
    QVERIFY(one().contains(u"name"_s));
    QVERIFY(one().value(u"details"_s).toObject().contains(u"notes"_s));
    oddities().leavesNullsOut = true;
    QVERIFY(!one().contains(u"name"_s));
    QVERIFY(!one().value(u"details"_s).toObject().contains(u"notes"_s));
    QVERIFY(one().contains(u"status"_s));
}

void TestSimulatedOddities::idsInAllShapes() {
    QCOMPARE(one()[u"customerProfile"][u"ids"].toArray().size(), 1);
    oddities().ids = Oddities::Ids::EmptyObject;
    QVERIFY(one()[u"customerProfile"][u"ids"].isObject());
    oddities().ids = Oddities::Ids::EmptyList;
    QCOMPARE(one()[u"customerProfile"][u"ids"], QJsonValue(QJsonArray()));
}

void TestSimulatedOddities::stages() {
    QCOMPARE(one().value(u"salesStage"_s), QJsonValue(u"40"_s));
    oddities().stage = Oddities::Stage::Number;
    QCOMPARE(one().value(u"salesStage"_s), QJsonValue(40));
    oddities().stage = Oddities::Stage::Name;
    QCOMPARE(one().value(u"salesStage"_s), QJsonValue(u"Develop"_s));
}

void TestSimulatedOddities::unknownThings() {
    const auto other = m_simulator->add();
    oddities().hasUnknownValues = oddities().hasUnknownStates = oddities().hasUnknownFields = true;
    QCOMPARE(one().value(u"qualification"_s).toString(), u"PartnerQualified"_s);
    QCOMPARE(one().value(u"status"_s).toString(), u"Paused"_s);
    QVERIFY(one().contains(u"solutionPlay"_s));
    QCOMPARE(m_caller->get(other).json().value(u"status"_s).toString(), u"New"_s);
    QCOMPARE(m_simulator->referral(m_id).value(u"status"_s).toString(), u"New"_s);
}

void TestSimulatedOddities::missingFlame() {
    QVERIFY(one()[u"details"][u"customerRequestedContact"].toBool());
    oddities().lacksCustomerRequestedContact = true;
    QVERIFY(one()[u"details"][u"customerRequestedContact"].isUndefined());
}

void TestSimulatedOddities::misspeltLinks() {
    QVERIFY(one()[u"links"][u"self"][u"uri"].toString().endsWith(u'/' + m_id));
    oddities().linksAreMisspelt = true;
    QVERIFY(one()[u"links"][u"self"][u"uri"].toString().endsWith(u"engagments/referrals"_s + m_id));
}

void TestSimulatedOddities::contactsOfTheExpired() {
    m_simulator->expire(m_id);
    QCOMPARE(one()[u"customerProfile"][u"team"].toArray().size(), 1);
    oddities().expiredLoseContacts = true;
    QCOMPARE(one()[u"customerProfile"][u"team"].toArray().size(), 0);
}

void TestSimulatedOddities::headerNames() {
    QVERIFY(m_simulator->switches().turnOnByName(u"upper-headers"_s));
    QVERIFY(!m_caller->list().header("Request-ID").isEmpty());
    const auto names = [&] {
        QByteArrayList all;
        for (const auto& [name, value] : m_caller->list().headers)
            all << name;
        return all;
    };
    QVERIFY(names().contains("REQUEST-ID"));
    oddities().headerCase = Oddities::HeaderCase::Lower;
    QVERIFY(names().contains("date"));
}

void TestSimulatedOddities::nestedErrors() {
    oddities().innerError = Oddities::InnerError::LowerCaseNested;
    const auto error = m_caller->patch(m_id, {}).json().value(u"error"_s).toObject();
    QVERIFY(!error.contains(u"innerError"_s));
    QVERIFY(!error[u"innererror"][u"innererror"][u"code"].toString().isEmpty());
}

void TestSimulatedOddities::misspeltClaims() {
    oddities().claimsAreMisspelt = true;
    m_simulator->switches().fail({.kind = Fault::InsufficientClaims});
    const auto answer = m_caller->list();
    QCOMPARE(answer.code(), u"insufficent_claims"_s);
    QVERIFY(answer.header("WWW-Authenticate").contains("insufficent_claims"));
}

void TestSimulatedOddities::skewedClock() {
    m_simulator->setNow([] { return QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC); });
    m_caller->token = m_simulator->issueAccessToken().toLatin1();
    QVERIFY(m_simulator->switches().turnOnByName(u"clock-ahead"_s));
    QCOMPARE(m_caller->list().header("Date"), "Fri, 20 Nov 2026 09:07:00 GMT");
    const auto id = m_simulator->add();
    QCOMPARE(
        m_simulator->referral(id).value(u"createdDateTime"_s).toString(), u"2026-11-20T09:07:00.0000000Z"_s);
}

void TestSimulatedOddities::latency() {
    oddities().latency = 60'000;
    m_caller->timeout = 150;
    QCOMPARE(m_caller->list().error, QNetworkReply::OperationCanceledError);
    QCOMPARE(m_simulator->requests().last().status, 200);
    oddities().latency = 1;
    m_caller->timeout = 20'000;
    QCOMPARE(m_caller->list().status, 200);
}

void TestSimulatedOddities::hasANameForEach() {
    QSet<QString> names;
    for (const auto& oddity : oddityNames()) {
        names << oddity.name;
        QVERIFY(!oddity.sentence.isEmpty());
        QVERIFY(m_simulator->switches().turnOnByName(oddity.name));
    }
    QCOMPARE(names.size(), oddityNames().size());
    QVERIFY(!m_simulator->switches().turnOnByName(u"unheard-of"_s));
}

QTEST_GUILESS_MAIN(TestSimulatedOddities)
#include "tst_simulatedoddities.moc"

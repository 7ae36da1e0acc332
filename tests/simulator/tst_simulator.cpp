// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulator.h"

#include "caller.h"

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// The operations on referrals, as api.md, section 4 has them.
class TestSimulator : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_simulator.reset(); }

    void listsWhatIsThere();
    void pagesHoldAHundred();
    void ordersBothWays();
    void filters_data();
    void filters();
    void selectsFields();
    void getsOne();
    void changes();
    void answersTheChangedReferral();
    void keepsTheETagByteForByte();
    void createsInTwoSteps();
    void replacesWhole();
    void hidesAndShows();
    void expiresAtTheDate();
    void showsEachRoleItsOwn();
    void carriesHeaders();
    void compresses();
    void recordsRequests();
    void servesAHundredThousand();

private:
    Caller& caller() { return *m_caller; }

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Caller> m_caller;
};

void TestSimulator::init() {
    m_simulator = std::make_unique<Simulator>();
    QVERIFY(m_simulator->start());
    m_caller = std::make_unique<Caller>(*m_simulator);
}

void TestSimulator::listsWhatIsThere() {
    QCOMPARE(caller().list().status, 200);
    QVERIFY(caller().list().items().isEmpty());
    const auto first = m_simulator->add({{u"createdDateTime"_s, u"2026-01-01T10:00:00.0000000Z"_s}});
    const auto second = m_simulator->add({{u"createdDateTime"_s, u"2026-01-02T10:00:00.0000000Z"_s}});
    const auto answer = caller().list();
    QCOMPARE(answer.ids(), (QStringList{second, first}));
    QVERIFY(answer.nextLink().isEmpty());
    const auto item = answer.items().first().toObject();
    QVERIFY(item.value(u"eTag"_s).toString().startsWith(u'"'));
    QCOMPARE(item.value(u"expirationDateTime"_s).toString(), u"2026-01-16T00:00:00Z"_s);
    QVERIFY(item.value(u"name"_s).isNull());
    QCOMPARE(item[u"links"][u"self"][u"uri"].toString(),
        QString::fromLatin1(caller().collection()) + u'/' + second);
}

void TestSimulator::pagesHoldAHundred() {
    for (int i = 0; i < 230; ++i)
        m_simulator->add();
    QSet<QString> seen;
    QList<int> sizes;
    auto url = caller().collection() + "?$orderby=createdDateTime%20desc";
    while (!url.isEmpty()) {
        const auto answer = caller().call("GET", url, {}, {});
        QCOMPARE(answer.status, 200);
        sizes << int(answer.items().size());
        for (const auto& id : answer.ids())
            seen << id;
        url = answer.nextLink().toLatin1();
        // What came during the walk moves nothing that was not read yet.
        m_simulator->add();
    }
    QCOMPARE(sizes, (QList<int>{100, 100, 30}));
    QCOMPARE(seen.size(), 230);
}

void TestSimulator::ordersBothWays() {
    const auto a = m_simulator->add();
    const auto b = m_simulator->add();
    m_simulator->set(a, u"/details/notes"_s, u"touched"_s);
    QCOMPARE(caller().list("$orderby=createdDateTime").ids(), (QStringList{a, b}));
    QCOMPARE(caller().list("$orderby=createdDateTime%20desc").ids(), (QStringList{b, a}));
    QCOMPARE(caller().list("$orderby=updatedDateTime%20asc").ids(), (QStringList{b, a}));
    QCOMPARE(caller().list("$orderby=updatedDateTime+desc").ids(), (QStringList{a, b}));
}

void TestSimulator::filters_data() {
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("found");
    QTest::newRow("status") << u"status eq 'Active'"_s << u"b"_s;
    QTest::newRow("and") << u"status eq 'New' and qualification eq 'SalesQualified'"_s << u"c"_s;
    QTest::newRow("parentheses") << u"(direction eq 'Incoming' and substatus eq 'Pending')"_s << u"ac"_s;
    QTest::newRow("country") << u"customerProfile/address/country eq 'US' and direction eq 'Incoming'"_s
                             << u"c"_s;
    QTest::newRow("any") << u"type eq 'Shared' and team/any(t:t/email eq 'r2d2@partner.example')"_s << u"b"_s;
    QTest::newRow("email") << u"email eq 'r2d2@partner.example'"_s << u"b"_s;
    QTest::newRow("engagement") << u"engagementId eq '65edc0b5-3485-41b7-a17e-dfa9ef4706e2'"_s << u"a"_s;
    QTest::newRow("later") << u"updatedDateTime gt 2026-03-01T00:00:00.0000000Z"_s << u"c"_s;
    QTest::newRow("not earlier") << u"updatedDateTime ge 2026-03-01T00:00:00Z"_s << u"bc"_s;
    QTest::newRow("doubled quote") << u"email eq 'o''neil@partner.example'"_s << u""_s;
    QTest::newRow("nobody") << u"substatus eq 'Won'"_s << u""_s;
}

void TestSimulator::filters() {
    const auto member = QJsonObject{{u"email"_s, u"R2D2@partner.example"_s}};
    QHash<QString, QString> names;
    names.insert(m_simulator->add({{u"engagementId"_s, u"65edc0b5-3485-41b7-a17e-dfa9ef4706e2"_s},
                     {u"createdDateTime"_s, u"2026-01-01T00:00:00Z"_s}}),
        u"a"_s);
    names.insert(m_simulator->add({{u"status"_s, u"Active"_s}, {u"substatus"_s, u"Accepted"_s},
                     {u"type"_s, u"Shared"_s}, {u"team"_s, QJsonArray{member}},
                     {u"direction"_s, u"Outgoing"_s}, {u"createdDateTime"_s, u"2026-03-01T00:00:00Z"_s}}),
        u"b"_s);
    names.insert(
        m_simulator->add({{u"qualification"_s, u"SalesQualified"_s},
            {u"customerProfile"_s, QJsonObject{{u"address"_s, QJsonObject{{u"country"_s, u"US"_s}}}}},
            {u"createdDateTime"_s, u"2026-04-01T00:00:00Z"_s}}),
        u"c"_s);
    QFETCH(QString, filter);
    const auto answer = caller().list("$filter=" + QUrl::toPercentEncoding(filter));
    QCOMPARE(answer.status, 200);
    QStringList found;
    for (const auto& id : answer.ids())
        found << names.value(id);
    found.sort();
    QTEST(found.join(QString()), "found");
}

void TestSimulator::selectsFields() {
    const auto id = m_simulator->add();
    const auto item = caller().list("$select=id,status,customerProfile").items().first().toObject();
    QCOMPARE(item.keys(), (QStringList{u"customerProfile"_s, u"id"_s, u"status"_s}));
    QCOMPARE(item.value(u"id"_s).toString(), id);
}

void TestSimulator::getsOne() {
    const auto id = m_simulator->add();
    const auto answer = caller().get(id);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json().contains(u"@odata.context"_s));
    QCOMPARE(answer.json().value(u"eTag"_s).toString().toLatin1(), answer.header("ETag"));
    QCOMPARE(caller().get(u"5b1f2f1e-0000-0000-0000-000000000000"_s).status, 404);
}

void TestSimulator::changes() {
    const auto id = m_simulator->add();
    const auto before = m_simulator->referral(id);
    QSignalSpy changed(m_simulator.get(), &Simulator::referralChanged);
    const auto answer = caller().patch(id,
        {operation(u"replace"_s, u"/status"_s, u"Active"_s),
            operation(u"replace"_s, u"/substatus"_s, u"Accepted"_s),
            operation(u"replace"_s, u"/details/dealValue"_s, u"10000"_s),
            operation(u"add"_s, u"/team/-"_s, QJsonObject{{u"email"_s, u"jane@partner.example"_s}})});
    QCOMPARE(answer.status, 204);
    QVERIFY(answer.body.isEmpty());
    QCOMPARE(changed.count(), 1);
    const auto after = m_simulator->referral(id);
    QCOMPARE(after.value(u"status"_s).toString(), u"Active"_s);
    QCOMPARE(after[u"details"][u"dealValue"].toDouble(), 10000.0);
    QCOMPARE(after[u"team"].toArray().size(), 1);
    QVERIFY(after.value(u"eTag"_s) != before.value(u"eTag"_s));
    QVERIFY(after.value(u"updatedDateTime"_s).toString() > before.value(u"updatedDateTime"_s).toString());
    QCOMPARE(after.value(u"acceptedDateTime"_s), after.value(u"updatedDateTime"_s));
}

void TestSimulator::answersTheChangedReferral() {
    const auto id = m_simulator->add();
    const auto answer = caller().patch(
        id, replacing(u"/details/notes"_s, u"Zwölf Plätze"_s), {{"Prefer", "return=representation"}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"details"][u"notes"].toString(), u"Zwölf Plätze"_s);
    QCOMPARE(answer.json().value(u"eTag"_s), m_simulator->referral(id).value(u"eTag"_s));
}

void TestSimulator::keepsTheETagByteForByte() {
    const auto id = m_simulator->add();
    const auto eTag = m_simulator->referral(id).value(u"eTag"_s).toString().toLatin1();
    const auto patch = replacing(u"/details/notes"_s, u"x"_s);
    QVERIFY(eTag.startsWith('"') && eTag.endsWith('"'));
    const auto bare = caller().patch(id, patch, {{"If-Match", eTag.mid(1, eTag.size() - 2)}});
    QCOMPARE(bare.status, 412);
    QCOMPARE(bare.code(), u"preconditionFailed"_s);
    QCOMPARE(bare.json()[u"error"][u"innerError"][u"code"].toString(), u"99918"_s);
    QCOMPARE(bare.json()[u"error"][u"target"].toString(), u"ETag"_s);
    QCOMPARE(caller().patch(id, patch, {{"If-Match", eTag}}).status, 204);
    QCOMPARE(caller().patch(id, patch, {{"If-Match", eTag}}).status, 412);
    QCOMPARE(caller().patch(id, patch).status, 204);
}

void TestSimulator::createsInTwoSteps() {
    const QJsonObject body{{u"type"_s, u"Shared"_s}, {u"name"_s, u"Tessitura nuova"_s},
        {u"status"_s, u"New"_s}, {u"substatus"_s, u"Pending"_s}, {u"externalReferenceId"_s, u"CRM-7"_s},
        {u"customerProfile"_s, QJsonObject{{u"name"_s, u"Molino Alba"_s}}},
        {u"consent"_s, QJsonObject{{u"consentToToShareInfoWithOthers"_s, true}}},
        {u"details"_s, QJsonObject{{u"notes"_s, u"First"_s}}}};
    const auto first = caller().post(body);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.json().value(u"status"_s).toString(), u"Active"_s);
    QCOMPARE(first.json().value(u"substatus"_s).toString(), u"Accepted"_s);
    QCOMPARE(first.json().value(u"acceptedDateTime"_s), first.json().value(u"createdDateTime"_s));
    auto other = body;
    other.insert(u"engagementId"_s, first.json().value(u"engagementId"_s));
    other.insert(u"target"_s,
        QJsonArray{QJsonObject{{u"type"_s, u"BusinessProfileLocation"_s}, {u"id"_s, u"msft"_s}}});
    const auto second = caller().post(other);
    QCOMPARE(second.status, 200);
    QCOMPARE(second.json().value(u"engagementId"_s), first.json().value(u"engagementId"_s));
    QVERIFY(second.json().value(u"id"_s) != first.json().value(u"id"_s));
    other.insert(u"engagementId"_s, u"00000000-1111-2222-3333-444444444444"_s);
    QCOMPARE(caller().post(other).status, 400);
}

void TestSimulator::replacesWhole() {
    const auto id = m_simulator->add();
    auto body = m_simulator->referral(id);
    const auto eTag = body.value(u"eTag"_s).toString().toLatin1();
    body.insert(u"status"_s, u"Closed"_s);
    body.insert(u"substatus"_s, u"Won"_s);
    QCOMPARE(caller().put(id, body).status, 400);
    auto withLinks = body;
    withLinks.insert(u"links"_s, QJsonObject());
    QCOMPARE(caller().put(id, withLinks, {{"If-Match", eTag}}).status, 400);
    const auto answer = caller().put(id, body, {{"If-Match", eTag}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value(u"substatus"_s).toString(), u"Won"_s);
    QVERIFY(!answer.json().value(u"closedDateTime"_s).isNull());
}

void TestSimulator::hidesAndShows() {
    const auto id = m_simulator->add();
    m_simulator->hide(id);
    QVERIFY(caller().list().ids().isEmpty());
    QCOMPARE(caller().get(id).status, 404);
    QCOMPARE(caller().patch(id, replacing(u"/details/notes"_s, u"x"_s)).status, 404);
    m_simulator->show(id);
    QCOMPARE(caller().get(id).status, 200);
}

void TestSimulator::expiresAtTheDate() {
    auto now = QDateTime({2026, 11, 1}, {9, 0}, Qt::UTC);
    m_simulator->setNow([&] { return now; });
    caller().token = m_simulator->issueAccessToken().toLatin1();
    const auto id = m_simulator->add();
    m_simulator->switches().oddities.expiresByItself = true;
    m_simulator->switches().oddities.accessTokenLifetime = 100 * 24 * 3600;
    caller().token = m_simulator->issueAccessToken().toLatin1();
    QCOMPARE(caller().get(id).json().value(u"status"_s).toString(), u"New"_s);
    now = now.addDays(14);
    const auto expired = caller().get(id).json();
    QCOMPARE(expired.value(u"substatus"_s).toString(), u"Expired"_s);
    QCOMPARE(expired.value(u"closedDateTime"_s).toString(), u"2026-11-15T09:00:00.0000000Z"_s);
}

void TestSimulator::showsEachRoleItsOwn() {
    const auto bruno = u"bruno.conti@lanterna.example"_s;
    m_simulator->add();
    const auto mine = m_simulator->add({{u"type"_s, u"Shared"_s}, {u"qualification"_s, u"None"_s},
        {u"team"_s, QJsonArray{QJsonObject{{u"email"_s, bruno}}}}});
    caller().token = m_simulator->issueAccessToken(bruno).toLatin1();
    QCOMPARE(caller().list().ids(), QStringList{mine});
    m_simulator->set(mine, u"/team"_s, QJsonArray());
    QCOMPARE(caller().get(mine).status, 404);
    m_simulator->signIn().setRole(bruno, SimulatedUser::Role::BusinessProfileAdmin);
    QCOMPARE(caller().list().status, 403);
    QCOMPARE(caller().list().code(), u"accessDenied"_s);
    m_simulator->signIn().setRole(bruno, SimulatedUser::Role::ReferralsAdmin);
    QCOMPARE(caller().list().ids().size(), 2);
}

void TestSimulator::carriesHeaders() {
    const auto answer = caller().list({}, {{"client-request-id", "0a1b2c3d-0000-4000-8000-000000000001"}});
    QCOMPARE(answer.header("client-request-id"), "0a1b2c3d-0000-4000-8000-000000000001");
    QVERIFY(!QUuid::fromString(QString::fromLatin1(answer.header("request-id"))).isNull());
    QVERIFY(!answer.header("x-ms-ags-diagnostic").isEmpty());
    QVERIFY(!answer.header("timestamp").isEmpty());
    QVERIFY(answer.header("Date").endsWith(" GMT"));
}

void TestSimulator::compresses() {
    for (int i = 0; i < 20; ++i)
        m_simulator->add();
    // Asked for by hand, the answer comes as it was sent.
    const auto packed = caller().list({}, {{"Accept-Encoding", "gzip"}});
    QVERIFY(packed.body.startsWith("\x1f\x8b"));
    const auto plain = caller().list();
    QCOMPARE(plain.items().size(), 20);
    QVERIFY(packed.body.size() * 3 < plain.body.size());
    m_simulator->switches().oddities.neverCompresses = true;
    QVERIFY(caller().list({}, {{"Accept-Encoding", "gzip"}}).body.startsWith('{'));
}

void TestSimulator::recordsRequests() {
    const auto id = m_simulator->add();
    QSignalSpy served(m_simulator.get(), &Simulator::requestServed);
    caller().list("$top=10");
    caller().patch(id, replacing(u"/details/notes"_s, u"x"_s), {{"If-Match", "\"old\""}});
    QCOMPARE(m_simulator->requests().size(), 2);
    QCOMPARE(m_simulator->requests().first().query, "$top=10");
    const auto patch = m_simulator->requests(Fault::Patch).first();
    QCOMPARE(patch.header("if-match"), "\"old\"");
    QCOMPARE(patch.status, 412);
    QCOMPARE(served.last(), (QList<QVariant>{u"PATCH"_s, patch.path, 412}));
    QVERIFY(!m_simulator->webhookWasTouched());
    QCOMPARE(caller()
                 .call("POST", m_simulator->authority().toEncoded() + "/webhooks/v1/registration", "{}", {})
                 .status,
        403);
    QVERIFY(m_simulator->webhookWasTouched());
    m_simulator->forgetRequests();
    QVERIFY(m_simulator->requests().isEmpty());
}

void TestSimulator::servesAHundredThousand() {
    const QJsonObject small{{u"status"_s, u"New"_s}, {u"eTag"_s, u"\"1\""_s}};
    for (int i = 0; i < 100'000; ++i)
        m_simulator->addAsIs(small);
    int pages = 0;
    int items = 0;
    for (auto url = caller().collection(); !url.isEmpty(); ++pages) {
        const auto answer = caller().call("GET", url, {}, {});
        QCOMPARE(answer.status, 200);
        items += int(answer.items().size());
        url = answer.nextLink().toLatin1();
    }
    QCOMPARE(pages, 1000);
    QCOMPARE(items, 100'000);
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caller.h"

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// What the documentation forbids is refused, and nothing is changed by it.
class TestSimulatedRefusals : public QObject {
    Q_OBJECT

private slots:
    void init();
    void patches_data();
    void patches();
    void documentedPathsAreTaken_data();
    void documentedPathsAreTaken();
    void transitions_data();
    void transitions();
    void closedStaysClosed();
    void consentIsNotWithdrawn();
    void bodiesThatAreNone();
    void contentTypes();
    void bearers();
    void requestIds();
    void accept();
    void queries_data();
    void queries();
    void mangledSkipTokens();
    void newReferrals_data();
    void newReferrals();
    void methodsAndPlaces();
    void rawSpaces();

private:
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Caller> m_caller;
    QString m_id;
};

void TestSimulatedRefusals::init() {
    m_simulator = std::make_unique<Simulator>();
    QVERIFY(m_simulator->start());
    m_caller = std::make_unique<Caller>(*m_simulator);
    m_id = m_simulator->add();
}

void TestSimulatedRefusals::patches_data() {
    QTest::addColumn<QJsonArray>("patch");
    QTest::addColumn<QString>("target");
    const auto row = [](const char* name, const QJsonArray& patch, const QString& target) {
        QTest::newRow(name) << patch << target;
    };
    for (const auto& path : {u"/name"_s, u"/favorite"_s, u"/inviteContext/notes"_s,
             u"/customerProfile/name"_s, u"/customerProfile/address/city"_s, u"/id"_s, u"/eTag"_s,
             u"/direction"_s, u"/consent/consentToContact"_s, u"/details"_s, u"/team/0"_s,
             u"/registrations/-"_s, u"/details/requirements/products"_s, u"status"_s, u""_s})
        row(qPrintable(u"path "_s + path), replacing(path, u"x"_s), path);
    for (const auto& op : {u"remove"_s, u"test"_s, u"move"_s, u"copy"_s, u"Replace"_s, QString()})
        row(qPrintable(u"op "_s + op), {operation(op, u"/details/notes"_s, u"x"_s)}, u"op"_s);
    row("no value", {operation(u"replace"_s, u"/details/notes"_s)}, u"/details/notes"_s);
    row("replace at the end", replacing(u"/team/-"_s, QJsonObject()), u"/team/-"_s);
    row("nothing", {}, {});
    row("no operation", {u"status"_s}, {});
    row("value as a word", replacing(u"/details/dealValue"_s, u"much"_s), u"/details/dealValue"_s);
    row("negative value", replacing(u"/details/dealValue"_s, -1), u"/details/dealValue"_s);
    row("currency in full", replacing(u"/details/currency"_s, u"Euro"_s), u"/details/currency"_s);
    row("local date", replacing(u"/details/closingDateTime"_s, u"01/12/2026"_s),
        u"/details/closingDateTime"_s);
    row("notes as a number", replacing(u"/details/notes"_s, 7), u"/details/notes"_s);
    row("member without shape", {operation(u"add"_s, u"/team/-"_s, u"Ada"_s)}, u"/team/-"_s);
    row("member's bad address", {operation(u"add"_s, u"/team/-"_s, QJsonObject{{u"email"_s, u"a b"_s}})},
        u"/team/-"_s);
    row("team as an object", replacing(u"/team"_s, QJsonObject()), u"/team"_s);
    row("solution without id", replacing(u"/details/requirements/solutions"_s, QJsonArray{QJsonObject()}),
        u"/details/requirements/solutions"_s);
    row("consent as text", replacing(u"/consent/consentToShareReferralWithMicrosoftSellers"_s, u"yes"_s),
        u"/consent/consentToShareReferralWithMicrosoftSellers"_s);
    row("status alone", replacing(u"/status"_s, u"Active"_s), u"substatus"_s);
    row("substatus alone", replacing(u"/substatus"_s, u"Won"_s), u"substatus"_s);
    row("the second of two",
        {operation(u"replace"_s, u"/details/notes"_s, u"x"_s), operation(u"replace"_s, u"/name"_s, u"x"_s)},
        u"/name"_s);
}

void TestSimulatedRefusals::patches() {
    QFETCH(QJsonArray, patch);
    const auto before = m_simulator->referral(m_id);
    const auto answer = m_caller->patch(m_id, patch);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"invalidRequest"_s);
    QVERIFY(!answer.message().isEmpty());
    QTEST(answer.json()[u"error"][u"target"].toString(), "target");
    QCOMPARE(m_simulator->referral(m_id), before);
}

void TestSimulatedRefusals::documentedPathsAreTaken_data() {
    QTest::addColumn<QJsonObject>("change");
    const auto row = [](const QString& op, const QString& path, const QJsonValue& value) {
        QTest::newRow(qPrintable(op + u' ' + path)) << operation(op, path, value);
    };
    const QJsonObject member{{u"firstName"_s, u"Ida"_s}, {u"email"_s, u"ida@partner.example"_s}};
    const QJsonObject solution{{u"id"_s, u"SOL-1"_s}};
    for (const auto& op : {u"replace"_s, u"add"_s}) {
        for (const auto& path : {u"/statusReason"_s, u"/salesStage"_s, u"/details/notes"_s,
                 u"/externalReferenceId"_s, u"/campaignId"_s, u"/referralProgram"_s})
            row(op, path, u"x"_s);
        row(op, u"/substatus"_s, u"Received"_s);
        row(op, u"/details/dealValue"_s, 12.5);
        row(op, u"/details/currency"_s, u"EUR"_s);
        row(op, u"/details/closingDateTime"_s, u"2026-12-01T00:00:00Z"_s);
        row(op, u"/team"_s, QJsonArray{member});
        row(op, u"/customerProfile/team"_s, QJsonArray{member});
        row(op, u"/details/requirements/solutions"_s, QJsonArray{solution});
        row(op, u"/consent/consentToShareReferralWithMicrosoftSellers"_s, true);
    }
    row(u"add"_s, u"/team/-"_s, member);
    row(u"add"_s, u"/customerProfile/team/-"_s, member);
    row(u"add"_s, u"/details/requirements/solutions/-"_s, solution);
}

void TestSimulatedRefusals::documentedPathsAreTaken() {
    QFETCH(QJsonObject, change);
    QCOMPARE(m_caller->patch(m_id, {change}).status, 204);
}

void TestSimulatedRefusals::transitions_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("status");
    const auto row = [](const QString& from, const QString& to, int status) {
        QTest::newRow(qPrintable(from + u" to "_s + to)) << from << to << status;
    };
    for (const auto& to :
        {u"New/Received"_s, u"Active/Accepted"_s, u"Closed/Declined"_s, u"Closed/Won"_s, u"Closed/Lost"_s})
        row(u"New/Pending"_s, to, 204);
    for (const auto& to : {u"Active/Accepted"_s, u"Closed/Won"_s, u"Closed/Lost"_s, u"Closed/Declined"_s})
        row(u"Active/Accepted"_s, to, 204);
    for (const auto& to : {u"New/Accepted"_s, u"Active/Pending"_s, u"Active/Won"_s, u"Closed/Accepted"_s,
             u"Closed/Expired"_s, u"Closed/Error"_s, u"Open/Pending"_s, u"Active/"_s, u"active/accepted"_s})
        row(u"New/Pending"_s, to, 400);
    row(u"Active/Accepted"_s, u"New/Pending"_s, 400);
    row(u"Active/Accepted"_s, u"New/Received"_s, 400);
    for (const auto& from : {u"Closed/Won"_s, u"Closed/Lost"_s, u"Closed/Declined"_s, u"Closed/Expired"_s})
        for (const auto& to : {u"Active/Accepted"_s, u"New/Pending"_s, u"Closed/Won"_s})
            row(from, to, 400);
}

void TestSimulatedRefusals::transitions() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    m_simulator->set(m_id, u"/status"_s, from.section(u'/', 0, 0));
    m_simulator->set(m_id, u"/substatus"_s, from.section(u'/', 1));
    const auto answer = m_caller->patch(m_id,
        {operation(u"replace"_s, u"/status"_s, to.section(u'/', 0, 0)),
            operation(u"replace"_s, u"/substatus"_s, to.section(u'/', 1))});
    QTEST(answer.status, "status");
}

void TestSimulatedRefusals::closedStaysClosed() {
    m_simulator->expire(m_id);
    const auto before = m_simulator->referral(m_id);
    const auto answer = m_caller->patch(m_id, replacing(u"/details/notes"_s, u"late"_s));
    QCOMPARE(answer.status, 400);
    QCOMPARE(m_simulator->referral(m_id), before);
}

void TestSimulatedRefusals::consentIsNotWithdrawn() {
    const auto path = u"/consent/consentToShareReferralWithMicrosoftSellers"_s;
    QCOMPARE(m_caller->patch(m_id, replacing(path, true)).status, 204);
    QCOMPARE(m_caller->patch(m_id, replacing(path, false)).status, 400);
}

void TestSimulatedRefusals::bodiesThatAreNone() {
    const auto url = m_caller->collection() + '/' + m_id.toLatin1();
    QCOMPARE(m_caller->call("PATCH", url, "[{\"op\":", {}).status, 400);
    QCOMPARE(m_caller->call("PATCH", url, "{\"op\":\"replace\"}", {}).status, 400);
    QCOMPARE(m_caller->call("PATCH", url, {}, {{"Content-Type", "application/json"}}).status, 400);
}

void TestSimulatedRefusals::contentTypes() {
    const auto patch = replacing(u"/details/notes"_s, u"x"_s);
    for (const auto& type :
        {"text/plain", "application/json-patch+json", "application/x-www-form-urlencoded"})
        QCOMPARE(m_caller->patch(m_id, patch, {{"Content-Type", type}}).status, 415);
    QCOMPARE(m_caller->patch(m_id, patch, {{"Content-Type", "application/json; charset=utf-8"}}).status, 204);
}

void TestSimulatedRefusals::bearers() {
    for (const auto& value : {"", "Bearer ", "Bearer nobody", "Basic YTpi"}) {
        const auto answer = m_caller->list({}, {{"Authorization", value}});
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.code(), u"unauthenticated"_s);
        QCOMPARE(answer.header("WWW-Authenticate"), "Bearer error=\"invalid_token\"");
    }
    QCOMPARE(m_caller->list().status, 200);
    m_simulator->expireAccessTokens();
    QCOMPARE(m_caller->list().status, 401);
    m_simulator->switches().oddities.lacksMfa = true;
    m_caller->token = m_simulator->issueAccessToken().toLatin1();
    const auto answer = m_caller->list();
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.reason, u"Unauthorized - MFA required"_s);
    QVERIFY(answer.message().contains("MFA required"_L1));
}

void TestSimulatedRefusals::requestIds() {
    const QByteArray id = "0a1b2c3d-0000-4000-8000-000000000001";
    QCOMPARE(m_caller->list({}, {{"client-request-id", ""}}).status, 400);
    QCOMPARE(m_caller->list({}, {{"client-request-id", "one"}}).status, 400);
    m_simulator->switches().fail({.kind = Fault::Unavailable});
    QCOMPARE(m_caller->list({}, {{"client-request-id", id}}).status, 503);
    QCOMPARE(m_caller->list({}, {{"client-request-id", id}}).status, 400);
    QVERIFY(m_simulator->switches().turnOnByName(u"request-id-optional"_s));
    QCOMPARE(m_caller->list({}, {{"client-request-id", id}}).status, 200);
    QCOMPARE(m_caller->list({}, {{"client-request-id", ""}}).status, 200);
}

void TestSimulatedRefusals::accept() {
    QCOMPARE(m_caller->list({}, {{"Accept", ""}}).status, 406);
    QCOMPARE(m_caller->list({}, {{"Accept", "text/html"}}).status, 406);
    QVERIFY(m_simulator->switches().turnOnByName(u"accept-optional"_s));
    QCOMPARE(m_caller->list({}, {{"Accept", ""}}).status, 200);
}

void TestSimulatedRefusals::queries_data() {
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    const auto row = [](const QString& option, const QString& value) {
        QTest::newRow(qPrintable(option + u' ' + value)) << option << value;
    };
    for (const auto& filter :
        {u""_s, u"status"_s, u"status eq"_s, u"status eq New"_s, u"status eq \"New\""_s, u"status eq 'new'"_s,
            u"Status eq 'New'"_s, u"status ne 'New'"_s, u"status eq 'New' or status eq 'Active'"_s,
            u"status eq 'New' and"_s, u"(status eq 'New'"_s, u"status eq 'New')"_s, u"status eq 'New"_s,
            u"contains(name,'x')"_s, u"name eq 'x'"_s, u"not status eq 'New'"_s, u"status EQ 'New'"_s,
            u"updatedDateTime gt '2026-01-01T00:00:00Z'"_s, u"updatedDateTime gt 2026-01-01"_s,
            u"updatedDateTime lt 2026-01-01T00:00:00Z"_s, u"updatedDateTime gt 2026-01-01T00:00:00"_s,
            u"createdDateTime gt 2026-01-01T00:00:00Z"_s, u"team/any(t:t/phoneNumber eq '1')"_s,
            u"team/any(t:x/email eq '1')"_s, u"team/all(t:t/email eq '1')"_s, u"team/email eq '1'"_s,
            u"customerProfile/name eq 'x'"_s, u"status eq 'New' & type eq 'Shared'"_s})
        row(u"$filter"_s, filter);
    for (const auto& order :
        {u"name"_s, u"createdDateTime down"_s, u"createdDateTime desc,updatedDateTime"_s, u""_s})
        row(u"$orderby"_s, order);
    for (const auto& top : {u"-1"_s, u"ten"_s, u""_s})
        row(u"$top"_s, top);
    row(u"$select"_s, u"id,colour"_s);
    row(u"$search"_s, u"x"_s);
    row(u"$skip"_s, u"-3"_s);
    row(u"$skiptoken"_s, u"abc"_s);
    row(u"$skiptoken"_s, u""_s);
}

void TestSimulatedRefusals::queries() {
    QFETCH(QString, option);
    QFETCH(QString, value);
    const auto answer = m_caller->list(option.toLatin1() + '=' + QUrl::toPercentEncoding(value));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"invalidRequest"_s);
    QVERIFY(answer.json()[u"error"][u"target"].toString().startsWith(u'$'));
}

void TestSimulatedRefusals::mangledSkipTokens() {
    m_simulator->add();
    m_simulator->switches().oddities.pageSize = 1;
    const auto link = m_caller->list().nextLink().toLatin1();
    QCOMPARE(m_caller->call("GET", link, {}, {}).status, 200);
    // Who decodes the token and sends it on as it is turns its plus signs into spaces.
    QCOMPARE(m_caller->call("GET", QByteArray::fromPercentEncoding(link), {}, {}).status, 400);
    QCOMPARE(m_caller->call("GET", link.left(link.size() - 12), {}, {}).status, 400);
    // The token knows the query; the client may say it again, but not twice the same.
    QCOMPARE(m_caller->call("GET", link + "&$orderby=createdDateTime", {}, {}).status, 200);
    QCOMPARE(m_caller->list("$top=1&$top=2").status, 400);
}

void TestSimulatedRefusals::newReferrals_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const QString& path, const QJsonValue& value) {
        QTest::newRow(qPrintable(path)) << path << value;
    };
    row(u"/type"_s, u"Joint"_s);
    row(u"/customerProfile"_s, QJsonObject());
    row(u"/consent"_s, QJsonValue());
    row(u"/details"_s, u"x"_s);
    row(u"/consent/consentToToShareInfoWithOthers"_s, false);
    row(u"/customerProfile/address"_s, QJsonObject{{u"country"_s, u"Italia"_s}});
    row(u"/qualification"_s, u"Warm"_s);
    row(u"/details/currency"_s, u"€"_s);
}

void TestSimulatedRefusals::newReferrals() {
    QJsonObject body{{u"type"_s, u"Independent"_s},
        {u"customerProfile"_s, QJsonObject{{u"name"_s, u"Molino Alba"_s}}},
        {u"consent"_s, QJsonObject{{u"consentToToShareInfoWithOthers"_s, true}}},
        {u"details"_s, QJsonObject{{u"notes"_s, u"First"_s}}}};
    QCOMPARE(m_caller->post(body).status, 200);
    m_simulator->switches().oddities.enforcesPortalRules = true;
    QCOMPARE(m_caller->post(body).status, 400);
    m_simulator->switches().oddities.enforcesPortalRules = false;
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const auto keys = path.split(u'/').mid(1);
    auto part = body.value(keys.first()).toObject();
    part.insert(keys.last(), value);
    body.insert(keys.first(), keys.size() == 1 ? value : QJsonValue(part));
    const auto before = m_simulator->ids();
    QCOMPARE(m_caller->post(body).status, 400);
    QCOMPARE(m_simulator->ids(), before);
}

void TestSimulatedRefusals::methodsAndPlaces() {
    const auto one = m_caller->collection() + '/' + m_id.toLatin1();
    QCOMPARE(m_caller->call("DELETE", one, {}, {}).status, 405);
    QCOMPARE(m_caller->call("POST", one, "{}", {}).status, 405);
    QCOMPARE(m_caller->call("PATCH", m_caller->collection(), "[]", {}).status, 405);
    QCOMPARE(m_caller->call("GET", one + "/attachments", {}, {}).status, 404);
    QCOMPARE(
        m_caller->call("GET", m_simulator->authority().toEncoded() + "/v1.0/referrals", {}, {}).status, 404);
    QCOMPARE(m_caller->get(QUuid::createUuid().toString(QUuid::WithoutBraces)).status, 404);
    QCOMPARE(m_caller->get(m_id.toUpper()).status, 200);
}

void TestSimulatedRefusals::rawSpaces() {
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_simulator->port());
    QSignalSpy read(&socket, &QTcpSocket::readyRead);
    QVERIFY(socket.waitForConnected());
    socket.write("GET /v1.0/engagements/referrals?$filter=status eq 'New' HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(read.wait());
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 400 "));
}

QTEST_GUILESS_MAIN(TestSimulatedRefusals)
#include "tst_simulatedrefusals.moc"

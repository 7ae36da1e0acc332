// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caller.h"

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// Each fault does what its name says, as often as it was asked to, and no more.
class TestSimulatedFaults : public QObject {
    Q_OBJECT

private slots:
    void init();
    void statuses_data();
    void statuses();
    void saysWhatItIsTold();
    void wearOff();
    void meetOnlyTheirKind();
    void waitTheirTurn();
    void retryAfterComesBothWays();
    void throttlesLikeTheGateway();
    void nothingIsDoneBeforeTheEffect();
    void closesBeforeTheAnswer();
    void closesWithinTheAnswer();
    void staysSilent();
    void saysErrorThoughDone();
    void drips();
    void spoilsBodies_data();
    void spoilsBodies();
    void spoilsCompression();
    void isHuge_data();
    void isHuge();
    void breaksLinesInETags();
    void redirects();
    void doublesItems();
    void repeatsAPage();
    void linksToStrangers();
    void linksForEver();
    void goesOffline();
    void hasANameForEach();

private:
    QString add(int count = 1);
    QJsonArray note() const { return replacing(u"/details/notes"_s, u"done"_s); }
    bool isDone(const QString& id) const {
        return m_simulator->referral(id)[u"details"][u"notes"].toString() == u"done";
    }
    void fail(const Fault& fault) { m_simulator->switches().fail(fault); }

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Caller> m_caller;
};

void TestSimulatedFaults::init() {
    m_simulator = std::make_unique<Simulator>();
    QVERIFY(m_simulator->start());
    m_caller = std::make_unique<Caller>(*m_simulator);
}

QString TestSimulatedFaults::add(int count) {
    QString id;
    for (int i = 0; i < count; ++i)
        id = m_simulator->add();
    return id;
}

void TestSimulatedFaults::statuses_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, Fault::Kind kind, int status, const QString& code) {
        QTest::newRow(name) << int(kind) << status << code;
    };
    row("401", Fault::Unauthorized, 401, u"unauthenticated"_s);
    row("mfa", Fault::MfaRequired, 401, u"unauthenticated"_s);
    row("403", Fault::Forbidden, 403, u"accessDenied"_s);
    row("claims", Fault::InsufficientClaims, 403, u"insufficient_claims"_s);
    row("404", Fault::NotFound, 404, u"itemNotFound"_s);
    row("410", Fault::Gone, 410, u"itemNotFound"_s);
    row("409", Fault::Conflict, 409, u"resourceModified"_s);
    row("412", Fault::PreconditionFailed, 412, u"preconditionFailed"_s);
    row("422", Fault::Unprocessable, 422, u"invalidRequest"_s);
    row("429", Fault::Throttled, 429, {});
    row("500", Fault::ServerError, 500, u"generalException"_s);
    row("502", Fault::BadGateway, 502, {});
    row("503", Fault::Unavailable, 503, u"serviceNotAvailable"_s);
    row("504", Fault::GatewayTimeout, 504, {});
}

void TestSimulatedFaults::statuses() {
    QFETCH(int, kind);
    const auto id = add();
    fail({.kind = Fault::Kind(kind)});
    const auto answer = m_caller->patch(id, note());
    QTEST(answer.status, "status");
    QTEST(answer.code(), "code");
    QVERIFY(!isDone(id));
    const auto challenge = answer.header("WWW-Authenticate");
    QCOMPARE(challenge.contains("insufficient_claims"), kind == Fault::InsufficientClaims);
    QCOMPARE(m_caller->patch(id, note()).status, 204);
}

void TestSimulatedFaults::saysWhatItIsTold() {
    const auto words = u"Ask Rossi"_s;
    fail({.kind = Fault::ServerError, .words = words});
    const auto error = m_caller->list();
    QCOMPARE(error.message(), words);
    QCOMPARE(error.reason, words);
    fail({.kind = Fault::BadGateway, .words = words});
    QVERIFY(m_caller->list().body.contains("Ask Rossi"));
}

void TestSimulatedFaults::wearOff() {
    fail({.kind = Fault::Unavailable, .times = 2});
    fail({.kind = Fault::ServerError});
    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses << m_caller->list().status;
    QCOMPARE(statuses, (QList<int>{503, 503, 500, 200}));
    fail({.kind = Fault::Unavailable, .times = Fault::always});
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_caller->list().status, 503);
    m_simulator->switches().clearFaults();
    QCOMPARE(m_caller->list().status, 200);
}

void TestSimulatedFaults::meetOnlyTheirKind() {
    const auto id = add();
    fail({.kind = Fault::ServerError, .on = Fault::Patch});
    QCOMPARE(m_caller->list().status, 200);
    QCOMPARE(m_caller->get(id).status, 200);
    QCOMPARE(m_caller->patch(id, note()).status, 500);
    fail({.kind = Fault::ServerError, .on = Fault::Get});
    QCOMPARE(m_caller->patch(id, note()).status, 204);
    QCOMPARE(m_caller->get(id).status, 500);
    fail({.kind = Fault::ServerError, .on = Fault::Post});
    QCOMPARE(m_caller->post({}).status, 500);
    fail({.kind = Fault::ServerError, .on = Fault::List});
    QCOMPARE(m_caller->list().status, 500);
}

void TestSimulatedFaults::waitTheirTurn() {
    fail({.kind = Fault::ServerError, .on = Fault::List, .after = 2});
    QCOMPARE(m_caller->list().status, 200);
    QCOMPARE(m_caller->list().status, 200);
    QCOMPARE(m_caller->list().status, 500);
    QCOMPARE(m_caller->list().status, 200);
}

void TestSimulatedFaults::retryAfterComesBothWays() {
    m_simulator->setNow([] { return QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC); });
    fail({.kind = Fault::Unavailable, .retryAfter = 120});
    QCOMPARE(m_caller->list().header("Retry-After"), "120");
    fail({.kind = Fault::Throttled, .retryAfter = 120, .isRetryAfterDate = true});
    const auto dated = m_caller->list();
    QCOMPARE(dated.header("Retry-After"), "Fri, 20 Nov 2026 09:02:00 GMT");
    QCOMPARE(dated.header("Date"), "Fri, 20 Nov 2026 09:00:00 GMT");
    fail({.kind = Fault::Unavailable});
    QVERIFY(m_caller->list().header("Retry-After").isNull());
    fail({.kind = Fault::Throttled, .retryAfter = 5, .status = 509});
    QCOMPARE(m_caller->list().status, 509);
}

void TestSimulatedFaults::throttlesLikeTheGateway() {
    fail({.kind = Fault::Throttled, .times = 2, .retryAfter = 57});
    const auto answer = m_caller->list();
    QCOMPARE(answer.json().value(u"statusCode"_s).toInt(), 429);
    QCOMPARE(
        answer.json().value(u"message"_s).toString(), u"Rate limit is exceeded. Try again in 57 seconds."_s);
    m_simulator->switches().oddities.throttlesWithApiBody = true;
    QVERIFY(!m_caller->list().code().isEmpty());
}

void TestSimulatedFaults::nothingIsDoneBeforeTheEffect() {
    const auto id = add();
    // Qt itself sends a request again when the connection goes before the first byte of its answer.
    fail({.kind = Fault::ClosesBeforeEffect, .times = Fault::always});
    const auto answer = m_caller->patch(id, note());
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.error, QNetworkReply::RemoteHostClosedError);
    QVERIFY(!isDone(id));
    QCOMPARE(m_simulator->requests().first().status, 0);
}

void TestSimulatedFaults::closesBeforeTheAnswer() {
    const auto id = add();
    fail({.kind = Fault::ClosesBeforeAnswer, .times = Fault::always});
    const auto answer = m_caller->patch(id, note());
    QCOMPARE(answer.status, 0);
    QVERIFY(isDone(id));
}

void TestSimulatedFaults::closesWithinTheAnswer() {
    const auto id = add();
    fail({.kind = Fault::ClosesWithinAnswer, .times = 2});
    // Qt says nothing of a compressed answer that is cut: only its content shows it.
    const auto packed = m_caller->patch(id, note(), {{"Prefer", "return=representation"}});
    QCOMPARE(packed.status, 200);
    QVERIFY(!packed.body.isEmpty() && QJsonDocument::fromJson(packed.body).isNull());
    QVERIFY(isDone(id));
    m_simulator->switches().oddities.neverCompresses = true;
    QCOMPARE(m_caller->get(id).error, QNetworkReply::RemoteHostClosedError);
    QCOMPARE(m_simulator->requests().size(), 2);
}

void TestSimulatedFaults::staysSilent() {
    const auto id = add();
    m_caller->timeout = 150;
    fail({.kind = Fault::NeverAnswers});
    QCOMPARE(m_caller->patch(id, note()).error, QNetworkReply::OperationCanceledError);
    QVERIFY(!isDone(id));
    fail({.kind = Fault::NeverAnswersAfterEffect});
    QCOMPARE(m_caller->patch(id, note()).error, QNetworkReply::OperationCanceledError);
    QVERIFY(isDone(id));
    m_caller->timeout = 20'000;
    QCOMPARE(m_caller->list().status, 200);
}

void TestSimulatedFaults::saysErrorThoughDone() {
    const auto id = add();
    fail({.kind = Fault::ServerErrorAfterEffect});
    QCOMPARE(m_caller->patch(id, note()).status, 500);
    QVERIFY(isDone(id));
}

void TestSimulatedFaults::drips() {
    const auto id = add();
    fail({.kind = Fault::Drips});
    const std::unique_ptr<QNetworkReply> reply(
        m_caller->begin("GET", m_caller->collection() + '/' + id.toLatin1(), {},
            {{"Authorization", "Bearer " + m_caller->token}, {"Accept", "application/json"},
                {"client-request-id", "0a1b2c3d-0000-4000-8000-000000000001"}}));
    QSignalSpy pieces(reply.get(), &QNetworkReply::readyRead);
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait(20'000));
    QVERIFY(pieces.count() > 10);
    QCOMPARE(Caller::answered(*reply).json().value(u"id"_s).toString(), id);
}

void TestSimulatedFaults::spoilsBodies_data() {
    QTest::addColumn<int>("kind");
    for (const auto& name : {u"bad-json"_s, u"cut-json"_s, u"empty"_s, u"proxy"_s, u"deep"_s})
        for (const auto& fault : faultNames())
            if (fault.name == name)
                QTest::newRow(qPrintable(name)) << int(fault.kind);
}

void TestSimulatedFaults::spoilsBodies() {
    QFETCH(int, kind);
    add(3);
    fail({.kind = Fault::Kind(kind)});
    const auto answer = m_caller->list();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.error, QNetworkReply::NoError);
    QVERIFY(QJsonDocument::fromJson(answer.body).isNull());
    QCOMPARE(m_caller->list().items().size(), 3);
}

void TestSimulatedFaults::spoilsCompression() {
    add();
    fail({.kind = Fault::BrokenGzip});
    QCOMPARE(m_caller->list().error, QNetworkReply::UnknownContentError);
    fail({.kind = Fault::GzipBomb});
    const auto bomb = m_caller->list({}, {{"Accept-Encoding", "gzip"}}).body;
    QVERIFY(bomb.startsWith("\x1f\x8b"));
    QVERIFY(bomb.size() < 1024 * 1024);
    QCOMPARE(m_caller->list().items().size(), 1);
}

void TestSimulatedFaults::isHuge_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("announced");
    QTest::newRow("announced") << int(Fault::Huge) << 2 * 1024 * 1024 * 1024LL;
    QTest::newRow("not announced") << int(Fault::HugeUnannounced) << qint64(0);
}

void TestSimulatedFaults::isHuge() {
    QFETCH(int, kind);
    add();
    fail({.kind = Fault::Kind(kind)});
    const std::unique_ptr<QNetworkReply> reply(m_caller->begin("GET", m_caller->collection(), {},
        {{"Authorization", "Bearer " + m_caller->token}, {"Accept", "application/json"},
            {"client-request-id", "0a1b2c3d-0000-4000-8000-000000000001"}}));
    qint64 received = 0;
    connect(reply.get(), &QNetworkReply::readyRead, this, [&] {
        received += reply->readAll().size();
        if (received > 8 * 1024 * 1024)
            reply->abort();
    });
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.count() > 0 || finished.wait(20'000));
    QTEST(reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(), "announced");
    QVERIFY(received > 8 * 1024 * 1024);
    QCOMPARE(m_caller->list().status, 200);
}

void TestSimulatedFaults::breaksLinesInETags() {
    const auto id = add();
    fail({.kind = Fault::LineBreakInETag});
    QVERIFY(m_caller->get(id).json().value(u"eTag"_s).toString().contains("\r\n"_L1));
    QVERIFY(!m_caller->get(id).json().value(u"eTag"_s).toString().contains("\r\n"_L1));
    fail({.kind = Fault::LineBreakInETag});
    QVERIFY(m_caller->list().items().first()[u"eTag"].toString().contains("\r\n"_L1));
}

void TestSimulatedFaults::redirects() {
    fail({.kind = Fault::RedirectsElsewhere});
    const auto answer = m_caller->list();
    QCOMPARE(answer.status, 307);
    QVERIFY(answer.header("Location").startsWith(m_simulator->stranger().toEncoded()));
    QVERIFY(m_simulator->stranger() != m_simulator->authority());
    QVERIFY(m_simulator->strangerRequests().isEmpty());
    QCOMPARE(m_caller->call("GET", answer.header("Location"), {}, {}).status, 200);
    QCOMPARE(m_simulator->strangerRequests().size(), 1);
    fail({.kind = Fault::SignInPage});
    QCOMPARE(m_caller->list().status, 302);
}

void TestSimulatedFaults::doublesItems() {
    add(2);
    fail({.kind = Fault::DuplicateItems});
    const auto ids = m_caller->list().ids();
    QCOMPARE(ids.size(), 4);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 2);
}

void TestSimulatedFaults::repeatsAPage() {
    add(5);
    m_simulator->switches().oddities.pageSize = 2;
    fail({.kind = Fault::RepeatsPage, .after = 1});
    QStringList ids;
    for (auto url = m_caller->collection(); !url.isEmpty();) {
        const auto answer = m_caller->call("GET", url, {}, {});
        ids << answer.ids();
        url = answer.nextLink().toLatin1();
    }
    QCOMPARE(ids.size(), 5);
    QCOMPARE(ids.mid(0, 2), ids.mid(2, 2));
}

void TestSimulatedFaults::linksToStrangers() {
    add(3);
    fail({.kind = Fault::ForeignNextLink});
    const auto answer = m_caller->list();
    QCOMPARE(answer.items().size(), 3);
    QVERIFY(answer.nextLink().startsWith(m_simulator->stranger().toString()));
    QVERIFY(m_caller->list().nextLink().isEmpty());
}

void TestSimulatedFaults::linksForEver() {
    add(3);
    m_simulator->switches().oddities.pageSize = 2;
    fail({.kind = Fault::RepeatingNextLink});
    const auto first = m_caller->list("$orderby=createdDateTime").nextLink();
    QCOMPARE(first.toLatin1(), m_caller->collection() + "?$orderby=createdDateTime");
    m_simulator->switches().oddities.pageSize = 100;
    fail({.kind = Fault::EndlessNextLinks, .times = 4});
    QSet<QString> links;
    auto url = m_caller->collection();
    for (int i = 0; i < 4; ++i) {
        const auto answer = m_caller->call("GET", url, {}, {});
        QCOMPARE(answer.items().size(), 3);
        links << answer.nextLink();
        url = answer.nextLink().toLatin1();
    }
    QCOMPARE(links.size(), 4);
}

void TestSimulatedFaults::goesOffline() {
    const auto port = m_simulator->port();
    QCOMPARE(m_caller->list().status, 200);
    m_simulator->stop();
    QCOMPARE(m_caller->list().error, QNetworkReply::ConnectionRefusedError);
    QVERIFY(m_simulator->start(port));
    QCOMPARE(m_caller->list().status, 200);
}

void TestSimulatedFaults::hasANameForEach() {
    QSet<int> kinds;
    QSet<QString> names;
    for (const auto& fault : faultNames()) {
        kinds << fault.kind;
        names << fault.name;
        QVERIFY(m_simulator->switches().failByName(fault.name + u":3"_s));
    }
    QCOMPARE(kinds.size(), int(Fault::InteractionRequired) + 1);
    QCOMPARE(names.size(), kinds.size());
    QCOMPARE(m_simulator->switches().faults().first().times, 3);
    QVERIFY(m_simulator->switches().failByName(u"429:always"_s));
    QCOMPARE(m_simulator->switches().faults().last().times, Fault::always);
    QVERIFY(m_simulator->switches().failByName(u"429:2@patch"_s));
    QCOMPARE(m_simulator->switches().faults().last().on, Fault::Patch);
    QVERIFY(!m_simulator->switches().failByName(u"429:often"_s));
    QVERIFY(!m_simulator->switches().failByName(u"429@night"_s));
    QVERIFY(!m_simulator->switches().failByName(u"thunder"_s));
}

QTEST_GUILESS_MAIN(TestSimulatedFaults)
#include "tst_simulatedfaults.moc"

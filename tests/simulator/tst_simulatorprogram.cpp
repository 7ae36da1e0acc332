// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/fault.h"
#include "simulator/oddities.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>
#include <QUuid>

#include <memory>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// favilla-simulator as a person starts it, or a script.
class TestSimulatorProgram : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void servesWhatItSays();
    void takesCommands();
    void listsItsSwitches();
    void refusesNonsense_data();
    void refusesNonsense();

private:
    void start(const QStringList& arguments);
    QJsonObject ready();
    QString output();
    void command(const QByteArray& line) { m_process->write(line + '\n'); }
    QByteArray token(const QJsonObject& place);
    int list(const QJsonObject& place, const QByteArray& token, QJsonArray* items = nullptr);
    std::unique_ptr<QNetworkReply> finished(QNetworkReply* reply);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_process;
    QNetworkAccessManager m_network;
    QString m_output;
};

void TestSimulatorProgram::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_output.clear();
}

void TestSimulatorProgram::cleanup() {
    m_process->kill();
    m_process->waitForFinished();
}

void TestSimulatorProgram::start(const QStringList& arguments) {
    m_process->start(QStringLiteral(FAVILLA_SIMULATOR), arguments);
    QVERIFY(m_process->waitForStarted());
}

QJsonObject TestSimulatorProgram::ready() {
    QFile file(m_folder->filePath(u"ready.json"_s));
    if (!QTest::qWaitFor([&] { return file.exists(); }, 20'000) || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString TestSimulatorProgram::output() {
    m_output += QString::fromUtf8(m_process->readAll());
    return m_output;
}

std::unique_ptr<QNetworkReply> TestSimulatorProgram::finished(QNetworkReply* reply) {
    QSignalSpy spy(reply, &QNetworkReply::finished);
    spy.wait(20'000);
    return std::unique_ptr<QNetworkReply>(reply);
}

/// By the browser's way: the page answers at once.
QByteArray TestSimulatorProgram::token(const QJsonObject& place) {
    const auto verifier = QByteArray(64, 'v');
    const auto challenge = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                               .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const auto endpoint =
        place[u"authority"].toString() + u'/' + place[u"tenant"].toString() + u"/oauth2/v2.0/"_s;
    const auto client = place[u"clientId"].toString().toLatin1();
    QNetworkRequest page(QUrl(endpoint
        + u"authorize?client_id=%1&response_type=code&redirect_uri=http%3A%2F%2Flocalhost%3A7&state=s"_s.arg(
            QString::fromLatin1(client))
        + u"&code_challenge_method=S256&code_challenge="_s + QString::fromLatin1(challenge)
        + u"&scope=https%3A%2F%2Fapi.partner.microsoft.com%2Fuser_impersonation%20offline_access"_s));
    page.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    const auto answer = finished(m_network.get(page));
    const auto code =
        QUrlQuery(QUrl::fromEncoded(answer->rawHeader("Location"))).queryItemValue(u"code"_s).toLatin1();
    QNetworkRequest request(QUrl(endpoint + u"token"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const auto granted = finished(m_network.post(request,
        "grant_type=authorization_code&client_id=" + client + "&code=" + code + "&code_verifier=" + verifier
            + "&redirect_uri=http%3A%2F%2Flocalhost%3A7"));
    return QJsonDocument::fromJson(granted->readAll())[u"access_token"].toString().toLatin1();
}

int TestSimulatorProgram::list(const QJsonObject& place, const QByteArray& token, QJsonArray* items) {
    QNetworkRequest request(
        QUrl(place[u"baseUrl"].toString() + u"/referrals?$filter=email eq 'x@y.example'"_s));
    if (items)
        request.setUrl(QUrl(place[u"baseUrl"].toString() + u"/referrals"_s));
    request.setRawHeader("Authorization", "Bearer " + token);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("client-request-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    const auto answer = finished(m_network.get(request));
    if (items)
        *items = QJsonDocument::fromJson(answer->readAll())[u"value"].toArray();
    return answer->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void TestSimulatorProgram::servesWhatItSays() {
    start({u"--referrals"_s, u"12"_s, u"--auto-sign-in"_s, u"--ready-file"_s,
        m_folder->filePath(u"ready.json"_s)});
    const auto place = ready();
    const auto bearer = token(place);
    QVERIFY(!bearer.isEmpty());
    QJsonArray items;
    QCOMPARE(list(place, bearer, &items), 200);
    QCOMPARE(items.size(), 12);
    QTRY_VERIFY(output().contains("GET /v1.0/engagements/referrals 200"_L1));
    QVERIFY(output().contains(place[u"baseUrl"].toString()));
    QVERIFY(output().contains(place[u"clientId"].toString()));
    QVERIFY(!output().contains(QString::fromLatin1(bearer)));
    for (const auto& item : std::as_const(items))
        QVERIFY(!output().contains(item[u"customerProfile"][u"name"].toString()));
}

void TestSimulatorProgram::takesCommands() {
    start({u"--referrals"_s, u"0"_s, u"--auto-sign-in"_s, u"--fault"_s, u"503@list"_s, u"--ready-file"_s,
        m_folder->filePath(u"ready.json"_s)});
    const auto place = ready();
    const auto bearer = token(place);
    QCOMPARE(list(place, bearer), 503);
    command("hot");
    QTRY_VERIFY(output().contains("new "_L1));
    QJsonArray items;
    QCOMPARE(list(place, bearer, &items), 200);
    QVERIFY(items.first()[u"details"][u"customerRequestedContact"].toBool());
    const auto id = items.first()[u"id"].toString();
    command("change " + id.toLatin1());
    QTRY_VERIFY(output().contains(u"changed "_s + id));
    command("hide " + id.toLatin1() + "\nfault 404\nwhatever");
    QTRY_VERIFY(output().contains("? whatever"_L1));
    QCOMPARE(list(place, bearer), 404);
    QCOMPARE(list(place, bearer, &items), 200);
    QVERIFY(items.isEmpty());
    command("sign-out\nhelp");
    QTRY_VERIFY(output().contains("approve CODE"_L1));
    QCOMPARE(list(place, bearer), 401);
    command("quit");
    QVERIFY(m_process->waitForFinished());
    QCOMPARE(m_process->exitCode(), 0);
}

void TestSimulatorProgram::listsItsSwitches() {
    start({u"--list-switches"_s});
    QVERIFY(m_process->waitForFinished());
    QCOMPARE(m_process->exitCode(), 0);
    const auto text = output();
    for (const auto& fault : faultNames())
        QVERIFY(text.contains(u"  "_s + fault.name + u' '));
    for (const auto& oddity : oddityNames())
        QVERIFY(text.contains(u"  "_s + oddity.name + u' '));
}

void TestSimulatorProgram::refusesNonsense_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("option") << QStringList{u"--colour"_s};
    QTest::newRow("fault") << QStringList{u"--fault"_s, u"thunder"_s};
    QTest::newRow("oddity") << QStringList{u"--oddity"_s, u"thunder"_s};
    QTest::newRow("number") << QStringList{u"--referrals"_s, u"many"_s};
    QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s};
    QTest::newRow("ready file") << QStringList{u"--ready-file"_s, u"/nowhere/at/all"_s};
}

void TestSimulatorProgram::refusesNonsense() {
    QFETCH(QStringList, arguments);
    start(arguments);
    QVERIFY(m_process->waitForFinished());
    QCOMPARE(m_process->exitCode(), 2);
    QVERIFY(!output().isEmpty());
}

QTEST_GUILESS_MAIN(TestSimulatorProgram)
#include "tst_simulatorprogram.moc"

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/connectionprobe.h"

#include <QHostInfo>
#include <QJsonArray>
#include <QSslCipher>
#include <QSslSocket>
#include <QTimer>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

quint16 portOf(const QUrl& address) {
    return static_cast<quint16>(address.port(address.scheme() == "https"_L1 ? 443 : 80));
}

bool isDirect(const QNetworkProxy& proxy) {
    return proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy;
}

QString placeOf(const QNetworkProxy& proxy) {
    return u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
}

QString protocolOf(const QSslSocket& socket) {
    const auto cipher = socket.sessionCipher();
    return u"%1, %2"_s.arg(cipher.protocolString(), cipher.name());
}

QString issuerOf(const QSslCertificate& certificate) {
    if (certificate.isNull())
        return {};
    const auto names = certificate.issuerInfo(QSslCertificate::Organization)
        + certificate.issuerInfo(QSslCertificate::CommonName);
    return u", issued by "_s + names.join(u' ');
}

ErrorKind kindOf(QAbstractSocket::SocketError error) {
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return ErrorKind::HostNotFound;
    case QAbstractSocket::SocketTimeoutError:
        return ErrorKind::TimedOut;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return ErrorKind::TlsFailed;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return ErrorKind::ProxyFailed;
    default:
        return ErrorKind::Offline;
    }
}

} // namespace

ConnectionProbe::ConnectionProbe(const Account& account, Session& session, Network& network,
    const NetworkOptions& options, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_account(account)
    , m_session(session)
    , m_network(network)
    , m_options(options)
    , m_clock(clock) { }

ConnectionProbe::~ConnectionProbe() = default;

void ConnectionProbe::start() {
    cancel();
    m_attempt = std::make_unique<QObject>();
    m_found.clear();
    QMetaObject::invokeMethod(
        m_attempt.get(), inStep([this] { enter(CheckStep::NameResolution); }), Qt::QueuedConnection);
}

void ConnectionProbe::cancel() {
    // Later: a socket may be telling this very moment.
    if (m_attempt)
        m_attempt.release()->deleteLater();
}

void ConnectionProbe::enter(CheckStep step) {
    m_step = step;
    m_since.start();
    switch (step) {
    case CheckStep::NameResolution:
        return resolve();
    case CheckStep::Proxy:
        return tryProxy();
    case CheckStep::Tls:
        return tryTls();
    case CheckStep::SignIn:
        return trySignIn();
    case CheckStep::Role:
    case CheckStep::ReadAccess:
        return tryReading();
    }
}

void ConnectionProbe::tell(CheckResult result) {
    result.step = m_step;
    result.duration = std::chrono::milliseconds(m_since.isValid() ? m_since.elapsed() : 0);
    emit stepFinished(result);
}

void ConnectionProbe::pass(const QString& finding) {
    pass(CheckResult{.outcome = CheckOutcome::Passed, .finding = finding});
}

void ConnectionProbe::pass(CheckNote note) {
    pass(CheckResult{.outcome = CheckOutcome::Passed, .note = note});
}

/// What is under way ends with its step; the next one begins once the caller has heard of this one.
void ConnectionProbe::pass(const CheckResult& result) {
    const auto passed = m_step;
    cancel();
    m_attempt = std::make_unique<QObject>();
    QMetaObject::invokeMethod(m_attempt.get(), inStep([this, passed] {
        const auto steps = allCheckSteps();
        const auto next = steps.indexOf(passed) + 1;
        if (next < steps.size())
            return enter(steps.at(next));
        cancel();
        emit finished();
    }),
        Qt::QueuedConnection);
    tell(result);
}

void ConnectionProbe::fail(const Error& error, const QString& finding) {
    cancel();
    tell({.outcome = CheckOutcome::Failed, .error = error, .finding = finding});
    m_since.invalidate();
    for (const auto step : allCheckSteps()) {
        if (step <= m_step)
            continue;
        m_step = step;
        tell({.outcome = CheckOutcome::NotReached});
    }
    emit finished();
}

void ConnectionProbe::giveUpAfter(const QString& host) {
    QTimer::singleShot(m_options.connectTimeout, m_attempt.get(),
        inStep([this, host] { fail({.kind = ErrorKind::TimedOut, .subject = host}); }));
}

QNetworkProxy ConnectionProbe::proxy() const {
    return proxiesFor(m_account.baseUrl, m_options).value(0, QNetworkProxy(QNetworkProxy::NoProxy));
}

void ConnectionProbe::resolve() {
    for (const auto& address : {m_account.baseUrl, m_account.authority})
        if (!isSafeAddress(address))
            return fail({.kind = ErrorKind::NotHttps, .subject = address.host()});
    if (!isDirect(proxy()))
        return pass(CheckNote::LeftToProxy);
    giveUpAfter(m_account.baseUrl.host());
    for (const auto& host : {m_account.baseUrl.host(), m_account.authority.host()})
        QHostInfo::lookupHost(
            host, m_attempt.get(), [this, host, attempt = m_attempt.get()](const QHostInfo& answer) {
                if (attempt == m_attempt.get())
                    resolved(host, answer);
            });
}

void ConnectionProbe::resolved(const QString& host, const QHostInfo& answer) {
    if (answer.error() != QHostInfo::NoError || answer.addresses().isEmpty())
        return fail({.kind = ErrorKind::HostNotFound, .subject = host, .detail = answer.errorString()});
    QStringList addresses;
    for (const auto& address : answer.addresses())
        addresses << address.toString();
    m_found << u"%1: %2"_s.arg(host, addresses.join(u", "_s));
    if (m_found.size() == 2)
        pass(m_found.join(u"; "_s));
}

void ConnectionProbe::tryProxy() {
    const auto chosen = proxy();
    if (isDirect(chosen))
        return pass(CheckNote::NoProxy);
    const auto place = placeOf(chosen);
    auto* socket = new QTcpSocket(m_attempt.get());
    socket->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    connect(socket, &QTcpSocket::connected, this, inStep([this, place] { pass(place); }));
    connect(socket, &QTcpSocket::errorOccurred, this, inStep([this, socket, place] {
        fail({.kind = ErrorKind::ProxyFailed, .subject = place, .detail = socket->errorString()}, place);
    }));
    giveUpAfter(place);
    socket->connectToHost(chosen.hostName(), chosen.port());
}

void ConnectionProbe::tryTls() {
    const auto& address = m_account.baseUrl;
    if (address.scheme() != "https"_L1)
        return pass(CheckNote::NotEncrypted);
    auto* socket = new QSslSocket(m_attempt.get());
    auto tunnel = proxy();
    if (tunnel.type() == QNetworkProxy::HttpCachingProxy)
        tunnel.setType(QNetworkProxy::HttpProxy);
    socket->setProxy(tunnel);
    socket->setSslConfiguration(m_network.tlsConfiguration());
    auto errors = std::make_shared<QStringList>();
    connect(socket, &QSslSocket::sslErrors, this, [errors](const QList<QSslError>& found) {
        for (const auto& error : found)
            *errors << error.errorString();
    });
    connect(socket, &QSslSocket::encrypted, this,
        inStep([this, socket] { pass(protocolOf(*socket) + issuerOf(socket->peerCertificate())); }));
    connect(socket, &QSslSocket::errorOccurred, this,
        inStep([this, socket, errors] { tlsBroken(*socket, errors->join(u"; "_s)); }));
    giveUpAfter(address.host());
    socket->connectToHostEncrypted(address.host(), portOf(address));
}

void ConnectionProbe::tlsBroken(const QSslSocket& socket, const QString& errors) {
    const auto issuer = issuerOf(socket.peerCertificate());
    fail(
        {.kind = kindOf(socket.error()), .subject = m_account.baseUrl.host(), .detail = socket.errorString()},
        errors + issuer);
}

void ConnectionProbe::trySignIn() {
    m_session.withToken(m_attempt.get(), [this, attempt = m_attempt.get()](const Outcome<QByteArray>& token) {
        if (attempt != m_attempt.get())
            return;
        if (token)
            return pass(CheckNote::SignInValid);
        fail(token.error(), token.failure().requestIds);
    });
}

void ConnectionProbe::tryReading() {
    auto* client =
        new PartnerCenterClient(m_account, m_session, m_network, m_options, m_clock, m_attempt.get());
    client->list({.top = 1}, nullptr, [this, attempt = m_attempt.get()](const Outcome<Answer>& outcome) {
        if (attempt == m_attempt.get())
            judgeReading(outcome);
    });
}

/// The role decides whether the service lets anybody in at all; what it then says has to be a list.
void ConnectionProbe::judgeReading(const Outcome<Answer>& outcome) {
    const bool isIn = outcome || (outcome.failure().httpStatus >= 200 && outcome.failure().httpStatus < 300);
    const int status = outcome ? outcome->httpStatus : outcome.failure().httpStatus;
    const auto ids = outcome ? outcome->requestIds : outcome.failure().requestIds;
    // Without an answer there is no status either.
    const auto finding = status > 0 ? u"status %1, %2"_s.arg(status).arg(ids) : ids;
    if (m_step == CheckStep::Role)
        return isIn ? pass(finding) : fail(outcome.error(), finding);
    if (!outcome)
        return fail(outcome.error(), finding);
    if (!outcome->object.value("value"_L1).isArray())
        return fail({.kind = ErrorKind::AnswerNotUnderstood, .detail = u"no list"_s}, finding);
    pass(finding);
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/httpcall.h"

#include "api/httpdate.h"
#include "api/singleusebody.h"
#include "domain/account.h"

#include <QNetworkRequest>

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int mostRedirects = 5;
constexpr qint64 pieceSize = 64 * 1024;
constexpr qint64 bufferSize = 4 * pieceSize;

bool isHarmless(const QByteArray& text) {
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    });
}

bool areHarmless(const HttpHeaders& headers) {
    return std::all_of(headers.begin(), headers.end(),
        [](const auto& header) { return isHarmless(header.first) && isHarmless(header.second); });
}

bool isSameOrigin(const QUrl& a, const QUrl& b) {
    const auto port = [](const QUrl& url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host().compare(b.host(), Qt::CaseInsensitive) == 0
        && port(a) == port(b);
}

ErrorKind kindOf(QNetworkReply::NetworkError error) {
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::HostNotFound;
    case QNetworkReply::TimeoutError:
        return ErrorKind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ErrorKind::ProxyFailed;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return ErrorKind::AnswerNotUnderstood;
    default:
        return ErrorKind::Offline;
    }
}

} // namespace

QByteArray HttpAnswer::header(QByteArrayView name) const {
    for (const auto& header : headers)
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return header.second;
    return {};
}

QDateTime HttpAnswer::date() const {
    return httpDate(header("Date"));
}

bool HttpAnswer::isPage() const {
    return header("Content-Type").toLower().contains("text/html") || body.trimmed().startsWith('<');
}

void HttpCall::start(
    Network& network, const NetworkOptions& options, HttpQuestion question, QObject* parent, Then then) {
    auto* call = new HttpCall(network, options, std::move(question), parent, std::move(then));
    // Nobody is answered before the function that asked has returned.
    QMetaObject::invokeMethod(call, &HttpCall::send, Qt::QueuedConnection);
}

HttpCall::HttpCall(
    Network& network, const NetworkOptions& options, HttpQuestion question, QObject* parent, Then then)
    : QObject(parent)
    , m_network(network)
    , m_options(options)
    , m_question(std::move(question))
    , m_then(std::move(then)) {
    m_idle.setSingleShot(true);
    m_whole.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        const bool isOfProxy = !m_isSent && isThroughProxy();
        fail(isOfProxy ? ErrorKind::ProxyFailed : ErrorKind::TimedOut,
            m_isSent ? u"no byte within the time"_s : u"no connection within the time"_s);
    });
    connect(&m_whole, &QTimer::timeout, this,
        [this] { fail(ErrorKind::TimedOut, u"the whole answer took too long"_s); });
    m_whole.start(m_options.callTimeout);
}

HttpCall::~HttpCall() {
    dropReply();
}

void HttpCall::dropReply() {
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void HttpCall::send() {
    if (!isSafeAddress(m_question.address))
        return fail(ErrorKind::NotHttps, {}, m_question.address.host());
    if (!areHarmless(m_question.headers))
        return fail(ErrorKind::InvalidValue, u"a header with a control character"_s);
    m_body.clear();
    const auto asked = request();
    if (m_question.verb == "GET") {
        m_reply = m_network.get(asked);
    } else if (m_question.isWrite) {
        auto* body = new SingleUseBody(m_question.body, this);
        m_reply = m_network.sendCustomRequest(asked, m_question.verb, body);
        body->setParent(m_reply);
    } else {
        m_reply = m_network.sendCustomRequest(asked, m_question.verb, m_question.body);
    }
    watch();
    m_idle.start(m_options.connectTimeout);
}

QNetworkRequest HttpCall::request() const {
    QNetworkRequest request(m_question.address);
    request.setHeader(QNetworkRequest::UserAgentHeader, m_options.userAgent);
    request.setRawHeader("Accept-Language", "en");
    for (const auto& [name, value] : m_question.headers)
        request.setRawHeader(name, value);
    if (m_question.verb != "GET")
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_question.body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, m_question.isWrite);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // The limit of the options is counted here, in unpacked bytes; Qt's own would refuse what is only even.
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setSslConfiguration(m_network.tlsConfiguration());
    return request;
}

void HttpCall::watch() {
    m_reply->setReadBufferSize(bufferSize);
    // Once more when it has begun: where there is a body to send, nobody is there yet to be told. Not later,
    // when it is sent: what comes until this thread hears of that would have no limit.
    QMetaObject::invokeMethod(
        m_reply, [reply = m_reply.data()] { reply->setReadBufferSize(bufferSize); }, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_isResent = std::exchange(m_isSent, true);
        goOn();
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, &HttpCall::goOn);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::lookAtLength);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::judge);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        for (const auto& error : errors)
            m_tlsErrors += u"; "_s + error.errorString();
    });
}

void HttpCall::goOn() {
    if (m_isSent)
        m_idle.start(m_options.answerTimeout);
}

void HttpCall::lookAtLength() {
    goOn();
    if (m_reply->rawHeader("Content-Length").toLongLong() > m_options.answerLimit)
        failAsTooLarge();
}

void HttpCall::failAsTooLarge() {
    fail(ErrorKind::AnswerTooLarge, u"more than %1 bytes"_s.arg(m_options.answerLimit));
}

bool HttpCall::readSome() {
    goOn();
    while (m_reply->bytesAvailable() > 0) {
        const auto piece = m_reply->read(pieceSize);
        if (piece.isEmpty())
            break;
        m_body += piece;
        if (m_body.size() > m_options.answerLimit) {
            failAsTooLarge();
            return false;
        }
    }
    return true;
}

/// What the proxy says instead of "connected" has no error of its own in Qt.
bool HttpCall::isThroughProxy() const {
    const auto proxies = proxiesFor(m_question.address, m_options);
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy
        && proxies.first().type() != QNetworkProxy::DefaultProxy;
}

bool HttpCall::knowsStatus() const {
    const auto error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Statuses at which the network classes themselves would have liked to send the body once more.
    if (error == QNetworkReply::ContentReSendError)
        return QList{307, 308, 401, 407}.contains(status);
    return error == QNetworkReply::NoError || (error > QNetworkReply::UnknownProxyError && status >= 400);
}

void HttpCall::judge() {
    if (!readSome())
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Not Qt's own reading of it, which drops what is relative.
    const auto target = QUrl::fromEncoded(m_reply->rawHeader("Location"), QUrl::TolerantMode);
    // Looked at first: for a write the network classes call it an error that they cannot send it again.
    if (QList{301, 302, 303, 307, 308}.contains(status) && !target.isEmpty())
        return follow(m_question.address.resolved(target), status);
    if (!knowsStatus()) {
        const auto kind = kindOf(m_reply->error());
        const bool isOfProxy = kind == ErrorKind::Offline && !m_isSent && isThroughProxy();
        return fail(isOfProxy ? ErrorKind::ProxyFailed : kind, m_reply->errorString() + m_tlsErrors,
            m_question.address.host());
    }
    finish(HttpAnswer{
        .status = status, .headers = m_reply->rawHeaderPairs(), .body = m_body, .isResent = m_isResent});
}

/// Who redirects has not done what was asked. A token goes to no other origin, a write is never turned into a
/// read.
void HttpCall::follow(const QUrl& target, int status) {
    m_isSent = false;
    if (!isSameOrigin(target, m_question.address))
        return fail(ErrorKind::ForeignAddress, u"redirected"_s, target.host());
    if (++m_redirects > mostRedirects)
        return fail(ErrorKind::ForeignAddress, u"too many redirects"_s, target.host());
    if (m_question.verb != "GET" && status != 307 && status != 308)
        return fail(ErrorKind::AnswerNotUnderstood, u"redirected with status %1"_s.arg(status));
    m_question.address = target;
    dropReply();
    send();
}

void HttpCall::fail(ErrorKind kind, const QString& detail, const QString& subject) {
    Failure failure{.error = {.kind = kind, .subject = subject, .detail = detail},
        .mayBeApplied = m_question.isWrite && m_isSent};
    if (m_reply)
        failure.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    finish(failure);
}

void HttpCall::finish(Outcome<HttpAnswer> outcome) {
    m_idle.stop();
    m_whole.stop();
    dropReply();
    deleteLater();
    // Moved out first: who is answered may delete everybody who still asks.
    if (const auto then = std::exchange(m_then, {}))
        then(outcome);
}

} // namespace favilla

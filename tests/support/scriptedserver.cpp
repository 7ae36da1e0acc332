// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedserver.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Nothing until the whole request is there.
std::optional<ScriptedServer::Request> takeRequest(QByteArray& bytes) {
    const auto end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    ScriptedServer::Request request;
    auto lines = bytes.left(end).split('\n');
    const auto first = lines.takeFirst().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const auto& line : lines) {
        const auto colon = line.indexOf(':');
        request.headers << qMakePair(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    const auto length = request.header("Content-Length").toLongLong();
    if (bytes.size() < end + 4 + length)
        return {};
    request.body = bytes.mid(end + 4, length);
    bytes.remove(0, end + 4 + length);
    return request;
}

} // namespace

class ScriptedServer::Listener : public QTcpServer {
public:
    explicit Listener(ScriptedServer& server) : QTcpServer(&server), m_scripted(server) { }

protected:
    void incomingConnection(qintptr descriptor) override { m_scripted.welcome(descriptor); }

private:
    ScriptedServer& m_scripted;
};

TestCertificate TestCertificate::create(const QString& names) {
    const QTemporaryDir folder;
    const auto key = folder.filePath(u"key.pem"_s);
    const auto certificate = folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, key, u"-out"_s,
            certificate, u"-days"_s, u"3650"_s, u"-subj"_s, u"/O=Favilla test/CN=localhost"_s, u"-addext"_s,
            u"subjectAltName="_s + names});
    if (!openssl.waitForFinished(60'000))
        return TestCertificate();
    return {QSslCertificate(contentOf(certificate)), QSslKey(contentOf(key), QSsl::Rsa)};
}

QByteArray ScriptedServer::Request::header(const QByteArray& name) const {
    for (const auto& header : headers)
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return header.second;
    return {};
}

ScriptedServer::ScriptedServer(const TestCertificate& certificate, QObject* parent)
    : QObject(parent), m_certificate(certificate), m_server(new Listener(*this)) {
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on this machine");
}

ScriptedServer::~ScriptedServer() {
    for (auto* socket : m_unread.keys())
        socket->disconnect(this);
}

quint16 ScriptedServer::port() const {
    return m_server->serverPort();
}

QUrl ScriptedServer::url(const QString& path, const QString& host) const {
    QUrl url;
    url.setScheme(m_certificate.isNull() ? u"http"_s : u"https"_s);
    url.setHost(host);
    url.setPort(port());
    url.setPath(path);
    return url;
}

void ScriptedServer::thenAnswer(int status, const QByteArray& body, const Headers& headers) {
    then(
        [bytes = answer(status, body, headers)](QTcpSocket& socket, const Request&) { socket.write(bytes); });
}

void ScriptedServer::thenSend(const QByteArray& bytes) {
    then([bytes](QTcpSocket& socket, const Request&) {
        socket.write(bytes);
        socket.disconnectFromHost();
    });
}

void ScriptedServer::thenStaySilent() {
    then([](QTcpSocket&, const Request&) {});
}

QByteArray ScriptedServer::answer(int status, const QByteArray& body, const Headers& headers) {
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    bool hasType = false;
    for (const auto& [name, value] : headers) {
        bytes += name + ": " + value + "\r\n";
        hasType = hasType || name.compare("Content-Type", Qt::CaseInsensitive) == 0;
    }
    if (!hasType && !body.isEmpty())
        bytes += "Content-Type: application/json\r\n";
    if (status != 204)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

void ScriptedServer::welcome(qintptr descriptor) {
    ++m_connections;
    auto* socket = m_certificate.isNull() ? new QTcpSocket(this) : new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    m_unread.insert(socket, {});
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
    connect(socket, &QObject::destroyed, this, [this, socket] { m_unread.remove(socket); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (auto* secure = qobject_cast<QSslSocket*>(socket)) {
        secure->setLocalCertificate(m_certificate.certificate);
        secure->setPrivateKey(m_certificate.key);
        secure->startServerEncryption();
    }
}

void ScriptedServer::read(QTcpSocket& socket) {
    auto& unread = m_unread[&socket];
    unread += socket.readAll();
    if (const auto request = takeRequest(unread)) {
        m_requests << *request;
        play(socket, *request);
    }
}

void ScriptedServer::play(QTcpSocket& socket, const Request& request) {
    if (!m_scripts.isEmpty())
        return m_scripts.takeFirst()(socket, request);
    if (m_otherwise)
        return m_otherwise(socket, request);
    socket.write(answer(599));
}

} // namespace favilla

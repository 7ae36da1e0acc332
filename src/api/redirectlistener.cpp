// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/redirectlistener.h"

#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 longestRequest = 32 * 1024;
constexpr int mostConnections = 8;
constexpr std::chrono::seconds patience{20};

QByteArray response(const QByteArray& status, const QByteArray& html) {
    return "HTTP/1.1 " + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(html.size())
        + "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer"
          "\r\nX-Content-Type-Options: nosniff\r\nContent-Security-Policy: default-src 'none'\r\n\r\n"
        + html;
}

QByteArray pageOf(const QString& title, const QString& text) {
    return u"<!DOCTYPE html><meta charset=\"utf-8\"><title>%1</title><h1>%1</h1><p>%2</p>"_s
        .arg(title.toHtmlEscaped(), text.toHtmlEscaped())
        .toUtf8();
}

QByteArray headerIn(const QByteArrayList& lines, const QByteArray& name) {
    for (const auto& line : lines)
        if (const auto colon = line.indexOf(':');
            line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    return {};
}

QMultiHash<QString, QString> parametersOf(const QUrl& url) {
    QMultiHash<QString, QString> parameters;
    // A form's plus is a space; QUrlQuery leaves it.
    const QUrlQuery query(url.query(QUrl::FullyEncoded).replace(u'+', "%20"_L1));
    for (const auto& [name, value] : query.queryItems(QUrl::FullyDecoded))
        parameters.insert(name, value);
    return parameters;
}

} // namespace

RedirectListener::RedirectListener(QObject* parent) : QObject(parent) { }

bool RedirectListener::listen() {
    // "localhost" is one of two addresses, as the browser likes: the same port has to be ours on both.
    for (int i = 0; i < 8; ++i)
        if (listenOnce())
            return true;
    return false;
}

bool RedirectListener::listenOnce() {
    close();
    auto* v4 = new QTcpServer(this);
    m_servers << v4;
    if (!v4->listen(QHostAddress::LocalHost))
        return false;
    m_port = v4->serverPort();
    auto* v6 = new QTcpServer(this);
    m_servers << v6;
    // A machine without IPv6 is fine, a port that somebody else has there is not.
    if (!v6->listen(QHostAddress::LocalHostIPv6, m_port)
        && v6->serverError() == QAbstractSocket::AddressInUseError)
        return false;
    for (auto* server : m_servers) {
        server->setMaxPendingConnections(mostConnections);
        connect(server, &QTcpServer::newConnection, this, [this, server] { welcome(*server); });
    }
    return true;
}

void RedirectListener::close() {
    qDeleteAll(std::exchange(m_servers, {}));
}

void RedirectListener::welcome(QTcpServer& server) {
    while (auto* socket = server.nextPendingConnection()) {
        socket->setParent(this);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (findChildren<QTcpSocket*>().size() > mostConnections) {
            socket->abort();
            continue;
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        QTimer::singleShot(patience, socket, [this, socket] {
            if (socket != m_browser)
                socket->abort();
        });
        // A browser that connects twice to be quick may have spoken already.
        if (socket->bytesAvailable() > 0)
            read(*socket);
    }
}

void RedirectListener::read(QTcpSocket& socket) {
    const auto request = socket.peek(longestRequest);
    const auto end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return request.size() < longestRequest ? void()
                                               : turnAway(socket, "431 Request Header Fields Too Large");
    socket.disconnect(this);
    // Taken out in full: closing a connection with something unread would cut what is answered.
    socket.readAll();
    auto lines = request.left(end).split('\n');
    const auto first = lines.takeFirst().trimmed().split(' ');
    if (first.size() != 3 || first.at(0) != "GET")
        return turnAway(socket, "405 Method Not Allowed");
    if (!isOurName(headerIn(lines, "Host")))
        return turnAway(socket, "400 Bad Request");
    const auto url = QUrl::fromEncoded(first.at(1), QUrl::TolerantMode);
    const auto parameters = parametersOf(url);
    const bool isRedirect = parameters.contains(u"code"_s) || parameters.contains(u"error"_s);
    if (!first.at(1).startsWith("/?") || !url.isValid() || !isRedirect)
        return turnAway(socket, "404 Not Found");
    if (m_browser)
        return turnAway(socket, "409 Conflict");
    m_browser = &socket;
    // Later: who is told may delete the listener.
    QMetaObject::invokeMethod(
        this, [this, parameters] { emit redirected(parameters); }, Qt::QueuedConnection);
}

void RedirectListener::turnAway(QTcpSocket& socket, const QByteArray& status) {
    socket.disconnect(this);
    socket.readAll();
    socket.write(response(status, {}));
    socket.disconnectFromHost();
}

/// A page elsewhere can point a name of its own at this machine; it cannot choose what the browser calls us.
bool RedirectListener::isOurName(const QByteArray& host) const {
    const auto ending = ':' + QByteArray::number(port());
    return host == "localhost" + ending || host == "127.0.0.1" + ending || host == "[::1]" + ending;
}

void RedirectListener::answer(const SignInPage& page, bool isSuccess) {
    close();
    if (!m_browser)
        return;
    // On its own from here: the listener may be gone before the browser has read it all.
    auto* socket = std::exchange(m_browser, nullptr).data();
    socket->setParent(nullptr);
    QTimer::singleShot(patience, socket, &QTcpSocket::abort);
    socket->write(response("200 OK", pageOf(page.title, isSuccess ? page.succeeded : page.failed)));
    socket->flush();
    socket->disconnectFromHost();
}

} // namespace favilla

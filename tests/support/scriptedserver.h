// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QPointer>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace favilla {

/// A certificate that nobody trusts by itself, made anew with the openssl program.
struct TestCertificate {
    QSslCertificate certificate;
    QSslKey key;

    static TestCertificate create(const QString& names = QStringLiteral("DNS:localhost,IP:127.0.0.1"));
    bool isNull() const { return certificate.isNull() || key.isNull(); }
};

/// A server on this machine that says, byte for byte, what the test tells it to, and keeps what it was asked.
/// Each request takes the next script; without one it is answered with status 599. Thread: that of the test.
class ScriptedServer : public QObject {
    Q_OBJECT

public:
    struct Request {
        QByteArray method;
        /// As it came: path and query, still encoded.
        QByteArray target;
        QList<QPair<QByteArray, QByteArray>> headers;
        QByteArray body;

        /// The one with this name; empty where there is none.
        QByteArray header(const QByteArray& name) const;
    };
    using Headers = QList<QPair<QByteArray, QByteArray>>;
    using Script = std::function<void(QTcpSocket& socket, const Request& request)>;

    explicit ScriptedServer(
        const TestCertificate& certificate = TestCertificate(), QObject* parent = nullptr);
    ~ScriptedServer() override;

    /// With the scheme it speaks, and "localhost" or the given host.
    QUrl url(const QString& path = {}, const QString& host = QStringLiteral("127.0.0.1")) const;
    quint16 port() const;

    void then(Script script) { m_scripts << std::move(script); }
    void thenAnswer(int status, const QByteArray& body = {}, const Headers& headers = {});
    /// The bytes as they are, then the end of the connection.
    void thenSend(const QByteArray& bytes);
    void thenStaySilent();
    /// For every request that has no script of its own.
    void otherwise(Script script) { m_otherwise = std::move(script); }

    const QList<Request>& requests() const { return m_requests; }
    int connections() const { return m_connections; }
    int scriptsLeft() const { return int(m_scripts.size()); }

    /// A complete answer with its length; JSON unless the headers say otherwise.
    static QByteArray answer(int status, const QByteArray& body = {}, const Headers& headers = {});

private:
    void welcome(qintptr descriptor);
    void read(QTcpSocket& socket);
    void play(QTcpSocket& socket, const Request& request);

    class Listener;
    TestCertificate m_certificate;
    Listener* m_server = nullptr;
    QList<Script> m_scripts;
    Script m_otherwise;
    QList<Request> m_requests;
    QHash<QTcpSocket*, QByteArray> m_unread;
    int m_connections = 0;
};

} // namespace favilla

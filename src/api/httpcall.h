// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/answer.h"
#include "api/network.h"

#include <QElapsedTimer>
#include <QList>
#include <QNetworkReply>
#include <QObject>
#include <QPair>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <functional>

QT_BEGIN_NAMESPACE
class QNetworkRequest;
QT_END_NAMESPACE

namespace favilla {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

struct HttpQuestion {
    QByteArray verb = "GET";
    QUrl address = {};
    HttpHeaders headers = {};
    QByteArray body = {};
    /// Refused by a server that had no time to do it is one thing, done without an answer another.
    bool isWrite = false;
};

/// An answer of any status, not judged yet.
struct HttpAnswer {
    int status = 0;
    HttpHeaders headers = {};
    QByteArray body = {};
    /// The connection broke, and the network classes asked again by themselves, with the same headers.
    bool isResent = false;

    /// Empty where there is none. The name's case does not matter.
    QByteArray header(QByteArrayView name) const;
    /// What the answering machine calls now, in UTC; invalid where it does not tell.
    QDateTime date() const;
    /// Not an answer of a program: a page of a proxy, or of the network's sign-in.
    bool isPage() const;
};

/// One question over HTTP within the limits of the options: safe addresses only, redirects followed only on
/// the same origin, the body read piece by piece up to the limit, and a write never sent a second time by the
/// network classes. Lives until it has answered, then deletes itself; deleting it earlier ends it in silence.
/// Thread: that of its parent, which needs an event loop.
class HttpCall final : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(const Outcome<HttpAnswer>&)>;

    /// Errors: NotHttps, InvalidValue (a header with line breaks), Offline, HostNotFound, ProxyFailed,
    /// TlsFailed, TimedOut, ForeignAddress, AnswerTooLarge, AnswerNotUnderstood.
    static void start(
        Network& network, const NetworkOptions& options, HttpQuestion question, QObject* parent, Then then);
    ~HttpCall() override;

private:
    HttpCall(
        Network& network, const NetworkOptions& options, HttpQuestion question, QObject* parent, Then then);

    void send();
    void watch();
    void dropReply();
    void goOn();
    void lookAtLength();
    void failAsTooLarge();
    /// False where that was the end.
    bool readSome();
    void judge();
    void follow(const QUrl& target, int status);
    QNetworkRequest request() const;
    bool knowsStatus() const;
    bool isThroughProxy() const;
    void fail(ErrorKind kind, const QString& detail, const QString& subject = {});
    void finish(Outcome<HttpAnswer> outcome);

    Network& m_network;
    NetworkOptions m_options;
    HttpQuestion m_question;
    Then m_then;
    QPointer<QNetworkReply> m_reply;
    QTimer m_idle;
    QTimer m_whole;
    QByteArray m_body;
    QString m_tlsErrors;
    int m_redirects = 0;
    bool m_isSent = false;
    bool m_isResent = false;
};

} // namespace favilla

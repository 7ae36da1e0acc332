// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/signinpage.h"

#include <QMultiHash>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace favilla {

/// Waits on this machine, and for this machine only, for the one redirect back from the sign-in page (RFC
/// 8252, section 7.3). Everything else is turned away: other paths, methods and names of this machine, too
/// much text, silence. Own, since QOAuthHttpServerReplyHandler takes any path and name, says nothing of a
/// wrong answer and shows what it is given as HTML. Thread: where it is made.
class RedirectListener final : public QObject {
    Q_OBJECT

public:
    explicit RedirectListener(QObject* parent = nullptr);

    /// False where this machine lets nobody listen.
    bool listen();
    quint16 port() const { return m_port; }
    /// The browser that brought the redirect reads the page; nobody else is let in any more.
    void answer(const SignInPage& page, bool isSuccess);
    void close();

signals:
    /// Decoded parameters of the redirect. Comes once.
    void redirected(const QMultiHash<QString, QString>& parameters);

private:
    bool listenOnce();
    void welcome(QTcpServer& server);
    void read(QTcpSocket& socket);
    void turnAway(QTcpSocket& socket, const QByteArray& status);
    bool isOurName(const QByteArray& host) const;

    QList<QTcpServer*> m_servers;
    quint16 m_port = 0;
    QPointer<QTcpSocket> m_browser;
};

} // namespace favilla

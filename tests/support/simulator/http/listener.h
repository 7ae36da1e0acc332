// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

#include <QTcpServer>

#include <functional>

namespace favilla::simulation {

/// A small HTTP/1.1 server on the loopback: reads requests, asks `serve` what to answer, keeps connections.
/// Everything happens on the thread of its owner, in the order in which the requests arrived.
class Listener : public QObject {
    Q_OBJECT

public:
    using Serve = std::function<Answer(const Request&)>;

    explicit Listener(Serve serve, QObject* parent = nullptr);

    /// 0: any free port. False where the port is taken.
    bool listen(quint16 port = 0);
    quint16 port() const { return m_server.serverPort(); }
    void close();
    int connections() const;

private:
    void accept();

    QTcpServer m_server;
    Serve m_serve;
};

} // namespace favilla::simulation

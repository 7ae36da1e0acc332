// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include "connection.h"

namespace favilla::simulation {

Listener::Listener(Serve serve, QObject* parent) : QObject(parent), m_serve(std::move(serve)) {
    connect(&m_server, &QTcpServer::newConnection, this, &Listener::accept);
}

bool Listener::listen(quint16 port) {
    return m_server.listen(QHostAddress::LocalHost, port);
}

void Listener::close() {
    m_server.close();
    qDeleteAll(findChildren<Connection*>());
}

int Listener::connections() const {
    return int(findChildren<Connection*>().size());
}

void Listener::accept() {
    while (auto* socket = m_server.nextPendingConnection())
        new Connection(*socket, m_serve, this);
}

} // namespace favilla::simulation

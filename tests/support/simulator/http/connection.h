// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener.h"
#include "requestreader.h"

class QTcpSocket;

namespace favilla::simulation {

/// One connection: a request after the other, each answered before the next is looked at. Owns its socket
/// and goes when that is closed.
class Connection : public QObject {
    Q_OBJECT

public:
    Connection(QTcpSocket& socket, Listener::Serve serve, QObject* parent);

private:
    void readOn();
    void answer(const Request& request);

    QTcpSocket& m_socket;
    Listener::Serve m_serve;
    RequestReader m_reader;
    bool m_isAnswering = false;
};

} // namespace favilla::simulation

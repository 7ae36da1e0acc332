// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace favilla::simulation {

/// Sends one answer over a socket in the way its delivery asks for. Lives on the socket's thread and ends
/// with `sent`, unless the delivery is never to end.
class AnswerWriter : public QObject {
    Q_OBJECT

public:
    AnswerWriter(QTcpSocket& socket, const Answer& answer);
    void start();

signals:
    void sent(bool isOpen);

private:
    void write();
    QByteArray head() const;
    bool isHuge() const;
    void drip();
    void fill();

    QTcpSocket& m_socket;
    Answer m_answer;
    QTimer m_dripping;
    QByteArray m_left;
    qint64 m_padding = 0;
};

} // namespace favilla::simulation

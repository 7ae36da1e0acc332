// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "answerwriter.h"

#include <QTcpSocket>

namespace favilla::simulation {

Connection::Connection(QTcpSocket& socket, Listener::Serve serve, QObject* parent)
    : QObject(parent), m_socket(socket), m_serve(std::move(serve)) {
    m_socket.setParent(this);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&m_socket, &QTcpSocket::readyRead, this, &Connection::readOn);
    connect(&m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void Connection::readOn() {
    m_reader.add(m_socket.readAll());
    while (!m_isAnswering) {
        Request request;
        const auto state = m_reader.read(request);
        if (m_reader.takeExpectation())
            m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
        if (state == RequestReader::State::Reading)
            return;
        if (state == RequestReader::State::Broken) {
            m_socket.write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            m_socket.disconnectFromHost();
            return;
        }
        answer(request);
    }
}

void Connection::answer(const Request& request) {
    m_isAnswering = true;
    auto* writer = new AnswerWriter(m_socket, m_serve(request));
    connect(writer, &AnswerWriter::sent, this, [this, writer] {
        writer->deleteLater();
        m_isAnswering = false;
        // From the event loop: the loop that called may be in the middle of the next request.
        QMetaObject::invokeMethod(this, &Connection::readOn, Qt::QueuedConnection);
    });
    writer->start();
}

} // namespace favilla::simulation

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerwriter.h"

#include <QTcpSocket>

#include <chrono>

namespace favilla::simulation {
namespace {

using namespace std::chrono_literals;

constexpr qint64 hugeLength = 2LL * 1024 * 1024 * 1024;
constexpr qsizetype blockLength = 64 * 1024;
constexpr qsizetype dripLength = 8;

} // namespace

AnswerWriter::AnswerWriter(QTcpSocket& socket, const Answer& answer)
    : QObject(&socket), m_socket(socket), m_answer(answer) {
    m_dripping.setInterval(10ms);
    connect(&m_dripping, &QTimer::timeout, this, &AnswerWriter::drip);
}

void AnswerWriter::start() {
    if (m_answer.delay > 0)
        QTimer::singleShot(m_answer.delay, this, &AnswerWriter::write);
    else
        write();
}

void AnswerWriter::write() {
    switch (m_answer.delivery) {
    case Delivery::Never:
        return;
    case Delivery::ClosedBefore:
        m_socket.abort();
        return;
    case Delivery::ClosedWithin:
        m_socket.write(head() + m_answer.body.left(m_answer.body.size() / 2));
        m_socket.disconnectFromHost();
        return;
    case Delivery::Dripping:
        m_left = head() + m_answer.body;
        m_dripping.start();
        return;
    case Delivery::Huge:
    case Delivery::HugeUnannounced:
        m_padding = hugeLength - m_answer.body.size();
        connect(&m_socket, &QTcpSocket::bytesWritten, this, &AnswerWriter::fill);
        m_socket.write(head() + m_answer.body);
        return;
    case Delivery::Whole:
        m_socket.write(head() + m_answer.body);
        emit sent(true);
        return;
    }
}

bool AnswerWriter::isHuge() const {
    return m_answer.delivery == Delivery::Huge || m_answer.delivery == Delivery::HugeUnannounced;
}

QByteArray AnswerWriter::head() const {
    const auto reason = m_answer.reason.isEmpty() ? reasonPhrase(m_answer.status) : m_answer.reason;
    QByteArray text = "HTTP/1.1 " + QByteArray::number(m_answer.status) + ' ' + reason + "\r\n";
    for (const auto& [name, value] : m_answer.headers)
        text += name + ": " + value + "\r\n";
    const auto length = isHuge() ? hugeLength : qint64(m_answer.body.size());
    if (m_answer.delivery == Delivery::HugeUnannounced)
        text += "Connection: close\r\n";
    else if (m_answer.status != 204 && !hasHeader(m_answer.headers, "Content-Length"))
        text += "Content-Length: " + QByteArray::number(length) + "\r\n";
    return text + "\r\n";
}

void AnswerWriter::drip() {
    m_socket.write(m_left.left(dripLength));
    m_left.remove(0, dripLength);
    if (!m_left.isEmpty())
        return;
    m_dripping.stop();
    emit sent(true);
}

void AnswerWriter::fill() {
    while (m_padding > 0 && m_socket.bytesToWrite() < blockLength) {
        const auto length = qMin(m_padding, qint64(blockLength));
        m_socket.write(QByteArray(length, ' '));
        m_padding -= length;
    }
    if (m_padding == 0)
        m_socket.disconnectFromHost();
}

} // namespace favilla::simulation

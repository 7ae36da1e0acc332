// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/handover.h"

#include "platform/instanceplace.h"

#include <QLocalSocket>

namespace favilla {
namespace {

constexpr int longestAnswer = 16;

int left(const QDeadlineTimer& deadline) {
    return int(deadline.remainingTime());
}

bool send(QLocalSocket& socket, const QByteArray& line, const QDeadlineTimer& deadline) {
    socket.write(line);
    while (socket.bytesToWrite() > 0)
        if (!socket.waitForBytesWritten(left(deadline)))
            return false;
    return true;
}

std::optional<int> receive(QLocalSocket& socket, const QDeadlineTimer& deadline) {
    while (!socket.canReadLine() && socket.bytesAvailable() < longestAnswer)
        if (!socket.waitForReadyRead(left(deadline)))
            return {};
    bool isNumber = false;
    const auto status = socket.readLine(longestAnswer).trimmed().toInt(&isNumber);
    return isNumber ? std::optional(status) : std::nullopt;
}

} // namespace

HandOver handOver(const QString& name, const StartRequest& request, QDeadlineTimer deadline) {
    const auto line = toLine(request);
    if (line.size() > startRequestLimit)
        return {HandOver::Outcome::Answered, HandOver::notUnderstood};
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(left(deadline)) || !isOwnUser(socket.socketDescriptor()))
        return {HandOver::Outcome::NobodyThere};
    if (!send(socket, line, deadline))
        return {HandOver::Outcome::NoAnswer};
    const auto status = receive(socket, deadline);
    if (!status)
        return {HandOver::Outcome::NoAnswer};
    return {HandOver::Outcome::Answered, *status};
}

QByteArray answerLine(int status) {
    return QByteArray::number(status) + '\n';
}

} // namespace favilla

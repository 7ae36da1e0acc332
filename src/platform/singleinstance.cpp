// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/singleinstance.h"

#include "platform/handover.h"
#include "platform/log.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

namespace favilla {
namespace {

constexpr int mostGuests = 16;
constexpr int guestPatience = 5'000;
/// Between two tries while the other one has its lock but does not listen yet, in milliseconds.
constexpr unsigned long breath = 50;

} // namespace

SingleInstance::SingleInstance(InstancePlace place, QObject* parent)
    : QObject(parent), m_place(std::move(place)), m_lock(m_place.lock) {
    // By its process alone: one that runs for a month is no dead one.
    m_lock.setStaleLockTime(0);
}

SingleInstance::~SingleInstance() {
    // Its guests still count themselves out of this object.
    m_server.reset();
}

SingleInstance::Outcome SingleInstance::begin(const StartRequest& request, int patience) {
    if (m_place.lock.isEmpty())
        return Outcome::Alone;
    const QDeadlineTimer deadline(patience);
    do {
        if (m_lock.tryLock(0))
            return listen();
        if (m_lock.error() != QLockFile::LockFailedError)
            return Outcome::Alone;
        const auto handed = handOver(m_place.socket, request, deadline);
        m_status = handed.status;
        if (handed.outcome == HandOver::Outcome::Answered)
            return Outcome::HandedOver;
        QThread::msleep(breath);
    } while (!deadline.hasExpired());
    return Outcome::Hung;
}

qint64 SingleInstance::otherProcess() const {
    qint64 process = 0;
    return m_lock.getLockInfo(&process, nullptr, nullptr) ? process : 0;
}

SingleInstance::Outcome SingleInstance::listen() {
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(mostGuests);
    QLocalServer::removeServer(m_place.socket);
    if (!m_server->listen(m_place.socket)) {
        qCWarning(platformLog) << "later starts cannot be heard:" << m_server->serverError();
        m_server.reset();
        return Outcome::Alone;
    }
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::meet);
    return Outcome::First;
}

void SingleInstance::meet() {
    while (auto* guest = m_server->nextPendingConnection()) {
        connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
        if (m_guests >= mostGuests || !isOwnUser(guest->socketDescriptor())) {
            guest->abort();
            continue;
        }
        ++m_guests;
        connect(guest, &QObject::destroyed, this, [this] { --m_guests; });
        guest->setReadBufferSize(startRequestLimit + 1);
        connect(guest, &QLocalSocket::readyRead, this, [this, guest] { read(guest); });
        QTimer::singleShot(guestPatience, guest, [guest] { guest->abort(); });
        read(guest);
    }
}

void SingleInstance::read(QLocalSocket* guest) {
    if (!guest->canReadLine()) {
        if (guest->bytesAvailable() > startRequestLimit)
            answer(guest, HandOver::notUnderstood);
        return;
    }
    const auto request = startRequestIn(guest->readLine());
    answer(guest, request ? HandOver::taken : HandOver::notUnderstood);
    if (request)
        emit started(*request);
}

/// One request, one answer.
void SingleInstance::answer(QLocalSocket* guest, int status) {
    disconnect(guest, &QLocalSocket::readyRead, this, nullptr);
    guest->write(answerLine(status));
    guest->disconnectFromServer();
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/databaseworker.h"

#include <QThreadPool>

namespace favilla {

Database::Database(const StoreLocation& location, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_location(location)
    , m_running(std::make_shared<RunningRead>())
    , m_worker(new DatabaseWorker(*this, location, clock, m_running)) {
    m_thread.setObjectName(QStringLiteral("database"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Database::~Database() {
    close();
}

void Database::close() {
    if (!m_thread.isRunning())
        return;
    // Queued like everything else, and so behind all that was handed in.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

QFuture<Result<void>> Database::open() {
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(
        m_worker,
        [this, promise] {
            auto opened = m_worker->open();
            // Nobody reads it before the promise is kept.
            m_readOnlyReason = m_worker->readOnlyReason();
            promise->addResult(std::move(opened));
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

QFuture<Result<Backup>> Database::backUp() {
    auto promise = std::make_shared<QPromise<Result<Backup>>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(
        m_worker,
        [promise, worker = m_worker] {
            promise->addResult(worker->backUp());
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

void Database::postRead(const std::function<bool()>& isWanted, const ReadBody& body,
    const std::function<void(const Result<void>&)>& done) {
    QMetaObject::invokeMethod(
        m_worker,
        [=, worker = m_worker] {
            done(isWanted() ? worker->read(body, isWanted) : Result<void>(Error{ErrorKind::Cancelled}));
        },
        Qt::QueuedConnection);
}

// SQLite looks by itself; a server is told, over the network and so on another thread.
void Database::endUnwanted() {
    if (m_location.isPostgresql())
        QThreadPool::globalInstance()->start([running = m_running] { running->endUnwanted(); });
}

void Database::postWrite(const std::function<bool()>& isWanted, const WriteBody& body,
    const std::function<void(const Result<void>&)>& done) {
    QMetaObject::invokeMethod(
        m_worker,
        [=, worker = m_worker] {
            done(isWanted() ? worker->write(body) : Result<void>(Error{ErrorKind::Cancelled}));
        },
        Qt::QueuedConnection);
}

} // namespace favilla

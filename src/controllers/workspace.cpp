// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/workspace.h"

#include "store/whendone.h"

namespace favilla {
namespace {

/// Looked at before anything is written, so that a workspace opens and is read while another process is in
/// the middle of a long write.
bool isDue(const Result<QDateTime>& nextExpiry, const Moment& now) {
    return nextExpiry && nextExpiry->isValid() && *nextExpiry <= now.utc;
}

/// Whoever cannot write now can read all the same.
Result<void> expiredOrLater(const Result<int>& expired) {
    const auto isLater = !expired
        && (expired.error().kind == ErrorKind::ReadOnly || expired.error().kind == ErrorKind::DiskFull
            || expired.error().kind == ErrorKind::Locked);
    return expired || isLater ? Result<void>() : Result<void>(expired.error());
}

} // namespace

Workspace::Workspace(const StoreLocation& location, const Clock& clock, const QString& who, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_database(location, clock)
    , m_referrals(m_database, clock, who)
    , m_expiry(m_database, clock)
    , m_imports(m_database, clock, who)
    , m_exports(m_database, clock)
    , m_drafts(m_database)
    , m_savedViews(m_database)
    , m_connections(m_database, clock)
    , m_alerts(m_database, clock, who)
    , m_occasions(m_alerts, m_connections, m_imports)
    , m_list(m_database, clock)
    , m_detail(m_database, clock)
    , m_state(m_database, clock)
    , m_heartbeat(clock) {
    connect(&m_heartbeat, &Heartbeat::jumped, &m_connections, &ConnectionController::reconnect);
    connect(&m_heartbeat, &Heartbeat::ticked, this, [this](const Moment& now) {
        whenDone(m_expiry.nextExpiry(), this, [this, now](const Result<QDateTime>& next) {
            if (isDue(next, now))
                m_expiry.expireOverdue();
        });
    });
    connect(&m_heartbeat, &Heartbeat::ticked, &m_alerts, &AlertController::checkClock);
}

Workspace::~Workspace() {
    // While all that continues its futures is still there: see Database::close.
    m_database.close();
}

QFuture<Result<void>> Workspace::open() {
    return m_database.open()
        .then(this,
            [this](const Result<void>& opened) {
                return opened ? expireWhereDue() : QtFuture::makeReadyFuture(opened);
            })
        .unwrap();
}

QFuture<Result<void>> Workspace::expireWhereDue() {
    return m_expiry.nextExpiry()
        .then(this,
            [this](const Result<QDateTime>& next) {
                if (isDue(next, m_clock.now()))
                    return m_expiry.expireOverdue().then(expiredOrLater);
                return QtFuture::makeReadyFuture(next ? Result<void>() : Result<void>(next.error()));
            })
        .unwrap();
}

} // namespace favilla

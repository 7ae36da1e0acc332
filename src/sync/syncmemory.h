// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace favilla {

/// How far an account was read: kept in the store, in the transaction of each page. Instants are UTC, by the
/// service's clock where they are compared with its stamps.
struct SyncMemory {
    bool isFirstPullDone = false;
    /// Where the first pull goes on after an interruption: the service's link, as it came.
    QString firstPullLink;
    qint64 firstPullCount = 0;
    /// The latest change among what was read so far.
    QDateTime firstPullHighest;
    /// The service's clock when the first or the full pull began: what changed since is asked for afterwards.
    QDateTime pullStartedAt;
    /// Everything that changed before it is here.
    QDateTime highWater;
    /// By this machine's clock.
    QDateTime lastSuccess;
    QDateTime lastFullPull;
    /// The service refused to filter by the moment of the change: pages are read until a known one comes.
    bool isFilterRefused = false;
    /// The service refused an amount as text and took it as a number.
    bool isValueNumber = false;

    friend bool operator==(const SyncMemory&, const SyncMemory&) = default;
};

QJsonObject toJson(const SyncMemory& memory);
SyncMemory syncMemoryFromJson(const QJsonObject& json);

} // namespace favilla

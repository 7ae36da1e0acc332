// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncdesk.h"
#include "syncsamples.h"

namespace favilla {

/// A service and a desk with the same clock, set up by hand. Requests have ids of the test's own.
class Stage {
public:
    Stage(StoreFixture& store, bool isPostgresql, int pageSize = 100);
    /// In a workspace that stays.
    explicit Stage(const StoreLocation& location, int pageSize = 100);
    ~Stage();
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    /// A request a minute older than the one before.
    QString add(const QString& id);
    QStringList fill(int count);
    void act(const QString& id, const Intent& intent);
    EngagementEdit edit(const QString& id) const;
    void acceptAndSend(const QString& id);
    /// Whatever happened, the engine runs again and again until nothing is left to do; a user signs in where
    /// that is asked for.
    void comeToRest();
    /// What more than one request of the desk brought there: "referral path value".
    QStringList arrivedTwice() const;
    /// Not idle, or more than one page of the list asked for by one more poll; empty where all is well.
    QString wrongAtRest();

    FakeClock clock;
    Simulator service;
    std::unique_ptr<SyncDesk> desk;

private:
    StoreFixture* m_store = nullptr;
    StoreLocation m_location;
    int m_requests = 0;
};

} // namespace favilla

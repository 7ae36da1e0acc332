// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/partnercenterclient.h"
#include "store/accountrepository.h"
#include "store/database.h"
#include "store/whendone.h"
#include "sync/syncmemory.h"

#include <functional>

namespace favilla {

/// How a step of the engine ended: nothing, or why it did not.
using Ended = std::optional<Failure>;
using Then = std::function<void(const Ended&)>;

/// What the engine and its two hands share; everything in it outlives them. Thread: the engine's.
struct SyncParts {
    const Account& account;
    Database& database;
    PartnerCenterClient& client;
    const Clock& clock;
    SyncMemory& memory;
    /// Before each request and each transaction.
    std::function<void()> step;

    QDateTime now() const { return clock.now().utc; }

    /// `function(Transaction&) -> Result<T>`; `done(const T&)` in the engine's thread, `failed` where it was
    /// refused.
    template <class F, class Done>
    void write(QObject* context, F function, Then failed, Done done) const {
        step();
        whenDone(database.write(std::move(function)), context, [failed, done](const auto& result) {
            result ? done(*result) : failed(Failure{.error = result.error()});
        });
    }
};

/// Keeps the memory in the transaction of what it tells of.
inline Result<void> remember(Transaction& transaction, const Account& account, const SyncMemory& memory) {
    return AccountRepository::remember(transaction, account.id, toJson(memory));
}

} // namespace favilla

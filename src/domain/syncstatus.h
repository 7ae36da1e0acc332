// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/id.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>

namespace favilla {

/// What the connection of one account does right now.
enum class SyncState {
    Idle, ///< up to date as of `lastSuccess`
    Pushing,
    Pulling,
    Waiting, ///< told to wait, or backing off, until `nextAttempt`
    Offline, ///< the service cannot be reached; tried again at `nextAttempt`
    SignInNeeded, ///< nothing goes on until the user signs in
    Elsewhere ///< another desk of this workspace keeps the account up to date
};
QString name(SyncState state);

/// One account, as the status line and `favilla-cli sync` tell it. Instants are UTC, invalid for "never".
struct SyncStatus {
    AccountId account;
    QString accountName;
    SyncState state = SyncState::Idle;
    /// When everything here and there was last compared.
    QDateTime lastSuccess;
    QDateTime nextAttempt;
    /// Changes not sent yet, those held for the undo time included, those refused not.
    int waiting = 0;
    /// Refused by the service, or in conflict: the user decides.
    int refused = 0;
    /// Why it waits, is offline or needs a sign-in.
    std::optional<Error> failure;
    /// The first reading of everything: counted, and cancelled by the user if they wish.
    bool isFirstPull = false;
    qint64 received = 0;

    friend bool operator==(const SyncStatus&, const SyncStatus&) = default;
};

} // namespace favilla

Q_DECLARE_METATYPE(favilla::SyncStatus)

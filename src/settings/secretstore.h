// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QHash>

namespace favilla {

/// Keeps secrets by name, away from settings, workspace and log. The future is ready at once or later, in the
/// thread that asked, which needs an event loop. Thread: that of its owner.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    /// Errors: NotFound, KeychainUnavailable, KeychainLocked, KeychainFailed.
    virtual QFuture<Result<QString>> read(const QString& name) = 0;
    /// Errors: KeychainUnavailable, KeychainLocked, KeychainFailed.
    virtual QFuture<Result<void>> write(const QString& name, const QString& secret) = 0;
    /// Removing what is not there is no error.
    virtual QFuture<Result<void>> remove(const QString& name) = 0;
};

/// The system's keychain (Secret Service, KWallet, macOS keychain, Windows credential store). Never falls
/// back to plain text: a locked keychain is an error to wait for, not a log-out.
class KeychainStore final : public SecretStore {
public:
    QFuture<Result<QString>> read(const QString& name) override;
    QFuture<Result<void>> write(const QString& name, const QString& secret) override;
    QFuture<Result<void>> remove(const QString& name) override;
};

/// Holds secrets until the program ends: for machines without a keychain, and for tests.
class MemorySecretStore final : public SecretStore {
public:
    QFuture<Result<QString>> read(const QString& name) override;
    QFuture<Result<void>> write(const QString& name, const QString& secret) override;
    QFuture<Result<void>> remove(const QString& name) override;

private:
    QHash<QString, QString> m_secrets;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "store/storelocation.h"

#include <QJsonObject>
#include <QProcess>

#include <memory>

namespace favilla {

/// A desk in a process of its own, so that its memory can be measured without that of the simulated service:
/// the test program, started again with `--desk`.
class StrangerDesk {
public:
    StrangerDesk(const Account& account, const QString& refreshToken, const StoreLocation& location);
    ~StrangerDesk();

    /// What one round brought: "state", "failure", "referrals", "waiting", "refused" and "growth" (of its
    /// memory since the start, at its height, in kB). Meanwhile the event loop runs.
    QJsonObject sync() { return ask("sync"); }
    /// Declines a referral, and syncs.
    QJsonObject decline(const QString& id) { return ask("decline " + id.toUtf8()); }
    /// Gives a new token to an engine that goes on as it is.
    QJsonObject signIn(const QString& refreshToken) { return ask("sign-in " + refreshToken.toUtf8()); }

    /// The other side of it: the whole life of that process.
    static bool isAskedFor(const QStringList& arguments);
    static int live(const QStringList& arguments);

private:
    QJsonObject ask(const QByteArray& command);

    std::unique_ptr<QProcess> m_process;
};

} // namespace favilla

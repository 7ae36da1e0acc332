// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/surroundings.h"
#include "domain/account.h"
#include "domain/result.h"

#include <QFuture>
#include <QLocale>
#include <QPromise>
#include <QTimer>

namespace favilla {

class Workspace;
struct DeviceCode;

struct SignedIn {
    QString userName;
    /// The keychain keeps it; otherwise it ends with the program.
    bool isKept = false;
};

/// Accompanies one sign-in at the terminal: says where to go with which code, for how long that is good, and
/// waits. Deletes itself once it has ended. Thread: main.
class SignInRun final : public QObject {
    Q_OBJECT

public:
    enum class Way { Browser, Code };

    /// A part of `workspace`, which outlives it; so does all that is given.
    SignInRun(
        Workspace& workspace, const Surroundings& here, const QLocale& locale, Account account, Way way);

    /// Errors: those of the sign-in; Cancelled after `stop`.
    QFuture<Result<SignedIn>> begin();
    void stop();

private:
    void showAddress(const QUrl& address);
    void showCode(const DeviceCode& code);
    void countDown();
    void end(const Result<SignedIn>& outcome);

    Workspace& m_workspace;
    const Surroundings& m_here;
    QLocale m_locale;
    Account m_account;
    Way m_way;
    QPromise<Result<SignedIn>> m_promise;
    QTimer m_tick;
    QDateTime m_expiresAt;
};

/// Who signed in, as a sentence.
QString signedInSentence(const QString& userName);

} // namespace favilla

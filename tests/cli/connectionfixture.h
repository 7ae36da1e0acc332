// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/terminal.h"
#include "fakeclock.h"
#include "simulator/simulator.h"
#include "terminalfixture.h"

#include <QNetworkAccessManager>

namespace favilla {

/// The terminal within the test, in the same event loop as the simulated service, with a keychain and a clock
/// of its own. What it keeps (workspace, keychain) outlasts each run, as on a computer. One per test
/// function.
class ConnectionFixture {
public:
    using Outcome = TerminalFixture::Outcome;
    /// The name of the account that `begin` adds.
    static inline const QString accountName = u"Contoso"_s;

    explicit ConnectionFixture(StoreFixture& stores);

    /// On `workspace`, in English.
    Outcome json(const QStringList& arguments) { return run(arguments + QStringList{u"--json"_s}); }
    Outcome text(const QStringList& arguments, const QString& language = u"en"_s) {
        return run(arguments, language);
    }
    /// Starts a run and calls `meanwhile` with each line of its standard error.
    Outcome watched(const QStringList& arguments, const std::function<void(const QByteArray&)>& meanwhile);

    /// Goes to a fresh workspace with one account of the simulated service.
    void begin(bool isPostgresql = false);
    /// With a code that is approved as soon as it is shown.
    Outcome signInByCode() { return approving({u"sign-in"_s, u"--device"_s, u"--json"_s}); }
    Outcome approving(const QStringList& arguments);
    /// Does as `accept` and lets the undo time pass.
    void accept(const QString& id);
    /// The queue as JSON.
    QJsonArray queue() { return json({u"queue"_s}).array(); }
    /// Every token that any request carried.
    QList<QByteArray> secretsSeen() const;
    QStringList accountArguments(const QString& name = accountName);

    Simulator service;
    FakeClock clock;
    std::unique_ptr<SecretStore> secrets = std::make_unique<MemorySecretStore>();
    QString workspace;
    /// What was handed to the browser.
    QList<QUrl> opened;
    /// Every byte that any run has printed.
    QByteArray printed;

private:
    Outcome run(const QStringList& arguments, const QString& language = u"en"_s);
    void visit(const QUrl& address);

    StoreFixture& m_stores;
    QTemporaryDir m_folder;
    QNetworkAccessManager m_browser;
    std::function<void(const QByteArray&)> m_meanwhile;
};

/// A keychain that refuses everything alike: there is none, or nobody unlocks it.
class NoKeychain final : public SecretStore {
public:
    explicit NoKeychain(ErrorKind why = ErrorKind::KeychainUnavailable) : m_why(why) { }

    QFuture<Result<QString>> read(const QString&) override { return refused<Result<QString>>(); }
    QFuture<Result<void>> write(const QString&, const QString&) override { return refused<Result<void>>(); }
    QFuture<Result<void>> remove(const QString&) override { return refused<Result<void>>(); }

private:
    template <class R>
    QFuture<R> refused() const {
        return QtFuture::makeReadyFuture(R(Error{.kind = m_why}));
    }

    ErrorKind m_why;
};

} // namespace favilla

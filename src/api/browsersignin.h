// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/redirectlistener.h"
#include "api/tokens.h"
#include "domain/account.h"
#include "domain/clock.h"

#include <memory>

namespace favilla {

/// Signs in with the system's browser: authorization code with PKCE and a redirect to this machine
/// (partner-center api.md, section 2; RFC 8252). One attempt at a time; starting again ends the one before.
/// No secret of a program, no password passes through here. Thread: where it is made.
class BrowserSignIn final : public QObject {
    Q_OBJECT

public:
    /// `network` and `clock` outlive it.
    BrowserSignIn(const Account& account, Network& network, const NetworkOptions& options, const Clock& clock,
        const SignInPage& page, QObject* parent = nullptr);
    ~BrowserSignIn() override;

    /// The oid of who is expected; anybody else ends in WrongAccount. Empty takes everybody.
    void setExpectedUser(const QString& userId) { m_expectedUser = userId; }
    /// Both may be empty; `prompt` as documented: "select_account", "login", "consent". Given up after a
    /// quarter of an hour.
    void start(const QString& loginHint = {}, const QString& prompt = {});
    /// Ends it in silence.
    void cancel();

signals:
    /// To be opened in the system's browser.
    void addressReady(const QUrl& address);
    void succeeded(const favilla::Tokens& tokens);
    /// NotHttps, SignInFailed (nobody may listen here, or a redirect that is not ours), and all of
    /// `signInFailure`.
    void failed(const favilla::Error& error);

private:
    struct Attempt;

    QUrl pageAddress(const QString& loginHint, const QString& prompt) const;
    void redirected(const QMultiHash<QString, QString>& parameters);
    void exchange(const QString& code);
    void exchanged(const Outcome<Tokens>& outcome);
    void fail(const Error& error);

    Account m_account;
    Network& m_network;
    NetworkOptions m_options;
    const Clock& m_clock;
    SignInPage m_page;
    QString m_expectedUser;
    std::unique_ptr<Attempt> m_attempt;
};

} // namespace favilla

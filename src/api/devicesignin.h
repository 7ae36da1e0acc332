// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/devicecode.h"
#include "api/tokens.h"
#include "domain/account.h"
#include "domain/clock.h"

#include <QTimer>

#include <memory>

namespace favilla {

/// Signs in on another device, with a code (RFC 8628; partner-center api.md, section 2): for machines without
/// a browser, and for the terminal. One attempt at a time. Thread: where it is made.
class DeviceSignIn final : public QObject {
    Q_OBJECT

public:
    /// `network` and `clock` outlive it.
    DeviceSignIn(const Account& account, Network& network, const NetworkOptions& options, const Clock& clock,
        QObject* parent = nullptr);

    /// The oid of who is expected; anybody else ends in WrongAccount. Empty takes everybody.
    void setExpectedUser(const QString& userId) { m_expectedUser = userId; }
    /// How long a second of the service's interval lasts here: a second, unless a test is in a hurry.
    void setPace(std::chrono::milliseconds second) { m_second = second; }
    /// `languageTag`: "it-IT", for the page the user is sent to.
    void start(const QString& languageTag);
    /// Ends it in silence.
    void cancel();
    /// Between two questions; grows when the service asks for it.
    std::chrono::seconds interval() const { return m_code.interval; }

signals:
    void codeReady(const favilla::DeviceCode& code);
    void succeeded(const favilla::Tokens& tokens);
    /// NotHttps (of either address), CodeExpired, and all of `signInFailure`.
    void failed(const favilla::Error& error);

private:
    void codeAnswered(const Outcome<HttpAnswer>& outcome);
    void pollLater();
    void poll();
    void pollAnswered(const Outcome<HttpAnswer>& outcome);
    bool isToGoOn(const Failure& failure);
    void end(const Error& error);
    void post(
        const QUrl& address, const QByteArray& form, std::function<void(const Outcome<HttpAnswer>&)> then);

    Account m_account;
    Network& m_network;
    NetworkOptions m_options;
    const Clock& m_clock;
    QString m_expectedUser;
    std::chrono::milliseconds m_second{1000};
    DeviceCode m_code;
    QString m_deviceCode;
    /// Parent of everything under way: deleting it ends the attempt.
    std::unique_ptr<QObject> m_attempt;
};

} // namespace favilla

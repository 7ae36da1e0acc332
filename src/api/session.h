// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/tokens.h"
#include "domain/account.h"
#include "domain/clock.h"

#include <QPointer>

#include <functional>
#include <optional>

namespace favilla {

/// The signed-in state of one account: keeps its access token in memory only and renews it before it ends,
/// once for all who wait. A renewal that was refused is not tried again until somebody signs in. Thread:
/// where it is made.
class Session final : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(const Outcome<QByteArray>&)>;

    /// `network` and `clock` outlive it.
    Session(const Account& account, Network& network, const NetworkOptions& options, const Clock& clock,
        QObject* parent = nullptr);

    /// From the keychain, at the start; empty signs out.
    void setRefreshToken(const QString& token);
    bool hasRefreshToken() const { return !m_refreshToken.isEmpty(); }
    /// After a sign-in. A refresh token that came along is told by `refreshTokenRotated`.
    void take(const Tokens& tokens);

    /// A token that is good for minutes, later and never before this returns; renewed where the one there is
    /// ends within five minutes. Not called once `context` (null: this) is gone. Errors: those of sign-in and
    /// of the way there.
    void withToken(QObject* context, Then then);
    /// The service refused it with 401. A newer one stays.
    void forget(const QByteArray& token);

signals:
    /// To be stored at once: the old one may be worth nothing any more. Comes before the token is handed out.
    void refreshTokenRotated(const QString& token);
    /// Once for each time it comes to that.
    void signInNeeded(const favilla::Error& error);

private:
    struct Waiter {
        QPointer<QObject> context;
        Then then;
    };

    bool isFresh() const;
    bool isUsable() const;
    void serve();
    void renew();
    void renewed(const Outcome<HttpAnswer>& outcome);
    void refuse(const Failure& failure);
    void keep(const Tokens& tokens);
    void answerAll(const Outcome<QByteArray>& outcome);

    Account m_account;
    Network& m_network;
    NetworkOptions m_options;
    const Clock& m_clock;
    QString m_refreshToken;
    QByteArray m_accessToken;
    QDateTime m_expiresAt;
    QDateTime m_renewAt;
    QList<Waiter> m_waiting;
    std::optional<Failure> m_refusal;
    bool m_isRenewing = false;
    /// Changes with the refresh token: the answer to a renewal with an older one is not for us any more.
    int m_round = 0;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/partnercenterclient.h"
#include "domain/connectioncheck.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QHostInfo;
class QSslSocket;
QT_END_NAMESPACE

namespace favilla {

/// Finds out what stands between this machine and the referrals of one account, step by step as in
/// `CheckStep`; the first step that fails ends it, the rest is told as not reached. Its findings hold no
/// secret, no customer and no user. Reads one referral, writes nothing. Thread: where it is made.
class ConnectionProbe final : public QObject {
    Q_OBJECT

public:
    /// `session`, `network` and `clock` outlive it.
    ConnectionProbe(const Account& account, Session& session, Network& network, const NetworkOptions& options,
        const Clock& clock, QObject* parent = nullptr);
    ~ConnectionProbe() override;

    /// Later, never before it returns. Starting again ends the check before.
    void start();
    /// Ends it in silence.
    void cancel();

signals:
    void stepFinished(const favilla::CheckResult& result);
    void finished();

private:
    /// `act`, unless its step is over by then: sockets have more than one last word.
    template <class Act>
    auto inStep(Act act) {
        return [this, attempt = m_attempt.get(), act] {
            if (attempt == m_attempt.get())
                act();
        };
    }

    void enter(CheckStep step);
    void pass(const QString& finding);
    void pass(CheckNote note);
    void pass(const CheckResult& result);
    void fail(const Error& error, const QString& finding = {});
    void tell(CheckResult result);

    void resolve();
    void resolved(const QString& host, const QHostInfo& answer);
    void tryProxy();
    void tryTls();
    void tlsBroken(const QSslSocket& socket, const QString& errors);
    void trySignIn();
    void tryReading();
    void judgeReading(const Outcome<Answer>& outcome);

    QNetworkProxy proxy() const;
    void giveUpAfter(const QString& host);

    Account m_account;
    Session& m_session;
    Network& m_network;
    NetworkOptions m_options;
    const Clock& m_clock;
    /// Parent of everything under way: deleting it ends the check.
    std::unique_ptr<QObject> m_attempt;
    CheckStep m_step = CheckStep::NameResolution;
    QElapsedTimer m_since;
    QStringList m_found;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/listener.h"
#include "service/referralservice.h"
#include "simulatedreferrals.h"
#include "simulatedsignin.h"
#include "switches.h"

#include <QSet>
#include <QUrl>

namespace favilla {

/// Partner Center and its sign-in on the loopback, as strict and as odd as their documentation
/// (partner-center api.md) says they are: there is no public test host. Shares no code with the client, so
/// that both cannot be wrong in the same way. One request is served after the other on the thread of the
/// owner, whose event loop has to run.
class Simulator : public QObject {
    Q_OBJECT

public:
    /// A request as it came, and what was answered (0: nothing).
    struct Seen {
        QByteArray method;
        QString path;
        /// Still percent-encoded.
        QByteArray query;
        simulation::Headers headers;
        QByteArray body;
        int status = 0;
        QDateTime at;
        Fault::On kind = Fault::Other;
        /// Whether a referral was changed by it, whatever the answer told.
        bool isDone = false;

        QByteArray header(const QByteArray& name) const { return simulation::header(headers, name); }
    };

    explicit Simulator(QObject* parent = nullptr);
    ~Simulator() override;

    /// 0: any free port. False where the port is taken.
    bool start(quint16 port = 0);
    /// As if the network were gone: connections are cut, new ones refused. `start(port())` brings it back.
    void stop();
    quint16 port() const { return m_port; }
    /// `http://127.0.0.1:PORT/v1.0/engagements`; the collection is `/referrals` under it.
    QUrl baseUrl() const;
    /// Of the sign-in, without a tenant: `http://127.0.0.1:PORT`
    QUrl authority() const;
    /// Another server that must never be sent anything: where foreign links and redirects lead.
    QUrl stranger() const;

    Switches& switches() { return m_switches; }
    SimulatedSignIn& signIn() { return m_signIn; }
    /// The indexes, and signals of each change.
    SimulatedReferrals& referrals() { return m_referrals; }

    /// UTC; by default the machine's own. The skew of the switches comes on top.
    void setNow(std::function<QDateTime()> now);
    QDateTime now() const;

    // What colleagues in the portal, customers and the service itself do
    QString add(const QJsonObject& referral = {}) { return m_referrals.add(referral); }
    QString addAsIs(const QJsonObject& referral) { return m_referrals.addAsIs(referral); }
    QJsonObject referral(const QString& id) const { return m_referrals.referral(id); }
    QStringList ids() const { return m_referrals.ids(); }
    void change(const QString& id, const QJsonArray& patch) { m_referrals.change(id, patch); }
    /// One value: `set(id, "/details/notes", "…")`
    void set(const QString& id, const QString& path, const QJsonValue& value);
    void hide(const QString& id) { m_referrals.setVisible(id, false); }
    void show(const QString& id) { m_referrals.setVisible(id, true); }
    void expire(const QString& id) { m_referrals.expire(id); }
    int expireDue() { return m_referrals.expireDue(); }

    QString issueRefreshToken(const QString& upn = {}) { return m_signIn.issueRefreshToken(upn); }
    QString issueAccessToken(const QString& upn = {}) { return m_signIn.issueAccessToken(upn); }
    void revokeRefreshTokens() { m_signIn.revokeRefreshTokens(); }
    void expireAccessTokens() { m_signIn.expireAccessTokens(); }

    const QList<Seen>& requests() const { return m_seen; }
    QList<Seen> requests(Fault::On kind) const;
    void forgetRequests() { m_seen.clear(); }
    /// Every token and code that a request carried, also the way it is written in addresses and forms.
    QStringList secretsSeen() const;
    /// What the stranger was sent: any of it is a leak.
    const QList<Seen>& strangerRequests() const { return m_strangerSeen; }
    /// A desktop program must never touch them (api.md, section 8).
    bool webhookWasTouched() const { return m_webhookWasTouched; }

signals:
    void requestServed(const QString& method, const QString& path, int status);
    void referralChanged(const QString& id);

private:
    simulation::Answer serve(const simulation::Request& request);
    simulation::Answer serveFaultily(
        const simulation::Request& request, Fault::On kind, const std::optional<Fault>& fault);
    simulation::Answer route(
        const simulation::Request& request, Fault::On kind, const std::optional<Fault>& fault);
    simulation::Answer referralAnswer(const simulation::Request& request, Fault::On kind,
        const SimulatedUser& user, const std::optional<Fault>& fault);
    simulation::Answer serveStranger(const simulation::Request& request);
    Fault::On kindOf(const simulation::Request& request) const;
    std::optional<simulation::Answer> gateAnswer(const simulation::Request& request, SimulatedUser& user);
    simulation::MaybeRefusal headerRefusal(const simulation::Request& request) const;
    void finish(const simulation::Request& request, simulation::Answer& answer) const;
    Seen seen(const simulation::Request& request, int status) const;

    std::function<QDateTime()> m_now;
    Switches m_switches;
    SimulatedReferrals m_referrals;
    simulation::ReferralService m_service;
    SimulatedSignIn m_signIn;
    simulation::Listener m_listener;
    simulation::Listener m_stranger;
    quint16 m_port = 0;
    QList<Seen> m_seen;
    QList<Seen> m_strangerSeen;
    QSet<QByteArray> m_requestIds;
    bool m_isRepeated = false;
    /// Since the request that is being served came in.
    bool m_hasChanged = false;
    bool m_webhookWasTouched = false;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desklife.h"
#include "portallife.h"

namespace favilla {

/// One random history of a desk and the service: changes on both sides, also while requests are under way,
/// the network coming and going, faults, kills, time; and in the end the question whether anything was lost,
/// doubled or left different.
class SyncHistory : public QObject {
    Q_OBJECT

public:
    SyncHistory(Simulator& service, SyncDesk& desk, FakeClock& clock, quint32 seed);

    void run(int steps);
    /// Lets everything come to rest, deciding, trying again and giving up what cannot be; says what is wrong.
    QStringList end();
    int changeCount() const { return m_here.changeCount(); }

private:
    void step();
    void whileServed();
    void fault();
    void restart();
    void comeOnline();
    bool settleAll();
    void treat(const QueueItem& item);
    bool isJustified(const QueueItem& item) const;
    bool wasInjected(QList<Fault::Kind> kinds) const;
    QStringList visibilityErrors() const;
    QStringList nameErrors() const;

    Simulator& m_service;
    SyncDesk& m_desk;
    FakeClock& m_clock;
    Chance m_chance;
    Ledger m_ledger;
    PortalLife m_there;
    DeskLife m_here;
    QSet<Fault::Kind> m_faults;
    QStringList m_unjustified;
    bool m_isOnline = true;
    bool m_isActing = false;
    bool m_isOver = false;
};

/// What should stand there and does not.
QStringList lostThere(const Simulator& service, const Ledger& ledger);
/// What arrived over there more than once: "referral path value".
QStringList arrivedTwice(const Simulator& service, const Ledger& ledger);
/// People that stand twice in a referral, here or there.
QStringList peopleTwice(const Simulator& service, SyncDesk& desk);

} // namespace favilla

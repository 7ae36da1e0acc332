// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "life/inventedreferrals.h"
#include "simulator.h"

#include <QTimer>

namespace favilla {

/// Lets life go on over there: requests arrive, colleagues work in the portal, what nobody answers expires.
/// By hand in tests, by timer in the program. Lives beside its simulator, on the same thread.
class Traffic : public QObject {
    Q_OBJECT

public:
    using Kind = simulation::InventedReferrals::Kind;

    explicit Traffic(Simulator& simulator, quint32 seed = 1, QObject* parent = nullptr);

    /// A year's archive. The same seed and clock make the same one.
    void fill(int referrals);
    QString arrive();
    QString arrive(Kind kind);
    /// What a colleague might do with it now: accept, add a note or a contact, win, lose, decline. Closed
    /// ones stay as they are; says whether anything happened.
    bool work(const QString& id);
    /// The same with one of the latest that are open; empty: none was.
    QString work();

    /// 0 stops. Arrivals come every so many seconds, a colleague does something half as often.
    void setPace(int seconds);
    /// A hot one, once.
    void arriveHotAfter(int seconds);

signals:
    void arrived(const QString& id);
    void worked(const QString& id);

private:
    void tick();

    Simulator& m_simulator;
    simulation::InventedReferrals m_invented;
    QTimer m_pace;
    QTimer m_expiry;
    int m_ticks = 0;
};

} // namespace favilla

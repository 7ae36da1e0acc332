// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chance.h"
#include "ledger.h"
#include "syncdesk.h"

namespace favilla {

/// What the users here do, noted in the ledger.
class DeskLife {
public:
    DeskLife(SyncDesk& desk, Ledger& ledger, Chance& chance)
        : m_desk(desk), m_ledger(ledger), m_chance(chance) { }

    /// Something that the state allows, to one of the referrals.
    void act();
    void act(const QString& id);
    /// False where the state does not allow it.
    bool apply(const QString& id, const Intent& intent, std::chrono::seconds hold = {});
    Terms terms(const ReferralData& shown);
    /// Some of the fields, or all; what the form asks for is completed.
    EngagementEdit edit(const ReferralData& shown);

    void undoSome();
    /// Decides every conflict, field by field; what was asked.
    QList<Ledger::Place> decideAll();
    void discard(const QueueItem& item);
    /// One of them, instead of deciding it.
    void discardConflict();

    bool wasDiscarded(const QString& id) const { return m_discarded.contains(id); }
    /// Of the last change to it that was not taken back.
    QString nameOf(const QString& id) const;
    int changeCount() const { return int(m_changes.size()); }

private:
    SyncDesk& m_desk;
    Ledger& m_ledger;
    Chance& m_chance;
    struct Made {
        ChangeId id;
        QString referral;
        QList<std::pair<Field, QString>> wrote;
        /// What the referral was called by it.
        QString name;
        bool isTakenBack = false;
    };
    void takenBack(const ChangeId& change);
    void letGo(const Ledger::Place& place);

    QList<Made> m_changes;
    QSet<QString> m_discarded;
};

} // namespace favilla

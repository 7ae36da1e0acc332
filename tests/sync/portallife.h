// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chance.h"
#include "ledger.h"
#include "simulator/simulator.h"

namespace favilla {

/// What colleagues, customers and the service itself do over there, noted in the ledger.
class PortalLife {
public:
    PortalLife(Simulator& service, Ledger& ledger, Chance& chance)
        : m_service(service), m_ledger(ledger), m_chance(chance) { }

    QString arrive();
    /// Something, to one of the referrals.
    void act();
    /// One of the fields that can be patched.
    void edit(const QString& id);
    void editField(const QString& id, Field field);
    void answer(const QString& id);
    void close(const QString& id);
    void addContact(const QString& id);
    void removeContact(const QString& id);
    void showAll();

    bool isHidden(const QString& id) const { return m_hidden.contains(id); }
    bool wasHidden(const QString& id) const { return m_everHidden.contains(id); }
    bool wasRenamed(const QString& id) const { return m_renamed.contains(id); }
    QString statusOf(const QString& id) const;
    int changeCount() const { return m_changes; }

private:
    void change(const QString& id, const QJsonArray& patch);
    void editRest(const QString& id);
    void hideOrShow(const QString& id);

    Simulator& m_service;
    Ledger& m_ledger;
    Chance& m_chance;
    QSet<QString> m_hidden;
    QSet<QString> m_everHidden;
    QSet<QString> m_renamed;
    int m_changes = 0;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "store/changelog.h"

namespace favilla {

using namespace Qt::Literals::StringLiterals;

Transaction::Transaction(Connection& connection, QString writer)
    : m_connection(connection), m_writer(std::move(writer)) { }

Transaction::~Transaction() {
    if (m_isOpen)
        rollBack();
    if (m_isLarge)
        m_connection.setRoom(Connection::Room::Usual);
}

Result<void> Transaction::begin() {
    m_connection.takeFailure();
    for (const auto& statement : beginWrite(m_connection.dialect())) {
        FAVILLA_TRY(m_connection.run(statement));
        m_isOpen = true;
    }
    return {};
}

Result<ChangeSet> Transaction::commit() {
    if (const auto failure = m_connection.takeFailure())
        return *failure;
    const auto changes = collected();
    if (!m_inserted.isEmpty() || !m_updated.isEmpty() || !m_removed.isEmpty())
        for (const auto& statement : beforeCommit(m_connection.dialect()))
            FAVILLA_TRY(m_connection.run(statement));
    FAVILLA_TRY(ChangeLog::append(*this, changes, m_writer));
    FAVILLA_TRY(m_connection.run(u"COMMIT"_s));
    m_isOpen = false;
    return changes;
}

void Transaction::rollBack() {
    m_isOpen = false;
    // SQLite may have rolled back by itself, and a lost connection has: nothing is left to be done then.
    static_cast<void>(m_connection.run(u"ROLLBACK"_s).hasValue());
    m_connection.takeFailure();
}

void Transaction::expectMany() {
    m_isLarge = true;
    m_connection.setRoom(Connection::Room::Large);
}

void Transaction::noteInserted(RowId row) {
    m_inserted.insert(row);
}

void Transaction::noteUpdated(RowId row) {
    if (!m_inserted.contains(row))
        m_updated.insert(row);
}

void Transaction::noteRemoved(RowId row) {
    m_updated.remove(row);
    if (!m_inserted.remove(row))
        m_removed.insert(row);
}

ChangeSet Transaction::collected() const {
    auto changes = m_changes;
    if (m_inserted.size() + m_updated.size() + m_removed.size() > namedRows)
        changes.isEverything = true;
    if (changes.isEverything) {
        changes.inserted.clear();
        changes.updated.clear();
        changes.removed.clear();
        return changes;
    }
    changes.inserted += m_inserted.values();
    changes.updated += m_updated.values();
    changes.removed += m_removed.values();
    return changes;
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <vector>

struct sqlite3;

namespace favilla {

/// The rows that words and filters leave, one bit each, for SQLite's statements to ask while they walk a
/// list in its order: `favilla_found(row_id)`. So the first page of a search with many hits is there after a
/// few steps, where sorting all of them would take a hundred times as long. Thread: that of the connection.
class FoundRows final {
public:
    /// Makes the function known to a connection; the object must outlive it.
    void attachTo(sqlite3* handle);

    void clear();
    void add(qint64 row);
    bool contains(qint64 row) const;
    qsizetype count() const { return m_count; }
    /// In ascending order.
    QList<qint64> rows() const;
    /// What was found takes the place of what another one found; each stays attached where it was.
    void swap(FoundRows& other) noexcept;

private:
    std::vector<bool> m_bits;
    qsizetype m_count = 0;
};

} // namespace favilla

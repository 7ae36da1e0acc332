// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

struct sqlite3;

namespace favilla {

/// The rows in which a search found its words, one bit each, for SQLite's statements to ask while they walk a
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

private:
    std::vector<bool> m_bits;
    qsizetype m_count = 0;
};

} // namespace favilla

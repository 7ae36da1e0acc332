// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace favilla {

/// The shortest way from one order of rows to another: which leave, which move, which come. A value, O(n log
/// n). The steps are meant to be taken in the order removed, moved, inserted; ids must not repeat. Thread:
/// any.
class RowChanges final {
public:
    RowChanges(const QList<RowId>& before, const QList<RowId>& after);

    struct Range {
        int first;
        int last;
    };
    /// Positions in `before`, the last range first, so that they stay true while ranges are taken out.
    const QList<Range>& removedRanges() const { return m_removed; }
    /// Rows that leave their place among those that stay, in the order of `after`; as few as possible.
    const QList<RowId>& moved() const { return m_moved; }
    /// The row behind which a moved one belongs, among those that stay; nothing for the first place.
    std::optional<RowId> predecessorOf(RowId moved) const;
    /// Positions in `after`, ascending.
    const QList<Range>& insertedRanges() const { return m_inserted; }

    const QSet<RowId>& gone() const { return m_gone; }
    QList<RowId> goneInOrder() const { return m_goneInOrder; }
    /// Those in both, in the order of `before`.
    QList<RowId> staying() const { return m_staying; }
    QList<RowId> arrived() const { return m_arrived; }
    /// How many steps it takes.
    qsizetype count() const { return m_removed.size() + m_moved.size() + m_inserted.size(); }

private:
    void findRemoved(const QList<RowId>& before, const QSet<RowId>& after);
    void findInserted(const QList<RowId>& after, const QSet<RowId>& before);
    void findMoved(const QList<RowId>& after);

    QList<Range> m_removed;
    QList<Range> m_inserted;
    QList<RowId> m_moved;
    QHash<RowId, RowId> m_predecessors;
    QSet<RowId> m_gone;
    QList<RowId> m_goneInOrder;
    QList<RowId> m_staying;
    QList<RowId> m_arrived;
};

} // namespace favilla

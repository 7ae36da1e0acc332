// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrallistmodel.h"

#include "models/rowchanges.h"

#include <algorithm>

namespace favilla {
namespace {

constexpr int pageSize = 64;
// Many times what a screen shows: scrolling back is free, a million rows are not held.
constexpr int kept = 1024;
// From here on a view is quicker laid out anew than told of every single row.
constexpr qsizetype mostSignals = 96;
// So many rows are compared one by one within a few milliseconds.
constexpr qsizetype mostCompared = 8192;

} // namespace

ReferralListModel::ReferralListModel(QObject* parent) : QAbstractListModel(parent), m_summaries(kept) {
    qRegisterMetaType<RowId>();
    qRegisterMetaType<QList<RowId>>();
}

void ReferralListModel::setRows(const QList<RowId>& rows) {
    const auto [kept, last] = std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend());
    const auto first = int(kept - m_rows.cbegin());
    if (first == m_rows.size() && first == rows.size())
        return;
    if (first == m_rows.size())
        append(rows);
    else if (first == rows.size())
        truncate(rows);
    else if (std::max(m_rows.size(), rows.size()) <= mostCompared)
        change(rows);
    else
        changeLarge(first, rows);
}

// The rest of a list of which the first page stood here already.
void ReferralListModel::append(const QList<RowId>& rows) {
    beginInsertRows({}, rowCount(), int(rows.size()) - 1);
    m_rows = rows;
    endInsertRows();
}

void ReferralListModel::truncate(const QList<RowId>& rows) {
    const auto gone = m_rows.mid(rows.size());
    removeRange(int(rows.size()), rowCount() - 1);
    forgetMissing(QSet<RowId>(gone.begin(), gone.end()));
}

void ReferralListModel::change(const QList<RowId>& rows) {
    const RowChanges changes(m_rows, rows);
    if (changes.count() <= mostSignals)
        applyOneByOne(changes, rows, 0);
    else
        applyAtOnce(changes, rows);
    forgetMissing(changes.gone());
}

// Only what stands between the common beginning and the common end is compared, and no more of that than one
// frame allows.
void ReferralListModel::changeLarge(int first, const QList<RowId>& rows) {
    qsizetype same = 0;
    const auto most = std::min(m_rows.size(), rows.size()) - first;
    while (same < most && m_rows.at(m_rows.size() - 1 - same) == rows.at(rows.size() - 1 - same))
        ++same;
    const auto before = m_rows.size() - same - first;
    const auto after = rows.size() - same - first;
    if (std::max(before, after) <= mostCompared) {
        const RowChanges changes(m_rows.mid(first, before), rows.mid(first, after));
        if (changes.count() <= mostSignals) {
            applyOneByOne(changes, rows, first);
            forgetMissing(changes.gone());
            return;
        }
    }
    replace(rows);
}

void ReferralListModel::applyOneByOne(const RowChanges& changes, const QList<RowId>& rows, int offset) {
    for (const auto& [first, last] : changes.removedRanges())
        removeRange(offset + first, offset + last);
    for (const auto row : changes.moved())
        moveAfter(row, changes.predecessorOf(row), offset);
    for (const auto& range : changes.insertedRanges()) {
        const auto first = offset + range.first;
        const auto last = offset + range.last;
        beginInsertRows({}, first, last);
        m_rows = m_rows.mid(0, first) + rows.mid(first, last - first + 1) + m_rows.mid(first);
        endInsertRows();
    }
}

// The removed rows are sorted to the end and leave together, the new ones come in there together.
void ReferralListModel::applyAtOnce(const RowChanges& changes, const QList<RowId>& rows) {
    const auto stays = changes.staying();
    if (!changes.gone().isEmpty()) {
        replace(stays + changes.goneInOrder());
        removeRange(int(stays.size()), rowCount() - 1);
    }
    if (const auto arrived = changes.arrived(); !arrived.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(arrived.size()) - 1);
        m_rows += arrived;
        endInsertRows();
    }
    replace(rows);
}

void ReferralListModel::removeRange(int first, int last) {
    beginRemoveRows({}, first, last);
    m_rows.remove(first, last - first + 1);
    endRemoveRows();
}

void ReferralListModel::moveAfter(RowId row, std::optional<RowId> predecessor, int offset) {
    const auto from = int(m_rows.indexOf(row, offset));
    const auto to = predecessor ? int(m_rows.indexOf(*predecessor, offset)) + 1 : offset;
    // To its own place or right behind itself is no move, and Qt forbids announcing it.
    if (to == from || to == from + 1)
        return;
    beginMoveRows({}, from, from, {}, to);
    m_rows.move(from, to > from ? to - 1 : to);
    endMoveRows();
}

// An index whose row is gone becomes invalid; few are ever held (the current row, the one on top).
void ReferralListModel::replace(const QList<RowId>& rows) {
    if (rows == m_rows)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const auto before = persistentIndexList();
    QModelIndexList after;
    for (const auto& old : before) {
        const auto place = int(rows.indexOf(m_rows.at(old.row())));
        after << (place < 0 ? QModelIndex() : createIndex(place, old.column()));
    }
    m_rows = rows;
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ReferralListModel::forgetMissing(const QSet<RowId>& gone) {
    for (const auto row : gone) {
        m_summaries.remove(row);
        m_stale.remove(row);
        m_asked.remove(row);
    }
    m_wanted.removeIf([&gone](RowId row) { return gone.contains(row); });
}

void ReferralListModel::setSummaries(const QList<ReferralSummary>& summaries) {
    QSet<RowId> fresh;
    QList<int> positions;
    for (const auto& summary : summaries) {
        m_stale.remove(summary.row);
        const auto position = m_asked.contains(summary.row) ? m_asked.take(summary.row) : -1;
        m_summaries.insert(summary.row, new ReferralSummary(summary));
        if (position >= 0 && position < m_rows.size() && m_rows.at(position) == summary.row)
            positions << position;
        fresh.insert(summary.row);
    }
    if (positions.size() == fresh.size())
        announceChangedAt(positions);
    else
        announceChanged(fresh);
}

void ReferralListModel::refresh(const QList<RowId>& rows) {
    QSet<RowId> changed;
    for (const auto row : rows) {
        // An answer on its way may be older than the change: it is asked for once more.
        const bool wasAsked = m_asked.remove(row);
        if (!m_summaries.contains(row) && !wasAsked)
            continue;
        m_stale.insert(row);
        changed.insert(row);
    }
    announceChanged(changed);
}

void ReferralListModel::refreshAll() {
    const auto known = m_summaries.keys();
    m_stale = QSet<RowId>(known.begin(), known.end());
    m_asked.clear();
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void ReferralListModel::setDescriber(Describer describer) {
    m_describer = std::move(describer);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::AccessibleTextRole});
}

int ReferralListModel::indexOf(RowId row) const {
    return int(m_rows.indexOf(row));
}

int ReferralListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ReferralListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = m_rows.at(index.row());
    switch (role) {
    case RowIdRole:
        return QVariant::fromValue(row);
    case IsLoadedRole:
        return m_summaries.contains(row);
    case SummaryRole:
        if (const auto* summary = summaryAt(index.row()))
            return QVariant::fromValue(*summary);
        return {};
    case Qt::DisplayRole:
        if (const auto* summary = summaryAt(index.row()))
            return summary->customer;
        return {};
    case Qt::AccessibleTextRole:
        if (const auto* summary = summaryAt(index.row()); summary && m_describer)
            return m_describer(*summary);
        return {};
    default:
        return {};
    }
}

bool ReferralListModel::isFresh(RowId row) const {
    return m_summaries.contains(row) && !m_stale.contains(row);
}

const ReferralSummary* ReferralListModel::summaryAt(int position) const {
    const auto row = m_rows.at(position);
    const auto* summary = m_summaries.object(row);
    if (!summary || m_stale.contains(row))
        want(position);
    return summary;
}

void ReferralListModel::lookAt(int first, int last) const {
    for (int position = std::max(0, first); position <= last && position < m_rows.size(); ++position)
        summaryAt(position);
}

void ReferralListModel::want(int position) const {
    const auto row = m_rows.at(position);
    if (m_asked.contains(row))
        return;
    if (m_wanted.isEmpty())
        QMetaObject::invokeMethod(
            const_cast<ReferralListModel*>(this), &ReferralListModel::announceWanted, Qt::QueuedConnection);
    m_asked.insert(row, position);
    m_wanted.append(row);
}

// The rest of the pages on which `rows` stand, or stood when they were asked for.
QList<RowId> ReferralListModel::neighbours(const QList<RowId>& rows) const {
    QList<RowId> others;
    int swept = -1; // the page done last: rows are mostly looked at from the top down
    for (const auto row : rows) {
        const auto page = m_asked.value(row) / pageSize;
        if (std::exchange(swept, page) == page)
            continue;
        const auto end = std::min((page + 1) * pageSize, int(m_rows.size()));
        for (int i = page * pageSize; i < end; ++i) {
            const auto other = m_rows.at(i);
            if (isFresh(other) || m_asked.contains(other))
                continue;
            m_asked.insert(other, i);
            others << other;
        }
    }
    return others;
}

void ReferralListModel::announceWanted() {
    const auto wanted = std::exchange(m_wanted, {});
    const auto others = neighbours(wanted);
    askFor(wanted);
    askFor(others);
}

// Several pages may have been looked at; each is asked for by itself.
void ReferralListModel::askFor(const QList<RowId>& rows) {
    for (qsizetype first = 0; first < rows.size(); first += pageSize)
        emit summariesWanted(rows.mid(first, pageSize));
}

// One pass over the list, not one search per row; neighbours are told together. Of a long list all is told at
// once: a view looks at what it shows and no further.
void ReferralListModel::announceChanged(const QSet<RowId>& rows) {
    if (rows.isEmpty() || m_rows.isEmpty())
        return;
    if (m_rows.size() > mostCompared) {
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    qsizetype left = rows.size();
    for (int i = 0; i < m_rows.size() && left > 0; ++i) {
        const auto first = i;
        while (i < m_rows.size() && rows.contains(m_rows.at(i)))
            ++i;
        if (i > first)
            emit dataChanged(index(first), index(i - 1));
        left -= i - first;
    }
}

void ReferralListModel::announceChangedAt(QList<int> positions) {
    std::sort(positions.begin(), positions.end());
    for (qsizetype i = 0; i < positions.size();) {
        const auto first = positions.at(i);
        auto last = first;
        while (++i < positions.size() && positions.at(i) == last + 1)
            ++last;
        emit dataChanged(index(first), index(last));
    }
}

} // namespace favilla

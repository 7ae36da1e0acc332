// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrallistmodel.h"

#include "models/rowchanges.h"

#include <algorithm>

namespace favilla {
namespace {

constexpr int pageSize = 64;
// A few thousand rows more than any screen shows: scrolling back is free, a million rows are not held.
constexpr int kept = 4096;
// From here on a view is quicker laid out anew than told of every single row.
constexpr qsizetype mostSignals = 96;

} // namespace

ReferralListModel::ReferralListModel(QObject* parent) : QAbstractListModel(parent), m_summaries(kept) {
    qRegisterMetaType<RowId>();
    qRegisterMetaType<QList<RowId>>();
}

void ReferralListModel::setRows(const QList<RowId>& rows) {
    if (rows == m_rows)
        return;
    const RowChanges changes(m_rows, rows);
    if (changes.count() <= mostSignals)
        applyOneByOne(changes, rows);
    else
        applyAtOnce(changes, rows);
    forgetMissing(changes.gone());
}

void ReferralListModel::applyOneByOne(const RowChanges& changes, const QList<RowId>& rows) {
    for (const auto& [first, last] : changes.removedRanges())
        removeRange(first, last);
    for (const auto row : changes.moved())
        moveAfter(row, changes.predecessorOf(row));
    for (const auto& [first, last] : changes.insertedRanges()) {
        beginInsertRows({}, first, last);
        m_rows = m_rows.mid(0, first) + rows.mid(first, last - first + 1) + m_rows.mid(first);
        endInsertRows();
    }
}

// The removed rows are sorted to the end and leave together, the new ones come in there together.
void ReferralListModel::applyAtOnce(const RowChanges& changes, const QList<RowId>& rows) {
    const auto stays = changes.staying();
    if (!changes.gone().isEmpty()) {
        reorder(stays + changes.goneInOrder());
        removeRange(int(stays.size()), rowCount() - 1);
    }
    if (const auto arrived = changes.arrived(); !arrived.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(arrived.size()) - 1);
        m_rows += arrived;
        endInsertRows();
    }
    reorder(rows);
}

void ReferralListModel::removeRange(int first, int last) {
    beginRemoveRows({}, first, last);
    m_rows.remove(first, last - first + 1);
    endRemoveRows();
}

void ReferralListModel::moveAfter(RowId row, std::optional<RowId> predecessor) {
    const auto from = indexOf(row);
    const auto to = predecessor ? indexOf(*predecessor) + 1 : 0;
    // To its own place or right behind itself is no move, and Qt forbids announcing it.
    if (to == from || to == from + 1)
        return;
    beginMoveRows({}, from, from, {}, to);
    m_rows.move(from, to > from ? to - 1 : to);
    endMoveRows();
}

void ReferralListModel::reorder(const QList<RowId>& rows) {
    if (rows == m_rows)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const auto before = persistentIndexList();
    if (!before.isEmpty()) {
        QHash<RowId, int> places;
        places.reserve(rows.size());
        for (int place = 0; place < rows.size(); ++place)
            places.insert(rows.at(place), place);
        for (const auto& old : before)
            changePersistentIndex(old, index(places.value(m_rows.at(old.row())), old.column()));
    }
    m_rows = rows;
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
    for (const auto& summary : summaries) {
        m_stale.remove(summary.row);
        m_asked.remove(summary.row);
        m_summaries.insert(summary.row, new ReferralSummary(summary));
        fresh.insert(summary.row);
    }
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

const ReferralSummary* ReferralListModel::summaryAt(int position) const {
    const auto row = m_rows.at(position);
    const auto* summary = m_summaries.object(row);
    if (!summary || m_stale.contains(row))
        want(position);
    return summary;
}

void ReferralListModel::want(int position) const {
    const auto first = position - position % pageSize;
    const auto end = std::min(first + pageSize, int(m_rows.size()));
    for (int i = first; i < end; ++i) {
        const auto row = m_rows.at(i);
        const bool isFresh = m_summaries.contains(row) && !m_stale.contains(row);
        if (isFresh || m_asked.contains(row))
            continue;
        if (m_wanted.isEmpty())
            QMetaObject::invokeMethod(const_cast<ReferralListModel*>(this),
                &ReferralListModel::announceWanted, Qt::QueuedConnection);
        m_asked.insert(row);
        m_wanted.append(row);
    }
}

void ReferralListModel::announceWanted() {
    // Several pages may have been looked at since; each is asked for by itself.
    const auto wanted = std::exchange(m_wanted, {});
    for (qsizetype first = 0; first < wanted.size(); first += pageSize)
        emit summariesWanted(wanted.mid(first, pageSize));
}

// One pass over the list, not one search per row; neighbours are told together.
void ReferralListModel::announceChanged(const QSet<RowId>& rows) {
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

} // namespace favilla

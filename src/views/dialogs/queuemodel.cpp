// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/queuemodel.h"

#include "views/dialogs/rowdelegate.h"
#include "views/plaintext.h"
#include "views/words/errorwords.h"
#include "views/words/harmless.h"
#include "views/words/syncwords.h"

#include <QSet>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

QString iconName(QueueState state) {
    switch (state) {
    case QueueState::Held:
    case QueueState::Waiting:
        return u"clock"_s;
    case QueueState::Sending:
        return u"sync"_s;
    case QueueState::Refused:
        return u"error"_s;
    case QueueState::Conflict:
        return u"warning"_s;
    }
    return {};
}

QString tone(QueueState state) {
    if (state == QueueState::Refused)
        return u"bad"_s;
    return state == QueueState::Conflict ? u"warning"_s : QString();
}

} // namespace

QueueModel::QueueModel(const Moment& now, const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent), m_now(now), m_locale(locale) { }

void QueueModel::setItems(const QList<QueueItem>& items) {
    removeGone(items);
    for (int row = 0; row < items.size(); ++row)
        place(row, items.at(row));
}

void QueueModel::removeGone(const QList<QueueItem>& items) {
    QSet<ChangeId> staying;
    for (const auto& item : items)
        staying << item.change;
    for (int row = int(m_items.size()) - 1; row >= 0; --row) {
        if (staying.contains(m_items.at(row).change))
            continue;
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        endRemoveRows();
    }
}

/// All rows before `row` are right already.
void QueueModel::place(int row, const QueueItem& item) {
    const int at = rowOf(item.change);
    if (at < 0) {
        beginInsertRows({}, row, row);
        m_items.insert(row, item);
        endInsertRows();
        return;
    }
    if (at != row) {
        beginMoveRows({}, at, at, {}, row);
        m_items.move(at, row);
        endMoveRows();
    }
    if (m_items.at(row) == item)
        return;
    m_items[row] = item;
    touch(row, row, KindColumn, ReasonColumn);
}

int QueueModel::rowOf(const ChangeId& change) const {
    for (int row = 0; row < m_items.size(); ++row)
        if (m_items.at(row).change == change)
            return row;
    return -1;
}

void QueueModel::setNow(const Moment& now) {
    m_now = now;
    touch(0, int(m_items.size()) - 1, StateColumn, AgeColumn);
}

void QueueModel::retranslate() {
    touch(0, int(m_items.size()) - 1, KindColumn, ReasonColumn);
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void QueueModel::touch(int first, int last, Column from, Column to) {
    if (last >= first)
        emit dataChanged(index(first, from), index(last, to));
}

int QueueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

int QueueModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString QueueModel::text(const QueueItem& item, int column) const {
    switch (column) {
    case KindColumn:
        return words::changeKindWord(item.kind);
    case CustomerColumn:
        return words::harmlessLine(item.customer);
    case StateColumn:
        return words::sendStateWord(item, m_now);
    case AgeColumn:
        return words::agoWord(item.createdAt, m_now);
    case ReasonColumn:
        return item.refusal ? words::reason(item.refusal->error, m_locale) : QString();
    default:
        return {};
    }
}

QVariant QueueModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& item = m_items.at(index.row());
    if (role == Qt::DisplayRole)
        return text(item, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(item, index.column()));
    if (index.column() != StateColumn)
        return {};
    if (role == RowDelegate::IconRole)
        return iconName(item.state);
    return role == RowDelegate::ToneRole ? tone(item.state) : QVariant();
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return tr("Change");
    case CustomerColumn:
        return tr("Customer");
    case StateColumn:
        return tr("State");
    case AgeColumn:
        return tr("Made");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace favilla

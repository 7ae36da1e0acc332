// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/wordtablemodel.h"

namespace favilla {
namespace {

constexpr int numberColumn = 0;

QVariant alignment(int column) {
    return column == numberColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
}

} // namespace

void WordTableModel::retranslate() {
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QVariant WordTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == Qt::ToolTipRole && index.column() == numberColumn)
        return place(index.row());
    return role == Qt::DisplayRole ? text(index.row(), index.column()) : QVariant();
}

QVariant WordTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    return role == Qt::DisplayRole ? header(section) : QVariant();
}

QString WordTableModel::numberWord(qint64 entry, qint64 line, const QLocale& locale) {
    const auto number = entry > 0 ? entry : line;
    return number > 0 ? locale.toString(number) : QString();
}

} // namespace favilla

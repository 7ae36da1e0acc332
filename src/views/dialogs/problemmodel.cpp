// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/problemmodel.h"

#include "views/words/errorwords.h"
#include "views/words/harmless.h"

namespace favilla {
namespace {

constexpr int excerptLength = 160;

/// The line has a column of its own.
QString reason(Error error, const QLocale& locale) {
    error.line = 0;
    return words::sentence(error, locale);
}

} // namespace

ProblemModel::ProblemModel(const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent), m_locale(locale) { }

void ProblemModel::setProblems(const QList<StoredProblem>& problems) {
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

void ProblemModel::retranslate() {
    if (!m_problems.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ProblemModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto& problem = m_problems[index.row()];
    switch (index.column()) {
    case LineColumn:
        return problem.line > 0 ? m_locale.toString(problem.line) : QString();
    case ReasonColumn:
        return reason(problem.error, m_locale);
    case OriginalColumn:
        return words::harmlessLine(QString::fromUtf8(problem.original.left(excerptLength)));
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == LineColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case ReasonColumn:
        return tr("Reason");
    case OriginalColumn:
        return tr("Row");
    default:
        return {};
    }
}

} // namespace favilla

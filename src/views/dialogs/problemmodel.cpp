// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/problemmodel.h"

#include "views/words/errorwords.h"
#include "views/words/harmless.h"

namespace favilla {
namespace {

constexpr int excerptLength = 160;

} // namespace

ProblemModel::ProblemModel(const QLocale& locale, QObject* parent)
    : WordTableModel(parent), m_locale(locale) { }

void ProblemModel::setProblems(const QList<StoredProblem>& problems) {
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProblemModel::text(int row, int column) const {
    const auto& problem = m_problems[row];
    switch (column) {
    case NumberColumn:
        return numberWord(problem.entry, problem.line, m_locale);
    case ReasonColumn:
        return words::reason(problem.error, m_locale);
    case OriginalColumn:
        return words::harmlessLine(QString::fromUtf8(problem.original.left(excerptLength)));
    default:
        return {};
    }
}

QString ProblemModel::place(int row) const {
    return words::placeWord(m_problems[row].entry, m_problems[row].line, m_locale);
}

QString ProblemModel::header(int column) const {
    switch (column) {
    case NumberColumn:
        return tr("No.");
    case ReasonColumn:
        return tr("Reason");
    case OriginalColumn:
        return tr("Row");
    default:
        return {};
    }
}

} // namespace favilla

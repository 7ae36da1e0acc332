// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importvalues.h"
#include "views/dialogs/wordtablemodel.h"

namespace favilla {

/// Rows that could not be read, as a table of words: number, why, how it began.
class ProblemModel final : public WordTableModel {
    Q_OBJECT

public:
    enum Column { NumberColumn, ReasonColumn, OriginalColumn, ColumnCount };

    explicit ProblemModel(const QLocale& locale, QObject* parent = nullptr);

    void setProblems(const QList<StoredProblem>& problems);
    const QList<StoredProblem>& problems() const { return m_problems; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QString header(int column) const override;
    QString text(int row, int column) const override;
    QString place(int row) const override;

private:
    QLocale m_locale;
    QList<StoredProblem> m_problems;
};

} // namespace favilla

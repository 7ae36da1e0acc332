// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importvalues.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace favilla {

/// Rows that could not be read, as a table of words: line, why, how it began. Words are made only for rows
/// that are looked at. Lives in views, since it speaks.
class ProblemModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { LineColumn, ReasonColumn, OriginalColumn, ColumnCount };

    explicit ProblemModel(const QLocale& locale, QObject* parent = nullptr);

    void setProblems(const QList<StoredProblem>& problems);
    const QList<StoredProblem>& problems() const { return m_problems; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QLocale m_locale;
    QList<StoredProblem> m_problems;
};

} // namespace favilla

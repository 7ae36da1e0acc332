// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"
#include "views/dialogs/wordtablemodel.h"

namespace favilla {

/// The rows of a dry run as a table of words: line or entry, what happens, customer, referral, why. Words are
/// made only for rows that are looked at, so that 100,000 of them cost nothing.
class ImportPlanModel final : public WordTableModel {
    Q_OBJECT

public:
    enum Column { NumberColumn, FateColumn, CustomerColumn, TitleColumn, ReasonColumn, ColumnCount };

    explicit ImportPlanModel(QObject* parent = nullptr);

    void setPlan(const ImportPlan& plan, const QLocale& locale);
    /// Shows only rows of these fates; empty: all.
    void setShownFates(const QSet<Fate>& fates);
    /// Why a row cannot be taken, or what changes; empty where there is nothing to tell.
    QString reason(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QString header(int column) const override;
    QString text(int row, int column) const override;
    QString place(int row) const override;

private:
    const PlannedRow& planned(int row) const { return m_plan.rows.at(m_shown.at(row)); }
    void selectRows();

    ImportPlan m_plan;
    QLocale m_locale;
    QSet<Fate> m_fates;
    QList<qsizetype> m_shown;
};

/// "New", "Updated", "Unchanged", "Not readable": of one row, and of many.
QString fateWord(Fate fate);
QString fatesWord(Fate fate);

} // namespace favilla

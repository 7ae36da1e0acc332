// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "views/evenlistview.h"

#include <QPersistentModelIndex>

#include <optional>

namespace favilla {

class Clock;
class ReferralListModel;

/// The list of referrals: one row selected at a time, kept over every refresh together with what is on
/// screen. J and K go to the next and previous row, Return activates. Empty, it says why in friendly words.
/// Repaints once a minute while it is visible, since its words speak of hours. Thread: main.
class ReferralListView final : public EvenListView {
    Q_OBJECT

public:
    /// `clock` must outlive the view.
    explicit ReferralListView(const Clock& clock, QWidget* parent = nullptr);

    /// Not owned. Sets the model's describer, in the language of the program.
    void setReferrals(ReferralListModel* model);
    std::optional<RowId> currentRow() const;
    /// Selects the row and brings it into view; false where the list does not have it.
    bool setCurrentRow(RowId row);
    /// For a new query: the next rows are shown from the first one on.
    void showTop();
    void selectNext();
    void selectPrevious();
    /// What stands in the middle where there is no row.
    void setEmptyText(const QString& text);
    QString emptyText() const { return m_emptyText; }

    void keyboardSearch(const QString& search) override;

signals:
    /// Also when the selected row left the list and another one took its place; not emitted when rows move.
    void currentRowChanged(favilla::RowId row);
    /// The list has no current row any more.
    void currentRowLost();
    /// Return, or a click or double click as the system has it.
    void activated(favilla::RowId row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void announceCurrent();
    void step(int by);
    void keepPlace();
    void restorePlace();
    void nameParts();
    void describeRows();

    const Clock& m_clock;
    ReferralListModel* m_referrals = nullptr;
    std::optional<RowId> m_announced;
    QString m_emptyText;
    QPersistentModelIndex m_place;
    int m_placeTop = 0;
    bool m_isPlaceKept = false;
    int m_minute = 0;
};

} // namespace favilla

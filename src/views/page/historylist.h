// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/history.h"

#include <QLocale>
#include <QWidget>

class QVBoxLayout;

namespace favilla {

class HistoryLine;
class LinkButton;

/// Who did what and when, newest first, along a vertical line; below each the fields that changed, old value
/// and new. The newest eight are shown, the others on demand.
class HistoryList final : public QWidget {
    Q_OBJECT

public:
    static constexpr int firstShown = 8;

    explicit HistoryList(QWidget* parent = nullptr);

    /// Keeps its labels: what is the same is not touched.
    void setEntries(const QList<HistoryEntry>& entries, const Moment& now, const QLocale& locale);
    /// Folds again what "Show all" opened: another referral is shown.
    void fold() { m_isWhole = false; }

signals:
    /// Lines were added or taken away: the order of Tab is to be made anew.
    void rowsChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void update();
    using QWidget::update;

    QVBoxLayout* m_rows;
    LinkButton* m_all;
    QList<HistoryLine*> m_lines;
    QList<HistoryEntry> m_entries;
    Moment m_now;
    QLocale m_locale;
    bool m_isWhole = false;
};

} // namespace favilla

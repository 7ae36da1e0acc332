// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/queueitem.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace favilla {

/// The changes on their way as a table of words. A new list becomes row signals (gone, moved, come, changed),
/// never a reset, so that selection and scroll stay. Lives in views, since it speaks. Thread: main.
class QueueModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { KindColumn, CustomerColumn, StateColumn, AgeColumn, ReasonColumn, ColumnCount };

    explicit QueueModel(const Moment& now, const QLocale& locale, QObject* parent = nullptr);

    void setItems(const QList<QueueItem>& items);
    const QList<QueueItem>& items() const { return m_items; }
    /// The row of a change, or -1.
    int rowOf(const ChangeId& change) const;
    /// Time has moved on: says ages and countdowns anew.
    void setNow(const Moment& now);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const QueueItem& item, int column) const;
    void removeGone(const QList<QueueItem>& items);
    void place(int row, const QueueItem& item);
    void touch(int first, int last, Column from, Column to);

    Moment m_now;
    QLocale m_locale;
    QList<QueueItem> m_items;
};

} // namespace favilla

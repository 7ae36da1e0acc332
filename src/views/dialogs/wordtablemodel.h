// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QLocale>

namespace favilla {

/// What tables of rows of a file share: a first column of numbers, words made only for rows that are looked
/// at, and a language that may change. Lives in views, since it speaks.
class WordTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// All words anew, without touching selection and scroll.
    void retranslate();

    QVariant data(const QModelIndex& index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

protected:
    virtual QString header(int column) const = 0;
    virtual QString text(int row, int column) const = 0;
    /// Where the row stands in its file, in words.
    virtual QString place(int row) const = 0;

    /// What finds a row again: the entry of a JSON list, which may be one line, else the line.
    static QString numberWord(qint64 entry, qint64 line, const QLocale& locale);
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace favilla {

/// A few lines of text that ask for a few lines of room, where QPlainTextEdit would ask for a page; Tab
/// leaves it.
class NotesEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NotesEdit(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void wrapForSpeed(int from, int to);
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace favilla {

/// Dims a window while a dialog blocks it, so that the eye goes to the dialog. Covers its parent whatever
/// that is resized to; never takes the focus or the pointer. Thread: main.
class Scrim final : public QWidget {
    Q_OBJECT

public:
    explicit Scrim(QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void cover();
};

} // namespace favilla

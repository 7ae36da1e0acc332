// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace favilla {

/// A strip above the desk with what holds for the whole workspace, such as that it can only be read. Hidden
/// while there is nothing to say; plain text. Thread: main.
class NoticeBar final : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// `state` as of setNotice(); an empty text hides the strip.
    void say(const QString& text, const char* state);
    QString text() const;

private:
    QLabel* m_label;
};

} // namespace favilla

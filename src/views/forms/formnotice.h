// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace favilla {

/// A strip with one sentence about the whole form, and at most one thing to do about it. Hidden while it
/// has nothing to say; always plain text.
class FormNotice final : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Calm, Bad };

    explicit FormNotice(QWidget* parent = nullptr);

    void say(const QString& sentence, Tone tone, const QString& action = {});
    void hush();
    QString sentence() const;

signals:
    void actionClicked();

private:
    QLabel* m_label;
    QPushButton* m_action;
};

} // namespace favilla

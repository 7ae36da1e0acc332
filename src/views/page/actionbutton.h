// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QPushButton>

class QAction;

namespace favilla {

/// The button of one of the window's actions: same words, enabled and visible as the action is, and the
/// action's single key as a small suffix ("Accept…  A"). Triggers the action; owns nothing.
class ActionButton final : public QPushButton {
    Q_OBJECT

public:
    /// `kind` as of Theme ("primary"), or nullptr.
    explicit ActionButton(const char* kind = nullptr, QWidget* parent = nullptr);

    void setAction(QAction* action);
    /// Whether the state of the referral asks for this button at all.
    void setWanted(bool isWanted);
    /// The key shown beside the words; empty for none and for keys with modifiers.
    const QString& keySuffix() const { return m_suffix; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    QFont suffixFont() const;
    int suffixWidth() const;

    QPointer<QAction> m_action;
    QString m_suffix;
    bool m_isWanted = true;
};

} // namespace favilla

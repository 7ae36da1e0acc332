// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

#include <QFrame>
#include <QLocale>

class QActionGroup;
class QLabel;
class QMenu;
class QToolButton;

namespace favilla {

/// The line above the list: which list, how many, what they are worth, and in which order. Thread: main.
class ListHeader final : public QFrame {
    Q_OBJECT

public:
    /// `orders`: the window's exclusive actions, shown as the button's menu.
    explicit ListHeader(QActionGroup& orders, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setRows(const QueryRows& rows, const QLocale& locale);
    void setOrder(Order order);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void showText();

    QLabel* m_text;
    QToolButton* m_order;
    QString m_title;
    qsizetype m_count = 0;
    QList<Money> m_sums;
    QLocale m_locale;
    Order m_current = Order::AnswerDue;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/queueitem.h"

#include <QFrame>
#include <QLocale>

#include <optional>

class QLabel;
class QLayout;
class QPushButton;
class QRadioButton;

namespace favilla {

/// One field that both sides changed: what it was, mine and theirs beside each other, and the choice between
/// them. Values are formatted for the reader; long ones are wrapped and scroll. Thread: main.
class ConflictRow final : public QFrame {
    Q_OBJECT

public:
    ConflictRow(
        const FieldConflict& conflict, const Moment& now, const QLocale& locale, QWidget* parent = nullptr);

    Field field() const { return m_conflict.field; }
    /// Nothing before the user has chosen.
    std::optional<Side> side() const;
    void choose(Side side);
    /// Marks it as one that is still open.
    void setOpen(bool isOpen);
    void focusChoice();

signals:
    void chosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLayout* column(QRadioButton* choice, QWidget* value);
    QWidget* valueWidget(const QString& text);
    QPushButton* showAllButton(const QString& canonical);
    QString valueWord(const QString& canonical) const;
    void retranslate();

    FieldConflict m_conflict;
    Moment m_now;
    QLocale m_locale;
    QLabel* m_fieldLabel;
    QLabel* m_beforeLabel;
    QRadioButton* m_mine;
    QRadioButton* m_theirs;
    QWidget* m_mineValue;
    QWidget* m_theirsValue;
    /// Beside values that are shown in part.
    QList<QPushButton*> m_showAll;
};

} // namespace favilla

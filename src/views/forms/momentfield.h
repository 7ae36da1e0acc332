// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snooze.h"

#include <QLocale>
#include <QObject>

#include <vector>

class QDateTimeEdit;
class QLabel;
class QPushButton;
class QWidget;

namespace favilla {

/// A moment to come, chosen by the clocks of the place where the user is: a field, beside it the moment in
/// words, below it buttons for the usual ones. The widgets belong to a form. Thread: main.
class MomentField final : public QObject {
    Q_OBJECT

public:
    struct Widgets {
        QDateTimeEdit* edit;
        QLabel* word;
        QWidget* choices;
    };

    /// `now` is when the form was opened.
    MomentField(const Widgets& widgets, const Moment& now, const QLocale& locale, QObject* parent);

    /// UTC. As it was given while it is not changed: its seconds, and which of two hours that are called
    /// alike.
    QDateTime instant() const;
    void setInstant(const QDateTime& instant);
    void retranslate();

signals:
    /// By the user, with a button.
    void chosen();

private:
    struct Choice {
        Snooze snooze;
        QPushButton* button;
    };
    void setUpEdit();
    void buildChoices();
    void showWhen();

    Widgets m_widgets;
    Moment m_now;
    QLocale m_locale;
    std::vector<Choice> m_choices;
    /// What the field was set to, and how it shows that.
    QDateTime m_instant;
    QDateTime m_shown;
};

} // namespace favilla

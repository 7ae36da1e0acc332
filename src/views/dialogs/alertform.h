// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/alertpreferences.h"

#include <QLocale>
#include <QWidget>

#include <memory>
#include <vector>

namespace Ui {
class AlertForm;
}

class QCheckBox;
class QComboBox;
class QLabel;

namespace favilla {

/// Of what the user is told, how loudly and when, and how the program works in the background; part of the
/// preferences. Thread: main.
class AlertForm final : public QWidget {
    Q_OBJECT

public:
    explicit AlertForm(QWidget* parent = nullptr);
    ~AlertForm() override;

    void setPreferences(const AlertPreferences& preferences);
    /// What has no field here (a pause) stays as it was given.
    AlertPreferences preferences() const;
    /// The answer to `testWanted`: whether there is anything on this desktop that shows alerts.
    void showTested(bool isShown);

signals:
    /// An alert is to be shown now, whatever is filled in.
    void testWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct KindRow {
        AlertKind kind;
        QLabel* label;
        QComboBox* box;
    };
    void buildKinds();
    void buildDays();
    void orderTabs();
    void showWords();
    void showDays();
    void showQuiet();
    QuietTimes quietTimes() const;
    QMap<AlertKind, Loudness> loudness() const;

    std::unique_ptr<Ui::AlertForm> m_ui;
    std::vector<KindRow> m_kinds;
    /// From Monday on.
    std::vector<QCheckBox*> m_days;
    AlertPreferences m_given;
    std::optional<bool> m_isTestShown;
};

} // namespace favilla

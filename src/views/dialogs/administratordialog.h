// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/livedialog.h"

#include <memory>

class QLayout;

namespace Ui {
class AdministratorDialog;
}

namespace favilla {

namespace words {
struct AdministratorStep;
struct AdministratorValue;
} // namespace words

/// What a company's administrator registers, step by step, each value ready to be copied. Thread: main.
class AdministratorDialog final : public LiveDialog {
    Q_OBJECT

public:
    explicit AdministratorDialog(const QLocale& locale, QWidget* parent = nullptr);
    ~AdministratorDialog() override;

protected:
    void retranslate() override;

private:
    void showSteps();
    QLayout* stepLayout(int number, const words::AdministratorStep& step);
    QLayout* valueLayout(const words::AdministratorValue& value);

    std::unique_ptr<Ui::AdministratorDialog> m_ui;
    /// Holds all steps, so that another language replaces them at once.
    QWidget* m_steps = nullptr;
};

} // namespace favilla

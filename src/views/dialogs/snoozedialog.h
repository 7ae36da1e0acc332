// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "views/dialogs/livedialog.h"

#include <memory>

namespace Ui {
class SnoozeDialog;
}

namespace favilla {

class MomentField;

/// When to be told of something once more. It stands by itself: whoever puts off an alert need not see the
/// window. Thread: main.
class SnoozeDialog final : public LiveDialog {
    Q_OBJECT

public:
    /// `customer` as a stranger wrote it. `clock` outlives it.
    SnoozeDialog(
        const QString& customer, const Clock& clock, const QLocale& locale, QWidget* parent = nullptr);
    ~SnoozeDialog() override;

signals:
    /// UTC, later than now.
    void chosen(const QDateTime& until);

protected:
    void retranslate() override;

private:
    void submit();
    void showWords();

    std::unique_ptr<Ui::SnoozeDialog> m_ui;
    const Clock& m_clock;
    QString m_customer;
    MomentField* m_at;
    bool m_isPast = false;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QLocale>
#include <QMessageBox>

namespace favilla {

/// Says why a workspace could not be opened, and what can be done now: try again, go back to a backup,
/// choose another one. Thread: main.
class StartFailureBox final : public QMessageBox {
    Q_OBJECT

public:
    StartFailureBox(const Error& error, const QLocale& locale, bool hasBackups, QWidget* parent = nullptr);

signals:
    void retryWanted();
    void restoreWanted();
    void otherWanted();
    /// Closed without a remedy.
    void givenUp();
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace favilla {

/// What to ask of the system's own "Save as" window.
struct SaveQuestion {
    QString title;
    /// Without a folder: the user's documents are offered.
    QString fileName;
    /// As of QFileDialog: "CSV (*.csv)".
    QString filter;
};

/// Opens the window and returns at once; `chosen` is called with the path, unless the user cancels or
/// `parent` is gone.
void askWhereToSave(
    QWidget* parent, const SaveQuestion& question, std::function<void(const QString& path)> chosen);

} // namespace favilla

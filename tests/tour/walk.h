// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop.h"
#include "views/main/mainwindow.h"

#include <functional>
#include <vector>

namespace favilla {

/// A way through the real windows, step by step, with a picture of each.
class Walk {
public:
    /// Pictures go to `folder`, which must exist, numbered after `lastNumber`.
    Walk(Desktop& desktop, QString folder, int lastNumber = 0);

    int lastNumber() const { return m_number; }

protected:
    struct Step {
        const char* name;
        std::function<bool()> action;
    };
    /// Prints a line per step; false at the first step that does not come about.
    bool go(const std::vector<Step>& steps);
    bool closeDialogs();
    /// Of the window with the dialog that stands before it.
    bool takePicture(const QString& name);
    bool isShown(const QString& customer, Substatus substatus);
    bool select(const QString& customer);
    Desktop& desktop() const { return m_desktop; }
    MainWindow* window() const { return m_desktop.window(); }
    const QString& folder() const { return m_folder; }

private:
    Desktop& m_desktop;
    QString m_folder;
    int m_number = 0;
};

} // namespace favilla

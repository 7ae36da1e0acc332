// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/preferences.h"
#include "views/systemshade.h"
#include "views/theme.h"

#include <QObject>

#include <memory>

class QApplication;

namespace favilla {

/// Dresses the application: style, font, palette and style sheet of the scheme the user chose, live.
/// With Scheme::System it follows the system's own switch for as long as it runs. Thread: main.
class ThemeSwitch final : public QObject {
    Q_OBJECT

public:
    /// Dresses the application at once.
    ThemeSwitch(
        QApplication& application, std::unique_ptr<SystemShade> system, Scheme scheme = Scheme::System);
    ~ThemeSwitch() override;

    void use(Scheme scheme);
    Shade shade() const { return m_shade; }

signals:
    void shadeChanged(Shade shade);

private:
    Shade wanted() const;
    void update();
    void dress();

    QApplication& m_application;
    std::unique_ptr<SystemShade> m_system;
    Scheme m_scheme;
    Shade m_shade;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/systemshade.h"

#if defined(FAVILLA_HAS_DBUS)
#include "views/portalshade.h"
#endif

#include <QGuiApplication>
#include <QSettings>

namespace favilla {
namespace {

Shade paletteShade() {
    const auto window = QGuiApplication::palette().color(QPalette::Active, QPalette::Window);
    return window.lightness() < 128 ? Shade::Dark : Shade::Light;
}

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
/// Reads the system's own setting, again each time the user comes back to the program.
class NativeShade final : public SystemShade {
public:
    NativeShade() : m_shade(read()) {
        connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive && read() != m_shade) {
                m_shade = read();
                emit shadeChanged(m_shade);
            }
        });
    }
    Shade shade() const override { return m_shade; }

private:
    static Shade read() {
#if defined(Q_OS_WIN)
        const QSettings system(
            QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion"
                           "\\Themes\\Personalize"),
            QSettings::NativeFormat);
        return system.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0 ? Shade::Dark : Shade::Light;
#else
        const QSettings system(QStringLiteral("Apple Global Domain"), QSettings::NativeFormat);
        return system.value(QStringLiteral("AppleInterfaceStyle")).toString() == QLatin1String("Dark")
            ? Shade::Dark
            : Shade::Light;
#endif
    }

    Shade m_shade;
};
#elif !defined(FAVILLA_HAS_DBUS)
/// What the palette of the start said; nothing tells of a change.
class StartShade final : public SystemShade {
public:
    Shade shade() const override { return m_shade; }

private:
    Shade m_shade = paletteShade();
};
#endif

} // namespace

std::unique_ptr<SystemShade> systemShade() {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return std::make_unique<NativeShade>();
#elif defined(FAVILLA_HAS_DBUS)
    return std::make_unique<PortalShade>(paletteShade());
#else
    return std::make_unique<StartShade>();
#endif
}

} // namespace favilla

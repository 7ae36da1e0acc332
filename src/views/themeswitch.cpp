// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/themeswitch.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>

namespace favilla {
namespace {

QFont baseFont() {
    constexpr int pixels = 13;
    auto font = QApplication::font();
    const auto inter = QStringLiteral("Inter");
    if (QFontDatabase::families().contains(inter))
        font.setFamilies({inter, font.family()});
    font.setPixelSize(pixels);
    return font;
}

} // namespace

ThemeSwitch::ThemeSwitch(QApplication& application, std::unique_ptr<SystemShade> system, Scheme scheme)
    : m_application(application), m_system(std::move(system)), m_scheme(scheme), m_shade(wanted()) {
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(baseFont());
    connect(m_system.get(), &SystemShade::shadeChanged, this, &ThemeSwitch::update);
    dress();
}

ThemeSwitch::~ThemeSwitch() = default;

void ThemeSwitch::use(Scheme scheme) {
    m_scheme = scheme;
    update();
}

Shade ThemeSwitch::wanted() const {
    if (m_scheme == Scheme::System)
        return m_system->shade();
    return m_scheme == Scheme::Dark ? Shade::Dark : Shade::Light;
}

void ThemeSwitch::update() {
    if (wanted() == m_shade)
        return;
    m_shade = wanted();
    dress();
    emit shadeChanged(m_shade);
}

void ThemeSwitch::dress() {
    const Theme theme(m_shade);
    QApplication::setPalette(theme.palette());
    m_application.setStyleSheet(theme.styleSheet());
}

} // namespace favilla

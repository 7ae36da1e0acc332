// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace favilla {
namespace {

const Tokens lightTokens{
    .window = 0xf6f5f3,
    .sidebar = 0xeceae6,
    .card = 0xffffff,
    .line = 0xdedbd5,
    .text = 0x1f1d1a,
    .dim = 0x6b665e,
    .accent = 0xc2410c,
    .onAccent = 0xffffff,
    .accentHover = 0xa8370a,
    .accentText = 0xb0390a,
    .selection = 0xfbe9dd,
    .hover = 0xf0eeea,
    .good = 0x1a7f4b,
    .goodBack = 0xebf7f0,
    .warning = 0x9a6700,
    .warningBack = 0xfff7e0,
    .bad = 0xb42318,
    .badBack = 0xfde6e3,
    .hot = 0xb0390a,
    .hotBack = 0xfff6f0,
    .calm = 0x6b665e,
    .calmBack = 0xeceae6,
    .border = 0xcfcbc3,
    .scrim = QColor(31, 29, 26, 64),
};

const Tokens darkTokens{
    .window = 0x1e1d1b,
    .sidebar = 0x262421,
    .card = 0x2b2926,
    .line = 0x3d3a35,
    .text = 0xeeebe6,
    .dim = 0xa39d93,
    .accent = 0xf97316,
    .onAccent = 0x1e1d1b,
    .accentHover = 0xfb8a3c,
    .accentText = 0xf97316,
    .selection = 0x3d2d20,
    .hover = 0x35322e,
    .good = 0x4ade80,
    .goodBack = 0x1c3526,
    .warning = 0xe3b341,
    .warningBack = 0x3a301a,
    .bad = 0xf97066,
    .badBack = 0x45221d,
    .hot = 0xf97316,
    .hotBack = 0x3b2a1c,
    .calm = 0xa39d93,
    .calmBack = 0x211f1d,
    .border = 0x4f4b45,
    .scrim = QColor(0, 0, 0, 112),
};

// Half way between two colours: for what is switched off.
QColor between(const QColor& a, const QColor& b) {
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

// The style sheet changes the window and text roles of single widgets; this one it leaves alone.
constexpr auto groundRole = QPalette::AlternateBase;

void setLook(QWidget* widget, const char* property, const char* value) {
    if (widget->property(property).toString() == QLatin1String(value))
        return;
    widget->setProperty(property, QString::fromLatin1(value));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace

Theme Theme::of(const QPalette& palette) {
    return Theme(palette.color(QPalette::Active, groundRole).lightness() < 128 ? Shade::Dark : Shade::Light);
}

const Tokens& Theme::tokens() const {
    return isDark() ? darkTokens : lightTokens;
}

QPalette Theme::palette() const {
    const auto& t = tokens();
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, t.window},
        {QPalette::WindowText, t.text},
        {QPalette::Base, t.card},
        {groundRole, t.window},
        {QPalette::Text, t.text},
        {QPalette::PlaceholderText, t.dim},
        {QPalette::Button, t.card},
        {QPalette::ButtonText, t.text},
        {QPalette::BrightText, t.bad},
        {QPalette::Highlight, t.accent},
        {QPalette::HighlightedText, t.onAccent},
        {QPalette::Link, t.accentText},
        {QPalette::LinkVisited, t.accentText},
        {QPalette::ToolTipBase, t.card},
        {QPalette::ToolTipText, t.text},
        {QPalette::Light, t.card},
        {QPalette::Midlight, t.line},
        {QPalette::Mid, t.border},
        {QPalette::Dark, t.border},
        {QPalette::Shadow, t.line},
    };
    for (const auto& [role, color] : roles)
        palette.setColor(role, color);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, between(t.dim, t.window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.border);
    return palette;
}

void setState(QWidget* widget, const char* state) {
    setLook(widget, "state", state);
}

void setKind(QWidget* widget, const char* kind) {
    setLook(widget, "kind", kind);
}

} // namespace favilla

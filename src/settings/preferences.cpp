// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/preferences.h"

#include "domain/names.h"

namespace favilla {
namespace {

constexpr auto schemes =
    nameTable<Scheme>({{Scheme::System, "system"}, {Scheme::Light, "light"}, {Scheme::Dark, "dark"}});

} // namespace

QString name(Scheme scheme) {
    return schemes.nameOf(scheme);
}
std::optional<Scheme> schemeNamed(const QString& name) {
    return schemes.named(name);
}

} // namespace favilla

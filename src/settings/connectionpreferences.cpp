// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/connectionpreferences.h"

#include "domain/names.h"

namespace favilla {
namespace {

constexpr auto kinds =
    nameTable<ProxyKind>({{ProxyKind::System, "system"}, {ProxyKind::None, "none"}, {ProxyKind::Own, "own"}});

} // namespace

QString name(ProxyKind kind) {
    return kinds.nameOf(kind);
}
std::optional<ProxyKind> proxyKindNamed(const QString& name) {
    return kinds.named(name);
}

QString proxySecretName() {
    return QStringLiteral("proxy password");
}

} // namespace favilla

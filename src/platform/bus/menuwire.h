// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/traymenu.h"

#include <QDBusArgument>
#include <QStringList>
#include <QVariantMap>

namespace favilla {

/// An item of com.canonical.dbusmenu with all below it, (ia{sv}av).
struct MenuLayout {
    int id = 0;
    QVariantMap properties;
    QList<MenuLayout> children;
};

/// The properties of one item, (ia{sv}).
struct MenuProperties {
    int id = 0;
    QVariantMap properties;
};

/// What happened to one item, (isvu): "clicked", "hovered", "opened", "closed".
struct MenuEvent {
    int id = 0;
    QString event;
    QDBusVariant data;
    uint timestamp = 0;
};

QDBusArgument& operator<<(QDBusArgument& argument, const MenuLayout& layout);
const QDBusArgument& operator>>(const QDBusArgument& argument, MenuLayout& layout);
QDBusArgument& operator<<(QDBusArgument& argument, const MenuProperties& item);
const QDBusArgument& operator>>(const QDBusArgument& argument, MenuProperties& item);
QDBusArgument& operator<<(QDBusArgument& argument, const MenuEvent& event);
const QDBusArgument& operator>>(const QDBusArgument& argument, MenuEvent& event);

/// Registers the types above with D-Bus; may be called again.
void registerMenuTypes();

/// The whole menu below its root, whose id is 0. Labels are plain in a TrayMenu; on the wire "_" marks a key
/// and is doubled to be itself. Separators get ids beyond those of entries. Pure.
MenuLayout menuLayout(const TrayMenu& menu);
/// The layout from `id` on, down to `depth` levels (-1 for all), with the properties named (all where none
/// is). Null where there is no such item. Pure.
std::optional<MenuLayout> layoutFrom(
    const MenuLayout& layout, int id, int depth, const QStringList& propertyNames);

} // namespace favilla

Q_DECLARE_METATYPE(favilla::MenuLayout)
Q_DECLARE_METATYPE(favilla::MenuProperties)
Q_DECLARE_METATYPE(favilla::MenuEvent)

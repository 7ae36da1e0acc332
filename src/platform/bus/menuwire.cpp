// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/bus/menuwire.h"

#include "platform/noticetext.h"

#include <QDBusMetaType>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int firstSeparator = 1'000'000;
constexpr qsizetype labelLimit = 200;

QVariantMap propertiesOf(const TrayEntry& entry) {
    if (entry.isSeparator)
        return {{u"type"_s, u"separator"_s}};
    QVariantMap properties{{u"label"_s, noticeLine(entry.label, labelLimit).replace(u"_"_s, u"__"_s)},
        {u"enabled"_s, entry.isEnabled}};
    if (entry.isChecked) {
        properties.insert(u"toggle-type"_s, u"checkmark"_s);
        properties.insert(u"toggle-state"_s, *entry.isChecked ? 1 : 0);
    }
    if (!entry.children.isEmpty())
        properties.insert(u"children-display"_s, u"submenu"_s);
    return properties;
}

QList<MenuLayout> layoutsOf(const QList<TrayEntry>& entries, int& separator) {
    QList<MenuLayout> layouts;
    for (const auto& entry : entries) {
        const auto id = entry.isSeparator ? separator++ : entry.id;
        layouts.append({id, propertiesOf(entry), layoutsOf(entry.children, separator)});
    }
    return layouts;
}

MenuLayout shortened(const MenuLayout& layout, int depth, const QStringList& propertyNames) {
    MenuLayout result{layout.id, {}, {}};
    for (auto property = layout.properties.begin(); property != layout.properties.end(); ++property)
        if (propertyNames.isEmpty() || propertyNames.contains(property.key()))
            result.properties.insert(property.key(), property.value());
    if (depth != 0)
        for (const auto& child : layout.children)
            result.children << shortened(child, depth - 1, propertyNames);
    return result;
}

} // namespace

QDBusArgument& operator<<(QDBusArgument& argument, const MenuLayout& layout) {
    argument.beginStructure();
    argument << layout.id << layout.properties;
    argument.beginArray(QMetaType::fromType<QDBusVariant>());
    for (const auto& child : layout.children)
        argument << QDBusVariant(QVariant::fromValue(child));
    argument.endArray();
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, MenuLayout& layout) {
    argument.beginStructure();
    argument >> layout.id >> layout.properties;
    argument.beginArray();
    layout.children.clear();
    while (!argument.atEnd()) {
        QDBusVariant child;
        argument >> child;
        layout.children << qdbus_cast<MenuLayout>(child.variant().value<QDBusArgument>());
    }
    argument.endArray();
    argument.endStructure();
    return argument;
}

QDBusArgument& operator<<(QDBusArgument& argument, const MenuProperties& item) {
    argument.beginStructure();
    argument << item.id << item.properties;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, MenuProperties& item) {
    argument.beginStructure();
    argument >> item.id >> item.properties;
    argument.endStructure();
    return argument;
}

QDBusArgument& operator<<(QDBusArgument& argument, const MenuEvent& event) {
    argument.beginStructure();
    argument << event.id << event.event << event.data << event.timestamp;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, MenuEvent& event) {
    argument.beginStructure();
    argument >> event.id >> event.event >> event.data >> event.timestamp;
    argument.endStructure();
    return argument;
}

void registerMenuTypes() {
    qDBusRegisterMetaType<MenuLayout>();
    qDBusRegisterMetaType<MenuProperties>();
    qDBusRegisterMetaType<QList<MenuProperties>>();
    qDBusRegisterMetaType<MenuEvent>();
    qDBusRegisterMetaType<QList<MenuEvent>>();
}

MenuLayout menuLayout(const TrayMenu& menu) {
    int separator = firstSeparator;
    return {0, {{u"children-display"_s, u"submenu"_s}}, layoutsOf(menu.entries, separator)};
}

std::optional<MenuLayout> layoutFrom(
    const MenuLayout& layout, int id, int depth, const QStringList& propertyNames) {
    if (layout.id == id)
        return shortened(layout, depth, propertyNames);
    for (const auto& child : layout.children)
        if (const auto found = layoutFrom(child, id, depth, propertyNames))
            return found;
    return {};
}

} // namespace favilla

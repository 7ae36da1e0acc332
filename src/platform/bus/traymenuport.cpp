// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/bus/traymenuport.h"

#include <QGuiApplication>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

TrayMenuPort::TrayMenuPort(QObject* exported, std::function<void(int)> chosen)
    : QDBusAbstractAdaptor(exported), m_chosen(std::move(chosen)), m_layout(menuLayout({})) { }

void TrayMenuPort::setMenu(const TrayMenu& menu) {
    if (menu == m_menu)
        return;
    m_menu = menu;
    m_layout = menuLayout(menu);
    emit LayoutUpdated(++m_revision, 0);
}

QString TrayMenuPort::textDirection() const {
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
}

QString TrayMenuPort::status() const {
    return u"normal"_s;
}

uint TrayMenuPort::GetLayout(
    int parentId, int recursionDepth, const QStringList& propertyNames, MenuLayout& layout) const {
    layout = layoutFrom(m_layout, parentId, recursionDepth, propertyNames).value_or(MenuLayout());
    return m_revision;
}

/// All items where no id is given.
QList<MenuProperties> TrayMenuPort::GetGroupProperties(
    const QList<int>& ids, const QStringList& propertyNames) const {
    QList<MenuProperties> found;
    const std::function<void(const MenuLayout&)> collect = [&](const MenuLayout& item) {
        if (ids.isEmpty() || ids.contains(item.id))
            found.append({item.id, layoutFrom(item, item.id, 0, propertyNames)->properties});
        for (const auto& child : item.children)
            collect(child);
    };
    collect(m_layout);
    return found;
}

QDBusVariant TrayMenuPort::GetProperty(int id, const QString& name) const {
    const auto item = layoutFrom(m_layout, id, 0, {name});
    // A value that there is not cannot be sent; the empty text is what an item without it would have.
    return QDBusVariant(item ? item->properties.value(name, QString()) : QVariant(QString()));
}

/// Clicks on what is disabled, a separator, or was in an earlier menu only lead nowhere.
void TrayMenuPort::Event(int id, const QString& eventId, const QDBusVariant&, uint) {
    if (eventId != "clicked"_L1)
        return;
    const auto item = layoutFrom(m_layout, id, 0, {});
    if (item && item->properties.value(u"enabled"_s).toBool()
        && !item->properties.contains(u"children-display"_s))
        m_chosen(id);
}

/// Answers with the ids that there are none of.
QList<int> TrayMenuPort::EventGroup(const QList<MenuEvent>& events) {
    QList<int> unknown;
    for (const auto& event : events) {
        if (!layoutFrom(m_layout, event.id, 0, {}))
            unknown << event.id;
        Event(event.id, event.event, event.data, event.timestamp);
    }
    return unknown;
}

/// The menu is always up to date.
bool TrayMenuPort::AboutToShow(int) const {
    return false;
}

QList<int> TrayMenuPort::AboutToShowGroup(const QList<int>& ids, QList<int>& idErrors) const {
    for (const auto id : ids)
        if (!layoutFrom(m_layout, id, 0, {}))
            idErrors << id;
    return {};
}

} // namespace favilla

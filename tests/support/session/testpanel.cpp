// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/testpanel.h"

#include "session/privatebus.h"

#include <QDBusArgument>
#include <QDBusVariant>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto itemPath = u"/StatusNotifierItem"_s;
const auto itemInterface = u"org.kde.StatusNotifierItem"_s;
const auto menuInterface = u"com.canonical.dbusmenu"_s;

} // namespace

TestPanel::TestPanel(QDBusConnection bus, QString item) : m_bus(std::move(bus)), m_item(std::move(item)) {
    for (const auto& change : {u"NewTitle"_s, u"NewIcon"_s, u"NewOverlayIcon"_s, u"NewAttentionIcon"_s,
             u"NewToolTip"_s, u"NewStatus"_s})
        m_bus.connect(m_item, itemPath, itemInterface, change, this, SLOT(hear(QDBusMessage)));
    m_bus.connect(m_item, QString(), menuInterface, u"LayoutUpdated"_s, this, SLOT(hear(QDBusMessage)));
}

QVariantMap TestPanel::properties() const {
    auto call =
        QDBusMessage::createMethodCall(m_item, itemPath, u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s);
    call << itemInterface;
    const auto answer = PrivateBus::answerTo(m_bus, call);
    return qdbus_cast<QVariantMap>(answer.arguments().value(0));
}

QDBusMessage TestPanel::item(const QString& method, const QVariantList& arguments) const {
    auto call = QDBusMessage::createMethodCall(m_item, itemPath, itemInterface, method);
    call.setArguments(arguments);
    return PrivateBus::answerTo(m_bus, call);
}

QDBusMessage TestPanel::menu(const QString& method, const QVariantList& arguments) const {
    const auto path = property(u"Menu"_s).value<QDBusObjectPath>().path();
    auto call = QDBusMessage::createMethodCall(m_item, path, menuInterface, method);
    call.setArguments(arguments);
    return PrivateBus::answerTo(m_bus, call);
}

void TestPanel::choose(int entry) const {
    menu(u"AboutToShow"_s, {0});
    menu(u"Event"_s, {entry, u"clicked"_s, QVariant::fromValue(QDBusVariant(QString())), 0U});
}

} // namespace favilla

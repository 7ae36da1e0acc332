// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/testportal.h"

#include "session/portalport.h"

#include <QDBusArgument>
#include <QDBusMetaType>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

namespace {

PortalPort& port(QObject* object) {
    return *static_cast<PortalPort*>(object);
}

} // namespace

/// As the real one of version 1 does: a key that it does not know is a reason to refuse.
void PortalPort::AddNotification(const QString& id, const QVariantMap& notice) {
    const QStringList known{u"title"_s, u"body"_s, u"priority"_s, u"default-action"_s, u"buttons"_s,
        u"icon"_s, u"default-action-target"_s};
    const auto keys = notice.keys();
    for (const auto& key : keys)
        if (version < 2 && !known.contains(key)) {
            sendErrorReply(QDBusError::InvalidArgs, u"invalid key"_s);
            return;
        }
    const auto buttons = qdbus_cast<QList<QVariantMap>>(notice.value(u"buttons"_s));
    added.append({id, notice, buttons});
}

TestPortal::TestPortal(const QString& address, uint version)
    : SessionPeer(address, u"org.freedesktop.portal.Desktop"_s), m_version(version) {
    qDBusRegisterMetaType<QList<QVariantMap>>();
}

QObject* TestPortal::objectOn(QDBusConnection& bus) {
    auto* made = new PortalPort;
    made->version = m_version;
    bus.registerObject(u"/org/freedesktop/portal/desktop"_s, made, QDBusConnection::ExportAllContents);
    return made;
}

QList<TestPortal::Added> TestPortal::added() {
    QList<Added> added;
    run([&] { added = port(object()).added; });
    return added;
}

QStringList TestPortal::removed() {
    QStringList removed;
    run([&] { removed = port(object()).removed; });
    return removed;
}

/// The target that the action was given, and what the platform adds.
void TestPortal::choose(const QString& id, const QString& action, const QString& token) {
    run([&] {
        QVariantList parameter;
        if (!token.isEmpty())
            parameter = {QVariant::fromValue(QDBusVariant(QString())),
                QVariant::fromValue(QDBusVariant(QVariantMap{{u"activation-token"_s, token}}))};
        emit port(object()).ActionInvoked(id, action, parameter);
    });
}

} // namespace favilla

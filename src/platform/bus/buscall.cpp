// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/bus/buscall.h"

#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

void callBus(const QDBusConnection& bus, const QDBusMessage& call, QObject* context,
    std::function<void(const QDBusMessage&)> answered, int timeout) {
    // Qt never finishes a call on a bus that is not there.
    if (!bus.isConnected()) {
        const auto refused = QDBusMessage::createError(QDBusError::Disconnected, u"no bus"_s);
        QMetaObject::invokeMethod(
            context, [answered = std::move(answered), refused] { answered(refused); }, Qt::QueuedConnection);
        return;
    }
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, timeout), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
        [answered = std::move(answered)](QDBusPendingCallWatcher* finished) {
            finished->deleteLater();
            answered(finished->reply());
        });
}

QDBusMessage busCall(const BusPlace& place, const QString& method, const QVariantList& arguments) {
    auto call = QDBusMessage::createMethodCall(place.service, place.path, place.interface, method);
    call.setArguments(arguments);
    return call;
}

QDBusMessage propertyCall(const BusPlace& place, const QString& property) {
    return busCall({place.service, place.path, u"org.freedesktop.DBus.Properties"_s}, u"Get"_s,
        {place.interface, property});
}

QVariant propertyIn(const QDBusMessage& answer) {
    if (isError(answer) || answer.arguments().isEmpty())
        return {};
    return answer.arguments().constFirst().value<QDBusVariant>().variant();
}

bool isError(const QDBusMessage& answer) {
    return answer.type() != QDBusMessage::ReplyMessage;
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

#include <functional>

namespace favilla {

/// Who is asked on a bus, and by which of its interfaces.
struct BusPlace {
    QString service;
    QString path;
    QString interface;
};

/// Sends a call and hands the answer, or the error, to `answered` on the thread of `context`; never where
/// that is gone by then. Does not wait. `timeout` in milliseconds, -1 for the bus's own.
void callBus(const QDBusConnection& bus, const QDBusMessage& call, QObject* context,
    std::function<void(const QDBusMessage&)> answered, int timeout = -1);

QDBusMessage busCall(const BusPlace& place, const QString& method, const QVariantList& arguments = {});
/// org.freedesktop.DBus.Properties.Get of a property of `place`.
QDBusMessage propertyCall(const BusPlace& place, const QString& property);
/// The value within the answer to propertyCall(); invalid for an error.
QVariant propertyIn(const QDBusMessage& answer);

bool isError(const QDBusMessage& answer);

} // namespace favilla

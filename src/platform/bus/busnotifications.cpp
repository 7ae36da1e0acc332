// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/bus/busnotifications.h"

#include "platform/log.h"

#include <QDBusServiceWatcher>

#include <utility>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

BusNotifications::BusNotifications(QDBusConnection bus, BusPlace place)
    : m_bus(std::move(bus)), m_place(std::move(place)) {
    auto* watcher =
        new QDBusServiceWatcher(m_place.service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString&, const QString&, const QString& newOwner) { changeOwner(newOwner); });
}

void BusNotifications::begin() {
    m_isAsking = true;
    ++m_round;
    ask();
}

void BusNotifications::question(const QDBusMessage& call, std::function<void(const QDBusMessage&)> answered) {
    constexpr int patience = 5'000;
    const auto heard = [this, round = m_round, answered = std::move(answered)](const QDBusMessage& answer) {
        if (round == m_round)
            answered(answer);
    };
    callBus(m_bus, call, this, heard, patience);
}

quint64 BusNotifications::show(const Notice& notice) {
    if (!m_isAsking && !m_isAvailable)
        return 0;
    const auto earlier = notice.replaces;
    const auto isThere = earlier != 0 && (m_held.contains(earlier) || isKnown(earlier));
    const auto id = isThere ? earlier : ++m_last;
    if (m_isAsking)
        m_held.insert(id, notice);
    else
        send(id, notice);
    return id;
}

void BusNotifications::withdraw(quint64 notice) {
    const auto wasHeld = m_held.remove(notice) > 0;
    if (isKnown(notice))
        remove(notice);
    else if (wasHeld)
        emit closed(notice);
}

void BusNotifications::settle(bool isAvailable) {
    m_isAsking = false;
    setAvailable(isAvailable);
    const auto held = std::exchange(m_held, {});
    for (auto notice = held.begin(); notice != held.end(); ++notice) {
        if (isAvailable)
            send(notice.key(), notice.value());
        else
            emit failed(notice.key());
    }
}

void BusNotifications::call(
    const QString& method, const QVariantList& arguments, std::function<void(const QDBusMessage&)> answered) {
    callBus(m_bus, busCall(m_place, method, arguments), this, std::move(answered));
}

void BusNotifications::changeOwner(const QString& newOwner) {
    qCDebug(platformLog) << m_place.service << (newOwner.isEmpty() ? "ended" : "started");
    forget();
    m_hasOwner = !newOwner.isEmpty();
    if (!m_hasOwner)
        askForReturn();
    else
        begin();
}

/// Several services end while they show nothing, and the bus starts them again with the next notice.
void BusNotifications::askForReturn() {
    const BusPlace itself{u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s};
    callBus(m_bus, busCall(itself, u"ListActivatableNames"_s), this, [this](const QDBusMessage& answer) {
        const auto names = isError(answer) ? QStringList() : answer.arguments().value(0).toStringList();
        if (!m_hasOwner && !names.contains(m_place.service))
            setAvailable(false);
    });
}

void BusNotifications::setAvailable(bool isAvailable) {
    if (std::exchange(m_isAvailable, isAvailable) != isAvailable)
        emit availabilityChanged(isAvailable);
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/bus/trayitem.h"

#include "platform/bus/buscall.h"
#include "platform/bus/traymenuport.h"
#include "platform/bus/trayport.h"
#include "platform/log.h"

#include <QDBusServiceWatcher>
#include <QUuid>

#include <utility>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

const BusPlace watcher{
    u"org.kde.StatusNotifierWatcher"_s, u"/StatusNotifierWatcher"_s, u"org.kde.StatusNotifierWatcher"_s};
/// Where panels look when they are told a connection only.
const auto itemPath = u"/StatusNotifierItem"_s;
const auto menuPath = u"/MenuBar"_s;

} // namespace

TrayItem::TrayItem(QString id, const QString& busAddress, QObject* parent)
    : Tray(parent)
    , m_id(std::move(id))
    , m_busName(u"favilla-tray-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)) {
    const auto connection = busAddress.isEmpty()
        ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_busName)
        : QDBusConnection::connectToBus(busAddress, m_busName);
    if (!connection.isConnected())
        return;
    registerTrayTypes();
    registerMenuTypes();
    exportPorts();
    followWatcher();
    signIn();
}

TrayItem::~TrayItem() {
    // What holds the connection must go before it can end.
    qDeleteAll(findChildren<QObject*>(QString(), Qt::FindDirectChildrenOnly));
    QDBusConnection::disconnectFromBus(m_busName);
}

QDBusConnection TrayItem::bus() const {
    return QDBusConnection(m_busName);
}

void TrayItem::exportPorts() {
    auto* item = new QObject(this);
    auto* menu = new QObject(this);
    TrayPort::Listener listener{.activated = [this] { emit activated(takeToken()); },
        .secondaryActivated = [this] { emit secondaryActivated(takeToken()); },
        .menuWanted = [this](int x, int y) { emit menuWanted(QPoint(x, y)); },
        .scrolled = [this](int delta, Qt::Orientation orientation) { emit scrolled(delta, orientation); },
        .tokenGiven = [this](const QString& token) { m_token = token; }};
    m_port = new TrayPort(item, m_id, menuPath, std::move(listener));
    m_menuPort = new TrayMenuPort(menu, [this](int id) { emit entryTriggered(id, takeToken()); });
    bus().registerObject(itemPath, item, QDBusConnection::ExportAdaptors);
    bus().registerObject(menuPath, menu, QDBusConnection::ExportAdaptors);
}

void TrayItem::followWatcher() {
    auto* owners =
        new QDBusServiceWatcher(watcher.service, bus(), QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(owners, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString&, const QString&, const QString& newOwner) {
            ++m_round;
            setTaken(false);
            if (!newOwner.isEmpty())
                signIn();
        });
    for (const auto& change : {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
        bus().connect(watcher.service, watcher.path, watcher.interface, change, this, SLOT(askHost()));
    // From the connection itself: with the bus goes everybody who could say so.
    bus().connect(QString(), u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s,
        u"Disconnected"_s, this, SLOT(loseBus()));
}

/// The connection stands for the item: its own names may not be had within a sandbox.
void TrayItem::signIn() {
    auto call = busCall(watcher, u"RegisterStatusNotifierItem"_s, {bus().baseService()});
    call.setAutoStartService(false);
    callBus(bus(), call, this, [this, round = m_round](const QDBusMessage& answer) {
        if (round != m_round)
            return;
        qCDebug(platformLog) << "tray:" << (isError(answer) ? answer.errorName() : u"registered"_s);
        setTaken(!isError(answer));
    });
}

void TrayItem::setTaken(bool isTaken) {
    m_isTaken = isTaken;
    m_hasHost = false;
    if (isTaken)
        askHost();
    update();
}

void TrayItem::askHost() {
    auto call = propertyCall(watcher, u"IsStatusNotifierHostRegistered"_s);
    call.setAutoStartService(false);
    callBus(bus(), call, this, [this, round = m_round](const QDBusMessage& answer) {
        if (round != m_round)
            return;
        m_hasHost = propertyIn(answer).toBool();
        update();
    });
}

void TrayItem::loseBus() {
    ++m_round;
    setTaken(false);
}

void TrayItem::update() {
    const auto isShown = m_isTaken && m_hasHost;
    if (std::exchange(m_isShown, isShown) != isShown)
        emit shownChanged(isShown);
}

void TrayItem::setLook(const TrayLook& look) {
    if (m_port)
        m_port->setLook(look);
}

void TrayItem::setMenu(const TrayMenu& menu) {
    if (m_menuPort)
        m_menuPort->setMenu(menu);
}

/// It came before the click that it is for, and is for that one alone.
QString TrayItem::takeToken() {
    return std::exchange(m_token, {});
}

} // namespace favilla

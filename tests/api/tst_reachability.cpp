// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reachability.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

// NMState of NetworkManager's D-Bus interface.
constexpr uint disconnected = 20;
constexpr uint connectedLocal = 50;
constexpr uint connectedGlobal = 70;

/// The system's own view of the network, as NetworkManager offers it on the bus.
class NetworkView final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint State READ state)
    Q_PROPERTY(uint Connectivity READ connectivity)
    Q_PROPERTY(bool Startup READ isStarting)

public:
    explicit NetworkView(const QDBusConnection& bus) : m_bus(bus) { }

    uint state() const { return m_state; }
    uint connectivity() const { return m_state == connectedGlobal ? 4 : 1; }
    bool isStarting() const { return false; }

    void set(uint state) {
        m_state = state;
        auto changed = QDBusMessage::createSignal(u"/org/freedesktop/NetworkManager"_s,
            u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        const QVariantMap values{{u"State"_s, m_state}, {u"Connectivity"_s, connectivity()}};
        changed << u"org.freedesktop.NetworkManager"_s << values << QStringList();
        m_bus.send(changed);
    }

private:
    QDBusConnection m_bus;
    uint m_state = connectedGlobal;
};

} // namespace

/// On a system bus of the test's own, with a service there that says how the network is.
class tst_Reachability : public QObject {
    Q_OBJECT

private:
    QProcess m_daemon;
    QThread m_serviceThread;
    NetworkView* m_view = nullptr;

    /// On the service's thread, since the system's view is asked for and waited for by the network classes.
    template <class F>
    void inService(F function) {
        QMetaObject::invokeMethod(m_view, function, Qt::BlockingQueuedConnection);
    }

private slots:
    void initTestCase() {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForStarted());
        QVERIFY(m_daemon.waitForReadyRead());
        const auto address = QString::fromUtf8(m_daemon.readAllStandardOutput()).trimmed();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address.toUtf8());
        auto bus = QDBusConnection::connectToBus(address, u"service"_s);
        QVERIFY(bus.isConnected());
        m_view = new NetworkView(bus);
        m_view->moveToThread(&m_serviceThread);
        connect(&m_serviceThread, &QThread::finished, m_view, &QObject::deleteLater);
        m_serviceThread.start();
        QVERIFY(bus.registerObject(
            u"/org/freedesktop/NetworkManager"_s, m_view, QDBusConnection::ExportAllProperties));
        QVERIFY(bus.registerService(u"org.freedesktop.NetworkManager"_s));
    }
    void cleanupTestCase() {
        m_serviceThread.quit();
        m_serviceThread.wait();
        QDBusConnection::disconnectFromBus(u"service"_s);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void tellsThatTheNetworkReturned() {
        Reachability reachability;
        QVERIFY(reachability.isKnown());
        QSignalSpy returned(&reachability, &Reachability::returned);
        inService([this] { m_view->set(disconnected); });
        inService([this] { m_view->set(connectedLocal); });
        inService([this] { m_view->set(connectedGlobal); });
        QTRY_COMPARE(returned.size(), 1);
        inService([this] { m_view->set(disconnected); });
        inService([this] { m_view->set(connectedGlobal); });
        QTRY_COMPARE(returned.size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_Reachability)
#include "tst_reachability.moc"

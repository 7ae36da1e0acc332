// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/bus/portalnotifications.h"
#include "session/privatebus.h"
#include "session/testportal.h"

#include <QSignalSpy>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

Notice hotRequest() {
    return {.title = u"Hot: Alpine <Bikes>"_s,
        .body = u"<b>Call me</b> & soon"_s,
        .actions = {{u"default"_s, u"Open"_s}, {u"accept"_s, u"Accept…"_s}},
        .stays = true,
        .sounds = true,
        .isUrgent = true};
}

} // namespace

class TestPortalNotifications : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(!m_bus.address().isEmpty(), "no dbus-daemon"); }
    void noticeArrivesAsPlainText_data() {
        QTest::addColumn<uint>("version");
        QTest::newRow("version 1") << 1U;
        QTest::newRow("version 2") << 2U;
    }
    void noticeArrivesAsPlainText();
    void alertClickOpensTheReferral();
    void noticesOfAnEarlierRunAreNoneOfOurs();
    void withdrawnIsTakenAway();
    void oneTakesThePlaceOfAnother();
    void noPortalMeansNone();
    void portalThatComesLaterIsTaken();
    void theSandboxDecides();

private:
    PrivateBus m_bus;
};

void TestPortalNotifications::noticeArrivesAsPlainText() {
    QFETCH(uint, version);
    TestPortal portal(m_bus.address(), version);
    QVERIFY(portal.start());
    PortalNotifications notifications(m_bus.connection());
    QVERIFY(notifications.show(hotRequest()) > 0);
    QTRY_COMPARE(portal.added().size(), 1);
    QVERIFY(notifications.isAvailable());
    QCOMPARE(notifications.hasSounds(), version == 2);
    const auto [id, notice, buttons] = portal.added().constFirst();
    QCOMPARE(notice.value(u"title"_s).toString(), u"Hot: Alpine <Bikes>"_s);
    QCOMPARE(notice.value(u"body"_s).toString(), u"<b>Call me</b> & soon"_s);
    QCOMPARE(notice.value(u"default-action"_s).toString(), u"default"_s);
    QCOMPARE(notice.value(u"priority"_s).toString(), u"high"_s);
    QCOMPARE(notice.value(u"sound"_s).toString(), version == 2 ? u"default"_s : QString());
    QCOMPARE(notice.contains(u"display-hint"_s), version == 2);
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons.constFirst().value(u"label"_s).toString(), u"Accept…"_s);
    QCOMPARE(buttons.constFirst().value(u"action"_s).toString(), u"accept"_s);
}

void TestPortalNotifications::alertClickOpensTheReferral() {
    TestPortal portal(m_bus.address(), 2);
    QVERIFY(portal.start());
    PortalNotifications notifications(m_bus.connection());
    QSignalSpy activated(&notifications, &NotificationService::activated);
    QSignalSpy chosen(&notifications, &NotificationService::actionChosen);
    QSignalSpy closed(&notifications, &NotificationService::closed);
    const auto first = notifications.show(hotRequest());
    const auto second = notifications.show(hotRequest());
    QTRY_COMPARE(portal.added().size(), 2);
    portal.choose(portal.added().at(1).id, u"default"_s, u"token-1"_s);
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst(), QVariantList({second, u"token-1"_s}));
    portal.choose(portal.added().at(0).id, u"accept"_s);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst(), QVariantList({first, u"accept"_s, QString()}));
    QCOMPARE(closed.size(), 2);
}

void TestPortalNotifications::noticesOfAnEarlierRunAreNoneOfOurs() {
    TestPortal portal(m_bus.address(), 2);
    QVERIFY(portal.start());
    PortalNotifications notifications(m_bus.connection());
    QSignalSpy activated(&notifications, &NotificationService::activated);
    const auto id = notifications.show(hotRequest());
    QTRY_COMPARE(portal.added().size(), 1);
    const auto ours = portal.added().constFirst().id;
    portal.choose(u"0123456789abcdef0123456789abcdef-1"_s, u"default"_s);
    portal.choose(u"-1"_s, u"default"_s);
    portal.choose(ours + u'0', u"default"_s);
    portal.choose(ours, u"default"_s);
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst(), QVariantList({id, QString()}));
}

void TestPortalNotifications::withdrawnIsTakenAway() {
    TestPortal portal(m_bus.address(), 2);
    QVERIFY(portal.start());
    PortalNotifications notifications(m_bus.connection());
    QSignalSpy closed(&notifications, &NotificationService::closed);
    const auto id = notifications.show(hotRequest());
    QTRY_COMPARE(portal.added().size(), 1);
    notifications.withdraw(id);
    QCOMPARE(closed.size(), 1);
    QTRY_COMPARE(portal.removed(), QStringList({portal.added().constFirst().id}));
}

void TestPortalNotifications::oneTakesThePlaceOfAnother() {
    TestPortal portal(m_bus.address(), 1);
    QVERIFY(portal.start());
    PortalNotifications notifications(m_bus.connection());
    auto notice = hotRequest();
    notice.replaces = notifications.show(notice);
    QTRY_COMPARE(portal.added().size(), 1);
    QCOMPARE(notifications.show(notice), notice.replaces);
    QTRY_COMPARE(portal.added().size(), 2);
    QCOMPARE(portal.added().at(0).id, portal.added().at(1).id);
}

void TestPortalNotifications::noPortalMeansNone() {
    PortalNotifications notifications(m_bus.connection());
    QSignalSpy failed(&notifications, &NotificationService::failed);
    notifications.show(hotRequest());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!notifications.isAvailable());
    QCOMPARE(notifications.show(hotRequest()), quint64(0));
}

void TestPortalNotifications::portalThatComesLaterIsTaken() {
    PortalNotifications notifications(m_bus.connection());
    QSignalSpy changed(&notifications, &NotificationService::availabilityChanged);
    QSignalSpy failed(&notifications, &NotificationService::failed);
    notifications.show(hotRequest());
    QTRY_COMPARE(failed.size(), 1);
    TestPortal portal(m_bus.address(), 2);
    QVERIFY(portal.start());
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(notifications.show(hotRequest()) > 0);
    QTRY_COMPARE(portal.added().size(), 1);
    portal.stop();
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(!notifications.isAvailable());
}

void TestPortalNotifications::theSandboxDecides() {
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
    QProcessEnvironment environment;
    const auto outside = notificationService(environment, u"favilla"_s);
    QCOMPARE(qobject_cast<PortalNotifications*>(outside.get()) != nullptr, isSandboxed(environment));
    environment.insert(u"SNAP"_s, u"/snap/favilla/1"_s);
    const auto inside = notificationService(environment, u"favilla"_s);
    QVERIFY(qobject_cast<PortalNotifications*>(inside.get()));
}

QTEST_GUILESS_MAIN(TestPortalNotifications)
#include "tst_portalnotifications.moc"

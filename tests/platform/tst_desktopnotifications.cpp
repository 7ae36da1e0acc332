// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/bus/desktopnotifications.h"
#include "session/privatebus.h"
#include "session/testnotificationserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList usual{u"actions"_s, u"body"_s, u"body-markup"_s, u"persistence"_s, u"sound"_s};

Notice hotRequest() {
    return {.title = u"Hot: Alpine <Bikes>"_s,
        .body = u"<b>Call me</b> & \"soon\"\nhttps://alpine.example/"_s,
        .actions = {{u"accept"_s, u"Accept…"_s}, {u"snooze"_s, u"Snooze"_s}}};
}

} // namespace

class TestDesktopNotifications : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(!m_bus.address().isEmpty(), "no dbus-daemon"); }

    void noticeArrivesWithTextAndActions();
    void markupInACustomersNameArrivesEscaped_data() {
        QTest::addColumn<QStringList>("capabilities");
        QTest::newRow("markup") << usual;
        QTest::newRow("links only") << QStringList{u"body"_s, u"body-hyperlinks"_s};
        QTest::newRow("images only") << QStringList{u"body"_s, u"body-images"_s};
    }
    void markupInACustomersNameArrivesEscaped();
    void markupStaysTextWhereTheServiceReadsNone();
    void actionsOnlyWhereTheServiceHasThem();
    void staysAndSoundsAreHints();
    void alertClickOpensTheReferral();
    void actionLeadsToItsNotice();
    void otherProgramsNoticesAreNoneOfOurs();
    void aForgedSignalIsNone();
    void closedIsTold();
    void withdrawnIsTakenAway();
    void withdrawnBeforeItWasThere();
    void oneTakesThePlaceOfAnother();
    void quickFollowersShareOnePlace();
    void noServiceMeansNone();
    void noBusMeansNoService();
    void noticesWaitForTheFirstAnswer();
    void serviceThatComesLaterIsTaken();
    void serviceThatDiesAndReturns();
    void serviceThatSleepsIsStillThere();
    void refusedNoticeIsTold();
    void doNotDisturbIsRespected();
    void doNotDisturbEndsAndBegins();

private:
    /// Answers when the service has said what it can do.
    static void waitFor(DesktopNotifications& notifications) { QTRY_VERIFY(notifications.isAvailable()); }

    PrivateBus m_bus;
};

void TestDesktopNotifications::noticeArrivesWithTextAndActions() {
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    DesktopNotifications notifications(m_bus.connection(), u"favilla"_s);
    waitFor(notifications);
    QVERIFY(notifications.hasSounds());
    QVERIFY(notifications.show(hotRequest()) > 0);
    QTRY_COMPARE(server.shown().size(), 1);
    const auto shown = server.shown().constFirst();
    QCOMPARE(shown.program, u"Favilla"_s);
    QCOMPARE(shown.icon, u"favilla"_s);
    QCOMPARE(shown.title, u"Hot: Alpine <Bikes>"_s);
    QCOMPARE(shown.actions,
        QStringList({u"default"_s, QString(), u"accept"_s, u"Accept…"_s, u"snooze"_s, u"Snooze"_s}));
    QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"favilla"_s);
    QCOMPARE(shown.hints.value(u"image-path"_s).toString(), u"favilla"_s);
    QCOMPARE(shown.hints.value(u"urgency"_s).value<uchar>(), uchar(1));
    QVERIFY(shown.hints.value(u"suppress-sound"_s).toBool());
    QCOMPARE(shown.timeout, -1);
    QCOMPARE(server.questions(), 1);
}

void TestDesktopNotifications::markupInACustomersNameArrivesEscaped() {
    QFETCH(QStringList, capabilities);
    TestNotificationServer server(m_bus.address(), capabilities);
    QVERIFY(server.start());
    DesktopNotifications notifications(m_bus.connection(), u"favilla"_s);
    waitFor(notifications);
    notifications.show(hotRequest());
    QTRY_COMPARE(server.shown().size(), 1);
    QCOMPARE(server.shown().constFirst().body,
        u"&lt;b&gt;Call me&lt;/b&gt; &amp; &quot;soon&quot;\nhttps://alpine.example/"_s);
}

void TestDesktopNotifications::markupStaysTextWhereTheServiceReadsNone() {
    TestNotificationServer server(m_bus.address(), {u"body"_s});
    QVERIFY(server.start());
    DesktopNotifications notifications(m_bus.connection(), u"favilla"_s);
    waitFor(notifications);
    notifications.show(hotRequest());
    QTRY_COMPARE(server.shown().size(), 1);
    QCOMPARE(server.shown().constFirst().body, hotRequest().body);
}

void TestDesktopNotifications::actionsOnlyWhereTheServiceHasThem() {
    TestNotificationServer server(m_bus.address(), {u"body"_s});
    QVERIFY(server.start());
    DesktopNotifications notifications(m_bus.connection(), u"favilla"_s);
    waitFor(notifications);
    QVERIFY(!notifications.hasSounds());
    notifications.show(hotRequest());
    QTRY_COMPARE(server.shown().size(), 1);
    QVERIFY(server.shown().constFirst().actions.isEmpty());
}

void TestDesktopNotifications::staysAndSoundsAreHints() {
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    DesktopNotifications notifications(m_bus.connection(), u"favilla"_s);
    waitFor(notifications);
    auto notice = hotRequest();
    notice.stays = notice.sounds = notice.isUrgent = true;
    notice.actions.append({u"default"_s, u"Open"_s});
    notifications.show(notice);
    QTRY_COMPARE(server.shown().size(), 1);
    const auto shown = server.shown().constFirst();
    QCOMPARE(shown.actions.value(1), u"Open"_s);
    QCOMPARE(shown.actions.size(), 6);
    QVERIFY(shown.hints.value(u"resident"_s).toBool());
    QVERIFY(!shown.hints.value(u"sound-name"_s).toString().isEmpty());
    QVERIFY(!shown.hints.contains(u"suppress-sound"_s));
    QCOMPARE(shown.hints.value(u"urgency"_s).value<uchar>(), uchar(2));
    QCOMPARE(shown.timeout, 0);
}

void TestDesktopNotifications::alertClickOpensTheReferral() {
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    DesktopNotifications notifications(m_bus.connection(), u"favilla"_s);
    waitFor(notifications);
    QSignalSpy activated(&notifications, &NotificationService::activated);
    notifications.show(hotRequest());
    const auto second = notifications.show(hotRequest());
    QTRY_COMPARE(server.shown().size(), 2);
    server.choose(server.shown().at(1).id, u"default"_s, u"token-1"_s);
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst(), QVariantList({second, u"token-1"_s}));
    // A token is for one click.
    server.choose(server.shown().at(1).id, u"default"_s);
    QTRY_COMPARE(activated.size(), 2);
    QCOMPARE(activated.constLast(), QVariantList({second, QString()}));
}

void TestDesktopNotifications::actionLeadsToItsNotice() {
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    DesktopNotifications notifications(m_bus.connection(), u"favilla"_s);
    waitFor(notifications);
    QSignalSpy chosen(&notifications, &NotificationService::actionChosen);
    const auto first = notifications.show(hotRequest());
    notifications.show(hotRequest());
    QTRY_COMPARE(server.shown().size(), 2);
    server.choose(server.shown().at(0).id, u"snooze"_s, u"token-2"_s);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst(), QVariantList({first, u"snooze"_s, u"token-2"_s}));
}

void TestDesktopNotifications::otherProgramsNoticesAreNoneOfOurs() {
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    DesktopNotifications notifications(m_bus.connection(), u"favilla"_s);
    waitFor(notifications);
    QSignalSpy activated(&notifications, &NotificationService::activated);
    QSignalSpy chosen(&notifications, &NotificationService::actionChosen);
    QSignalSpy closed(&notifications, &NotificationService::closed);
    const auto ours = notifications.show(hotRequest());
    QTRY_COMPARE(server.shown().size(), 1);
    const auto id = server.shown().constFirst().id;
    server.choose(id + 1, u"default"_s, u"theirs"_s);
    server.choose(0, u"default"_s);
    server.choose(quint32(ours), u"accept"_s);
    server.close(id + 1);
    // Signals keep their order: when ours is here the others have been.
    server.choose(id, u"default"_s);
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst(), QVariantList({ours, QString()}));
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(closed.size(), 0);
}

/// Any program of the session may send a signal of that name; only the service's own counts.
void TestDesktopNotifications::aForgedSignalIsNone() {
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    DesktopNotifications notifications(m_bus.connection(), u"favilla"_s);
    waitFor(notifications);
    QSignalSpy activated(&notifications, &NotificationService::activated);
    QSignalSpy chosen(&notifications, &NotificationService::actionChosen);
    notifications.show(hotRequest());
    QTRY_COMPARE(server.shown().size(), 1);
    const auto id = server.shown().constFirst().id;
    auto forger = m_bus.connection();
    auto forged = QDBusMessage::createSignal(
        u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s);
    forged << id << u"accept"_s;
    forger.send(forged);
    // Asked and answered over the same connection: the bus has passed the signal on.
    PrivateBus::answerTo(forger,
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
            u"org.freedesktop.DBus"_s, u"ListNames"_s));
    server.choose(id, u"default"_s);
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(chosen.size(), 0);
}

void TestDesktopNotifications::closedIsTold() {
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    DesktopNotifications notifications(m_bus.connection(), u"favilla"_s);
    waitFor(notifications);
    QSignalSpy closed(&notifications, &NotificationService::closed);
    const auto id = notifications.show(hotRequest());
    QTRY_COMPARE(server.shown().size(), 1);
    server.close(server.shown().constFirst().id);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.constFirst(), QVariantList({id}));
}

void TestDesktopNotifications::withdrawnIsTakenAway() {
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    DesktopNotifications notifications(m_bus.connection(), u"favilla"_s);
    waitFor(notifications);
    QSignalSpy closed(&notifications, &NotificationService::closed);
    const auto id = notifications.show(hotRequest());
    QTRY_COMPARE(server.shown().size(), 1);
    QTest::qWait(0);
    notifications.withdraw(id);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(server.withdrawn(), QList<quint32>({server.shown().constFirst().id}));
    notifications.withdraw(id);
    notifications.withdraw(4711);
    QCOMPARE(server.withdrawn().size(), 1);
}

void TestDesktopNotifications::withdrawnBeforeItWasThere() {
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    DesktopNotifications notifications(m_bus.connection(), u"favilla"_s);
    waitFor(notifications);
    QSignalSpy closed(&notifications, &NotificationService::closed);
    notifications.withdraw(notifications.show(hotRequest()));
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(server.shown().size(), 1);
    QCOMPARE(server.withdrawn(), QList<quint32>({server.shown().constFirst().id}));
}

void TestDesktopNotifications::oneTakesThePlaceOfAnother() {
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    DesktopNotifications notifications(m_bus.connection(), u"favilla"_s);
    waitFor(notifications);
    QSignalSpy closed(&notifications, &NotificationService::closed);
    auto notice = hotRequest();
    const auto id = notifications.show(notice);
    QTRY_COMPARE(server.shown().size(), 1);
    notice.replaces = id;
    QCOMPARE(notifications.show(notice), id);
    QTRY_COMPARE(server.shown().size(), 2);
    QCOMPARE(server.shown().at(1).replaces, server.shown().at(0).id);
    server.close(server.shown().at(0).id);
    QTRY_COMPARE(closed.size(), 1);
    // Its place is gone: the next one gets its own.
    const auto next = notifications.show(notice);
    QVERIFY(next != id);
    QTRY_COMPARE(server.shown().size(), 3);
    QCOMPARE(server.shown().at(2).replaces, 0U);
}

void TestDesktopNotifications::quickFollowersShareOnePlace() {
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    DesktopNotifications notifications(m_bus.connection(), u"favilla"_s);
    waitFor(notifications);
    auto notice = hotRequest();
    notice.replaces = notifications.show(notice);
    notice.title = u"second"_s;
    notifications.show(notice);
    notice.title = u"third"_s;
    notifications.show(notice);
    QTRY_COMPARE(server.shown().size(), 2);
    QCOMPARE(server.shown().at(1).title, u"third"_s);
    QCOMPARE(server.shown().at(1).replaces, server.shown().at(0).id);
}

void TestDesktopNotifications::noServiceMeansNone() {
    DesktopNotifications notifications(m_bus.connection(), u"favilla"_s);
    QSignalSpy failed(&notifications, &NotificationService::failed);
    const auto id = notifications.show(hotRequest());
    QVERIFY(id > 0);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst(), QVariantList({id}));
    QVERIFY(!notifications.isAvailable());
    QCOMPARE(notifications.show(hotRequest()), quint64(0));
}

void TestDesktopNotifications::noBusMeansNoService() {
    const auto nowhere = QDBusConnection::connectToBus(u"unix:path=/nonexistent/bus"_s, u"nowhere"_s);
    QVERIFY(!nowhere.isConnected());
    DesktopNotifications notifications(nowhere, u"favilla"_s);
    QSignalSpy failed(&notifications, &NotificationService::failed);
    notifications.show(hotRequest());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(notifications.show(hotRequest()), quint64(0));
}

void TestDesktopNotifications::noticesWaitForTheFirstAnswer() {
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    DesktopNotifications notifications(m_bus.connection(), u"favilla"_s);
    QSignalSpy closed(&notifications, &NotificationService::closed);
    QVERIFY(!notifications.isAvailable());
    const auto first = notifications.show(hotRequest());
    const auto second = notifications.show(hotRequest());
    QVERIFY(first > 0 && second > first);
    notifications.withdraw(first);
    QCOMPARE(closed.size(), 1);
    QTRY_COMPARE(server.shown().size(), 1);
    QVERIFY(notifications.isAvailable());
}

void TestDesktopNotifications::serviceThatComesLaterIsTaken() {
    DesktopNotifications notifications(m_bus.connection(), u"favilla"_s);
    QSignalSpy failed(&notifications, &NotificationService::failed);
    QSignalSpy changed(&notifications, &NotificationService::availabilityChanged);
    notifications.show(hotRequest());
    QTRY_COMPARE(failed.size(), 1);
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst(), QVariantList({true}));
    QVERIFY(notifications.show(hotRequest()) > 0);
    QTRY_COMPARE(server.shown().size(), 1);
}

void TestDesktopNotifications::serviceThatDiesAndReturns() {
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    DesktopNotifications notifications(m_bus.connection(), u"favilla"_s);
    waitFor(notifications);
    QSignalSpy closed(&notifications, &NotificationService::closed);
    QSignalSpy changed(&notifications, &NotificationService::availabilityChanged);
    QSignalSpy activated(&notifications, &NotificationService::activated);
    const auto before = notifications.show(hotRequest());
    QTRY_COMPARE(server.shown().size(), 1);
    server.stop();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(closed.constFirst(), QVariantList({before}));
    QCOMPARE(notifications.show(hotRequest()), quint64(0));
    QVERIFY(server.start());
    QTRY_COMPARE(changed.size(), 2);
    // The new one gives the old one's numbers anew.
    const auto after = notifications.show(hotRequest());
    QTRY_COMPARE(server.shown().size(), 1);
    // On a busy machine the first click may come before the new owner of the name is known to the bus's
    // client.
    QTRY_VERIFY([&] {
        server.choose(server.shown().constFirst().id, u"default"_s);
        QTest::qWait(50);
        return !activated.isEmpty();
    }());
    QCOMPARE(activated.constFirst(), QVariantList({after, QString()}));
    QVERIFY(after != before);
}

void TestDesktopNotifications::serviceThatSleepsIsStillThere() {
    PrivateBus bus({u"org.freedesktop.Notifications"_s});
    TestNotificationServer server(bus.address(), usual);
    QVERIFY(server.start());
    DesktopNotifications notifications(bus.connection(), u"favilla"_s);
    waitFor(notifications);
    QSignalSpy closed(&notifications, &NotificationService::closed);
    QSignalSpy failed(&notifications, &NotificationService::failed);
    notifications.show(hotRequest());
    QTRY_COMPARE(server.shown().size(), 1);
    server.stop();
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(notifications.isAvailable());
    // The bus tries to start it for the next notice; here that fails, which is told.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a notice was refused"_s));
    const auto id = notifications.show(hotRequest());
    QVERIFY(id > 0);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst(), QVariantList({id}));
    QVERIFY(notifications.isAvailable());
}

void TestDesktopNotifications::refusedNoticeIsTold() {
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    DesktopNotifications notifications(m_bus.connection(), u"favilla"_s);
    waitFor(notifications);
    QSignalSpy failed(&notifications, &NotificationService::failed);
    server.refuse();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a notice was refused"_s));
    const auto id = notifications.show(hotRequest());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst(), QVariantList({id}));
}

void TestDesktopNotifications::doNotDisturbIsRespected() {
    TestNotificationServer server(m_bus.address(), usual, true);
    server.setInhibited(true);
    QVERIFY(server.start());
    DesktopNotifications notifications(m_bus.connection(), u"favilla"_s);
    auto notice = hotRequest();
    notice.sounds = notice.isUrgent = true;
    notifications.show(notice);
    QTRY_COMPARE(server.shown().size(), 1);
    const auto hints = server.shown().constFirst().hints;
    QVERIFY(hints.value(u"suppress-sound"_s).toBool());
    QVERIFY(!hints.contains(u"sound-name"_s));
    QCOMPARE(hints.value(u"urgency"_s).value<uchar>(), uchar(1));
    QVERIFY(notifications.isInhibited());
}

void TestDesktopNotifications::doNotDisturbEndsAndBegins() {
    TestNotificationServer server(m_bus.address(), usual, true);
    QVERIFY(server.start());
    DesktopNotifications notifications(m_bus.connection(), u"favilla"_s);
    waitFor(notifications);
    QVERIFY(!notifications.isInhibited());
    server.setInhibited(true);
    QTRY_VERIFY(notifications.isInhibited());
    server.setInhibited(false);
    QTRY_VERIFY(!notifications.isInhibited());
}

QTEST_GUILESS_MAIN(TestDesktopNotifications)
#include "tst_desktopnotifications.moc"

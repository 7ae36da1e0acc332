// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backgrounddesk.h"
#include "platform/bus/menuwire.h"
#include "platform/bus/traywire.h"
#include "store/alertmemory.h"
#include "views/dialogs/snoozedialog.h"
#include "views/forms/acceptdialog.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList usual{u"actions"_s, u"body"_s, u"persistence"_s, u"sound"_s};

/// The entries of the menu as a panel reads them, without separators.
QList<std::pair<int, QString>> entriesOf(const TestPanel& panel) {
    const auto answer = panel.menu(u"GetLayout"_s, {0, -1, QStringList()});
    const auto layout = qdbus_cast<MenuLayout>(answer.arguments().value(1));
    QList<std::pair<int, QString>> entries;
    for (const auto& child : layout.children)
        if (const auto label = child.properties.value(u"label"_s).toString(); !label.isEmpty())
            entries << std::pair(child.id, label);
    return entries;
}

int entryNamed(const TestPanel& panel, const QString& part) {
    for (const auto& [id, label] : entriesOf(panel))
        if (label.contains(part))
            return id;
    return 0;
}

template <class Window>
Window* visible() {
    for (auto* window : QApplication::topLevelWidgets())
        if (auto* wanted = qobject_cast<Window*>(window); wanted && wanted->isVisible())
            return wanted;
    return nullptr;
}

} // namespace

/// From a request to the alert, from the alert to the referral, and the window that is closed and found
/// again, with a tray and a notification service on a bus of the test's own.
class TestBackground : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY2(!m_bus.address().isEmpty(), "no dbus-daemon");
        registerTrayTypes();
        registerMenuTypes();
    }
    void init() { m_desk = std::make_unique<BackgroundDesk>(m_stores, m_bus, m_clock); }
    void cleanup() {
        QApplication::setQuitOnLastWindowClosed(false);
        m_desk.reset();
    }

    // The pitfalls of the tray, by their names.
    void noTrayOnTheDesktopTheProgramCanBeReached();
    void startedBeforeThePanelTheIconShows();
    void closeToTrayDoesNotBlockLogOut();
    void thousandsOfRequestsAfterAFirstSyncOrAnAbsenceGiveFewPopUps();
    void alertClickOpensTheReferral();

    void closedToTheTrayAndExplainedOnce();
    void thePanelDiesAndTheWindowStaysWithinReach();
    void iconTipAndBadgeCount();
    void whatIsHotWantsAttentionUntilItIsSeen();
    void whatIsLookedAtHasBeenSeen();
    void theMostUrgentAreInTheMenu();
    void theMenuPauses();
    void acceptLeadsToTheForm();
    void snoozeAsksUntilWhen();
    void anAnswerTakesTheAlertAway();
    void noServiceLosesNothing();
    void closingEndsTheProgramWhereItIsNotKept();
    void theTestButtonShowsAnAlert();

private:
    BackgroundDesk& desk() { return *m_desk; }
    void waitForAlerts() { QTRY_VERIFY(desk().badge() >= 0 && !desk().workspace->alerts().isLooking()); }

    SystemClock m_clock;
    StoreFixture m_stores;
    PrivateBus m_bus;
    std::unique_ptr<BackgroundDesk> m_desk;
};

void TestBackground::noTrayOnTheDesktopTheProgramCanBeReached() {
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    desk().start();
    waitForAlerts();
    QVERIFY(!desk().tray().isShown());
    for (int i = 0; i < 2; ++i) {
        desk().window->close();
        QVERIFY(desk().window->isVisible());
        QVERIFY(desk().window->isMinimized());
        QTRY_COMPARE(server.shown().size(), 1);
        QVERIFY(server.shown().constFirst().body.contains(u"task bar"_s));
        desk().background.bring({});
        QTRY_VERIFY(!desk().window->isMinimized());
    }
    // A tray that comes now has the window, and that is said too.
    desk().window->close();
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    QTRY_VERIFY(!desk().window->isVisible());
    QTRY_COMPARE(server.shown().size(), 2);
    QVERIFY(server.shown().constLast().title.contains(u"tray"_s));
}

void TestBackground::startedBeforeThePanelTheIconShows() {
    desk().start(true);
    QVERIFY(!desk().window->isVisible());
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    QTRY_VERIFY(desk().tray().isShown());
    QCOMPARE(watcher.items().size(), 1);
    QTest::qWait(50);
    QVERIFY(!desk().window->isVisible());
    TestPanel panel(m_bus.connection(), watcher.items().value(0));
    panel.item(u"Activate"_s, {0, 0});
    QTRY_VERIFY(desk().window->isVisible());
}

void TestBackground::closeToTrayDoesNotBlockLogOut() {
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    desk().start();
    waitForAlerts();
    QTRY_VERIFY(desk().tray().isShown());
    QTimer::singleShot(0, qApp, [] { QCoreApplication::quit(); });
    QTimer tooLong;
    connect(&tooLong, &QTimer::timeout, qApp, [] { QCoreApplication::exit(1); });
    tooLong.start(10'000);
    QCOMPARE(QApplication::exec(), 0);
    QVERIFY(!desk().window->isVisible());
    QTest::qWait(10);
    // It was the session, not the user: afterwards closing means the tray again.
    desk().window->show();
    QVERIFY(!desk().window->close());
}

void TestBackground::thousandsOfRequestsAfterAFirstSyncOrAnAbsenceGiveFewPopUps() {
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    desk().start();
    waitForAlerts();
    auto& alerts = desk().workspace->alerts();
    alerts.beginOccasion(Occasion::FirstPull);
    for (int i = 0; i < 200; ++i)
        desk().receive(u"many-%1"_s.arg(i), u"Cantina %1"_s.arg(i), i % 40 == 0);
    QTest::qWait(100);
    QCOMPARE(server.shown().size(), 0);
    alerts.endOccasion();
    QTRY_COMPARE(server.shown().size(), 4);
    QTest::qWait(100);
    const auto shown = server.shown();
    QCOMPARE(shown.size(), 4);
    for (int i = 0; i < 3; ++i)
        QVERIFY2(shown.at(i).title.startsWith(u"Call now"_s), qPrintable(shown.at(i).title));
    QVERIFY2(shown.at(3).title.contains(u"200"_s) || shown.at(3).body.contains(u"200"_s)
            || shown.at(3).title.contains(u"197"_s),
        qPrintable(shown.at(3).title + u'|' + shown.at(3).body));
}

void TestBackground::alertClickOpensTheReferral() {
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    desk().receive(u"old"_s, u"Vecchia SpA"_s);
    desk().start(true);
    waitForAlerts();
    desk().receive(u"new"_s, u"Alpine <b>Bikes</b>"_s, true);
    QTRY_COMPARE(server.shown().size(), 2); // the old one on returning, then the new one
    const auto alert = server.shown().constLast();
    QVERIFY2(alert.title.contains(u"Alpine"_s), qPrintable(alert.title));
    QCOMPARE(alert.hints.value(u"urgency"_s).value<uchar>(), uchar(2));
    server.choose(alert.id, u"default"_s, u"token-7"_s);
    QTRY_VERIFY(desk().window->isVisible());
    QTRY_COMPARE(desk().shownReferral(), u"new"_s);
    QVERIFY(qEnvironmentVariableIsEmpty("XDG_ACTIVATION_TOKEN"));
}

void TestBackground::closedToTheTrayAndExplainedOnce() {
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    desk().start();
    waitForAlerts();
    QTRY_VERIFY(desk().tray().isShown());
    QVERIFY(!desk().window->close());
    QVERIFY(!desk().window->isVisible());
    QTRY_COMPARE(server.shown().size(), 1);
    QVERIFY(server.shown().constFirst().title.contains(u"tray"_s));
    desk().background.bring({});
    QVERIFY(desk().window->isVisible());
    desk().window->close();
    QTest::qWait(100);
    QCOMPARE(server.shown().size(), 1);
    QVERIFY(desk().settings.preferences().background.isTrayExplained);
}

void TestBackground::thePanelDiesAndTheWindowStaysWithinReach() {
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    desk().start();
    waitForAlerts();
    QTRY_VERIFY(desk().tray().isShown());
    desk().window->close();
    QVERIFY(!desk().window->isVisible());
    watcher.stop();
    QTRY_VERIFY(!desk().tray().isShown());
    QTRY_VERIFY_WITH_TIMEOUT(desk().window->isVisible(), int(WindowKeeper::patience.count()) + 5'000);
    QVERIFY(desk().window->isMinimized());
    QVERIFY(watcher.start());
    QTRY_VERIFY(!desk().window->isVisible());
}

void TestBackground::iconTipAndBadgeCount() {
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    desk().start();
    waitForAlerts();
    QTRY_VERIFY(desk().tray().isShown());
    const TestPanel panel(m_bus.connection(), watcher.items().value(0));
    const auto tip = [&panel] { return qdbus_cast<TrayToolTip>(panel.property(u"ToolTip"_s)); };
    QTRY_VERIFY(tip().title.contains(u"nothing waits"_s));
    const auto calm = panel.property(u"IconPixmap"_s);
    desk().receive(u"r-1"_s, u"Rossi"_s);
    desk().receive(u"r-2"_s, u"Bianchi"_s);
    QTRY_COMPARE(desk().badge(), 2);
    QTRY_VERIFY2(tip().title.contains(u"2 referrals"_s), qPrintable(tip().title));
    QCOMPARE(panel.property(u"Status"_s).toString(), u"Active"_s);
    desk().receive(u"r-3"_s, u"Verdi"_s, true);
    QTRY_VERIFY(tip().title.contains(u"3 referrals"_s));
    QVERIFY(tip().markup.contains(u"1 customer"_s));
    QVERIFY(qdbus_cast<TrayPixmaps>(calm) != qdbus_cast<TrayPixmaps>(panel.property(u"IconPixmap"_s)));
}

/// Until somebody has looked: a customer may wait for three days, and an icon that blinks so long is a
/// nuisance.
void TestBackground::whatIsHotWantsAttentionUntilItIsSeen() {
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    desk().start(true);
    waitForAlerts();
    QTRY_VERIFY(desk().tray().isShown());
    const TestPanel panel(m_bus.connection(), watcher.items().value(0));
    desk().receive(u"r-1"_s, u"Verdi"_s, true);
    QTRY_COMPARE(panel.property(u"Status"_s).toString(), u"NeedsAttention"_s);
    QTRY_COMPARE(server.shown().size(), 1);
    server.close(server.shown().constFirst().id);
    QTRY_COMPARE(panel.property(u"Status"_s).toString(), u"Active"_s);
    QCOMPARE(desk().badge(), 1);
}

void TestBackground::whatIsLookedAtHasBeenSeen() {
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    desk().receive(u"old"_s, u"Vecchia SpA"_s);
    desk().start();
    waitForAlerts();
    desk().window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk().window.get()));
    desk().receive(u"new"_s, u"Alpine Bikes"_s, true);
    QTRY_COMPARE(server.shown().size(), 2);
    desk().window->desk().reveal(ReferralId(u"new"_s));
    QTRY_COMPARE(desk().shownReferral(), u"new"_s);
    QTRY_VERIFY(server.withdrawn().contains(server.shown().constLast().id));
}

void TestBackground::theMostUrgentAreInTheMenu() {
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    desk().start();
    waitForAlerts();
    desk().receive(u"r-1"_s, u"Rossi & Figli"_s);
    desk().receive(u"r-2"_s, u"Snow_White"_s, true);
    QTRY_COMPARE(desk().badge(), 2);
    QTRY_VERIFY(desk().tray().isShown());
    const TestPanel panel(m_bus.connection(), watcher.items().value(0));
    QTRY_VERIFY(entryNamed(panel, u"Rossi & Figli"_s) > 0);
    const int hot = entryNamed(panel, u"Snow__White"_s);
    QVERIFY(hot > 0);
    desk().window->hide();
    panel.choose(hot);
    QTRY_COMPARE(desk().shownReferral(), u"r-2"_s);
    QVERIFY(desk().window->isVisible());
    QSignalSpy quits(&desk().background, &Background::quitWanted);
    panel.choose(entryNamed(panel, u"Quit"_s));
    QTRY_COMPARE(quits.size(), 1);
}

void TestBackground::theMenuPauses() {
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    desk().start();
    waitForAlerts();
    QTRY_VERIFY(desk().tray().isShown());
    const TestPanel panel(m_bus.connection(), watcher.items().value(0));
    QTRY_VERIFY(entryNamed(panel, u"1 hour"_s) > 0);
    panel.choose(entryNamed(panel, u"1 hour"_s));
    QTRY_VERIFY(entryNamed(panel, u"Resume"_s) > 0);
    QVERIFY(desk().settings.preferences().background.alerts.pausedUntil > m_clock.now().utc);
    desk().receive(u"r-1"_s, u"Rossi"_s);
    QTRY_COMPARE(desk().badge(), 1);
    QTest::qWait(100);
    QCOMPARE(server.shown().size(), 0);
    panel.choose(entryNamed(panel, u"Resume"_s));
    QTRY_COMPARE(server.shown().size(), 1);
    QTRY_VERIFY(entryNamed(panel, u"until tomorrow"_s) > 0);
}

void TestBackground::acceptLeadsToTheForm() {
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    desk().start(true);
    waitForAlerts();
    desk().receive(u"r-1"_s, u"Rossi"_s);
    QTRY_COMPARE(server.shown().size(), 1);
    QVERIFY(server.shown().constFirst().actions.contains(u"accept"_s));
    server.choose(server.shown().constFirst().id, u"accept"_s);
    QTRY_VERIFY(desk().window->findChild<AcceptDialog*>());
    QCOMPARE(desk().shownReferral(), u"r-1"_s);
    delete desk().window->findChild<AcceptDialog*>();
}

void TestBackground::snoozeAsksUntilWhen() {
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    desk().start(true);
    waitForAlerts();
    const auto row = desk().receive(u"r-1"_s, u"Rossi"_s);
    QTRY_COMPARE(server.shown().size(), 1);
    server.choose(server.shown().constFirst().id, u"snooze"_s);
    QTRY_VERIFY(visible<SnoozeDialog>());
    QVERIFY(!desk().window->isVisible());
    visible<SnoozeDialog>()->findChild<QPushButton*>(u"choice0"_s)->click();
    QTRY_VERIFY(!visible<SnoozeDialog>());
    const auto snoozed = [this] {
        return valueOf(desk().workspace->database().read([now = m_clock.now().utc](Connection& connection) {
            return AlertMemory::read(connection, u"Anna"_s, now, now.addDays(1), now.addDays(-1));
        })).snoozed;
    };
    QTRY_COMPARE(snoozed().size(), 1);
    QCOMPARE(snoozed().constFirst().key.row, row);
    const auto wait = m_clock.now().utc.secsTo(snoozed().constFirst().until);
    QVERIFY2(wait > 3'500 && wait <= 3'600, qPrintable(QString::number(wait)));
}

void TestBackground::anAnswerTakesTheAlertAway() {
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    desk().start(true);
    waitForAlerts();
    desk().receive(u"r-1"_s, u"Rossi"_s, true);
    QTRY_COMPARE(server.shown().size(), 1);
    granted(desk().workspace->referrals().apply(
        ReferralId(u"r-1"_s), Decline{.reason = Reason::NotACustomer, .notes = u"full"_s}));
    QTRY_COMPARE(server.withdrawn(), QList<quint32>{server.shown().constFirst().id});
    QTRY_COMPARE(desk().badge(), 0);
}

/// Nothing to show it with: the count says it, and the service that comes later has what comes after.
void TestBackground::noServiceLosesNothing() {
    desk().start();
    waitForAlerts();
    desk().receive(u"r-1"_s, u"Rossi"_s, true);
    QTRY_COMPARE(desk().badge(), 1);
    QVERIFY(!desk().background.test());
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    QTRY_VERIFY(desk().background.test());
}

void TestBackground::closingEndsTheProgramWhereItIsNotKept() {
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    desk().start();
    waitForAlerts();
    QTRY_VERIFY(desk().tray().isShown());
    auto preferences = desk().settings.preferences().background;
    preferences.isKeptInTray = false;
    desk().background.apply(preferences);
    QSignalSpy quits(desk().window.get(), &MainWindow::quitWanted);
    QVERIFY(desk().window->close());
    QCOMPARE(quits.size(), 1);
}

void TestBackground::theTestButtonShowsAnAlert() {
    TestNotificationServer server(m_bus.address(), usual);
    QVERIFY(server.start());
    desk().start();
    waitForAlerts();
    QVERIFY(desk().background.test());
    QTRY_COMPARE(server.shown().size(), 1);
    QVERIFY(server.shown().constFirst().title.contains(u"test"_s));
}

QTEST_MAIN(TestBackground)
#include "tst_background.moc"

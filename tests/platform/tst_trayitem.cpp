// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/bus/menuwire.h"
#include "platform/bus/trayitem.h"
#include "platform/bus/traywire.h"
#include "session/privatebus.h"
#include "session/testpanel.h"
#include "session/testtraywatcher.h"

#include <QDBusMetaType>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

QIcon disc(const QColor& color) {
    QPixmap pixmap(64, 64);
    pixmap.fill(color);
    return QIcon(pixmap);
}

TrayLook twoWait() {
    return {.title = u"Favilla"_s,
        .toolTip = u"2 need an answer"_s,
        .toolTipDetail = u"Alpine <b>Bikes</b> & Sons\nin 3 h"_s,
        .icon = disc(Qt::red)};
}

TrayMenu menu() {
    return {{{.id = 1, .label = u"Open"_s}, {.isSeparator = true},
        {.id = 2, .label = u"snow_white & <b>Co</b>"_s},
        {.id = 3, .label = u"Sync now"_s, .isEnabled = false},
        {.id = 4,
            .label = u"Pause"_s,
            .children = {{.id = 5, .label = u"1 h"_s, .isChecked = true},
                {.id = 6, .label = u"Until tomorrow"_s, .isChecked = false}}},
        {.isSeparator = true}, {.id = 7, .label = u"Quit"_s}}};
}

} // namespace

class TestTrayItem : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(!m_bus.address().isEmpty(), "no dbus-daemon"); }

    void noTrayMeansNoClosingToIt();
    void noBusMeansNoTray();
    void watcherWithoutAPanelIsNoTray();
    void watcherThatRefusesIsNoTray();
    void trayThatComesLaterIsTaken();
    void trayThatDiesAndReturnsIsTaken();
    void panelThatGoesAndReturns();
    void theEndOfTheBusIsTheEndOfTheTray();
    void theEndOfTheItemIsSeen();
    void iconTitleAndToolTipArrive();
    void nobodyElseWritesIt();
    void pixelsAreInNetworkOrder();
    void onlyWhatChangedIsTold();
    void attentionIsAStatus();
    void clicksLeadBack();
    void aTokenIsForOneClick();
    void menuCanBeRead();
    void partsOfTheMenuCanBeRead();
    void entryIsTriggeredFromOutside();
    void whatCannotBeChosenLeadsNowhere();
    void newMenuIsTold();

private:
    PrivateBus m_bus;
};

void TestTrayItem::noTrayMeansNoClosingToIt() {
    TrayItem item(u"favilla"_s, m_bus.address());
    // The bus has answered the item's question when it has answered this later one of another connection's
    // twice.
    auto bus = m_bus.connection();
    for (int i = 0; i < 2; ++i)
        PrivateBus::answerTo(bus,
            QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                u"org.freedesktop.DBus"_s, u"ListNames"_s));
    QVERIFY(!item.isShown());
}

void TestTrayItem::noBusMeansNoTray() {
    TrayItem item(u"favilla"_s, u"unix:path=/nonexistent/bus"_s);
    item.setLook(twoWait());
    item.setMenu(menu());
    QVERIFY(!item.isShown());
}

void TestTrayItem::watcherWithoutAPanelIsNoTray() {
    TestTrayWatcher watcher(m_bus.address(), false);
    QVERIFY(watcher.start());
    TrayItem item(u"favilla"_s, m_bus.address());
    QSignalSpy shown(&item, &TrayItem::shownChanged);
    QTRY_COMPARE(watcher.items().size(), 1);
    QVERIFY(!item.isShown());
    watcher.setHost(true);
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(item.isShown());
}

void TestTrayItem::watcherThatRefusesIsNoTray() {
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    watcher.refuse();
    TrayItem item(u"favilla"_s, m_bus.address());
    QSignalSpy shown(&item, &TrayItem::shownChanged);
    // A panel that comes is none for an item that was not taken.
    watcher.setHost(false);
    watcher.setHost(true);
    TrayItem other(u"other"_s, m_bus.address());
    QVERIFY(watcher.items().isEmpty());
    watcher.stop();
    QVERIFY(watcher.start());
    QTRY_COMPARE(watcher.items().size(), 2);
    QTRY_VERIFY(item.isShown());
    QCOMPARE(shown.size(), 1);
}

void TestTrayItem::trayThatComesLaterIsTaken() {
    TrayItem item(u"favilla"_s, m_bus.address());
    QSignalSpy shown(&item, &TrayItem::shownChanged);
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(!item.isShown());
    QVERIFY(watcher.start());
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(item.isShown());
    QCOMPARE(watcher.items().size(), 1);
}

void TestTrayItem::trayThatDiesAndReturnsIsTaken() {
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    TrayItem item(u"favilla"_s, m_bus.address());
    QSignalSpy shown(&item, &TrayItem::shownChanged);
    QTRY_VERIFY(item.isShown());
    watcher.stop();
    QTRY_VERIFY(!item.isShown());
    QVERIFY(watcher.start());
    QTRY_VERIFY(item.isShown());
    QCOMPARE(watcher.items().size(), 1);
    QCOMPARE(shown.size(), 3);
}

void TestTrayItem::panelThatGoesAndReturns() {
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    TrayItem item(u"favilla"_s, m_bus.address());
    QTRY_VERIFY(item.isShown());
    watcher.setHost(false);
    QTRY_VERIFY(!item.isShown());
    watcher.setHost(true);
    QTRY_VERIFY(item.isShown());
}

void TestTrayItem::theEndOfTheBusIsTheEndOfTheTray() {
    auto bus = std::make_unique<PrivateBus>();
    TestTrayWatcher watcher(bus->address());
    QVERIFY(watcher.start());
    TrayItem item(u"favilla"_s, bus->address());
    QTRY_VERIFY(item.isShown());
    bus.reset();
    QTRY_VERIFY(!item.isShown());
}

void TestTrayItem::theEndOfTheItemIsSeen() {
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    {
        TrayItem item(u"favilla"_s, m_bus.address());
        item.setLook(twoWait());
        QTRY_VERIFY(item.isShown());
    }
    QTRY_VERIFY(watcher.items().isEmpty());
}

void TestTrayItem::iconTitleAndToolTipArrive() {
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    TrayItem item(u"favilla"_s, m_bus.address());
    item.setLook(twoWait());
    QTRY_VERIFY(item.isShown());
    const TestPanel panel(m_bus.connection(), watcher.items().value(0));
    const auto read = panel.properties();
    QCOMPARE(read.value(u"Id"_s).toString(), u"favilla"_s);
    QCOMPARE(read.value(u"Title"_s).toString(), u"Favilla"_s);
    QCOMPARE(read.value(u"Category"_s).toString(), u"ApplicationStatus"_s);
    QCOMPARE(read.value(u"Status"_s).toString(), u"Active"_s);
    QCOMPARE(read.value(u"ItemIsMenu"_s).toBool(), false);
    const auto toolTip = qdbus_cast<TrayToolTip>(read.value(u"ToolTip"_s));
    QCOMPARE(toolTip.title, u"2 need an answer"_s);
    QCOMPARE(toolTip.markup, u"Alpine &lt;b&gt;Bikes&lt;/b&gt; &amp; Sons<br/>in 3 h"_s);
    const auto pixmaps = qdbus_cast<TrayPixmaps>(read.value(u"IconPixmap"_s));
    QList<int> widths;
    for (const auto& pixmap : pixmaps) {
        widths << pixmap.width;
        QCOMPARE(pixmap.pixels.size(), pixmap.width * pixmap.height * 4);
    }
    QCOMPARE(widths, QList<int>({16, 22, 24, 32, 48, 64}));
}

void TestTrayItem::nobodyElseWritesIt() {
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    TrayItem item(u"favilla"_s, m_bus.address());
    item.setLook(twoWait());
    QTRY_VERIFY(item.isShown());
    auto bus = m_bus.connection();
    const TestPanel panel(bus, watcher.items().value(0));
    const auto read = panel.properties();
    QCOMPARE(read.size(), 16);
    for (auto property = read.begin(); property != read.end(); ++property) {
        auto call = QDBusMessage::createMethodCall(watcher.items().value(0), u"/StatusNotifierItem"_s,
            u"org.freedesktop.DBus.Properties"_s, u"Set"_s);
        call << u"org.kde.StatusNotifierItem"_s << property.key()
             << QVariant::fromValue(QDBusVariant(property.value()));
        const auto answer = PrivateBus::answerTo(bus, call);
        QVERIFY2(answer.type() == QDBusMessage::ErrorMessage, qPrintable(property.key()));
    }
}

void TestTrayItem::pixelsAreInNetworkOrder() {
    const auto pixmaps = trayPixmaps(disc(QColor(0x11, 0x22, 0x33)));
    QCOMPARE(pixmaps.constFirst().pixels.left(4), QByteArray::fromHex("ff112233"));
    QVERIFY(trayPixmaps({}).isEmpty());
}

void TestTrayItem::onlyWhatChangedIsTold() {
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    TrayItem item(u"favilla"_s, m_bus.address());
    item.setLook(twoWait());
    QTRY_VERIFY(item.isShown());
    const TestPanel panel(m_bus.connection(), watcher.items().value(0));
    auto look = twoWait();
    item.setLook(look);
    look.toolTip = u"3 need an answer"_s;
    item.setLook(look);
    QTRY_COMPARE(panel.heard(), QStringList({u"NewToolTip"_s}));
    look.icon = disc(Qt::blue);
    item.setLook(look);
    QTRY_COMPARE(panel.heard(), QStringList({u"NewToolTip"_s, u"NewIcon"_s}));
    QCOMPARE(qdbus_cast<TrayToolTip>(panel.property(u"ToolTip"_s)).title, u"3 need an answer"_s);
}

void TestTrayItem::attentionIsAStatus() {
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    TrayItem item(u"favilla"_s, m_bus.address());
    QTRY_VERIFY(item.isShown());
    const TestPanel panel(m_bus.connection(), watcher.items().value(0));
    auto look = twoWait();
    look.wantsAttention = true;
    look.attentionIcon = disc(Qt::yellow);
    look.overlayName = u"emblem-important"_s;
    item.setLook(look);
    QTRY_VERIFY(panel.heard().contains(u"NewStatus"_s));
    const auto read = panel.properties();
    QCOMPARE(read.value(u"Status"_s).toString(), u"NeedsAttention"_s);
    QCOMPARE(read.value(u"OverlayIconName"_s).toString(), u"emblem-important"_s);
    QVERIFY(!qdbus_cast<TrayPixmaps>(read.value(u"AttentionIconPixmap"_s)).isEmpty());
}

void TestTrayItem::clicksLeadBack() {
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    TrayItem item(u"favilla"_s, m_bus.address());
    QTRY_VERIFY(item.isShown());
    const TestPanel panel(m_bus.connection(), watcher.items().value(0));
    QSignalSpy activated(&item, &TrayItem::activated);
    QSignalSpy secondary(&item, &TrayItem::secondaryActivated);
    QSignalSpy scrolled(&item, &TrayItem::scrolled);
    QSignalSpy wanted(&item, &TrayItem::menuWanted);
    panel.item(u"Activate"_s, {3, 4});
    panel.item(u"SecondaryActivate"_s, {3, 4});
    panel.item(u"Scroll"_s, {-120, u"Horizontal"_s});
    panel.item(u"ContextMenu"_s, {5, 6});
    QCOMPARE(activated.size(), 1);
    QCOMPARE(secondary.size(), 1);
    QCOMPARE(scrolled.size(), 1);
    QCOMPARE(scrolled.constFirst().at(0).toInt(), -120);
    QCOMPARE(scrolled.constFirst().at(1).value<Qt::Orientation>(), Qt::Horizontal);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toPoint(), QPoint(5, 6));
}

void TestTrayItem::aTokenIsForOneClick() {
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    TrayItem item(u"favilla"_s, m_bus.address());
    item.setMenu(menu());
    QTRY_VERIFY(item.isShown());
    const TestPanel panel(m_bus.connection(), watcher.items().value(0));
    QSignalSpy activated(&item, &TrayItem::activated);
    QSignalSpy triggered(&item, &TrayItem::entryTriggered);
    panel.item(u"ProvideXdgActivationToken"_s, {u"token-1"_s});
    panel.item(u"Activate"_s, {0, 0});
    panel.item(u"Activate"_s, {0, 0});
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated.at(0).at(0).toString(), u"token-1"_s);
    QCOMPARE(activated.at(1).at(0).toString(), QString());
    panel.item(u"ProvideXdgActivationToken"_s, {u"token-2"_s});
    panel.choose(1);
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(triggered.constFirst(), QVariantList({1, u"token-2"_s}));
}

void TestTrayItem::menuCanBeRead() {
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    TrayItem item(u"favilla"_s, m_bus.address());
    item.setMenu(menu());
    QTRY_VERIFY(item.isShown());
    const TestPanel panel(m_bus.connection(), watcher.items().value(0));
    const auto answer = panel.menu(u"GetLayout"_s, {0, -1, QStringList()});
    QCOMPARE(answer.signature(), u"u(ia{sv}av)"_s);
    const auto root = qdbus_cast<MenuLayout>(answer.arguments().value(1));
    QCOMPARE(root.id, 0);
    QCOMPARE(root.children.size(), 7);
    QCOMPARE(root.children.at(0).properties.value(u"label"_s).toString(), u"Open"_s);
    QCOMPARE(root.children.at(1).properties.value(u"type"_s).toString(), u"separator"_s);
    // An underline would mark a key: it is doubled to be itself; nothing else has a meaning in a label.
    QCOMPARE(root.children.at(2).properties.value(u"label"_s).toString(), u"snow__white & <b>Co</b>"_s);
    QCOMPARE(root.children.at(3).properties.value(u"enabled"_s).toBool(), false);
    const auto& pause = root.children.at(4);
    QCOMPARE(pause.properties.value(u"children-display"_s).toString(), u"submenu"_s);
    QCOMPARE(pause.children.size(), 2);
    QCOMPARE(pause.children.at(0).properties.value(u"toggle-type"_s).toString(), u"checkmark"_s);
    QCOMPARE(pause.children.at(0).properties.value(u"toggle-state"_s).toInt(), 1);
    QCOMPARE(pause.children.at(1).properties.value(u"toggle-state"_s).toInt(), 0);
    QVERIFY(root.children.at(1).id != root.children.at(5).id);
}

void TestTrayItem::partsOfTheMenuCanBeRead() {
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    TrayItem item(u"favilla"_s, m_bus.address());
    item.setMenu(menu());
    QTRY_VERIFY(item.isShown());
    const TestPanel panel(m_bus.connection(), watcher.items().value(0));
    const auto top = qdbus_cast<MenuLayout>(
        panel.menu(u"GetLayout"_s, {0, 1, QStringList{u"label"_s}}).arguments().value(1));
    QCOMPARE(top.children.size(), 7);
    QVERIFY(top.children.at(4).children.isEmpty());
    QCOMPARE(top.children.at(3).properties.keys(), QStringList({u"label"_s}));
    const auto pause =
        qdbus_cast<MenuLayout>(panel.menu(u"GetLayout"_s, {4, -1, QStringList()}).arguments().value(1));
    QCOMPARE(pause.id, 4);
    QCOMPARE(pause.children.size(), 2);
    const auto group = qdbus_cast<QList<MenuProperties>>(
        panel.menu(u"GetGroupProperties"_s, {QVariant::fromValue(QList<int>{1, 6, 99}), QStringList()})
            .arguments()
            .value(0));
    QCOMPARE(group.size(), 2);
    QCOMPARE(group.at(1).properties.value(u"label"_s).toString(), u"Until tomorrow"_s);
    const auto label = panel.menu(u"GetProperty"_s, {7, u"label"_s}).arguments().value(0);
    QCOMPARE(label.value<QDBusVariant>().variant().toString(), u"Quit"_s);
}

void TestTrayItem::entryIsTriggeredFromOutside() {
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    TrayItem item(u"favilla"_s, m_bus.address());
    item.setMenu(menu());
    QTRY_VERIFY(item.isShown());
    const TestPanel panel(m_bus.connection(), watcher.items().value(0));
    QSignalSpy triggered(&item, &TrayItem::entryTriggered);
    panel.choose(2);
    panel.choose(6);
    const MenuEvent quit{7, u"clicked"_s, QDBusVariant(0), 0};
    const MenuEvent unknown{99, u"clicked"_s, QDBusVariant(0), 0};
    const auto answer = panel.menu(u"EventGroup"_s, {QVariant::fromValue(QList<MenuEvent>{quit, unknown})});
    QCOMPARE(qdbus_cast<QList<int>>(answer.arguments().value(0)), QList<int>({99}));
    QList<int> ids;
    for (const auto& call : triggered)
        ids << call.at(0).toInt();
    QCOMPARE(ids, QList<int>({2, 6, 7}));
}

void TestTrayItem::whatCannotBeChosenLeadsNowhere() {
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    TrayItem item(u"favilla"_s, m_bus.address());
    item.setMenu(menu());
    QTRY_VERIFY(item.isShown());
    const TestPanel panel(m_bus.connection(), watcher.items().value(0));
    QSignalSpy triggered(&item, &TrayItem::entryTriggered);
    for (const int id : {-1, 0, 3, 4, 99, 1'000'000})
        panel.choose(id);
    panel.menu(u"Event"_s, {1, u"hovered"_s, QVariant::fromValue(QDBusVariant(0)), 0U});
    panel.choose(1);
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(triggered.constFirst().at(0).toInt(), 1);
}

void TestTrayItem::newMenuIsTold() {
    TestTrayWatcher watcher(m_bus.address());
    QVERIFY(watcher.start());
    TrayItem item(u"favilla"_s, m_bus.address());
    item.setMenu(menu());
    QTRY_VERIFY(item.isShown());
    const TestPanel panel(m_bus.connection(), watcher.items().value(0));
    const auto before = panel.menu(u"GetLayout"_s, {0, 0, QStringList()}).arguments().value(0).toUInt();
    auto next = menu();
    item.setMenu(next);
    next.entries[4].children[0].isChecked = false;
    item.setMenu(next);
    QTRY_COMPARE(panel.heard(), QStringList({u"LayoutUpdated"_s}));
    QVERIFY(panel.menu(u"GetLayout"_s, {0, 0, QStringList()}).arguments().value(0).toUInt() > before);
}

QTEST_MAIN(TestTrayItem)
#include "tst_trayitem.moc"

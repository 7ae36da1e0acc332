// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"
#include "views/dialogs/restoredialog.h"
#include "views/dialogs/startfailurebox.h"
#include "views/main/desk.h"
#include "views/main/mainwindow.h"
#include "views/main/windowplace.h"
#include "views/referrallistview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// The composition root: what is opened, and what is left when it cannot be.
class TestDesktop : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opensTheDemoWithTheFocusInTheList();
    void aDamagedWorkspaceLeadsToItsBackups();
    void tryAgainShowsTheFailureAgain();
    void closingTheFailureEndsTheProgram();
    void placesLieWithinTheScreens_data();
    void placesLieWithinTheScreens();

private:
    void startDamaged();
    template <class Window>
    Window* shown();
    static void press(StartFailureBox* box, const char* text);

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Desktop> m_desktop;
};

void TestDesktop::init() {
    m_home = std::make_unique<QTemporaryDir>();
    const StandardFolders folders{
        m_home->filePath(u"favilla.ini"_s), m_home->path(), m_home->filePath(u"favilla.sqlite"_s)};
    m_desktop = std::make_unique<Desktop>(*qApp, folders, m_clock, std::make_unique<MemorySecretStore>());
}

void TestDesktop::cleanup() {
    for (auto* window : QApplication::topLevelWidgets())
        if (qobject_cast<QDialog*>(window))
            delete window;
    m_desktop.reset();
    m_home.reset();
}

template <class Window>
Window* TestDesktop::shown() {
    Window* found = nullptr;
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(
            [&found] {
                for (auto* window : QApplication::topLevelWidgets())
                    if (auto* wanted = qobject_cast<Window*>(window); wanted && wanted->isVisible())
                        found = wanted;
                return found != nullptr;
            }(),
            10'000);
    }();
    return found;
}

void TestDesktop::startDamaged() {
    QFile file(m_home->filePath(u"damaged.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("SQLite format 3" + QByteArray(1, '\0') + QByteArray(8'000, 'x'));
    file.close();
    StartOptions options;
    options.workspace = file.fileName();
    m_desktop->start(options);
}

void TestDesktop::press(StartFailureBox* box, const char* text) {
    for (auto* button : box->buttons())
        if (button->text().remove(u'&') == QString::fromUtf8(text)) {
            button->click();
            return;
        }
    QFAIL(text);
}

void TestDesktop::opensTheDemoWithTheFocusInTheList() {
    StartOptions options;
    options.isDemo = true;
    m_desktop->start(options);
    QTRY_VERIFY(m_desktop->window() && m_desktop->window()->desk().detail());
    auto* list = m_desktop->window()->findChild<ReferralListView*>();
    QCOMPARE(m_desktop->window()->focusWidget(), list);
}

void TestDesktop::aDamagedWorkspaceLeadsToItsBackups() {
    startDamaged();
    QSignalSpy quits(qApp, &QCoreApplication::aboutToQuit);
    auto* box = shown<StartFailureBox>();
    QVERIFY(box);
    press(box, "Restore a Backup…");
    QVERIFY(shown<RestoreDialog>());
    QCOMPARE(quits.size(), 0);
}

void TestDesktop::tryAgainShowsTheFailureAgain() {
    startDamaged();
    auto* box = shown<StartFailureBox>();
    QVERIFY(box);
    const QPointer<StartFailureBox> first(box);
    press(box, "Try Again");
    QTRY_VERIFY(!first);
    QVERIFY(shown<StartFailureBox>());
}

void TestDesktop::closingTheFailureEndsTheProgram() {
    startDamaged();
    auto* box = shown<StartFailureBox>();
    QVERIFY(box);
    QVERIFY(!QApplication::quitOnLastWindowClosed());
    QTimer::singleShot(0, box, [box] { box->button(QMessageBox::Close)->click(); });
    QTimer::singleShot(10'000, qApp, [] { QCoreApplication::exit(1); });
    QCOMPARE(QApplication::exec(), 0);
}

void TestDesktop::placesLieWithinTheScreens_data() {
    QTest::addColumn<QRect>("place");
    QTest::addColumn<QRect>("expected");
    QTest::newRow("inside") << QRect(10, 20, 800, 600) << QRect(10, 20, 800, 600);
    QTest::newRow("left of it") << QRect(-900, 20, 800, 600) << QRect(0, 20, 800, 600);
    QTest::newRow("below it") << QRect(10, 2000, 800, 600) << QRect(10, 480, 800, 600);
    QTest::newRow("too large") << QRect(0, 0, 4000, 4000) << QRect(0, 0, 1920, 1080);
    QTest::newRow("second screen") << QRect(2000, 100, 800, 600) << QRect(2000, 100, 800, 600);
}

void TestDesktop::placesLieWithinTheScreens() {
    QFETCH(QRect, place);
    QFETCH(QRect, expected);
    QCOMPARE(clamped(place, {QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)}), expected);
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"

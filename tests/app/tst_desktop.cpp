// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"
#include "controllers/workspacefixture.h"
#include "support/temporarypostgres.h"
#include "views/dialogs/firststartdialog.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/passworddialog.h"
#include "views/dialogs/preferencesdialog.h"
#include "views/dialogs/restoredialog.h"
#include "views/dialogs/startfailurebox.h"
#include "views/main/desk.h"
#include "views/main/mainactions.h"
#include "views/main/mainwindow.h"
#include "views/main/noticebar.h"
#include "views/main/windowplace.h"
#include "views/referrallistview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
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
    void aWorkspaceForOneStartIsNotRemembered();
    void eachWorkspaceHasItsOwnPlace();
    void aMissingPathIsRefused_data();
    void aMissingPathIsRefused();
    void aNewFileIsToldOf();
    void aReadOnlyFileIsShown();
    void aPasswordIsAskedForAndKept();
    void nothingIsInUseAfterAFailure();
    void aLinkLeadsToItsReferral();
    void aLinkAtTheStartLeadsToItsReferral_data();
    void aLinkAtTheStartLeadsToItsReferral();
    void whatACommandLineAsksFor();
    void startsMinimized();
    void whoAsksForSomethingSeesIt();
    void startsForOneWorkspaceMeet();
    void startsWithTheSessionWhereItIsChosen();
    void theDemoIsCalledTheDemo();
    void aSecondStartShowsTheFirstAndStartsNoTwin();
    void theWindowDoesNotComeBackOffScreen_data();
    void theWindowDoesNotComeBackOffScreen();

private:
    void start(const QString& workspace = {});
    void restart();
    void startDamaged();
    template <class Window>
    Window* shown();
    static void press(StartFailureBox* box, const char* text);

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_home;
    MemorySecretStore* m_secrets = nullptr;
    std::unique_ptr<Desktop> m_desktop;
};

void TestDesktop::init() {
    m_home = std::make_unique<QTemporaryDir>();
    QSettings file(m_home->filePath(u"favilla.ini"_s), QSettings::IniFormat);
    Settings(file).markStarted();
    file.sync();
    restart();
}

/// Another start of the program, with the same settings.
void TestDesktop::restart() {
    m_desktop.reset();
    const StandardFolders folders{
        m_home->filePath(u"favilla.ini"_s), m_home->path(), m_home->filePath(u"favilla.sqlite"_s)};
    auto secrets = std::make_unique<MemorySecretStore>();
    m_secrets = secrets.get();
    m_desktop = std::make_unique<Desktop>(*qApp, folders, m_clock, std::move(secrets));
}

void TestDesktop::start(const QString& workspace) {
    StartOptions options;
    options.workspace = workspace;
    m_desktop->start(options);
}

void TestDesktop::cleanup() {
    QList<QPointer<QDialog>> dialogs; // one may take another one along
    for (auto* window : QApplication::topLevelWidgets())
        dialogs << qobject_cast<QDialog*>(window);
    for (const auto& dialog : dialogs)
        delete dialog;
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

void TestDesktop::aWorkspaceForOneStartIsNotRemembered() {
    const auto other = m_home->filePath(u"other.sqlite"_s);
    start(other);
    QTRY_VERIFY(m_desktop->workspace());
    QCOMPARE(m_desktop->workspace()->location().path(), other);
    restart();
    start();
    QTRY_VERIFY(m_desktop->workspace());
    QCOMPARE(m_desktop->workspace()->location().path(), m_home->filePath(u"favilla.sqlite"_s));
}

void TestDesktop::eachWorkspaceHasItsOwnPlace() {
    const auto other = m_home->filePath(u"other.sqlite"_s);
    start(other);
    QTRY_VERIFY(m_desktop->window());
    m_desktop->window()->desk().showBox(Box::Archived);
    restart();
    start();
    QTRY_VERIFY(m_desktop->window());
    QCOMPARE(m_desktop->window()->desk().query().box, Box::Inbox);
    m_desktop->window()->desk().showBox(Box::Active);
    restart();
    start(other);
    QTRY_VERIFY(m_desktop->window());
    QCOMPARE(m_desktop->window()->desk().query().box, Box::Archived);
}

void TestDesktop::aMissingPathIsRefused_data() {
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("remembered");
    QTest::newRow("a folder that is not there") << u"typo/favilla.sqlite"_s << QString();
    QTest::newRow("the last one is gone") << QString() << u"gone.sqlite"_s;
}

void TestDesktop::aMissingPathIsRefused() {
    QFETCH(const QString, asked);
    QFETCH(const QString, remembered);
    QSettings file(m_home->filePath(u"favilla.ini"_s), QSettings::IniFormat);
    if (!remembered.isEmpty())
        Settings(file).setLastWorkspace(m_home->filePath(remembered));
    file.sync();
    restart();
    start(asked.isEmpty() ? QString() : m_home->filePath(asked));
    auto* box = shown<StartFailureBox>();
    QVERIFY(box);
    QVERIFY2(box->informativeText().contains(asked + remembered), qPrintable(box->informativeText()));
    QVERIFY(!QFileInfo::exists(m_home->filePath(u"typo"_s)));
    QVERIFY(!QFileInfo::exists(m_home->filePath(u"gone.sqlite"_s)));
}

void TestDesktop::aNewFileIsToldOf() {
    const auto path = m_home->filePath(u"new.sqlite"_s);
    start(path);
    QTRY_VERIFY(m_desktop->window());
    QVERIFY(m_desktop->window()->notice().isVisible());
    QVERIFY(m_desktop->window()->notice().text().contains(u"new.sqlite"_s));
    restart();
    start(path);
    QTRY_VERIFY(m_desktop->window());
    QVERIFY(!m_desktop->window()->notice().isVisible());
}

/// Root may write what is closed to everybody, but not on a disk that is mounted read-only.
void TestDesktop::aReadOnlyFileIsShown() {
    const auto folder = m_home->filePath(u"fixed"_s);
    QVERIFY(QDir().mkpath(folder));
    const auto mount = [](const QStringList& arguments) {
        return QProcess::execute(u"mount"_s, arguments) == 0;
    };
    const auto isMounted = mount({u"-t"_s, u"tmpfs"_s, u"tmpfs"_s, folder});
    const auto path = folder + u"/favilla.sqlite"_s;
    start(path);
    QTRY_VERIFY(m_desktop->window());
    restart();
    if (isMounted)
        QVERIFY(mount({u"-o"_s, u"remount,ro"_s, folder}));
    else
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    start(path);
    QTRY_VERIFY(m_desktop->window());
    auto& window = *m_desktop->window();
    QVERIFY(window.notice().isVisible());
    QVERIFY2(window.notice().text().startsWith(u"Read only"_s), qPrintable(window.notice().text()));
    QVERIFY(!window.actions().newReferral.isEnabled() && !window.actions().importFile.isEnabled());
    // Once it can be written, looking again is enough.
    if (isMounted)
        QVERIFY(mount({u"-o"_s, u"remount,rw"_s, folder}));
    else
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    window.actions().refresh.trigger();
    QTRY_VERIFY(window.actions().newReferral.isEnabled());
    QVERIFY(!window.notice().isVisible());
    restart();
    if (isMounted)
        QProcess::execute(u"umount"_s, {u"-l"_s, folder});
}

void TestDesktop::aPasswordIsAskedForAndKept() {
    TemporaryPostgres::Options options;
    options.password = u"sésame"_s;
    TemporaryPostgres server(options);
    QVERIFY(server.start());
    const auto location = server.createDatabase();
    QVERIFY(location);
    start(location->display());
    auto* dialog = shown<PasswordDialog>();
    QVERIFY(dialog);
    auto* edit = dialog->findChild<QLineEdit*>(u"passwordEdit"_s);
    auto* button = dialog->findChild<QPushButton*>(u"retryButton"_s);
    edit->setText(u"wrong"_s);
    button->click();
    QVERIFY(!button->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 20'000);
    QVERIFY(!m_desktop->window());
    edit->setText(options.password);
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window(), 20'000);
    const auto kept = m_secrets->read(location->secretName()).result();
    QVERIFY(kept);
    QCOMPARE(*kept, options.password);
    m_desktop.reset(); // before its server
}

void TestDesktop::nothingIsInUseAfterAFailure() {
    start(u"postgresql://anna@127.0.0.1:1/sales"_s);
    auto* box = shown<StartFailureBox>();
    QVERIFY(box);
    press(box, "Choose Another…");
    auto* dialog = shown<PreferencesDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLabel*>(u"currentLabel"_s)->text(), u"No workspace is open."_s);
    QCOMPARE(dialog->findChild<QLineEdit*>(u"databaseEdit"_s)->text(), u"sales"_s);
}

void TestDesktop::aSecondStartShowsTheFirstAndStartsNoTwin() {
    start();
    QTRY_VERIFY(m_desktop->window() && m_desktop->window()->isVisible());
    QFile file(m_home->filePath(u"requests.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"([{"id": "again-1", "createdDateTime": "2026-01-05T10:00:00Z", "status": "New",
        "substatus": "Pending", "customerProfile": {"name": "Forno Alba"}}])");
    file.close();
    m_desktop->window()->hide();
    m_desktop->startAgain({.arguments = {u"requests.json"_s}, .folder = m_home->path()});
    QVERIFY(m_desktop->window()->isVisible());
    QTRY_VERIFY(m_desktop->window()->findChild<ImportDialog*>());
}

void TestDesktop::aLinkLeadsToItsReferral() {
    start();
    QTRY_VERIFY(m_desktop->window() && m_desktop->window()->isVisible());
    auto& database = m_desktop->workspace()->database();
    for (const auto& id : {u"one"_s, u"two"_s, u"three"_s})
        insert(database, samples::plain(id, id, m_clock.now().utc));
    m_desktop->startAgain({.arguments = {u"favilla:referral/two"_s}, .folder = m_home->path()});
    QTRY_VERIFY(m_desktop->window()->desk().detail()
        && m_desktop->window()->desk().detail()->referral->id.text() == "two"_L1);
    QVERIFY(!m_desktop->window()->findChild<ImportDialog*>());
}

void TestDesktop::aLinkAtTheStartLeadsToItsReferral_data() {
    QTest::addColumn<QString>("linked");
    QTest::addColumn<QString>("shown");
    QTest::newRow("another one than the last") << u"two"_s << u"two"_s;
    QTest::newRow("in another box") << u"gone"_s << u"gone"_s;
    QTest::newRow("one that is not there") << u"nobody"_s << u"three"_s;
}

void TestDesktop::aLinkAtTheStartLeadsToItsReferral() {
    QFETCH(const QString, linked);
    const auto shownId = [this] {
        auto* window = m_desktop->window();
        return window && window->desk().detail() ? window->desk().detail()->referral->id.text() : QString();
    };
    start();
    QTRY_VERIFY(m_desktop->window());
    auto& database = m_desktop->workspace()->database();
    for (const auto& id : {u"one"_s, u"two"_s, u"three"_s})
        insert(database, samples::plain(id, id, m_clock.now().utc));
    auto gone = samples::plain(u"gone"_s, u"gone"_s, m_clock.now().utc.addDays(-1));
    gone.status = Status::Closed;
    gone.substatus = Substatus::Declined;
    insert(database, gone);
    m_desktop->window()->desk().reveal(ReferralId(u"three"_s));
    QTRY_COMPARE(shownId(), u"three"_s);
    restart();
    StartOptions options;
    options.referral = ReferralId(linked);
    m_desktop->start(options);
    QFETCH(const QString, shown);
    QTRY_COMPARE(shownId(), shown);
    QTest::qWait(200); // and nothing comes after it
    QCOMPARE(shownId(), shown);
}

void TestDesktop::whatACommandLineAsksFor() {
    const auto options = [](const QString& argument) { return readCommandLine({argument}).options; };
    QVERIFY(options(u"--minimized"_s).isMinimized);
    QCOMPARE(options(u"favilla:referral/a-1"_s).referral, ReferralId(u"a-1"_s));
    QVERIFY(options(u"favilla:referral/a-1"_s).files.isEmpty());
    for (const auto& foreign : {u"favilla:accept/a-1"_s, u"favilla:referral/a/b"_s, u"favilla:"_s}) {
        QVERIFY(options(foreign).referral.isEmpty());
        QVERIFY(options(foreign).files.isEmpty());
    }
    QCOMPARE(options(u"file:///tmp/a%20b.json"_s).files, QStringList{u"/tmp/a b.json"_s});
    QCOMPARE(options(u"c.json"_s).files, QStringList{u"c.json"_s});
}

void TestDesktop::startsMinimized() {
    StartOptions options;
    options.isMinimized = true;
    m_desktop->start(options);
    QTRY_VERIFY(m_desktop->window());
    QVERIFY(!m_desktop->window()->isVisible());
    m_desktop->startAgain({.arguments = {u"--minimized"_s}, .folder = m_home->path()});
    QVERIFY(!m_desktop->window()->isVisible());
    m_desktop->startAgain({.arguments = {}, .folder = m_home->path()});
    QVERIFY(m_desktop->window()->isVisible());
}

/// To start without the window is for starts that ask for nothing.
void TestDesktop::whoAsksForSomethingSeesIt() {
    StartOptions options = readCommandLine({u"--minimized"_s, u"favilla:referral/one"_s}).options;
    QVERIFY(options.isMinimized);
    m_desktop->start(options);
    QTRY_VERIFY(m_desktop->window());
    QVERIFY(m_desktop->window()->isVisible());
    // Who went through the first start is there.
    m_desktop.reset();
    QFile::remove(m_home->filePath(u"favilla.ini"_s));
    restart();
    options = {};
    options.isMinimized = true;
    m_desktop->start(options);
    auto* dialog = shown<FirstStartDialog>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>(u"personEdit"_s)->setText(u"Anna Neri"_s);
    emit dialog->submitted({u"en"_s, u"Anna Neri"_s,
        {WorkspaceChoice::Kind::File, StoreLocation::sqliteFile(m_home->filePath(u"favilla.sqlite"_s))}});
    QTRY_VERIFY(m_desktop->window());
    QVERIFY(m_desktop->window()->isVisible());
}

void TestDesktop::startsForOneWorkspaceMeet() {
    const auto path = [this](const QString& name) { return m_home->filePath(name); };
    const StandardFolders folders{path(u"favilla.ini"_s), m_home->path(), path(u"favilla.sqlite"_s)};
    const auto other = [&folders](const QString& workspace) {
        StartOptions options;
        options.workspace = workspace;
        return otherWorkspace(options, folders);
    };
    QCOMPARE(other({}), QString());
    QCOMPARE(other(path(u"favilla.sqlite"_s)), QString());
    const auto team = path(u"team.sqlite"_s);
    QCOMPARE(other(team), QFileInfo(team).absoluteFilePath());
    QVERIFY(QFile(team).open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(team, path(u"link.sqlite"_s)));
    QCOMPARE(other(path(u"link.sqlite"_s)), other(team));
    QCOMPARE(other(path(u"x/../team.sqlite"_s)), other(team));
    const auto server = u"postgresql://anna:secret@db.example/favilla"_s;
    QVERIFY(!other(server).isEmpty());
    QVERIFY(!other(server).contains(u"secret"_s));
    {
        QSettings file(folders.settingsFile, QSettings::IniFormat);
        Settings(file).setLastWorkspace(team);
    }
    QCOMPARE(other(path(u"link.sqlite"_s)), QString());
    QVERIFY(!other(path(u"favilla.sqlite"_s)).isEmpty());
}

/// The session's list of programs to start is the truth, and what a pause changed meanwhile is not lost.
void TestDesktop::startsWithTheSessionWhereItIsChosen() {
    const auto before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", m_home->path().toUtf8());
    restart();
    qputenv("XDG_CONFIG_HOME", before);
    start();
    QTRY_VERIFY(m_desktop->window());
    const auto open = [this] {
        m_desktop->window()->actions().preferences.trigger();
        return shown<PreferencesDialog>();
    };
    const auto entry = m_home->filePath(u"autostart/favilla.desktop"_s);
    for (const bool isOn : {true, false}) {
        auto* dialog = open();
        QVERIFY(dialog);
        auto* box = dialog->findChild<QCheckBox*>(u"sessionBox"_s);
        QCOMPARE(box->isChecked(), !isOn);
        box->setChecked(isOn);
        dialog->findChild<QLineEdit*>(u"personEdit"_s)->setText(u"Anna Neri"_s); // required
        const auto pause = QDateTime({2035, 1, 1}, {9, 0}, Qt::UTC).addSecs(isOn);
        m_desktop->workspace()->alerts().pauseUntil(pause);
        dialog->findChild<QPushButton*>(u"saveButton"_s)->click();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QFile file(entry);
        QVERIFY(!isOn || file.open(QIODevice::ReadOnly));
        QCOMPARE(isOn, file.isOpen() && file.readAll().contains("--minimized"));
        QSettings kept(m_home->filePath(u"favilla.ini"_s), QSettings::IniFormat);
        QCOMPARE(Settings(kept).preferences().background.alerts.pausedUntil, pause);
    }
}

void TestDesktop::theDemoIsCalledTheDemo() {
    StartOptions options;
    options.isDemo = true;
    m_desktop->start(options);
    QTRY_VERIFY(m_desktop->window());
    m_desktop->window()->actions().preferences.trigger();
    auto* dialog = shown<PreferencesDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLabel*>(u"currentLabel"_s)->text(), u"In use: the demo"_s);
    QCOMPARE(dialog->findChild<QLineEdit*>(u"fileEdit"_s)->text(), m_home->filePath(u"favilla.sqlite"_s));
    delete dialog;
    m_desktop->window()->desk().showBox(Box::Archived);
    restart();
    QSettings file(m_home->filePath(u"favilla.ini"_s), QSettings::IniFormat);
    QVERIFY(Settings(file).lastWorkspace().isEmpty());
    QVERIFY(file.allKeys().filter(u"place-"_s).isEmpty());
}

void TestDesktop::theWindowDoesNotComeBackOffScreen_data() {
    QTest::addColumn<QRect>("place");
    QTest::addColumn<QRect>("expected");
    QTest::newRow("inside") << QRect(10, 20, 800, 600) << QRect(10, 20, 800, 600);
    QTest::newRow("left of it") << QRect(-900, 20, 800, 600) << QRect(0, 20, 800, 600);
    QTest::newRow("below it") << QRect(10, 2000, 800, 600) << QRect(10, 480, 800, 600);
    QTest::newRow("too large") << QRect(0, 0, 4000, 4000) << QRect(0, 0, 1920, 1080);
    QTest::newRow("second screen") << QRect(2000, 100, 800, 600) << QRect(2000, 100, 800, 600);
}

void TestDesktop::theWindowDoesNotComeBackOffScreen() {
    QFETCH(QRect, place);
    QFETCH(QRect, expected);
    QCOMPARE(clamped(place, {QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)}), expected);
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"

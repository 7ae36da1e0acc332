// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/launchagentautostart.h"
#include "platform/registryautostart.h"
#include "platform/xdgautostart.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestAutostart : public QObject {
    Q_OBJECT

private slots:
    void programIsQuoted_data();
    void programIsQuoted();
    void desktopFileIsWrittenAndTakenAway();
    void aProgramThatMovedIsFollowed();
    void whatTheUserSwitchedOffIsOff_data();
    void whatTheUserSwitchedOffIsOff();
    void switchingOnWinsOverAnEarlierNo();
    void aFolderThatCannotBeIsAnError();
    void theFactoryFollowsTheEnvironment();
    void anAppImageStartsAsSuch();
    void registryHoldsTheCommand();
    void taskManagersNoIsRespected();
    void launchAgentIsWrittenAndTakenAway();
    void aDisabledAgentIsOff();

private:
    static QString contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static void write(const QString& path, const QByteArray& content) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

void TestAutostart::programIsQuoted_data() {
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("exec");
    QTest::newRow("plain") << u"/usr/bin/favilla"_s << u"/usr/bin/favilla --minimized"_s;
    QTest::newRow("space") << u"/opt/my programs/favilla"_s << u"\"/opt/my programs/favilla\" --minimized"_s;
    QTest::newRow("field code") << u"/opt/100%f/favilla"_s << u"/opt/100%%f/favilla --minimized"_s;
    // The examples of the specification: a dollar sign is \\$ in the file, a backslash four of them.
    QTest::newRow("dollar") << u"/opt/$x/f"_s << u"\"/opt/\\\\$x/f\" --minimized"_s;
    QTest::newRow("backslash") << u"/opt/a\\b"_s << u"\"/opt/a\\\\\\\\b\" --minimized"_s;
    QTest::newRow("quotes") << u"/opt/a\"b`c'd"_s << u"\"/opt/a\\\\\"b\\\\`c'd\" --minimized"_s;
    QTest::newRow("no second line") << u"/opt/a\nHidden=true"_s << u"\"/opt/a\\nHidden=true\" --minimized"_s;
    QTest::newRow("umlaut") << u"/home/jürgen/favilla"_s << u"/home/jürgen/favilla --minimized"_s;
}

void TestAutostart::programIsQuoted() {
    QFETCH(QString, program);
    QTEST(desktopExec({program, u"--minimized"_s}), "exec");
}

void TestAutostart::desktopFileIsWrittenAndTakenAway() {
    const QTemporaryDir home;
    const auto folder = home.filePath(u"config/autostart"_s);
    XdgAutostart autostart(folder, u"/opt/my programs/favilla"_s);
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.set(false));
    QVERIFY(autostart.set(true));
    QVERIFY(autostart.isOn());
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList({u"favilla.desktop"_s}));
    const auto lines = contentOf(folder + u"/favilla.desktop"_s).split(u'\n');
    QCOMPARE(lines.constFirst(), u"[Desktop Entry]"_s);
    QVERIFY(lines.contains(u"Type=Application"_s));
    QVERIFY(lines.contains(u"Exec=\"/opt/my programs/favilla\" --minimized"_s));
    QVERIFY(autostart.set(false));
    QVERIFY(!autostart.isOn());
    QVERIFY(QDir(folder).isEmpty());
}

void TestAutostart::aProgramThatMovedIsFollowed() {
    const QTemporaryDir folder;
    QVERIFY(XdgAutostart(folder.path(), u"/old/favilla"_s).set(true));
    XdgAutostart moved(folder.path(), u"/new/favilla"_s);
    QVERIFY(moved.isOn());
    QVERIFY(moved.set(true));
    QVERIFY(contentOf(folder.filePath(u"favilla.desktop"_s)).contains(u"Exec=/new/favilla --minimized\n"_s));
}

void TestAutostart::whatTheUserSwitchedOffIsOff_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isOn");
    const QByteArray entry = "[Desktop Entry]\nType=Application\nExec=favilla --minimized\n";
    QTest::newRow("on") << entry << true;
    QTest::newRow("hidden") << entry + "Hidden=true\n" << false;
    QTest::newRow("not hidden") << entry + "Hidden=false\n" << true;
    QTest::newRow("by GNOME") << entry + "X-GNOME-Autostart-enabled=false\n" << false;
    QTest::newRow("spaces") << entry + "Hidden = true\r\n" << false;
    QTest::newRow("of another group") << entry + "[Desktop Action x]\nHidden=true\n" << true;
    QTest::newRow("comment") << entry + "#Hidden=true\n" << true;
    QTest::newRow("nothing to start") << QByteArray("[Desktop Entry]\nType=Application\n") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("no text") << QByteArray(100'000, '\0') << false;
}

void TestAutostart::whatTheUserSwitchedOffIsOff() {
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    write(folder.filePath(u"favilla.desktop"_s), content);
    QTEST(XdgAutostart(folder.path(), u"favilla"_s).isOn(), "isOn");
}

void TestAutostart::switchingOnWinsOverAnEarlierNo() {
    const QTemporaryDir folder;
    write(folder.filePath(u"favilla.desktop"_s), "[Desktop Entry]\nExec=favilla\nHidden=true\n");
    XdgAutostart autostart(folder.path(), u"favilla"_s);
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.set(true));
    QVERIFY(autostart.isOn());
}

void TestAutostart::aFolderThatCannotBeIsAnError() {
    const QTemporaryDir home;
    write(home.filePath(u"autostart"_s), "a file");
    XdgAutostart autostart(home.filePath(u"autostart"_s), u"favilla"_s);
    const auto result = autostart.set(true);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::FileNotWritable);
    QVERIFY(!autostart.isOn());
    QCOMPARE(contentOf(home.filePath(u"autostart"_s)), u"a file"_s);
}

void TestAutostart::theFactoryFollowsTheEnvironment() {
#if defined(Q_OS_LINUX)
    const QTemporaryDir home;
    QProcessEnvironment environment;
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    const auto made = autostart(environment, u"/usr/bin/favilla"_s);
    QVERIFY(made->set(true));
    QVERIFY(QFile::exists(home.filePath(u"autostart/favilla.desktop"_s)));
#endif
}

void TestAutostart::anAppImageStartsAsSuch() {
    QProcessEnvironment environment;
    QCOMPARE(startedProgram(environment, u"/tmp/.mount/favilla"_s), u"/tmp/.mount/favilla"_s);
    environment.insert(u"APPIMAGE"_s, u"/home/x/Favilla.AppImage"_s);
    QCOMPARE(startedProgram(environment, u"/tmp/.mount/favilla"_s), u"/home/x/Favilla.AppImage"_s);
}

void TestAutostart::registryHoldsTheCommand() {
    const QTemporaryDir folder;
    const auto run = folder.filePath(u"run.ini"_s);
    RegistryAutostart autostart(std::make_unique<QSettings>(run, QSettings::IniFormat),
        std::make_unique<QSettings>(folder.filePath(u"approved.ini"_s), QSettings::IniFormat),
        u"/my programs/favilla"_s);
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.set(true));
    QVERIFY(autostart.isOn());
    QCOMPARE(QSettings(run, QSettings::IniFormat).value(u"Favilla"_s).toString(),
        u'"' + QDir::toNativeSeparators(u"/my programs/favilla"_s) + u"\" --minimized"_s);
    QVERIFY(autostart.set(false));
    QVERIFY(!autostart.isOn());
    QVERIFY(QSettings(run, QSettings::IniFormat).allKeys().isEmpty());
}

void TestAutostart::taskManagersNoIsRespected() {
    const QTemporaryDir folder;
    const auto approved = folder.filePath(u"approved.ini"_s);
    RegistryAutostart autostart(
        std::make_unique<QSettings>(folder.filePath(u"run.ini"_s), QSettings::IniFormat),
        std::make_unique<QSettings>(approved, QSettings::IniFormat), u"favilla.exe"_s);
    QVERIFY(autostart.set(true));
    QSettings manager(approved, QSettings::IniFormat);
    manager.setValue(u"Favilla"_s, QByteArray::fromHex("030000000000000000000000"));
    manager.sync();
    RegistryAutostart later(std::make_unique<QSettings>(folder.filePath(u"run.ini"_s), QSettings::IniFormat),
        std::make_unique<QSettings>(approved, QSettings::IniFormat), u"favilla.exe"_s);
    QVERIFY(!later.isOn());
    QVERIFY(later.set(true));
    QVERIFY(later.isOn());
}

void TestAutostart::launchAgentIsWrittenAndTakenAway() {
    const QTemporaryDir home;
    const auto folder = home.filePath(u"LaunchAgents"_s);
    LaunchAgentAutostart autostart(folder, u"/Applications/A & B/favilla"_s);
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.set(true));
    QVERIFY(autostart.isOn());
    const auto content = contentOf(folder + u"/org.favilla.Favilla.plist"_s);
    QVERIFY(content.contains(u"<string>/Applications/A &amp; B/favilla</string>"_s));
    QVERIFY(content.contains(u"<string>--minimized</string>"_s));
    QVERIFY(autostart.set(false));
    QVERIFY(!autostart.isOn());
    QVERIFY(QDir(folder).isEmpty());
}

void TestAutostart::aDisabledAgentIsOff() {
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"org.favilla.Favilla.plist"_s);
    LaunchAgentAutostart autostart(folder.path(), u"/Applications/favilla"_s);
    QVERIFY(autostart.set(true));
    auto content = contentOf(file).toUtf8();
    write(file, content.replace("<key>RunAtLoad", "<key>Disabled</key><true/><key>RunAtLoad"));
    QVERIFY(!autostart.isOn());
    write(file, "no property list");
    QVERIFY(!autostart.isOn());
}

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"

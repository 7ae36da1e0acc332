// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/standardfolders.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestStandardFolders : public QObject {
    Q_OBJECT

private slots:
    void obeysXdg_data();
    void obeysXdg();
    void systemRootsAreAbsolute();
    void makesFoldersForTheUserOnly();
    void leavesAnExistingFolderAsItIs();
    void refusesAFolderThatCannotBe();
    void namesTheUser_data();
    void namesTheUser();
};

using Variables = QMap<QString, QString>;

static QProcessEnvironment environmentOf(const Variables& variables) {
    QProcessEnvironment environment;
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    return environment;
}

void TestStandardFolders::obeysXdg_data() {
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QString>("settingsFile");
    QTest::addColumn<QString>("dataFolder");
    QTest::newRow("none") << Variables{} << u"/home/u/.config/favilla/favilla.ini"_s
                          << u"/home/u/.local/share/favilla"_s;
    QTest::newRow("both") << Variables{{u"XDG_CONFIG_HOME"_s, u"/c"_s}, {u"XDG_DATA_HOME"_s, u"/d/"_s}}
                          << u"/c/favilla/favilla.ini"_s << u"/d/favilla"_s;
    QTest::newRow("data only") << Variables{{u"XDG_DATA_HOME"_s, u"/d/./x"_s}}
                               << u"/home/u/.config/favilla/favilla.ini"_s << u"/d/x/favilla"_s;
    QTest::newRow("empty") << Variables{{u"XDG_CONFIG_HOME"_s, QString()}, {u"XDG_DATA_HOME"_s, QString()}}
                           << u"/home/u/.config/favilla/favilla.ini"_s << u"/home/u/.local/share/favilla"_s;
    QTest::newRow("relative") << Variables{{u"XDG_CONFIG_HOME"_s, u"c"_s}, {u"XDG_DATA_HOME"_s, u"../d"_s}}
                              << u"/home/u/.config/favilla/favilla.ini"_s
                              << u"/home/u/.local/share/favilla"_s;
}

void TestStandardFolders::obeysXdg() {
    QFETCH(Variables, variables);
    QFETCH(QString, settingsFile);
    QFETCH(QString, dataFolder);
    const FolderRoots roots{u"/home/u/.config"_s, u"/home/u/.local/share"_s};
    const auto folders = standardFolders(environmentOf(variables), roots);
    QCOMPARE(folders.settingsFile, settingsFile);
    QCOMPARE(folders.dataFolder, dataFolder);
    QCOMPARE(folders.workspaceFile, dataFolder + u"/favilla.sqlite"_s);
}

void TestStandardFolders::systemRootsAreAbsolute() {
    QVERIFY(QDir::isAbsolutePath(systemRoots().config));
    QVERIFY(QDir::isAbsolutePath(systemRoots().data));
}

void TestStandardFolders::makesFoldersForTheUserOnly() {
    const QTemporaryDir root;
    const auto path = root.filePath(u"a/b/favilla"_s);
    QVERIFY(makePrivateFolder(path));
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const auto user = QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;
    QCOMPARE(QFileInfo(path).permissions() & ~user, owner);
}

void TestStandardFolders::leavesAnExistingFolderAsItIs() {
    const QTemporaryDir root;
    const auto path = root.filePath(u"favilla"_s);
    QVERIFY(QDir().mkdir(path));
    const auto before = QFileInfo(path).permissions();
    QVERIFY(makePrivateFolder(path));
    QCOMPARE(QFileInfo(path).permissions(), before);
}

void TestStandardFolders::refusesAFolderThatCannotBe() {
    const QTemporaryDir root;
    QFile file(root.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const auto& path : {file.fileName(), root.filePath(u"file/favilla"_s)}) {
        const auto made = makePrivateFolder(path);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::FileNotWritable);
        QCOMPARE(made.error().subject, path);
    }
}

void TestStandardFolders::namesTheUser_data() {
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QString>("user");
    QTest::newRow("none") << Variables{} << QString();
    QTest::newRow("user first") << Variables{{u"USER"_s, u"anna"_s}, {u"LOGNAME"_s, u"bruno"_s}} << u"anna"_s;
    QTest::newRow("blank user") << Variables{{u"USER"_s, u" "_s}, {u"LOGNAME"_s, u"bruno"_s}} << u"bruno"_s;
    QTest::newRow("windows") << Variables{{u"USERNAME"_s, u"carla"_s}} << u"carla"_s;
}

void TestStandardFolders::namesTheUser() {
    QFETCH(Variables, variables);
    QFETCH(QString, user);
    QCOMPARE(systemUserName(environmentOf(variables)), user);
}

QTEST_GUILESS_MAIN(TestStandardFolders)
#include "tst_standardfolders.moc"

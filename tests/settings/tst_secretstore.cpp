// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/secretstore.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestSecretStore : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void memoryKeepsWhatWasWritten();
    void memoryForgetsWithItsObject();
    void noKeychainIsAnErrorAndNeverPlainText();

private:
    QTemporaryDir m_home;
};

/// A machine without any keychain: nothing of the one that runs the test may be asked or changed.
void TestSecretStore::initTestCase() {
    for (const auto* folder : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(folder, QFile::encodeName(m_home.path()));
    for (const auto* desktop : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION"})
        qunsetenv(desktop);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QFile::encodeName(m_home.filePath(u"no-bus"_s)));
}

void TestSecretStore::memoryKeepsWhatWasWritten() {
    MemorySecretStore store;
    QCOMPARE(store.read(u"one"_s).result().error().kind, ErrorKind::NotFound);
    QVERIFY(store.write(u"one"_s, u"pässword"_s).result());
    QVERIFY(store.write(u"two"_s, QString()).result());
    QCOMPARE(*store.read(u"one"_s).result(), u"pässword"_s);
    QCOMPARE(*store.read(u"two"_s).result(), QString());
    QVERIFY(store.remove(u"one"_s).result());
    QVERIFY(store.remove(u"one"_s).result());
    QCOMPARE(store.read(u"one"_s).result().error().kind, ErrorKind::NotFound);
}

void TestSecretStore::memoryForgetsWithItsObject() {
    QVERIFY(MemorySecretStore().write(u"one"_s, u"secret"_s).result());
    QCOMPARE(MemorySecretStore().read(u"one"_s).result().error().kind, ErrorKind::NotFound);
}

void TestSecretStore::noKeychainIsAnErrorAndNeverPlainText() {
    const QString secret = u"hunter2-unmistakable"_s;
    KeychainStore store;
    const auto written = store.write(u"one"_s, secret);
    const auto read = store.read(u"one"_s);
    QTRY_VERIFY_WITH_TIMEOUT(written.isFinished() && read.isFinished(), 30'000);
    const QList keychainKinds{
        ErrorKind::KeychainUnavailable, ErrorKind::KeychainLocked, ErrorKind::KeychainFailed};
    QVERIFY(!written.result());
    QVERIFY(keychainKinds.contains(written.result().error().kind));
    QVERIFY(!read.result());
    QVERIFY(keychainKinds.contains(read.result().error().kind));
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(secret.toUtf8()));
    }
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"

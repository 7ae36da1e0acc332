// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestSettings : public QObject {
    Q_OBJECT

private slots:
    void startsWithDefaults();
    void keepsPreferencesAcrossFiles();
    void readsBrokenValuesAsDefaults_data();
    void readsBrokenValuesAsDefaults();
    void survivesAFileThatIsNone();
    void holdsNoPassword();
    void followsTheSystemUserUntilANameIsChosen();
    void keepsBlobsPerWindow();
    void keepsTheLastPlace();
    void ordersTheLastQueryByPreference();
    void isFirstStartOnce();

private:
    QString queryKey();
    const QString workspace = u"/home/anna/favilla.sqlite"_s;
    QString file() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }

    QTemporaryDir m_folder;
};

void TestSettings::startsWithDefaults() {
    QSettings store(file(), QSettings::IniFormat);
    const Settings settings(store);
    QCOMPARE(settings.preferences(), Preferences());
    QCOMPARE(settings.preferences().defaultCurrency, u"EUR"_s);
    QVERIFY(settings.isFirstStart());
    QVERIFY(settings.windowGeometry(u"main"_s).isEmpty());
    QVERIFY(settings.lastWorkspace().isEmpty());
    QVERIFY(settings.lastReferral(workspace).isEmpty());
    QCOMPARE(settings.lastQuery(workspace), ReferralQuery());
}

void TestSettings::keepsPreferencesAcrossFiles() {
    const Preferences chosen{.language = u"it"_s,
        .scheme = Scheme::Dark,
        .defaultCurrency = u"JPY"_s,
        .personName = u"Zoë, «capo»"_s,
        .listOrder = Order::Customer,
        .isEmailOffered = false,
        .isUndoBarShown = false,
        .connection = {.undoTime = 0s,
            .checkInterval = 60min,
            .proxy = ProxyKind::Own,
            .proxyHost = u"proxy.firm.example"_s,
            .proxyPort = 3128,
            .proxyUser = u"firm\\marta; \"x\""_s,
            .certificateFile = u"/home/zoë/firm, root.pem"_s},
        .background = {.alerts = {.loudness = {{AlertKind::HotRequest, Loudness::Silent},
                                      {AlertKind::PurchasePast, Loudness::Off},
                                      {AlertKind::NextStepDue, Loudness::Sound}},
                           .quiet = {.hasHours = true, .from = {21, 30}, .to = {6, 45}, .days = {6, 7}},
                           .hotRingsInQuiet = true,
                           .pausedUntil = QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC)},
            .isStartedWithSession = true,
            .isStartedMinimized = true,
            .isKeptInTray = false,
            .isTrayExplained = true,
            .isTaskBarExplained = true}};
    {
        QSettings store(file(), QSettings::IniFormat);
        Settings(store).setPreferences(chosen);
    }
    QSettings again(file(), QSettings::IniFormat);
    QCOMPARE(Settings(again).preferences(), chosen);
}

/// The key under which a query is kept, as a file of settings shows it.
QString TestSettings::queryKey() {
    QSettings store(m_folder.filePath(u"keys"_s), QSettings::IniFormat);
    Settings(store).setLastQuery(workspace, ReferralQuery());
    return store.allKeys().first();
}

void TestSettings::readsBrokenValuesAsDefaults_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("unknown language") << u"preferences/language"_s << QVariant(u"xx"_s);
    QTest::newRow("language as a list")
        << u"preferences/language"_s << QVariant(QStringList{u"it"_s, u"en"_s});
    QTest::newRow("unknown scheme") << u"preferences/scheme"_s << QVariant(u"sepia"_s);
    QTest::newRow("scheme as a number") << u"preferences/scheme"_s << QVariant(17);
    QTest::newRow("unknown currency") << u"preferences/defaultCurrency"_s << QVariant(u"XXQ"_s);
    QTest::newRow("empty currency") << u"preferences/defaultCurrency"_s << QVariant(QString());
    QTest::newRow("unknown order") << u"preferences/listOrder"_s << QVariant(u"random"_s);
    QTest::newRow("boolean as text") << u"preferences/isEmailOffered"_s << QVariant(u"maybe"_s);
    QTest::newRow("boolean as a blob")
        << u"preferences/isUndoBarShown"_s << QVariant(QByteArray("\0\xff", 2));
    QTest::newRow("undo time as a word") << u"connection/undoSeconds"_s << QVariant(u"soon"_s);
    QTest::newRow("negative undo time") << u"connection/undoSeconds"_s << QVariant(-1);
    QTest::newRow("endless undo time") << u"connection/undoSeconds"_s << QVariant(601);
    QTest::newRow("no pause between checks") << u"connection/checkMinutes"_s << QVariant(0);
    QTest::newRow("never a check") << u"connection/checkMinutes"_s << QVariant(u"99999999999999999999"_s);
    QTest::newRow("unknown proxy") << u"connection/proxy"_s << QVariant(u"socks"_s);
    QTest::newRow("proxy without a name") << u"connection/proxy"_s << QVariant(u"own"_s);
    QTest::newRow("proxy as a list") << u"connection/proxyHost"_s << QVariant(QStringList{u"a"_s, u"b"_s});
    QTest::newRow("port out of reach") << u"connection/proxyPort"_s << QVariant(65536);
    QTest::newRow("certificate as a blob")
        << u"connection/certificateFile"_s << QVariant(QByteArray("\0\xff", 2));
    QTest::newRow("unknown loudness") << u"alerts/hotRequest"_s << QVariant(u"deafening"_s);
    QTest::newRow("loudness as a list") << u"alerts/expired"_s << QVariant(QStringList{u"off"_s, u"off"_s});
    QTest::newRow("hour that is none") << u"alerts/quietFrom"_s << QVariant(u"25:00"_s);
    QTest::newRow("hour as a number") << u"alerts/quietTo"_s << QVariant(7);
    QTest::newRow("days that are none") << u"alerts/quietDays"_s << QVariant(u"Monday, 0, 8"_s);
    QTest::newRow("pause that is no time") << u"alerts/pausedUntil"_s << QVariant(u"for ever"_s);
    QTest::newRow("tray as a word") << u"background/isKeptInTray"_s << QVariant(u"perhaps"_s);
    QTest::newRow("query that is no JSON") << queryKey() << QVariant(u"{\"box\":"_s);
    QTest::newRow("query of another shape") << queryKey() << QVariant(u"[1,2]"_s);
}

void TestSettings::readsBrokenValuesAsDefaults() {
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    const auto path = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()));
    {
        QSettings store(path, QSettings::IniFormat);
        store.setValue(key, value);
    }
    QSettings store(path, QSettings::IniFormat);
    QVERIFY(store.contains(key));
    const Settings settings(store);
    QCOMPARE(settings.preferences(), Preferences());
    QCOMPARE(settings.lastQuery(workspace), ReferralQuery());
}

void TestSettings::holdsNoPassword() {
    QSettings store(file(), QSettings::IniFormat);
    Settings(store).setPreferences(
        {.connection = {.proxy = ProxyKind::Own, .proxyHost = u"proxy.example"_s}});
    for (const auto& key : store.allKeys())
        QVERIFY2(!key.contains(u"password"_s, Qt::CaseInsensitive), qPrintable(key));
    QVERIFY(!proxySecretName().isEmpty());
}

void TestSettings::survivesAFileThatIsNone() {
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    constexpr char picture[] = "\x89PNG\r\n\x1a\n[[[=%zz\\x\0\0";
    broken.write(QByteArray(picture, sizeof picture));
    broken.close();
    QSettings store(file(), QSettings::IniFormat);
    Settings settings(store);
    QCOMPARE(settings.preferences(), Preferences());
    settings.setLastWorkspace(u"/tmp/other.sqlite"_s);
    QCOMPARE(settings.lastWorkspace(), u"/tmp/other.sqlite"_s);
}

void TestSettings::followsTheSystemUserUntilANameIsChosen() {
    QSettings store(file(), QSettings::IniFormat);
    Settings settings(store, u"anna"_s);
    QCOMPARE(settings.preferences().personName, u"anna"_s);
    settings.setPreferences(settings.preferences());
    QCOMPARE(Settings(store, u"bruno"_s).preferences().personName, u"bruno"_s);
    auto chosen = settings.preferences();
    chosen.personName = u"  Anna Neri "_s;
    settings.setPreferences(chosen);
    QCOMPARE(Settings(store, u"bruno"_s).preferences().personName, u"Anna Neri"_s);
}

void TestSettings::keepsBlobsPerWindow() {
    const QByteArray bytes("\0\x01@\"\n\xff;", 7);
    {
        QSettings store(file(), QSettings::IniFormat);
        Settings settings(store);
        settings.setWindowGeometry(u"main"_s, bytes);
        settings.setWindowState(u"main"_s, "state");
        settings.setWindowGeometry(u"help/page"_s, "help");
        settings.setSplitterState(u"main"_s, "splitter");
    }
    QSettings store(file(), QSettings::IniFormat);
    const Settings settings(store);
    QCOMPARE(settings.windowGeometry(u"main"_s), bytes);
    QCOMPARE(settings.windowState(u"main"_s), QByteArray("state"));
    QCOMPARE(settings.windowGeometry(u"help/page"_s), QByteArray("help"));
    QCOMPARE(settings.splitterState(u"main"_s), QByteArray("splitter"));
    QVERIFY(settings.windowGeometry(u"other"_s).isEmpty());
}

void TestSettings::keepsTheLastPlace() {
    ReferralQuery query;
    query.box = Box::Archived;
    query.outcome = Substatus::Lost;
    query.filter.country = u"IT"_s;
    query.search = u"perché \"no\""_s;
    query.order = Order::Value;
    {
        QSettings store(file(), QSettings::IniFormat);
        Settings settings(store);
        settings.setLastWorkspace(u"postgresql://desk@db.example/favilla"_s);
        settings.setLastQuery(workspace, query);
        settings.setLastReferral(workspace, ReferralId(u"a,b;c"_s));
    }
    QSettings store(file(), QSettings::IniFormat);
    const Settings settings(store);
    QCOMPARE(settings.lastWorkspace(), u"postgresql://desk@db.example/favilla"_s);
    QCOMPARE(settings.lastQuery(workspace), query);
    QCOMPARE(settings.lastReferral(workspace), ReferralId(u"a,b;c"_s));
    // Nothing of it belongs to another workspace, nor to one that nobody remembers.
    for (const auto& other : {u"/tmp/other.sqlite"_s, QString()}) {
        QCOMPARE(settings.lastQuery(other), ReferralQuery());
        QVERIFY(settings.lastReferral(other).isEmpty());
    }
}

void TestSettings::ordersTheLastQueryByPreference() {
    QSettings store(file(), QSettings::IniFormat);
    Settings settings(store);
    settings.setPreferences({.listOrder = Order::Expiry});
    QCOMPARE(settings.lastQuery(workspace).order, Order::Expiry);
    settings.setLastQuery(workspace, ReferralQuery());
    QCOMPARE(ReferralQuery().order, Order::AnswerDue);
    QCOMPARE(settings.lastQuery(workspace).order, Order::AnswerDue);
}

void TestSettings::isFirstStartOnce() {
    {
        QSettings store(file(), QSettings::IniFormat);
        Settings(store).markStarted();
    }
    QSettings store(file(), QSettings::IniFormat);
    QVERIFY(!Settings(store).isFirstStart());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"

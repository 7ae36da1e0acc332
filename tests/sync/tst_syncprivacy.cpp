// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever goes wrong, the log and the files beside the workspace tell nobody's name, number or address and
// no token; and no token is in the workspace either.
#include "api/devicesignin.h"
#include "caughtlog.h"
#include "faultfate.h"
#include "leaks.h"
#include "stage.h"

#include <QSignalSpy>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(testLog, "favilla.test")

/// What belongs to a customer or to a person here.
const QStringList& personalWords() {
    static const QStringList words{u"Dolomiti"_s, u"dolomiti"_s, u"Giulia"_s, u"Rossi"_s, u"+39 049"_s,
        u"049 123"_s, u"%2B39"_s, u"Migrate 40"_s, u"ada@"_s, u"Neri"_s, u"Wants it before"_s, u"12000.5"_s,
        u"ada.fiori"_s};
    return words;
}

/// What a service says that knows no discretion.
const auto indiscreet = u"Giulia Rossi <giulia@dolomiti.example>, +39 049 123 4567, is not to be changed"_s;

} // namespace

class tst_SyncPrivacy : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_home;
    std::unique_ptr<StoreFixture> m_store;

    static void makeChanges(Stage& stage, int number) {
        const auto id = stage.add(u"r%1"_s.arg(number));
        stage.desk->sync();
        auto terms = samples::terms();
        terms.contacts = {samples::person(u"Ada"_s)};
        stage.desk->act(ReferralId(id), Accept{terms});
        stage.service.set(id, u"/details/notes"_s, u"Migrate 40 and more, says Giulia Rossi"_s);
    }

    /// A sign-in on another device, for its code; then each fault, with changes waiting; then a referral that
    /// cannot be read.
    static void live(Stage& stage) {
        stage.desk->setPatience(std::chrono::milliseconds(400), std::chrono::milliseconds(1800));
        signInOnADevice(stage);
        int number = 0;
        for (const auto& fault : allFaults()) {
            const bool isFlood = fault.kind >= Fault::Huge && fault.kind <= Fault::GzipBomb;
            if (isFlood || fault.kind == Fault::Drips)
                continue;
            if (number++ % 10 == 0)
                makeChanges(stage, number);
            stage.service.switches().fail({.kind = fault.kind, .on = fault.on, .words = indiscreet});
            stage.clock.advance(std::chrono::hours(2));
            if (stage.desk->sync().state == SyncState::SignInNeeded)
                stage.desk->signIn();
            decideAll(stage);
            stage.service.switches().clearFaults();
        }
        stage.service.addAsIs(
            samples::with(samples::serviceDocument(u"broken"_s), u"createdDateTime"_s, u"yesterday"_s));
        stage.desk->sync(true);
        stage.comeToRest();
    }

    static void decideAll(Stage& stage) {
        for (const auto& item : stage.desk->queue())
            item.state == QueueState::Conflict ? stage.desk->decide(item.change, {})
                                               : stage.desk->retry(item.change);
    }

    static void signInOnADevice(Stage& stage) {
        NetworkOptions options;
        options.proxyUse = NetworkOptions::ProxyUse::None;
        Network network(options);
        DeviceSignIn signIn(stage.desk->account(), network, options, stage.clock);
        signIn.setPace(std::chrono::milliseconds(1));
        stage.service.switches().oddities.saysSlowDown = false;
        QObject::connect(&signIn, &DeviceSignIn::codeReady, &signIn, [&stage](const DeviceCode& code) {
            QVERIFY(stage.service.signIn().approveDevice(code.userCode));
        });
        QSignalSpy succeeded(&signIn, &DeviceSignIn::succeeded);
        signIn.start(u"it-IT"_s);
        QVERIFY(QTest::qWaitFor([&] { return !succeeded.isEmpty(); }, 10'000));
        const auto tokens = succeeded.first().first().value<Tokens>();
        qCDebug(testLog) << tokens;
        stage.desk->startEngine();
        stage.desk->signInWith(tokens.refreshToken);
    }

private slots:
    void initTestCase() {
        QVERIFY(m_home.isValid());
        for (const auto* name : {"HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                 "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
            qputenv(name, m_home.path().toUtf8());
        // The database's server runs as another user.
        QVERIFY(QFile::setPermissions(m_home.path(),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
        QVERIFY(QDir::setCurrent(m_home.path()));
        m_store = std::make_unique<StoreFixture>();
    }
    void cleanupTestCase() {
        m_store.reset();
        QVERIFY(QDir::setCurrent(QDir::rootPath()));
    }

    void nothingIsTold_data() { StoreFixture::addRows(); }
    void nothingIsTold() {
        QFETCH(const bool, isPostgresql);
        QString log;
        QStringList secrets;
        {
            const CaughtLog caught;
            Stage stage(m_store->freshLocation(isPostgresql));
            live(stage);
            secrets = stage.service.secretsSeen();
            QCOMPARE(stage.desk->differences(), QStringList{u"missing here: broken"_s});
            log = caught.text();
        }
        QVERIFY(secrets.size() > 10);
        QVERIFY2(log.count("favilla.api") > 100, qPrintable(log.left(2000)));
        const auto told = leakingLines(log, personalWords() + secrets);
        QVERIFY2(told.isEmpty(), qPrintable(told.mid(0, 20).join(u'\n')));
        // A workspace holds what people write: that is what it is for.
        const auto unwantedIn = [&secrets](const QString& path) {
            const bool isWorkspace = path.contains(".sqlite"_L1) || path.contains("/data/base/"_L1)
                || path.contains("/data/pg_"_L1);
            return isWorkspace ? secrets : secrets + personalWords();
        };
        const auto written = leaksUnder(m_home.path(), unwantedIn);
        QVERIFY2(written.isEmpty(), qPrintable(written.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(tst_SyncPrivacy)
#include "tst_syncprivacy.moc"

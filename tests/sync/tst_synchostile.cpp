// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that want to harm: too large, too deep, without an end, or leading elsewhere. The desk runs in a
// process of its own, so that its memory can be measured.
#include "faultfate.h"
#include "stage.h"
#include "strangerdesk.h"

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class tst_SyncHostile : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;

    /// All on SQLite; on PostgreSQL those that meet what is stored.
    static void addRow(Fault::Kind kind, Fault::On on, ErrorKind failure) {
        for (const bool isPostgresql : {false, true}) {
            if (isPostgresql && on != Fault::Patch && kind < Fault::LineBreakInETag)
                continue;
            QTest::addRow("%s of %s, %s", qPrintable(faultNames().at(kind).name),
                qPrintable(requestNames().at(on)), isPostgresql ? "postgresql" : "sqlite")
                << isPostgresql << FaultCase{kind, on, Fault::always} << failure;
        }
    }

    static void fill(Simulator& service) {
        QVERIFY(service.start());
        service.switches().oddities.pageSize = 2;
        for (const auto* id : {"a", "b", "c", "d", "e"})
            service.add(samples::serviceDocument(QString::fromLatin1(id)));
    }

    /// What was met is told, and cost little; nobody else was asked.
    static void compareMet(const Simulator& service, const QJsonObject& met, ErrorKind failure) {
        constexpr int mostGrowth = 200 * 1024;
        QCOMPARE(met.value("failure"_L1).toString(), name(failure));
        QCOMPARE(met.value("state"_L1).toString(), name(stateFor(failure)));
        const auto growth = met.value("growth"_L1).toInt();
        qInfo("%d kB more at its height", growth);
        QVERIFY(growth > 0);
        QVERIFY2(growth < mostGrowth, qPrintable(QString::number(growth)));
        QVERIFY2(service.requests().size() < 60, qPrintable(QString::number(service.requests().size())));
        QCOMPARE(service.strangerRequests().size(), 0);
        QVERIFY(!service.webhookWasTouched());
    }

    static void compareAfter(const Simulator& service, const QJsonObject& after) {
        QCOMPARE(after.value("state"_L1).toString(), u"idle"_s);
        QCOMPARE(after.value("referrals"_L1).toInt(), 5);
        QCOMPARE(after.value("waiting"_L1).toInt(), 0);
        QCOMPARE(after.value("refused"_L1).toInt(), 0);
        QCOMPARE(service.strangerRequests().size(), 0);
    }

    static int changesOf(const Simulator& service, const QString& id) {
        const auto patches = service.requests(Fault::Patch);
        return int(std::count_if(patches.begin(), patches.end(),
            [&id](const Simulator::Seen& seen) { return seen.isDone && seen.path.endsWith(u'/' + id); }));
    }

private slots:
    void isRefused_data() {
        QTest::addColumn<bool>("isPostgresql");
        QTest::addColumn<FaultCase>("fault");
        QTest::addColumn<ErrorKind>("failure");
        for (const auto on : {Fault::List, Fault::Get, Fault::Patch, Fault::Token}) {
            for (const auto kind : {Fault::Huge, Fault::HugeUnannounced, Fault::GzipBomb})
                addRow(kind, on, ErrorKind::AnswerTooLarge);
            for (const auto kind :
                {Fault::DeepNesting, Fault::ProxyPage, Fault::BrokenGzip, Fault::MalformedJson})
                addRow(kind, on, ErrorKind::AnswerNotUnderstood);
            for (const auto kind : {Fault::RedirectsElsewhere, Fault::SignInPage})
                addRow(kind, on, ErrorKind::ForeignAddress);
        }
        addRow(Fault::LineBreakInETag, Fault::Get, ErrorKind::AnswerNotUnderstood);
        addRow(Fault::EndlessNextLinks, Fault::List, ErrorKind::EndlessAnswer);
        addRow(Fault::RepeatingNextLink, Fault::List, ErrorKind::EndlessAnswer);
        addRow(Fault::ForeignNextLink, Fault::List, ErrorKind::EndlessAnswer);
    }
    void isRefused() {
        QFETCH(const bool, isPostgresql);
        QFETCH(const FaultCase, fault);
        QFETCH(const ErrorKind, failure);
        Simulator service;
        fill(service);
        StrangerDesk desk(
            SyncDesk::accountOf(service), service.issueRefreshToken(), m_store.readyLocation(isPostgresql));
        const bool isAboutOne = fault.on == Fault::Get || fault.on == Fault::Patch;
        if (isAboutOne)
            QCOMPARE(desk.sync().value("state"_L1).toString(), u"idle"_s);
        service.switches().fail({.kind = fault.kind, .on = fault.on, .times = fault.times});
        compareMet(service, desk.decline(u"a"_s), failure);

        service.switches().clearFaults();
        fault.on == Fault::Token ? desk.signIn(service.issueRefreshToken()) : desk.sync();
        compareAfter(service, desk.decline(u"b"_s));
        QCOMPARE(service.referral(u"b"_s).value("substatus"_L1).toString(), u"Declined"_s);
        QCOMPARE(changesOf(service, u"b"_s), 1);
        // Asked for before anything was known of it, where there was no first reading.
        QCOMPARE(changesOf(service, u"a"_s), isAboutOne ? 1 : 0);
    }
};

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    if (StrangerDesk::isAskedFor(QCoreApplication::arguments()))
        return StrangerDesk::live(QCoreApplication::arguments());
    tst_SyncHostile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_synchostile.moc"

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changewatch.h"

#include "storefixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// That a log which grew is looked at again, since its last write comes before the commit can be seen.
class tst_ChangeWatch : public QObject {
    Q_OBJECT

private slots:
    void asksAgainAfterTheLastWrite() {
        const QTemporaryDir folder;
        const auto location = StoreLocation::sqliteFile(folder.filePath(u"watched.sqlite"_s));
        auto connection = Connection::open(
            StoreLocation::sqliteFile(folder.filePath(u"other.sqlite"_s)), Connection::Access::ReadWrite);
        QVERIFY(connection);
        QFile log(location.path() + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        ChangeWatch watch(**connection, location);
        QSignalSpy noticed(&watch, &ChangeWatch::noticed);

        log.write("x");
        QTRY_VERIFY(noticed.size() >= 1);
        QTRY_VERIFY_WITH_TIMEOUT(noticed.size() >= 4, 10'000); // after 50, 100, 200 and 400 ms
    }

    void isSilentWhereNothingIsWritten() {
        const QTemporaryDir folder;
        auto connection = Connection::open(
            StoreLocation::sqliteFile(folder.filePath(u"a.sqlite"_s)), Connection::Access::ReadWrite);
        QVERIFY(connection);
        QVERIFY(QDir(folder.path()).mkdir(u"elsewhere"_s));
        ChangeWatch watch(**connection, StoreLocation::sqliteFile(folder.filePath(u"elsewhere/b.sqlite"_s)));
        QSignalSpy noticed(&watch, &ChangeWatch::noticed);
        QVERIFY(!noticed.wait(300));
    }
};

QTEST_GUILESS_MAIN(tst_ChangeWatch)
#include "tst_changewatch.moc"

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/workspace.h"
#include "samplereferrals.h"
#include "store/referralrepository.h"
#include "store/sqlitefile.h"
#include "storefixture.h"

#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// Opening a workspace, whatever else goes on.
class TestWorkspace : public QObject {
    Q_OBJECT

private slots:
    void opensWhileAnotherProcessWrites();

private:
    static Result<void> opened(Workspace& workspace) {
        auto opening = workspace.open();
        [&opening] { QTRY_VERIFY_WITH_TIMEOUT(opening.isFinished(), 20'000); }();
        return opening.result();
    }

    StoreFixture m_stores;
    FakeClock m_clock;
};

/// What has expired meanwhile waits for the next beat; nobody is kept out for it.
void TestWorkspace::opensWhileAnotherProcessWrites() {
    const auto location = m_stores.freshLocation(false);
    const auto now = m_clock.now().utc;
    valueOf(m_stores.open(location, m_clock)->write([now](Transaction& transaction) {
        return ReferralRepository::insert(transaction, samples::built(samples::plain(u"old"_s, {}, now)));
    }));
    m_clock.advance(std::chrono::hours(24 * 20));
    const auto writer = SqliteFile::open(location.path(), SqliteFile::Access::ReadWrite);
    QVERIFY(writer && writer->number("BEGIN IMMEDIATE"));
    Workspace workspace(location, m_clock, u"anna"_s);
    QVERIFY(opened(workspace));
    const auto next = resultOf(workspace.expiry().nextExpiry());
    QVERIFY(next && *next < m_clock.now().utc);
    QVERIFY(writer->number("ROLLBACK"));
    QCOMPARE(valueOf(workspace.expiry().expireOverdue()), 1);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"

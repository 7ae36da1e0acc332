// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsamples.h"
#include "views/words/emptylistwords.h"

#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// An empty inbox is told apart from one that was never filled.
class tst_EmptyListWords : public QObject {
    Q_OBJECT

private:
    static SyncStatus status(SyncState state, const QDateTime& lastSuccess = {}) {
        auto status = samples::statusOf(samples::account(), state);
        status.lastSuccess = lastSuccess;
        return status;
    }
    static QString inbox(const QList<SyncStatus>& accounts, int archived = 0, bool isConnectable = true) {
        Counts counts;
        counts.archived = archived;
        return words::emptyListText({ReferralQuery{}, counts, accounts, isConnectable});
    }

    const QDateTime m_once{{2026, 11, 20}, {9, 0}, Qt::UTC};

private slots:
    void aNewWorkspaceLeadsToTheAccounts() {
        QVERIFY(inbox({}).contains(u"Tools ▸ Accounts"_s));
        QVERIFY(inbox({}).contains(u"Drop a file"_s) || inbox({}).contains(u"drop a file"_s));
        QVERIFY(!inbox({}, 0, false).contains(u"Accounts"_s));
        QVERIFY(inbox({}, 3).contains(u"every request has its answer"_s));
    }
    void anAccountThatWasNeverReadIsNoEmptyInbox() {
        QVERIFY(inbox({status(SyncState::SignInNeeded)}).contains(u"sign in"_s));
        for (const auto state : {SyncState::Pulling, SyncState::Offline, SyncState::Idle}) {
            const auto text = inbox({status(state)}, 7);
            QVERIFY(text.contains(u"Partner Center"_s));
            QVERIFY(!text.contains(u"answer"_s));
        }
        QVERIFY(
            inbox({status(SyncState::Idle, m_once), status(SyncState::SignInNeeded)}).contains(u"sign in"_s));
    }
    void whatWasReadAndIsAnsweredSaysSo() {
        for (const auto state : {SyncState::Idle, SyncState::Offline, SyncState::SignInNeeded})
            QVERIFY(inbox({status(state, m_once)}).contains(u"every request has its answer"_s));
    }
    void aQuestionWithoutAHitSaysWhich() {
        ReferralQuery query;
        query.filter.isHotOnly = true;
        QVERIFY(words::emptyListText({query, {}, {}}).contains(u"filters"_s));
        query.search = u"Zeta\u202e"_s;
        const auto text = words::emptyListText({query, {}, {status(SyncState::SignInNeeded)}});
        QVERIFY(text.contains(u"Zeta"_s) && !text.contains(QChar(0x202e)));
    }
};

QTEST_GUILESS_MAIN(tst_EmptyListWords)
#include "tst_emptylistwords.moc"

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacefixture.h"

#include <QSemaphore>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// The page shows the referral that was chosen last, as it is now.
class tst_DetailFeed : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;
    FakeClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    QList<ReferralDetail> m_read;

private slots:
    void init() {
        m_read.clear();
        m_workspace = openWorkspace(m_store.freshLocation(false), m_clock);
        connect(&m_workspace->detail(), &DetailFeed::detailRead, this,
            [this](const ReferralDetail& detail) { m_read << detail; });
    }

    void showsWhatWasChosenLast() {
        const auto first = insert(m_workspace->database(), openRequest(u"first"_s));
        const auto second = insert(m_workspace->database(), openDeal(u"second"_s));
        QCoreApplication::processEvents();
        auto& feed = m_workspace->detail();
        feed.setRow(first);
        feed.setRow(second);
        QTRY_COMPARE(m_read.size(), 1);
        QTest::qWait(20);
        QCOMPARE(m_read.size(), 1);
        QCOMPARE(m_read.last().referral->id.text(), u"second"_s);
        feed.setRow(second); // nothing new
        QTest::qWait(20);
        QCOMPARE(m_read.size(), 1);
    }

    void followsCommits() {
        const auto row = insert(m_workspace->database(), openRequest(u"one"_s));
        insert(m_workspace->database(), openRequest(u"other"_s));
        QCoreApplication::processEvents();
        m_workspace->detail().setRow(row);
        QTRY_COMPARE(m_read.size(), 1);
        QVERIFY(m_read.last().history.isEmpty());
        granted(m_workspace->referrals().apply(ReferralId(u"one"_s), Accept{someTerms()}));
        QTRY_COMPARE(m_read.size(), 2);
        QVERIFY(m_read.last().referral.isActive());
        QCOMPARE(m_read.last().history.size(), 1);
        QCOMPARE(m_read.last().waitingChanges, 1);
        granted(m_workspace->referrals().apply(ReferralId(u"other"_s), AddContact{someone()}));
        QTest::qWait(20);
        QCOMPARE(m_read.size(), 2);
    }

    void clearsWhenItIsGone() {
        NewReferral form;
        form.customer.name = u"Tela e Filo"_s;
        form.contact = someone();
        form.request = u"A new site"_s;
        form.receivedAt = m_clock.now().utc;
        const auto step = granted(m_workspace->referrals().create(form));
        QCoreApplication::processEvents();
        auto& feed = m_workspace->detail();
        QSignalSpy cleared(&feed, &DetailFeed::cleared);
        feed.setRow(step.row);
        QTRY_COMPARE(m_read.size(), 1);
        granted(m_workspace->referrals().undo());
        QTRY_COMPARE(cleared.size(), 1);
        QCOMPARE(m_read.size(), 1);
    }

    void clearsWhenNobodyIsChosen() {
        const auto row = insert(m_workspace->database(), openRequest(u"one"_s));
        auto& feed = m_workspace->detail();
        QSignalSpy cleared(&feed, &DetailFeed::cleared);
        QSemaphore gate;
        const auto busy = m_workspace->database().read([&gate](Connection&) -> Result<void> {
            gate.acquire();
            return {};
        });
        feed.setRow(row);
        feed.setRow({});
        gate.release();
        QCOMPARE(cleared.size(), 1);
        granted(busy);
        QTest::qWait(20);
        QVERIFY(m_read.isEmpty()); // the answer came too late
    }

    void staysQuietAboutWhatItCannotRead() {
        auto& feed = m_workspace->detail();
        QSignalSpy cleared(&feed, &DetailFeed::cleared);
        QSignalSpy failed(&feed, &DetailFeed::failed);
        feed.setRow(RowId{4711});
        QTRY_COMPARE(cleared.size(), 1);
        QVERIFY(failed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_DetailFeed)
#include "tst_detailfeed.moc"

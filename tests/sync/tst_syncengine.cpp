// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncdesk.h"
#include "syncsamples.h"

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class tst_SyncEngine : public QObject {
    Q_OBJECT

private:
    FakeClock m_clock;
    StoreFixture m_store;
    std::unique_ptr<Simulator> m_service;
    std::unique_ptr<SyncDesk> m_desk;
    int m_requests = 0;

    QString addRequest() {
        const auto asked = m_clock.now().utc.addSecs(-600 * ++m_requests);
        auto document = samples::serviceDocument(QUuid::createUuid().toString(QUuid::WithoutBraces));
        document.insert(u"createdDateTime"_s, toIso(asked));
        document.insert(u"updatedDateTime"_s, toIso(asked));
        return m_service->add(document);
    }
    int count(Fault::On kind) const { return int(m_service->requests(kind).size()); }

private slots:
    void init() {
        QFETCH(const bool, isPostgresql);
        m_clock.set(QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC));
        m_requests = 0;
        m_service = std::make_unique<Simulator>();
        m_service->setNow([this] { return m_clock.now().utc; });
        QVERIFY(m_service->start());
        m_desk = std::make_unique<SyncDesk>(*m_service, m_store.freshLocation(isPostgresql), m_clock);
    }
    void cleanup() {
        m_desk.reset();
        m_service.reset();
    }

    void everythingArrives_data() { StoreFixture::addRows(); }
    void everythingArrives() {
        for (int i = 0; i < 250; ++i)
            addRequest();
        const auto status = m_desk->sync();
        QCOMPARE(status.state, SyncState::Idle);
        QVERIFY(!status.failure);
        QCOMPARE(status.lastSuccess, m_clock.now().utc);
        QCOMPARE(m_desk->referrals().size(), 250);
        QCOMPARE(m_desk->differences(), QStringList());
        QCOMPARE(count(Fault::List), 3);
    }

    void aPollWithoutNewsIsOneRequest_data() { StoreFixture::addRows(); }
    void aPollWithoutNewsIsOneRequest() {
        for (int i = 0; i < 150; ++i)
            addRequest();
        m_desk->sync();
        m_clock.advance(std::chrono::minutes(20));
        m_service->forgetRequests();
        QCOMPARE(m_desk->settle().state, SyncState::Idle);
        QCOMPARE(m_service->requests().size(), 1);
        m_clock.advance(std::chrono::minutes(4));
        m_desk->settle();
        QCOMPARE(m_service->requests().size(), 1); // not due
    }

    void anAcceptanceArrives_data() { StoreFixture::addRows(); }
    void anAcceptanceArrives() {
        const auto id = addRequest();
        m_desk->sync();
        auto terms = samples::terms();
        terms.contacts = {samples::person(u"Ada"_s)};
        QVERIFY(m_desk->act(ReferralId(id), Accept{terms}));
        QCOMPARE(m_desk->settle().waiting, 0);
        QCOMPARE(m_desk->differences(), QStringList());
        const auto there = m_service->referral(id);
        QCOMPARE(there.value("status"_L1).toString(), u"Active"_s);
        QCOMPARE(there.value("substatus"_L1).toString(), u"Accepted"_s);
        QCOMPARE(m_desk->referral(id)->operator*().engagement.name, terms.name);
        QCOMPARE((*m_desk->referral(id))->request.text, u"Migrate 40 mailboxes"_s);
    }

    void theUndoTimeHoldsItBack_data() { StoreFixture::addRows(); }
    void theUndoTimeHoldsItBack() {
        const auto id = addRequest();
        m_desk->sync();
        m_desk->act(ReferralId(id), Accept{samples::terms()}, std::chrono::seconds(15));
        m_service->forgetRequests();
        m_desk->settle();
        QCOMPARE(count(Fault::Patch), 0);
        m_clock.advance(std::chrono::seconds(16));
        m_desk->settle();
        QCOMPARE(count(Fault::Patch), 1);
        QCOMPARE(m_desk->differences(), QStringList());
    }

    void severalChangesGoInOrder_data() { StoreFixture::addRows(); }
    void severalChangesGoInOrder() {
        const auto id = addRequest();
        m_desk->sync();
        m_desk->act(ReferralId(id), Accept{samples::terms()});
        auto edit = samples::editOf((*m_desk->referral(id))->engagement);
        edit.notes = u"Second thoughts"_s;
        m_desk->act(ReferralId(id), EditEngagement{edit});
        m_desk->act(ReferralId(id), AddContact{samples::person(u"Ada"_s)});
        m_desk->act(ReferralId(id), Win{});
        m_desk->settle();
        QCOMPARE(m_desk->differences(), QStringList());
        QCOMPARE(m_service->referral(id).value("substatus"_L1).toString(), u"Won"_s);
    }

    /// The service hears nothing of it, and nothing that comes from there takes it away, but the end of it
    /// all.
    void theNextStepStaysHere_data() { StoreFixture::addRows(); }
    void theNextStepStaysHere() {
        const auto id = addRequest();
        m_desk->sync();
        const NextStep step{m_clock.now().utc.addDays(1), u"Call"_s};
        m_service->switches().fail({.kind = Fault::Forbidden, .on = Fault::Patch});
        const auto change = m_desk->act(ReferralId(id), Accept{samples::terms()});
        m_desk->act(ReferralId(id), PlanNextStep{step});
        QCOMPARE(m_desk->queue().size(), 1);
        m_desk->settle();
        // News beneath a change that waits, then the change given up.
        m_service->set(id, u"/details/notes"_s, u"Now sixty mailboxes"_s);
        m_desk->sync();
        QCOMPARE((*m_desk->referral(id))->nextStep, std::optional(step));
        m_desk->discard(*change);
        QCOMPARE((*m_desk->referral(id))->status, Open<Status>(Status::New));
        QCOMPARE((*m_desk->referral(id))->nextStep, std::optional(step));
        // Sent, then news of the service's own.
        m_desk->act(ReferralId(id), Accept{samples::terms()});
        m_desk->settle();
        m_service->set(id, u"/details/notes"_s, u"Now seventy"_s);
        m_desk->sync();
        QCOMPARE((*m_desk->referral(id))->nextStep, std::optional(step));
        QCOMPARE((*m_desk->referral(id))->engagement.notes, u"Now seventy"_s);
        QVERIFY(!QJsonDocument(m_service->referral(id)).toJson().contains("nextStep"));
        QCOMPARE(m_desk->differences(), QStringList());
        m_service->set(id, u"/status"_s, u"Closed"_s);
        m_service->set(id, u"/substatus"_s, u"Won"_s);
        m_desk->sync();
        QVERIFY((*m_desk->referral(id)).isClosed());
        QVERIFY(!(*m_desk->referral(id))->nextStep);
    }

    void theSameFieldIsAsked_data() { StoreFixture::addRows(); }
    void theSameFieldIsAsked() {
        const auto id = addRequest();
        m_desk->sync();
        m_desk->act(ReferralId(id), Accept{samples::terms()});
        m_desk->settle();
        auto edit = samples::editOf((*m_desk->referral(id))->engagement);
        edit.notes = u"Ours"_s;
        edit.crmId = u"CRM-1"_s;
        m_service->set(id, u"/details/notes"_s, u"Theirs"_s);
        m_desk->act(ReferralId(id), EditEngagement{edit});
        QCOMPARE(m_desk->settle().refused, 1);
        QCOMPARE(m_desk->queue().first().state, QueueState::Conflict);
        QCOMPARE(m_desk->queue().first().refusal->conflicts.size(), 1);
        m_desk->decideAll({Field::Notes});
        m_desk->settle();
        QCOMPARE(m_desk->differences(), QStringList());
        QCOMPARE((*m_desk->referral(id))->engagement.notes, u"Theirs"_s);
        QCOMPARE((*m_desk->referral(id))->engagement.crmId, u"CRM-1"_s);
    }

    void aRefusedChangeIsParked_data() { StoreFixture::addRows(); }
    void aRefusedChangeIsParked() {
        const auto id = addRequest();
        m_desk->sync();
        m_service->switches().fail({.kind = Fault::Unprocessable, .on = Fault::Patch});
        const auto change = m_desk->act(ReferralId(id), Decline{Reason::Others, u"No room"_s});
        const auto status = m_desk->settle();
        QCOMPARE(status.refused, 1);
        QCOMPARE(status.waiting, 0);
        QVERIFY(!m_desk->queue().first().refusal->requestIds.isEmpty());
        m_desk->retry(*change);
        m_desk->settle();
        QCOMPARE(m_desk->differences(), QStringList());
    }

    void aDiscardedChangeLeavesTheServicesWord_data() { StoreFixture::addRows(); }
    void aDiscardedChangeLeavesTheServicesWord() {
        const auto id = addRequest();
        m_desk->sync();
        m_service->switches().fail({.kind = Fault::Forbidden, .on = Fault::Patch});
        const auto change = m_desk->act(ReferralId(id), Accept{samples::terms()});
        m_desk->settle();
        m_service->set(id, u"/details/notes"_s, u"Now sixty mailboxes"_s);
        m_clock.advance(std::chrono::minutes(6));
        m_desk->settle();
        m_desk->discard(*change);
        QCOMPARE(m_desk->differences(), QStringList());
        QCOMPARE((*m_desk->referral(id))->status, Open<Status>(Status::New));
    }

    void whatVanishesStaysReadable_data() { StoreFixture::addRows(); }
    void whatVanishesStaysReadable() {
        const auto id = addRequest();
        addRequest();
        m_desk->sync();
        m_service->hide(id);
        m_desk->sync(true);
        QVERIFY((*m_desk->referral(id))->isGone);
        m_service->show(id);
        m_desk->sync(true);
        QVERIFY(!(*m_desk->referral(id))->isGone);
    }

    void anItemThatCannotBeReadIsKept_data() { StoreFixture::addRows(); }
    void anItemThatCannotBeReadIsKept() {
        addRequest();
        m_service->addAsIs(
            samples::with(samples::serviceDocument(u"broken"_s), u"createdDateTime"_s, u"yesterday"_s));
        QCOMPARE(m_desk->sync().state, SyncState::Idle);
        QCOMPARE(m_desk->referrals().size(), 1);
        QCOMPARE(m_desk->problemCount(), 1);
        m_desk->sync(true);
        QCOMPARE(m_desk->problemCount(), 1);
    }

    void theFirstPullGoesOnWhereItWas_data() { StoreFixture::addRows(); }
    void theFirstPullGoesOnWhereItWas() {
        for (int i = 0; i < 450; ++i)
            addRequest();
        m_desk->startEngine();
        QTRY_VERIFY(count(Fault::List) >= 3);
        m_desk->kill();
        const auto asked = count(Fault::List);
        m_desk->sync();
        QCOMPARE(m_desk->differences(), QStringList());
        QVERIFY2(count(Fault::List) - asked <= 4, qPrintable(QString::number(count(Fault::List) - asked)));
    }

    void aSignInIsAskedForOnce_data() { StoreFixture::addRows(); }
    void aSignInIsAskedForOnce() {
        addRequest();
        m_service->revokeRefreshTokens();
        const auto status = m_desk->sync();
        QCOMPARE(status.state, SyncState::SignInNeeded);
        QVERIFY(status.failure);
        m_service->forgetRequests();
        m_clock.advance(std::chrono::hours(3));
        m_desk->settle();
        QCOMPARE(m_service->requests().size(), 0);
    }

    void oneReferralHoldsNobodyUp_data() { StoreFixture::addRows(); }
    void oneReferralHoldsNobodyUp() {
        const auto bad = addRequest();
        const auto good = addRequest();
        m_desk->sync();
        m_service->switches().fail(
            {.kind = Fault::ServerError, .on = Fault::Patch, .times = Fault::always, .referral = bad});
        m_desk->act(ReferralId(bad), Decline{Reason::Others, {}});
        m_desk->act(ReferralId(good), Decline{Reason::Others, {}});
        QCOMPARE(m_desk->settle().state, SyncState::Waiting);
        m_clock.advance(std::chrono::minutes(6));
        m_service->set(good, u"/externalReferenceId"_s, u"CRM-1"_s);
        const auto status = m_desk->settle();
        QCOMPARE(m_service->referral(good).value("substatus"_L1).toString(), u"Declined"_s);
        QCOMPARE((*m_desk->referral(good))->engagement.crmId, u"CRM-1"_s);
        QCOMPARE(status.waiting, 1);
        QCOMPARE(status.state, SyncState::Waiting);
        QCOMPARE(status.failure->kind, ErrorKind::ServiceUnavailable);
        m_service->switches().clearFaults();
        m_clock.advance(std::chrono::minutes(20));
        QCOMPARE(m_desk->settle().state, SyncState::Idle);
        QCOMPARE(m_desk->differences(), QStringList());
    }

    void aFailedReferralIsTriedLessAndLess_data() { StoreFixture::addRows(); }
    void aFailedReferralIsTriedLessAndLess() {
        const auto bad = addRequest();
        m_desk->sync();
        m_service->switches().fail(
            {.kind = Fault::ServerError, .on = Fault::Patch, .times = Fault::always, .referral = bad});
        m_desk->act(ReferralId(bad), Decline{Reason::Others, {}});
        m_service->forgetRequests();
        for (int i = 0; i < 60; ++i) {
            m_desk->settle();
            m_clock.advance(std::chrono::minutes(1));
        }
        QVERIFY2(count(Fault::Patch) <= 12, qPrintable(QString::number(count(Fault::Patch))));
        QVERIFY2(count(Fault::List) >= 10, qPrintable(QString::number(count(Fault::List))));
    }

    void whatCannotBeReadOverThereIsParked_data() { StoreFixture::addRows(); }
    void whatCannotBeReadOverThereIsParked() {
        const auto bad = addRequest();
        addRequest();
        m_desk->sync();
        const auto created = m_service->referral(bad).value("createdDateTime"_L1);
        m_service->set(bad, u"/createdDateTime"_s, u"yesterday"_s);
        m_desk->act(ReferralId(bad), Decline{Reason::Others, {}});
        QCOMPARE(m_desk->settle().refused, 1);
        // Nor does it keep a full reading from its end.
        QCOMPARE(m_desk->sync(true).state, SyncState::Idle);
        QVERIFY(!(*m_desk->referral(bad))->isGone);
        QCOMPARE(m_desk->problemCount(), 1);
        m_service->set(bad, u"/createdDateTime"_s, created);
        m_desk->retry(m_desk->queue().first().change);
        m_desk->sync(true);
        QCOMPARE(m_desk->differences(), QStringList());
    }

    void whatWasAskedForIsDoneInTheEnd_data() { StoreFixture::addRows(); }
    void whatWasAskedForIsDoneInTheEnd() {
        const auto id = addRequest();
        addRequest();
        m_desk->sync();
        m_service->hide(id);
        // The list goes well, the question for the one that it does not hold does not.
        m_service->switches().fail({.kind = Fault::ClosesBeforeEffect, .on = Fault::Get, .times = 3});
        QCOMPARE(m_desk->sync(true).state, SyncState::Offline);
        m_clock.advance(std::chrono::seconds(10));
        const auto status = m_desk->settle();
        QCOMPARE(status.state, SyncState::Idle);
        QVERIFY(!status.failure);
        QVERIFY((*m_desk->referral(id))->isGone);
    }

    void aNetworkThatIsBackIsTriedWithinSeconds_data() { StoreFixture::addRows(); }
    void aNetworkThatIsBackIsTriedWithinSeconds() {
        addRequest();
        m_desk->sync();
        m_service->switches().fail({.kind = Fault::ClosesBeforeEffect, .on = Fault::List, .times = 20});
        m_desk->sync();
        m_clock.advance(std::chrono::minutes(1));
        m_desk->settle();
        m_clock.advance(std::chrono::minutes(1));
        QCOMPARE(m_desk->settle().state, SyncState::Offline);
        QVERIFY(m_clock.now().utc.addSecs(10) < m_desk->engine().status().nextAttempt);
        m_service->switches().clearFaults();
        m_service->forgetRequests();
        m_desk->engine().reconnect();
        m_desk->settle();
        QCOMPARE(count(Fault::List), 0); // not on every desk at the same moment
        m_clock.advance(std::chrono::seconds(4));
        QCOMPARE(m_desk->settle().state, SyncState::Idle);
    }

    void aGivenUpChangeCannotBeUndone_data() { StoreFixture::addRows(); }
    void aGivenUpChangeCannotBeUndone() {
        const auto id = addRequest();
        m_desk->sync();
        m_service->switches().fail({.kind = Fault::Forbidden, .on = Fault::Patch});
        const auto change = m_desk->act(ReferralId(id), Decline{Reason::Others, {}});
        m_desk->settle();
        m_desk->discard(*change);
        m_service->set(id, u"/details/notes"_s, u"Now sixty mailboxes"_s);
        m_desk->sync();
        QVERIFY(!m_desk->undo(*change));
        QCOMPARE(m_desk->differences(), QStringList());
    }

    void whatIsGoneStaysGoneWhenAChangeIsGivenUp_data() { StoreFixture::addRows(); }
    void whatIsGoneStaysGoneWhenAChangeIsGivenUp() {
        const auto id = addRequest();
        m_desk->sync();
        const auto change = m_desk->act(ReferralId(id), Decline{Reason::Others, {}});
        m_service->hide(id);
        QCOMPARE(m_desk->settle().refused, 1);
        QVERIFY((*m_desk->referral(id))->isGone);
        m_desk->discard(*change);
        QVERIFY((*m_desk->referral(id))->isGone);
    }

    void aReadThatWasRepeatedIsAskedAnew_data() { StoreFixture::addRows(); }
    void aReadThatWasRepeatedIsAskedAnew() {
        const auto id = addRequest();
        m_desk->sync();
        m_desk->act(ReferralId(id), Decline{Reason::Others, {}});
        // The network classes ask again by themselves, with an id that was used.
        m_service->switches().fail({.kind = Fault::ClosesBeforeAnswer, .on = Fault::Get});
        const auto status = m_desk->settle();
        QCOMPARE(status.refused, 0);
        QCOMPARE(status.waiting, 0);
        QCOMPARE(m_desk->differences(), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_SyncEngine)
#include "tst_syncengine.moc"

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importsamples.h"

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// Counts, views, countries and the step to undo follow every commit.
class tst_WorkspaceFeed : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;
    FakeClock m_clock;

    static WorkspaceState stateOf(Workspace& workspace) {
        QSignalSpy read(&workspace.state(), &WorkspaceFeed::stateRead);
        workspace.state().refresh();
        if (!QTest::qWaitFor([&] { return !read.isEmpty(); }))
            qFatal("no state");
        return read.last().first().value<WorkspaceState>();
    }

private slots:
    void counts_data() { StoreFixture::addRows(); }
    void counts() {
        QFETCH(bool, isPostgresql);
        const auto workspace = openWorkspace(m_store.freshLocation(isPostgresql), m_clock);
        auto& database = workspace->database();
        QCOMPARE(stateOf(*workspace).counts, Counts{});
        auto german = openRequest(u"german"_s);
        german.customer.address.country = u"DE"_s;
        german.createdAt = m_clock.now().utc.addSecs(-600); // to be answered tomorrow, and not hot
        german.customerRequestedContact = false;
        insert(database, german);
        insert(database, openRequest(u"hot"_s));
        insert(database, openDeal(u"deal"_s));
        insert(database, openDeal(u"won"_s));
        granted(workspace->referrals().apply(ReferralId(u"won"_s), Win{}));
        const SavedView view{ViewId::create(), u"German"_s, queryOf(Box::All, Order::Value, u"german"_s)};
        granted(workspace->savedViews().save(view));
        const auto file = granted(
            workspace->imports().loadText(jsonFile({R"({"id":"no date"})"}), std::make_shared<Progress>()));
        granted(workspace->imports().commit(file, u"bad.json"_s, std::make_shared<Progress>()));

        const auto state = stateOf(*workspace);
        QCOMPARE(state.counts.inbox, 2);
        QCOMPARE(state.counts.active, 1);
        QCOMPARE(state.counts.archived, 1);
        QCOMPARE(state.counts.byOutcome, (QMap<Substatus, int>{{Substatus::Won, 1}}));
        QCOMPARE(state.counts.byView, (QHash<ViewId, int>{{view.id, 1}}));
        QCOMPARE(state.counts.needAnswerToday, 1);
        QCOMPARE(state.counts.problems, 1);
        QCOMPARE(state.counts.waitingChanges, 1);
        QCOMPARE(state.views, QList{view});
        QCOMPARE(state.countries, (QStringList{u"DE"_s, u"IT"_s}));
        QCOMPARE(state.undoable->kind, u"win"_s);
    }

    void followsCommits_data() { StoreFixture::addRows(); }
    void followsCommits() {
        QFETCH(bool, isPostgresql);
        const auto workspace = openWorkspace(m_store.freshLocation(isPostgresql), m_clock);
        std::optional<WorkspaceState> state;
        connect(&workspace->state(), &WorkspaceFeed::stateRead, this,
            [&state](const WorkspaceState& read) { state = read; });
        insert(workspace->database(), openRequest(u"one"_s));
        QTRY_VERIFY(state && state->counts.inbox == 1);
        QVERIFY(!state->undoable);
        const auto step = granted(workspace->referrals().apply(ReferralId(u"one"_s), Accept{someTerms()}));
        QTRY_COMPARE(state->undoable, std::optional(step));
        QCOMPARE(state->counts.active, 1);
        QCOMPARE(state->counts.waitingChanges, 1);
        granted(workspace->referrals().undo());
        QTRY_VERIFY(!state->undoable);
        QCOMPARE(state->counts.inbox, 1);
        QCOMPARE(state->counts.waitingChanges, 0);
        granted(workspace->savedViews().save({ViewId::create(), u"Mine"_s, {}}));
        QTRY_COMPARE(state->views.size(), 1);
    }

    /// What must be answered today depends on where "today" is.
    void followsTheZone() {
        const auto workspace = openWorkspace(m_store.freshLocation(false), m_clock);
        auto data = samples::plain(u"one"_s, u"Cantine"_s, QDateTime({2026, 11, 20}, {2, 0}, Qt::UTC));
        insert(workspace->database(), data); // to be answered until the 21st at 2:00
        QCOMPARE(stateOf(*workspace).counts.needAnswerToday, 0);
        m_clock.setZone(QTimeZone("America/New_York")); // there it is the 20th at 21:00
        QCOMPARE(stateOf(*workspace).counts.needAnswerToday, 1);
        m_clock.setZone(QTimeZone::utc());
        m_clock.set(QDateTime({2026, 11, 21}, {0, 0}, Qt::UTC));
        QCOMPARE(stateOf(*workspace).counts.needAnswerToday, 1);
    }
};

QTEST_GUILESS_MAIN(tst_WorkspaceFeed)
#include "tst_workspacefeed.moc"

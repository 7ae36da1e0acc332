// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/savedviewrepository.h"
#include "workspacefixture.h"

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// The lists of the sidebar keep their names, questions and order.
class tst_SavedViewController : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;
    FakeClock m_clock;

    static QList<SavedView> viewsOf(Workspace& workspace) {
        return valueOf(workspace.database().read(
            [](Connection& connection) { return SavedViewRepository::list(connection); }));
    }
    static QList<SavedView> threeViews() {
        auto query = queryOf(Box::Archived, Order::Value, u"caffè"_s);
        query.outcome = Substatus::Lost;
        query.filter = {true, true, u"IT"_s, *Money::fromText(u"50000"_s, u"EUR"_s), Source::Telephone};
        return {{ViewId(u"c"_s), u"Everything asked for"_s, query}, {ViewId(u"a"_s), u"Two"_s, {}},
            {ViewId(u"b"_s), u"Three"_s, queryOf(Box::All)}};
    }

private slots:
    void keepsViews() {
        const auto location = m_store.freshLocation(false);
        auto workspace = openWorkspace(location, m_clock);
        auto views = threeViews();
        QSignalSpy committed(&workspace->database(), &Database::committed);
        for (const auto& view : views)
            granted(workspace->savedViews().save(view));
        QTRY_COMPARE(committed.size(), 3);
        QVERIFY(committed.last().first().value<ChangeSet>().hasWorkspaceChange);
        workspace.reset();
        workspace = openWorkspace(location, m_clock);
        QCOMPARE(viewsOf(*workspace), views);
        views[0].name = u"Renamed"_s;
        views[0].query.search.clear();
        granted(workspace->savedViews().save(views.at(0)));
        QCOMPARE(viewsOf(*workspace), views); // in its old place
        granted(workspace->savedViews().order({views.at(2).id, views.at(0).id}));
        QCOMPARE(viewsOf(*workspace), (QList{views.at(2), views.at(0), views.at(1)}));
        granted(workspace->savedViews().remove(views.at(0).id));
        QCOMPARE(viewsOf(*workspace), (QList{views.at(2), views.at(1)}));
    }

    void needsName() {
        const auto workspace = openWorkspace(m_store.freshLocation(false), m_clock);
        const auto refused = awaited(workspace->savedViews().save({ViewId::create(), u"  "_s, {}}));
        QCOMPARE(refused.error().kind, ErrorKind::Empty);
        QVERIFY(viewsOf(*workspace).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_SavedViewController)
#include "tst_savedviewcontroller.moc"

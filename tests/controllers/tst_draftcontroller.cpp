// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacefixture.h"

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// What was typed half is there again after a restart.
class tst_DraftController : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;
    FakeClock m_clock;

private slots:
    void namesForms() {
        QCOMPARE(DraftController::key(u"new"_s), u"new"_s);
        QCOMPARE(DraftController::key(u"accept"_s, ReferralId(u"a:b"_s)), u"accept:a:b"_s);
    }

    void keepsDrafts() {
        const auto location = m_store.freshLocation(false);
        auto workspace = openWorkspace(location, m_clock);
        const auto accept = DraftController::key(u"accept"_s, ReferralId(u"one"_s));
        const auto decline = DraftController::key(u"decline"_s, ReferralId(u"one"_s));
        const QJsonObject typed{{u"name"_s, u"Half a na"_s}, {u"value"_s, u"12,"_s}, {u"notes"_s, u"\0🔥"_s}};
        QVERIFY(!granted(workspace->drafts().load(accept)));
        granted(workspace->drafts().save(accept, {{u"name"_s, u"H"_s}}));
        granted(workspace->drafts().save(accept, typed));
        granted(workspace->drafts().save(decline, {{u"reason"_s, 3}}));
        workspace.reset();
        workspace = openWorkspace(location, m_clock);
        QCOMPARE(*granted(workspace->drafts().load(accept)), typed);
        granted(workspace->drafts().drop(accept));
        granted(workspace->drafts().drop(accept)); // twice does no harm
        QVERIFY(!granted(workspace->drafts().load(accept)));
        QCOMPARE(granted(workspace->drafts().load(decline))->value(u"reason"_s).toInt(), 3);
    }

    /// The last letter typed before the program ends is kept: what was handed in is written on the way out.
    void isWrittenOnTheWayOut() {
        const auto location = m_store.freshLocation(false);
        auto workspace = openWorkspace(location, m_clock);
        for (int i = 0; i <= 20; ++i)
            workspace->drafts().save(u"new"_s, {{u"typed"_s, i}});
        workspace.reset();
        workspace = openWorkspace(location, m_clock);
        QCOMPARE(granted(workspace->drafts().load(u"new"_s))->value(u"typed"_s).toInt(), 20);
    }
};

QTEST_GUILESS_MAIN(tst_DraftController)
#include "tst_draftcontroller.moc"

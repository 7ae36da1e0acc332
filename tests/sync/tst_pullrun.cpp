// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pullrun.h"

#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

NewsOutcome pageOf(const QList<RowId>& rows, const QSet<size_t>& unreadable = {}) {
    NewsOutcome page;
    page.rows = rows;
    page.unreadable = unreadable;
    return page;
}

/// How many pages are read before the run ends itself; `most` where it does not.
int pagesRead(const std::function<NewsOutcome(int)>& page, int most = 50) {
    PullRun run(PullRun::Kind::First, {}, std::chrono::seconds(0));
    for (int i = 0; i < most; ++i) {
        const auto read = run.read(page(i), u"https://service.example/referrals?$skiptoken=%1"_s.arg(i));
        if (!read)
            return read.error().kind == ErrorKind::EndlessAnswer ? i : -1;
    }
    return most;
}

} // namespace

/// Each link is another one here: only what the pages hold can tell that they go in circles.
class tst_PullRun : public QObject {
    Q_OBJECT

private slots:
    void pagesWithNewsGoOn() {
        QCOMPARE(pagesRead([](int i) { return pageOf({RowId(i + 1)}); }), 50);
        QCOMPARE(pagesRead([](int i) { return pageOf({}, {size_t(i)}); }), 50);
        QCOMPARE(
            pagesRead([](int i) { return i % 2 == 0 ? pageOf({RowId(i + 1)}) : pageOf({}, {size_t(i)}); }),
            50);
    }

    void pagesWithoutNewsEnd() {
        QCOMPARE(pagesRead([](int) { return pageOf({}); }), 2);
        QCOMPARE(pagesRead([](int) { return pageOf({RowId(7)}); }), 3);
        QCOMPARE(pagesRead([](int i) { return pageOf({RowId(i % 5 + 1)}); }), 7);
    }

    void unreadableItemsAreNewsOnce() {
        QCOMPARE(pagesRead([](int) { return pageOf({}, {7}); }), 3);
        QCOMPARE(pagesRead([](int) { return pageOf({RowId(7)}, {7, 8}); }), 3);
    }

    void aFewPagesWithoutNewsAreNoCircle() {
        QCOMPARE(pagesRead([](int i) { return pageOf({RowId(i / 3 + 1)}); }), 50);
    }

    void theSameLinkAgainIsACircle() {
        PullRun run(PullRun::Kind::Full, {}, std::chrono::seconds(0));
        QVERIFY(run.read(pageOf({RowId(1)}), u"https://service.example/referrals?$skiptoken=1"_s));
        const auto again = run.read(pageOf({RowId(2)}), u"https://service.example/referrals?$skiptoken=1"_s);
        QCOMPARE(again.error().kind, ErrorKind::EndlessAnswer);
    }
};

QTEST_GUILESS_MAIN(tst_PullRun)
#include "tst_pullrun.moc"

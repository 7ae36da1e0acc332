// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowchanges.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace favilla;

namespace {

QList<RowId> rows(std::initializer_list<qint64> ids) {
    QList<RowId> rows;
    for (const auto id : ids)
        rows << RowId(id);
    return rows;
}

} // namespace

class tst_RowChanges : public QObject {
    Q_OBJECT

private slots:
    void nothingToDo() {
        const RowChanges changes(rows({1, 2, 3}), rows({1, 2, 3}));
        QCOMPARE(changes.count(), 0);
        QCOMPARE(changes.staying(), rows({1, 2, 3}));
    }

    void oneRowThatJumpsIsOneMove() {
        const RowChanges changes(rows({1, 2, 3, 4, 5}), rows({5, 1, 2, 3, 4}));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.moved(), rows({5}));
        QVERIFY(!changes.predecessorOf(RowId(5)));
    }

    void aMovedRowKnowsItsPredecessor() {
        const RowChanges changes(rows({1, 2, 3, 4, 5}), rows({2, 3, 4, 1, 5}));
        QCOMPARE(changes.moved(), rows({1}));
        QCOMPARE(changes.predecessorOf(RowId(1)), RowId(4));
    }

    void neighboursAreOneRange() {
        const RowChanges changes(rows({1, 2, 3, 4, 5, 6}), rows({1, 7, 8, 4, 6}));
        QCOMPARE(changes.removedRanges().size(), 2);
        QCOMPARE(changes.removedRanges().at(0).first, 4);
        QCOMPARE(changes.removedRanges().at(1).first, 1);
        QCOMPARE(changes.removedRanges().at(1).last, 2);
        QCOMPARE(changes.insertedRanges().size(), 1);
        QCOMPARE(changes.insertedRanges().at(0).first, 1);
        QCOMPARE(changes.insertedRanges().at(0).last, 2);
        QCOMPARE(changes.goneInOrder(), rows({2, 3, 5}));
        QCOMPARE(changes.arrived(), rows({7, 8}));
    }

    // A full shuffle is the worst case: anything quadratic would take minutes here.
    void aHundredThousandRowsAreQuick() {
        QList<RowId> before;
        for (qint64 id = 0; id < 100'000; ++id)
            before << RowId(id);
        auto after = before;
        QRandomGenerator random(7);
        std::shuffle(after.begin(), after.end(), random);
        QElapsedTimer timer;
        timer.start();
        const RowChanges changes(before, after);
        QVERIFY(timer.elapsed() < 20'000);
        QCOMPARE(changes.removedRanges().size(), 0);
        QVERIFY(changes.moved().size() > 90'000);
    }
};

QTEST_GUILESS_MAIN(tst_RowChanges)
#include "tst_rowchanges.moc"

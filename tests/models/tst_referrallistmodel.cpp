// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrallistmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace favilla;

namespace {

QList<RowId> numbered(qint64 first, qint64 count) {
    QList<RowId> rows;
    for (qint64 id = first; id < first + count; ++id)
        rows << RowId(id);
    return rows;
}

ReferralSummary summaryOf(RowId row, const QString& customer) {
    ReferralSummary summary;
    summary.row = row;
    summary.customer = customer;
    return summary;
}

QList<ReferralSummary> summariesOf(const QList<RowId>& rows) {
    QList<ReferralSummary> summaries;
    for (const auto row : rows)
        summaries << summaryOf(row, QStringLiteral("Customer %1").arg(qint64(row)));
    return summaries;
}

QList<RowId> rowsOf(const ReferralListModel& model) {
    QList<RowId> rows;
    for (int i = 0; i < model.rowCount(); ++i)
        rows << model.index(i).data(ReferralListModel::RowIdRole).value<RowId>();
    return rows;
}

// Removes, adds and moves some; `size` steers whether single signals or a new layout is the way.
QList<RowId> changed(QList<RowId> rows, QRandomGenerator& random, int size, qint64& nextId) {
    for (int i = 0; i < size && !rows.isEmpty(); ++i)
        if (random.bounded(3) == 0)
            rows.removeAt(random.bounded(int(rows.size())));
    for (int i = 0; i < size; ++i)
        if (random.bounded(3) == 0)
            rows.insert(random.bounded(int(rows.size()) + 1), RowId(nextId++));
    for (int i = 0; i < size && rows.size() > 1; ++i)
        if (random.bounded(3) == 0)
            rows.move(random.bounded(int(rows.size())), random.bounded(int(rows.size())));
    return rows;
}

} // namespace

class tst_ReferralListModel : public QObject {
    Q_OBJECT

private slots:
    void holdsAnyOrderAndItsPersistentIndexes_data() {
        QTest::addColumn<int>("size");
        QTest::newRow("few changes") << 6;
        QTest::newRow("some changes") << 60;
        QTest::newRow("very many changes") << 900;
    }
    void holdsAnyOrderAndItsPersistentIndexes() {
        QFETCH(int, size);
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        ReferralListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        qint64 nextId = 1000;
        auto rows = numbered(1, size);
        model.setRows(rows);
        for (int round = 0; round < 25; ++round) {
            QList<std::pair<RowId, QPersistentModelIndex>> kept;
            for (int i = 0; i < rows.size(); ++i)
                kept << std::pair(rows.at(i), QPersistentModelIndex(model.index(i)));
            rows = changed(rows, random, size, nextId);
            model.setRows(rows);
            QCOMPARE(rowsOf(model), rows);
            for (const auto& [row, index] : std::as_const(kept)) {
                QCOMPARE(index.isValid(), rows.contains(row));
                if (index.isValid())
                    QCOMPARE(index.data(ReferralListModel::RowIdRole).value<RowId>(), row);
            }
        }
        QCOMPARE(resets.count(), 0);
    }

    void aSingleChangeIsASingleSignal() {
        ReferralListModel model;
        model.setRows(numbered(1, 100));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy laidOut(&model, &QAbstractItemModel::layoutChanged);
        auto rows = numbered(1, 100);
        rows.move(70, 3);
        model.setRows(rows);
        QCOMPARE(moved.count(), 1);
        rows.remove(10, 5);
        model.setRows(rows);
        QCOMPARE(removed.count(), 1);
        rows.prepend(RowId(500));
        model.setRows(rows);
        QCOMPARE(inserted.count(), 1);
        model.setRows(rows);
        QCOMPARE(moved.count() + removed.count() + inserted.count() + laidOut.count(), 3);
    }

    void aHundredThousandRowsChangeOrderAtOnce() {
        ReferralListModel model;
        auto rows = numbered(1, 100'000);
        model.setRows(rows);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        const QPersistentModelIndex kept(model.index(0));
        std::reverse(rows.begin(), rows.end());
        rows.remove(10, 30'000);
        QElapsedTimer timer;
        timer.start();
        model.setRows(rows);
        QVERIFY(timer.elapsed() < 20'000);
        QCOMPARE(moved.count(), 0);
        QCOMPARE(kept.row(), rows.size() - 1);
    }

    void asksOncePerPage() {
        ReferralListModel model;
        model.setRows(numbered(1, 200));
        QSignalSpy wanted(&model, &ReferralListModel::summariesWanted);
        for (int i = 0; i < 64; ++i)
            QVERIFY(!model.index(i).data(ReferralListModel::SummaryRole).isValid());
        QCOMPARE(wanted.count(), 0);
        QTRY_COMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).value<QList<RowId>>(), numbered(1, 64));
        model.index(5).data(ReferralListModel::SummaryRole);
        QCoreApplication::processEvents();
        QCOMPARE(wanted.count(), 1);
    }

    // A jump shows a few rows of one page or two: these are waited for.
    void whatIsLookedAtComesFirst() {
        ReferralListModel model;
        model.setRows(numbered(1, 200));
        QSignalSpy wanted(&model, &ReferralListModel::summariesWanted);
        model.lookAt(60, 70);
        model.index(199).data(Qt::DisplayRole);
        QTRY_COMPARE(wanted.count(), 3);
        QCOMPARE(wanted.at(0).at(0).value<QList<RowId>>(), numbered(61, 11) << RowId(200));
        auto others = numbered(1, 60) + numbered(72, 57) + numbered(193, 7);
        for (const auto& page : {wanted.at(1), wanted.at(2)})
            for (const auto row : page.at(0).value<QList<RowId>>())
                QCOMPARE(row, others.takeFirst());
        QCOMPARE(others, QList<RowId>());
        model.lookAt(-1, 500);
        QTRY_COMPARE(wanted.count(), 4);
        QCOMPARE(wanted.at(3).at(0).value<QList<RowId>>(), numbered(129, 64));
    }

    // What is read of a long list is told of where it stands, so that a view paints it only if it is on
    // screen.
    void anAnswerIsToldOfWhereItStands() {
        ReferralListModel model;
        model.setRows(numbered(1, 20'000));
        QSignalSpy wanted(&model, &ReferralListModel::summariesWanted);
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        model.lookAt(10'010, 10'020);
        QTRY_COMPARE(wanted.count(), 2);
        model.setSummaries(summariesOf(wanted.at(0).at(0).value<QList<RowId>>()));
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.at(0).at(0).toModelIndex().row(), 10'010);
        QCOMPARE(told.at(0).at(1).toModelIndex().row(), 10'020);
        model.setSummaries(summariesOf(wanted.at(1).at(0).value<QList<RowId>>()));
        QCOMPARE(told.count(), 3); // above and below what was looked at
        QCOMPARE(told.at(1).at(0).toModelIndex().row(), 9'984);
        QCOMPARE(told.at(1).at(1).toModelIndex().row(), 10'009);
        QCOMPARE(told.at(2).at(0).toModelIndex().row(), 10'021);
        QCOMPARE(told.at(2).at(1).toModelIndex().row(), 10'047);
    }

    // Rows came in above it while it was being read.
    void anAnswerIsToldOfAlsoWhereItStandsNoLonger() {
        ReferralListModel model;
        model.setRows(numbered(1, 20'000));
        QSignalSpy wanted(&model, &ReferralListModel::summariesWanted);
        model.lookAt(500, 500);
        QTRY_COMPARE(wanted.count(), 2);
        model.setRows(numbered(50'000, 3) + numbered(1, 20'000));
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        model.setSummaries({summaryOf(RowId(501), QStringLiteral("Adatum"))});
        QCOMPARE(told.count(), 1);
        QVERIFY(told.at(0).at(0).toModelIndex().row() <= 503);
        QVERIFY(told.at(0).at(1).toModelIndex().row() >= 503);
        QCOMPARE(model.index(503).data().toString(), QStringLiteral("Adatum"));
    }

    void showsWhatCame() {
        ReferralListModel model;
        model.setDescriber([](const ReferralSummary& summary) { return summary.customer.toUpper(); });
        model.setRows(numbered(1, 10));
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        model.setSummaries(summariesOf(numbered(3, 4)));
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.at(0).at(0).toModelIndex().row(), 2);
        QCOMPARE(told.at(0).at(1).toModelIndex().row(), 5);
        QCOMPARE(model.index(2).data().toString(), QStringLiteral("Customer 3"));
        QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("CUSTOMER 3"));
        QVERIFY(model.index(2).data(ReferralListModel::IsLoadedRole).toBool());
        QVERIFY(!model.index(0).data(ReferralListModel::IsLoadedRole).toBool());
    }

    void aRefreshKeepsTheOldTextAndAsksAgain() {
        ReferralListModel model;
        model.setRows(numbered(1, 10));
        model.setSummaries(summariesOf(numbered(1, 10)));
        QSignalSpy wanted(&model, &ReferralListModel::summariesWanted);
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        model.refresh({RowId(4), RowId(99)});
        QCOMPARE(told.count(), 1);
        QCOMPARE(model.index(3).data().toString(), QStringLiteral("Customer 4"));
        QTRY_COMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).value<QList<RowId>>(), QList<RowId>{RowId(4)});
        model.setSummaries({summaryOf(RowId(4), QStringLiteral("Adatum"))});
        QCOMPARE(model.index(3).data().toString(), QStringLiteral("Adatum"));
        QCoreApplication::processEvents();
        QCOMPARE(wanted.count(), 1);
    }

    void aRefreshOfEverythingAsksForWhatIsLookedAt() {
        ReferralListModel model;
        model.setRows(numbered(1, 200));
        model.setSummaries(summariesOf(numbered(1, 200)));
        QSignalSpy wanted(&model, &ReferralListModel::summariesWanted);
        model.refreshAll();
        QCOMPARE(model.index(130).data().toString(), QStringLiteral("Customer 131"));
        QTRY_COMPARE(wanted.count(), 2);
        QCOMPARE(wanted.at(0).at(0).value<QList<RowId>>(), QList<RowId>{RowId(131)});
        QCOMPARE(wanted.at(1).at(0).value<QList<RowId>>(), numbered(129, 2) + numbered(132, 61));
    }

    void aRowThatLeftIsNoLongerAskedFor() {
        ReferralListModel model;
        model.setRows(numbered(1, 3));
        QSignalSpy wanted(&model, &ReferralListModel::summariesWanted);
        model.index(0).data();
        model.setRows({RowId(2)});
        model.index(0).data();
        QTRY_COMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).value<QList<RowId>>(), QList<RowId>{RowId(2)});
        QCOMPARE(model.indexOf(RowId(1)), -1);
        QCOMPARE(model.indexOf(RowId(2)), 0);
    }

    void theRestOfALongListIsAddedInOneStep() {
        ReferralListModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows(numbered(1, 64));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
        model.setRows(numbered(1, 200'000));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(layouts.size(), 0);
        QCOMPARE(inserted.at(0).at(1).toInt(), 64);
        QCOMPARE(model.rowCount(), 200'000);
    }

    void oneChangeInALongListIsOneSignal() {
        ReferralListModel model;
        auto rows = numbered(1, 200'000);
        model.setRows(rows);
        const QPersistentModelIndex kept(model.index(150'000));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
        rows.removeAt(100'000);
        model.setRows(rows);
        rows.insert(100'500, RowId(900'000));
        model.setRows(rows);
        rows.move(100'000, 103'000);
        model.setRows(rows);
        QCOMPARE(model.rows(), rows);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(layouts.size(), 0);
        QCOMPARE(kept.data(ReferralListModel::RowIdRole).value<RowId>(), RowId(150'001));
    }

    void aLongListThatIsAnotherOneKeepsWhatIsInBoth() {
        ReferralListModel model;
        model.setRows(numbered(1, 50'000));
        const QPersistentModelIndex kept(model.index(40'000));
        const QPersistentModelIndex gone(model.index(3));
        auto rows = numbered(20'000, 60'000);
        std::reverse(rows.begin(), rows.end());
        QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
        model.setRows(rows);
        QCOMPARE(model.rows(), rows);
        QCOMPARE(layouts.size(), 1);
        QCOMPARE(kept.data(ReferralListModel::RowIdRole).value<RowId>(), RowId(40'001));
        QVERIFY(!gone.isValid());
    }

    /// Longer than what is compared row by row, in every way a list can change.
    void anyLongListBecomesAnyOther() {
        const auto seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        qInfo("seed %u", seed);
        ReferralListModel model;
        auto rows = numbered(1, 12'000);
        qint64 nextId = 100'000;
        for (int round = 0; round < 60; ++round) {
            model.setRows(rows);
            const auto place = random.bounded(int(rows.size()));
            const QPersistentModelIndex kept(model.index(place));
            const auto row = rows.at(place);
            rows = changed(rows, random, 1 + random.bounded(400), nextId);
            model.setRows(rows);
            QCOMPARE(model.rows(), rows);
            QCOMPARE(kept.isValid(), rows.contains(row));
            if (kept.isValid())
                QCOMPARE(kept.data(ReferralListModel::RowIdRole).value<RowId>(), row);
        }
    }
};

QTEST_GUILESS_MAIN(tst_ReferralListModel)
#include "tst_referrallistmodel.moc"

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/referrallistview.h"

#include "fakeclock.h"
#include "models/referrallistmodel.h"
#include "views/referraldelegate.h"
#include "views/referralrow.h"
#include "views/themeswitch.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace favilla;

namespace {

const QDateTime now({2026, 11, 22}, {8, 47}, Qt::UTC);

ReferralSummary summaryOf(qint64 id) {
    ReferralSummary summary;
    summary.row = RowId(id);
    summary.customer = QStringLiteral("Customer %1").arg(id);
    summary.title = QStringLiteral("Move the ERP to Azure");
    summary.industry = QStringLiteral("Manufacturing");
    summary.size = QStringLiteral("51to250employees");
    summary.excerpt = QStringLiteral("We would like a call this week about moving our ERP");
    summary.clock.status = Status::New;
    summary.clock.substatus = Substatus::Pending;
    summary.clock.createdAt = now.addSecs(-15 * 3600);
    summary.clock.isCallWanted = true;
    return summary;
}

QList<RowId> numbered(qint64 first, qint64 count) {
    QList<RowId> rows;
    for (qint64 id = first; id < first + count; ++id)
        rows << RowId(id);
    return rows;
}

/// How often a widget was painted.
class PaintCount final : public QObject {
public:
    explicit PaintCount(QWidget& widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int count = 0;
};

/// A list on screen whose pages come as soon as they are asked for.
struct Desk {
    explicit Desk(qint64 count) : clock(now), view(clock) {
        QObject::connect(
            &model, &ReferralListModel::summariesWanted, &model, [this](const QList<RowId>& rows) {
                QList<ReferralSummary> summaries;
                for (const auto row : rows)
                    summaries << summaryOf(qint64(row));
                model.setSummaries(summaries);
            });
        model.setRows(numbered(1, count));
        view.setReferrals(&model);
        view.resize(420, 500);
        view.show();
    }

    FakeClock clock;
    ReferralListModel model;
    ReferralListView view;
};

} // namespace

class tst_ReferralListView : public QObject {
    Q_OBJECT

private slots:
    void selectionStaysOverEveryRefresh() {
        Desk desk(300);
        QVERIFY(desk.view.setCurrentRow(RowId(5)));
        QSignalSpy changed(&desk.view, &ReferralListView::currentRowChanged);
        auto rows = numbered(1, 300);
        rows.move(4, 40);
        rows.prepend(RowId(1000));
        desk.model.setRows(rows);
        std::reverse(rows.begin(), rows.end());
        desk.model.setRows(rows);
        QCOMPARE(desk.view.currentRow(), RowId(5));
        QVERIFY(desk.view.selectionModel()->isSelected(desk.model.index(desk.model.indexOf(RowId(5)))));
        QCOMPARE(changed.count(), 0);
    }

    void whatIsOnScreenStaysThere() {
        Desk desk(300);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.view));
        desk.view.verticalScrollBar()->setValue(3210);
        const auto top = desk.view.indexAt({1, 1}).data(ReferralListModel::RowIdRole).value<RowId>();
        const auto offset = desk.view.visualRect(desk.view.indexAt({1, 1})).top();
        desk.model.setRows(numbered(1000, 7) + numbered(1, 300));
        const auto topIndex = desk.model.index(desk.model.indexOf(top));
        QTRY_COMPARE(desk.view.visualRect(topIndex).top(), offset);
        QVERIFY(desk.view.verticalScrollBar()->value() > 3210);
    }

    void atTheTopNewRowsShow() {
        Desk desk(300);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.view));
        desk.model.setRows(numbered(1000, 2) + numbered(1, 300));
        QCoreApplication::processEvents();
        QCOMPARE(desk.view.verticalScrollBar()->value(), 0);
    }

    void aRowThatLeavesIsFollowedByItsNeighbour() {
        Desk desk(10);
        desk.view.setCurrentRow(RowId(4));
        QSignalSpy changed(&desk.view, &ReferralListView::currentRowChanged);
        QSignalSpy lost(&desk.view, &ReferralListView::currentRowLost);
        auto rows = numbered(1, 10);
        rows.removeOne(RowId(4));
        desk.model.setRows(rows);
        QCOMPARE(desk.view.currentRow(), RowId(5));
        QCOMPARE(changed.count(), 1);
        desk.model.setRows({});
        QVERIFY(!desk.view.currentRow());
        QVERIFY(lost.count() >= 1);
    }

    void keysWalkAndOpen() {
        Desk desk(5);
        desk.view.setCurrentRow(RowId(1));
        QSignalSpy opened(&desk.view, &ReferralListView::activated);
        QTest::keyClick(&desk.view, Qt::Key_J);
        QTest::keyClick(&desk.view, Qt::Key_J);
        QCOMPARE(desk.view.currentRow(), RowId(3));
        QTest::keyClick(&desk.view, Qt::Key_K);
        QCOMPARE(desk.view.currentRow(), RowId(2));
        QTest::keyClick(&desk.view, Qt::Key_Down);
        QCOMPARE(desk.view.currentRow(), RowId(3));
        QTest::keyClick(&desk.view, Qt::Key_C);
        QCOMPARE(desk.view.currentRow(), RowId(3));
        QTest::keyClick(&desk.view, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).value<RowId>(), RowId(3));
        QVERIFY(!desk.view.tabKeyNavigation());
        QVERIFY(!desk.view.setCurrentRow(RowId(77)));
    }

    void aScreenReaderHearsTheWholeRow() {
        Desk desk(3);
        QVERIFY(!desk.view.accessibleName().isEmpty());
        desk.model.index(0).data(ReferralListModel::SummaryRole);
        QTRY_VERIFY(desk.model.index(0).data(ReferralListModel::IsLoadedRole).toBool());
        const auto spoken = desk.model.index(0).data(Qt::AccessibleTextRole).toString();
        for (const auto* part : {"Customer 1", "Move the ERP", "57 h left to call", "answer in 9 h",
                 "this week", "the customer asks to be called"})
            QVERIFY2(spoken.contains(QLatin1String(part)), qPrintable(spoken));
    }

    void partsOfARowNeverOverlap_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("pixels");
        for (const auto width : {60, 120, 180, 240, 320, 470, 900})
            for (const auto pixels : {13, 20, 26})
                QTest::addRow("%d wide, %d px", width, pixels) << width << pixels;
    }
    void partsOfARowNeverOverlap() {
        QFETCH(int, width);
        QFETCH(int, pixels);
        auto font = QApplication::font();
        font.setPixelSize(pixels);
        const RowFonts fonts(font);
        const QRect row(0, 0, width, fonts.height());
        const auto texts = rowTexts(summaryOf(1), {now, QTimeZone::utc()}, QLocale::c());
        const RowPlaces places(row, fonts, texts);
        const QRect parts[] = {
            places.flame, places.customer, places.about, places.excerpt, places.pill, places.second};
        for (const auto& a : parts) {
            QVERIFY(a.isEmpty() || row.contains(a));
            for (const auto& b : parts)
                QVERIFY(&a == &b || !a.intersects(b));
        }
        QVERIFY(places.excerpt.bottom() < row.bottom());
        const auto excerpt = drawnExcerpt(texts, fonts.small, places.excerpt.width());
        QVERIFY(excerpt.startsWith(u'“') && excerpt.endsWith(u'”'));
    }

    void aRowFromAStrangerStaysOneHarmlessLine() {
        auto summary = summaryOf(1);
        summary.customer = QStringLiteral("Evil\u202Ecorp\nsecond");
        const auto texts = rowTexts(summary, {now, QTimeZone::utc()}, QLocale::c());
        QVERIFY(!texts.customer.contains(u'\n'));
        QVERIFY(!texts.customer.contains(QChar(0x202E)));
    }

    void aRowShowsTheNextStepInsteadOfTheExcerpt() {
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        auto summary = summaryOf(1);
        summary.nextStepAt = now.addSecs(60);
        summary.nextStepText = QStringLiteral("send the\noffer\u202E");
        auto texts = rowTexts(summary, {now, QTimeZone::utc()}, british);
        const auto time = british.toString(summary.nextStepAt.time(), QLocale::ShortFormat);
        QVERIFY2(texts.excerpt.startsWith(QStringLiteral("Next: today %1, send the offer").arg(time)),
            qPrintable(texts.excerpt));
        QVERIFY(!texts.excerpt.contains(QChar(0x202E)));
        QVERIFY(!texts.isQuoted && !texts.isOverdue);
        QVERIFY(
            spokenRow(summary, {now, QTimeZone::utc()}, british).contains(QLatin1String("send the offer")));
        const auto then = summary.nextStepAt;
        texts = rowTexts(summary, {then, QTimeZone::utc()}, british);
        QVERIFY(texts.excerpt.startsWith(QLatin1String("Overdue: today ")));
        QVERIFY(texts.isOverdue);
        summary.nextStepAt = {};
        texts = rowTexts(summary, {then, QTimeZone::utc()}, british);
        QVERIFY(texts.isQuoted && !texts.isOverdue);
        QCOMPARE(texts.excerpt, summary.excerpt);
    }

    // Item views give their delegates a locale without grouping; the row must be drawn as in the reader's
    // own.
    void figuresAreGroupedAsDrawn() {
        auto summary = summaryOf(1);
        summary.clock.status = Status::Active;
        summary.clock.substatus = Substatus::Accepted;
        summary.value = *Money::fromText(QStringLiteral("82000"), QStringLiteral("EUR"));
        FakeClock clock(now);
        ReferralListModel model;
        model.setRows({summary.row});
        model.setSummaries({summary});
        const ReferralDelegate delegate(clock);
        const auto drawn = [&](QLocale locale, QLocale::NumberOptions options) {
            locale.setNumberOptions(options);
            QStyleOptionViewItem option;
            option.rect = QRect(0, 0, 400, 72);
            option.locale = locale;
            QImage image(400, 72, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            delegate.paint(&painter, option, model.index(0));
            return image;
        };
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        QCOMPARE(drawn(british, QLocale::OmitGroupSeparator), drawn(british, QLocale::DefaultNumberOptions));
        const QLocale german(QLocale::German, QLocale::Germany);
        QVERIFY(drawn(british, QLocale::OmitGroupSeparator) != drawn(german, QLocale::OmitGroupSeparator));
    }

    // What is kept of a row from one painting to the next must not outlive what it says.
    void aRowIsPaintedAsItIsNow() {
        FakeClock clock(now);
        ReferralListModel model;
        model.setRows({RowId(1)});
        model.setSummaries({summaryOf(1)});
        const ReferralDelegate delegate(clock);
        const auto drawn = [&](const ReferralDelegate& by, int width, int pixels) {
            QStyleOptionViewItem option;
            option.rect = QRect(0, 0, width, 80);
            option.font.setPixelSize(pixels);
            QImage image(500, 80, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            by.paint(&painter, option, model.index(0));
            return image;
        };
        const auto asIfNew = [&](int width, int pixels) {
            return drawn(ReferralDelegate(clock), width, pixels);
        };
        QCOMPARE(drawn(delegate, 400, 13), asIfNew(400, 13));
        QCOMPARE(drawn(delegate, 400, 13), asIfNew(400, 13));
        QCOMPARE(drawn(delegate, 260, 13), asIfNew(260, 13));
        QCOMPARE(drawn(delegate, 260, 15), asIfNew(260, 15));
        const auto before = drawn(delegate, 400, 13);
        clock.advance(std::chrono::hours(5));
        QVERIFY(asIfNew(400, 13) != before);
        QCOMPARE(drawn(delegate, 400, 13), asIfNew(400, 13));
        auto summary = summaryOf(1);
        summary.customer = QStringLiteral("Adatum");
        model.setSummaries({summary});
        QCOMPARE(drawn(delegate, 400, 13), asIfNew(400, 13));
    }

    void anEmptyListSaysWhy() {
        Desk desk(0);
        const auto blank = desk.view.grab().toImage();
        desk.view.setEmptyText(QStringLiteral("Nothing waits for an answer."));
        QVERIFY(desk.view.grab().toImage() != blank);
        QCOMPARE(desk.view.accessibleDescription(), QStringLiteral("Nothing waits for an answer."));
    }

    void aLongListIsWalkedLikeAShortOne() {
        Desk desk(300'000);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.view));
        desk.view.setCurrentRow(RowId(1));
        QTest::keyClick(&desk.view, Qt::Key_End);
        QCOMPARE(desk.view.currentRow(), RowId(300'000));
        QCOMPARE(desk.view.verticalScrollBar()->value(), desk.view.verticalScrollBar()->maximum());
        QVERIFY(desk.view.viewport()->rect().contains(desk.view.visualRect(desk.view.currentIndex())));
        QTest::keyClick(&desk.view, Qt::Key_PageUp);
        const auto page = 300'000 - qint64(*desk.view.currentRow());
        QVERIFY(page > 2 && page < 20);
        QTest::keyClick(&desk.view, Qt::Key_PageDown);
        QCOMPARE(desk.view.currentRow(), RowId(300'000));
        QTest::keyClick(&desk.view, Qt::Key_Home);
        QCOMPARE(desk.view.currentRow(), RowId(1));
        QCOMPARE(desk.view.verticalScrollBar()->value(), 0);
    }

    void aClickSelectsTheRowUnderIt() {
        Desk desk(50'000);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.view));
        desk.view.verticalScrollBar()->setValue(1'234'567);
        const QPoint point(100, 200);
        const auto expected = desk.view.indexAt(point).data(ReferralListModel::RowIdRole).value<RowId>();
        QTest::mouseClick(desk.view.viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(desk.view.currentRow(), expected);
        QVERIFY(desk.view.selectionModel()->isSelected(desk.view.currentIndex()));
        QVERIFY(!desk.view.indexAt({10, -1'234'600}).isValid());
    }

    void belowTheLastRowThereIsNothing() {
        Desk desk(2);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.view));
        QVERIFY(!desk.view.indexAt({10, desk.view.viewport()->height() - 2}).isValid());
    }

    // The database reads while the bars are painted that stand for the rows.
    void aJumpAsksBeforeItPaints() {
        Desk desk(30'000);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.view));
        QTRY_VERIFY(desk.model.index(0).data(ReferralListModel::IsLoadedRole).toBool());
        const PaintCount painted(*desk.view.viewport());
        QList<RowId> asked;
        int paintedThen = 0;
        connect(&desk.model, &ReferralListModel::summariesWanted, this, [&](const QList<RowId>& rows) {
            paintedThen = asked.isEmpty() ? painted.count : paintedThen;
            asked << rows;
        });
        desk.view.verticalScrollBar()->setValue(1'234'567);
        const auto top = desk.view.indexAt({0, 0}).row();
        const auto bottom = desk.view.indexAt({0, desk.view.viewport()->height() - 1}).row();
        QTRY_VERIFY(desk.model.index(bottom).data(ReferralListModel::IsLoadedRole).toBool());
        QCOMPARE(paintedThen, 0);
        QCOMPARE(asked.mid(0, bottom - top + 1), desk.model.rows().mid(top, bottom - top + 1));
        QTRY_VERIFY(painted.count > 0);
    }

    void whatIsReadBeyondTheScreenPaintsNothing() {
        Desk desk(30'000);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.view));
        QTRY_VERIFY(desk.model.index(0).data(ReferralListModel::IsLoadedRole).toBool());
        QCoreApplication::processEvents();
        const PaintCount painted(*desk.view.viewport());
        desk.model.lookAt(25'000, 25'000);
        QTRY_VERIFY(desk.model.index(25'000).data(ReferralListModel::IsLoadedRole).toBool());
        QCoreApplication::processEvents();
        QCOMPARE(painted.count, 0);
        desk.model.refresh({RowId(1)});
        QTRY_VERIFY(painted.count > 0);
    }

    void aRowThatLeavesWithALongListIsToldOf() {
        Desk desk(20'000);
        desk.view.setCurrentRow(RowId(7));
        QSignalSpy lost(&desk.view, &ReferralListView::currentRowLost);
        desk.model.setRows(numbered(100'000, 30'000));
        QCOMPARE(lost.count(), 1);
        QVERIFY(!desk.view.currentRow());
    }
};

QTEST_MAIN(tst_ReferralListView)
#include "tst_referrallistview.moc"

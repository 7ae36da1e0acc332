// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/layoutpause.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace favilla;

namespace {

/// A part of a page that counts how often it is laid out.
class Part final : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {100, 30}; }
    int laidOut = 0;

protected:
    void resizeEvent(QResizeEvent*) override { ++laidOut; }
};

struct Page {
    Page() : column(new QVBoxLayout(&page)) {
        for (auto& part : parts) {
            part = new Part(&page);
            column->addWidget(part);
            part->hide();
        }
        page.resize(300, 300);
        page.show();
    }
    QWidget page;
    QVBoxLayout* column;
    Part* parts[5]{};
};

} // namespace

class tst_LayoutPause : public QObject {
    Q_OBJECT

private slots:
    void laysOutOnceForManyChanges() {
        Page changed;
        QVERIFY(QTest::qWaitForWindowExposed(&changed.page));
        for (auto* part : changed.parts)
            part->show();
        QVERIFY(changed.parts[0]->laidOut > 2); // for each that came after it
        Page paused;
        QVERIFY(QTest::qWaitForWindowExposed(&paused.page));
        {
            const LayoutPause pause(paused.page);
            for (auto* part : paused.parts)
                part->show();
        }
        QCOMPARE(paused.parts[0]->laidOut, 2); // when it came, and with the page
        for (int i = 0; i < 5; ++i)
            QCOMPARE(paused.parts[i]->geometry(), changed.parts[i]->geometry());
        QVERIFY(paused.parts[4]->y() > paused.parts[3]->y());
    }

    /// A card that comes back with other rows in the place it had before.
    void whatIsShownMeanwhileIsLaidOut() {
        Page page;
        QVERIFY(QTest::qWaitForWindowExposed(&page.page));
        auto* card = page.parts[0];
        auto* rows = new QVBoxLayout(card);
        rows->setContentsMargins(0, 0, 0, 0);
        card->setFixedSize(200, 100);
        card->show();
        page.column->activate();
        card->hide();
        auto* row = new Part(card);
        row->resize(5, 5);
        {
            const LayoutPause pause(page.page);
            rows->addWidget(row);
            row->show();
            card->show();
        }
        QCOMPARE(card->size(), QSize(200, 100));
        QCOMPARE(row->size(), QSize(200, 100));
    }

    void leavesAsItWasWhatWasSwitchedOffBefore() {
        Page page;
        auto* inner = new QVBoxLayout(page.parts[2]);
        inner->setEnabled(false);
        {
            const LayoutPause pause(page.page);
            QVERIFY(!page.column->isEnabled());
        }
        QVERIFY(page.column->isEnabled());
        QVERIFY(!inner->isEnabled());
    }

    void aPartMayGoMeanwhile() {
        Page page;
        new QVBoxLayout(page.parts[1]);
        {
            const LayoutPause pause(page.page);
            page.column->removeWidget(page.parts[1]);
            delete page.parts[1];
            page.parts[0]->show();
        }
        QVERIFY(page.column->isEnabled());
        QCOMPARE(page.parts[0]->width(), page.column->contentsRect().width());
    }
};

QTEST_MAIN(tst_LayoutPause)
#include "tst_layoutpause.moc"

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/searchbar.h"

#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestSearchBar : public QObject {
    Q_OBJECT

    static QToolButton* chip(SearchBar& bar, const QString& words) {
        for (auto* button : bar.findChildren<QToolButton*>())
            if (button->accessibleName().startsWith(words))
                return button;
        return nullptr;
    }
    // Opens the chip's menu and takes the entry that begins so.
    static bool choose(SearchBar& bar, const QString& words, const QString& entry) {
        chip(bar, words)->click();
        auto* menu = bar.findChild<QMenu*>();
        for (auto* action : menu->actions())
            if (action->text().startsWith(entry)) {
                menu->hide();
                action->trigger();
                return true;
            }
        return false;
    }

private slots:
    void init() {
        m_bar = std::make_unique<SearchBar>();
        m_bar->setCountries({u"IT"_s, u"DE"_s}, QLocale(u"en_GB"_s));
        m_bar->resize(1100, 60);
        m_bar->show();
        m_search = m_bar->findChild<QLineEdit*>();
    }

    void tellsEveryKeystroke() {
        QSignalSpy edited(m_bar.get(), &SearchBar::searchEdited);
        QTest::keyClicks(m_search, u"ter"_s);
        QCOMPARE(edited.size(), 3);
        QCOMPARE(edited.last().first().toString(), u"ter"_s);
        QCOMPARE(m_bar->search(), u"ter"_s);
    }

    void isQuietWhenItIsSet() {
        QSignalSpy edited(m_bar.get(), &SearchBar::searchEdited);
        QSignalSpy filtered(m_bar.get(), &SearchBar::filterEdited);
        m_bar->setSearch(u"terre"_s);
        Filter hot;
        hot.isHotOnly = true;
        m_bar->setFilter(hot);
        QCOMPARE(edited.size() + filtered.size(), 0);
        QVERIFY(chip(*m_bar, u"Hot"_s)->isChecked());
    }

    void escapeClearsAndGivesTheFocusAway() {
        QSignalSpy edited(m_bar.get(), &SearchBar::searchEdited);
        QSignalSpy escaped(m_bar.get(), &SearchBar::escaped);
        m_bar->setSearch(u"terre"_s);
        QTest::keyClick(m_search, Qt::Key_Escape);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.first().first().toString(), QString());
        QCOMPARE(escaped.size(), 1);
        QTest::keyClick(m_search, Qt::Key_Escape);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(escaped.size(), 2);
    }

    void enterAndDownKeepTheSearch() {
        QSignalSpy escaped(m_bar.get(), &SearchBar::escaped);
        m_bar->setSearch(u"terre"_s);
        QTest::keyClick(m_search, Qt::Key_Return);
        QTest::keyClick(m_search, Qt::Key_Down);
        QCOMPARE(escaped.size(), 2);
        QCOMPARE(m_bar->search(), u"terre"_s);
    }

    void chipsSwitchTheFilter() {
        QSignalSpy filtered(m_bar.get(), &SearchBar::filterEdited);
        chip(*m_bar, u"Hot"_s)->click();
        chip(*m_bar, u"Due"_s)->click();
        QCOMPARE(filtered.size(), 2);
        QVERIFY(m_bar->filter().isHotOnly && m_bar->filter().isDueWithin24h);
        chip(*m_bar, u"Hot"_s)->click();
        QVERIFY(!m_bar->filter().isHotOnly);
        QVERIFY(!chip(*m_bar, u"Hot"_s)->isChecked());
    }

    void menusSetCountryValueAndSource() {
        QSignalSpy filtered(m_bar.get(), &SearchBar::filterEdited);
        QVERIFY(choose(*m_bar, u"Country"_s, u"Germany"_s));
        QCOMPARE(m_bar->filter().country, u"DE"_s);
        QVERIFY(choose(*m_bar, u"Value"_s, u"From €50,000"_s));
        QCOMPARE(m_bar->filter().minimumValue->text(), u"50000.00"_s);
        QVERIFY(choose(*m_bar, u"Source"_s, u"Partner Center"_s));
        QVERIFY(m_bar->filter().source == Source::PartnerCenter);
        QCOMPARE(filtered.size(), 3);
        QVERIFY(chip(*m_bar, u"Country: Germany"_s)->isChecked());
        QVERIFY(choose(*m_bar, u"Country"_s, u"All countries"_s));
        QVERIFY(choose(*m_bar, u"Value"_s, u"Any value"_s));
        QVERIFY(choose(*m_bar, u"Source"_s, u"All sources"_s));
        QVERIFY(m_bar->filter().isEmpty());
    }

    void aMenuThatIsLeftChangesNothing() {
        QSignalSpy filtered(m_bar.get(), &SearchBar::filterEdited);
        chip(*m_bar, u"Country"_s)->click();
        m_bar->findChild<QMenu*>()->hide();
        QVERIFY(!chip(*m_bar, u"Country"_s)->isChecked());
        QCOMPARE(filtered.size(), 0);
    }

    void takesAnotherValueInTheCurrency() {
        m_bar->setCurrency(u"JPY"_s);
        QVERIFY(choose(*m_bar, u"Value"_s, u"Another"_s));
        auto* dialog = m_bar->findChild<QInputDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->doubleDecimals(), 0);
        dialog->setDoubleValue(82000);
        dialog->accept();
        QVERIFY(m_bar->filter().minimumValue == *Money::fromText(u"82000"_s, u"JPY"_s));
        QVERIFY(chip(*m_bar, u"Value: from"_s)->isChecked());
    }

    void offersAViewOnlyForSomethingToSave() {
        auto* save = chip(*m_bar, u"Save"_s);
        QSignalSpy wanted(m_bar.get(), &SearchBar::saveViewRequested);
        QVERIFY(save->isHidden());
        QTest::keyClicks(m_search, u"t"_s);
        QVERIFY(!save->isHidden());
        m_bar->setSearch({});
        QVERIFY(save->isHidden());
        Filter italy;
        italy.country = u"IT"_s;
        m_bar->setFilter(italy);
        QVERIFY(!save->isHidden());
        save->click();
        QCOMPARE(wanted.size(), 1);
    }

    void newReferralFollowsItsAction() {
        QAction action(u"+ New referral"_s);
        m_bar->setNewAction(&action);
        auto* button = m_bar->findChild<QPushButton*>();
        QSignalSpy triggered(&action, &QAction::triggered);
        button->click();
        QCOMPARE(triggered.size(), 1);
        action.setEnabled(false);
        QVERIFY(!button->isEnabled());
    }

    void nothingIsCutInNarrowWindows_data() {
        QTest::addColumn<int>("width");
        for (const int width : {1280, 900, 640})
            QTest::addRow("%d", width) << width;
    }
    void nothingIsCutInNarrowWindows() {
        QFETCH(int, width);
        QAction action(u"+ New referral"_s);
        m_bar->setNewAction(&action);
        Filter filter;
        filter.country = u"BA"_s;
        filter.source = Source::PartnerCenter;
        m_bar->setFilter(filter);
        m_bar->resize(width, m_bar->heightForWidth(width));
        QCoreApplication::processEvents();
        for (auto* button : m_bar->findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || button->parentWidget() == m_search)
                continue;
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            const QRect inBar(button->mapTo(m_bar.get(), QPoint()), button->size());
            QVERIFY2(m_bar->rect().contains(inBar), qPrintable(button->text()));
        }
        QVERIFY(m_search->width() >= 180);
    }

private:
    std::unique_ptr<SearchBar> m_bar;
    QLineEdit* m_search = nullptr;
};

QTEST_MAIN(TestSearchBar)
#include "tst_searchbar.moc"

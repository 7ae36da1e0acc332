// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"
#include "views/dialogs/importdialog.h"
#include "views/forms/stepdialog.h"
#include "views/main/desk.h"
#include "views/main/listheader.h"
#include "views/main/mainactions.h"
#include "views/main/mainwindow.h"
#include "views/main/scrim.h"
#include "views/referrallistview.h"
#include "views/searchbar.h"
#include "views/sidebarview.h"
#include "views/undobar.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// What only the window as a whole does: the undo bar, the saved views, the shade behind a dialog.
class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aRemovedViewComesBackToItsPlace();
    void aStepUndoneElsewhereEndsTheOffer();
    void aLaterStepOfAnotherKeepsTheOffer();
    void aDialogDimsTheWindow();
    void aViewsOrderStaysWithTheView();
    void aRenamedViewIsRenamedEverywhere();
    void theOfferSpeaksTheLanguageOfTheProgram();
    void aStepIsPlannedShownAndTakenBack();
    void anythingCanBeRevealed();
    void aDroppedFileIsOfferedForImport();
    void droppedTextIsOfferedForImport();
    void aPasteIsOfferedForImport();

private:
    MainWindow& window() const { return *m_desktop->window(); }
    QStringList viewNames() const;
    void winTheFirst();
    void switchTo(const QString& language);
    void drop(QMimeData& data);
    /// Waits for the dry run of an import and takes what it offers; false where none came.
    bool import();

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Desktop> m_desktop;
};

void TestMainWindow::init() {
    m_home = std::make_unique<QTemporaryDir>();
    const StandardFolders folders{
        m_home->filePath(u"favilla.ini"_s), m_home->path(), m_home->filePath(u"favilla.sqlite"_s)};
    m_desktop = std::make_unique<Desktop>(*qApp, folders, m_clock, std::make_unique<MemorySecretStore>());
    StartOptions options;
    options.isDemo = true;
    m_desktop->start(options);
    QTRY_VERIFY(m_desktop->window() && window().desk().detail());
}

void TestMainWindow::cleanup() {
    m_desktop.reset();
    m_home.reset();
}

QStringList TestMainWindow::viewNames() const {
    QStringList names;
    const auto* sidebar = window().findChild<SidebarView*>();
    for (int row = 0; row < sidebar->count(); ++row)
        if (sidebar->item(row)->flags() & Qt::ItemIsEditable)
            names << sidebar->item(row)->text();
    return names;
}

void TestMainWindow::aRemovedViewComesBackToItsPlace() {
    QTRY_VERIFY(viewNames().size() > 1);
    const auto before = viewNames();
    auto* sidebar = window().findChild<SidebarView*>();
    sidebar->setCurrentItem(sidebar->findItems(before.first(), Qt::MatchExactly).value(0));
    QTest::keyClick(sidebar, Qt::Key_Delete);
    auto& bar = window().desk().undoBar();
    QTRY_VERIFY(bar.isOffering());
    QVERIFY(bar.text().contains(before.first()));
    QTRY_COMPARE(viewNames(), before.mid(1));

    bar.findChild<QPushButton*>()->click();
    QTRY_COMPARE(viewNames(), before);
    QVERIFY(!bar.isOffering());
}

void TestMainWindow::winTheFirst() {
    window().actions().active.trigger();
    QTRY_VERIFY(window().desk().detail() && window().desk().detail()->referral->status == Status::Active);
    window().actions().win.trigger();
    QTRY_VERIFY(window().desk().undoBar().isOffering());
}

void TestMainWindow::switchTo(const QString& language) {
    emit window().preferencesWanted();
    QTRY_VERIFY(QApplication::activeModalWidget());
    auto* dialog = QApplication::activeModalWidget();
    auto* box = dialog->findChild<QComboBox*>(u"languageBox"_s);
    box->setCurrentIndex(box->findData(language));
    dialog->findChild<QLineEdit*>(u"personEdit"_s)->setText(u"Anna Neri"_s); // required
    dialog->findChild<QPushButton*>(u"saveButton"_s)->click();
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void TestMainWindow::aStepUndoneElsewhereEndsTheOffer() {
    winTheFirst();
    auto undone = m_desktop->workspace()->referrals().undo();
    QTRY_VERIFY(undone.isFinished());
    QVERIFY(undone.result());
    QTRY_VERIFY(!window().desk().undoBar().isOffering());
}

void TestMainWindow::aLaterStepOfAnotherKeepsTheOffer() {
    winTheFirst();
    const auto id = window().desk().detail()->referral->id;
    QTRY_VERIFY(window().desk().detail()->referral->status == Status::Active);
    QTest::qWait(5); // the journal counts milliseconds
    auto won = m_desktop->workspace()->referrals().apply(window().desk().detail()->referral->id, Win{});
    QTRY_VERIFY(won.isFinished());
    QVERIFY(won.result());
    QTRY_VERIFY(window().desk().detail() && window().desk().detail()->referral->id != id);
    QVERIFY(window().desk().undoBar().isOffering());
}

void TestMainWindow::aDialogDimsTheWindow() {
    const auto* scrim = window().findChild<Scrim*>();
    QVERIFY(scrim && !scrim->isVisible());
    window().actions().keys.trigger();
    window().actions().newReferral.trigger();
    QTRY_VERIFY(QApplication::activeModalWidget());
    QVERIFY(scrim->isVisible());
    QCOMPARE(scrim->geometry(), window().rect());
    while (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
        dialog->reject();
    QTRY_VERIFY(!scrim->isVisible());
}

void TestMainWindow::aViewsOrderStaysWithTheView() {
    QTRY_VERIFY(!viewNames().isEmpty());
    auto* sidebar = window().findChild<SidebarView*>();
    const auto before = window().desk().query().order;
    QStringList orders;
    for (const auto& name : viewNames()) {
        sidebar->setCurrentItem(sidebar->findItems(name, Qt::MatchExactly).value(0));
        orders << favilla::name(window().desk().query().order);
    }
    QVERIFY(orders.contains(favilla::name(Order::Value)));
    window().actions().inbox.trigger();
    QCOMPARE(window().desk().query().order, before);
    window().actions().archived.trigger();
    QCOMPARE(window().desk().query().order, before);
}

void TestMainWindow::aRenamedViewIsRenamedEverywhere() {
    QTRY_VERIFY(!viewNames().isEmpty());
    auto* sidebar = window().findChild<SidebarView*>();
    auto* item = sidebar->findItems(viewNames().first(), Qt::MatchExactly).value(0);
    sidebar->setCurrentItem(item);
    item->setText(u"Harvest"_s);
    const auto* header = window().findChild<ListHeader*>();
    QTRY_VERIFY(header->findChild<QLabel*>()->text().startsWith(u"Harvest"_s));
}

void TestMainWindow::theOfferSpeaksTheLanguageOfTheProgram() {
    winTheFirst();
    auto& bar = window().desk().undoBar();
    const auto english = bar.text();
    switchTo(u"it"_s);
    QTRY_VERIFY(bar.text().endsWith(u"vinta"_s));
    switchTo(u"en"_s);
    QTRY_COMPARE(bar.text(), english);
}

const auto request = R"([{"id": "dropped-1", "createdDateTime": "2026-01-05T10:00:00Z", "status": "New",
    "substatus": "Pending", "customerProfile": {"name": "Forno Alba"}}])";

void TestMainWindow::aStepIsPlannedShownAndTakenBack() {
    const auto step = [this] { return window().desk().detail()->referral->nextStep; };
    const auto form = [this] { return window().findChild<StepDialog*>(); };
    auto* list = window().findChild<ReferralListView*>();
    const auto row = [list] { return list->currentIndex().data(Qt::AccessibleTextRole).toString(); };
    QVERIFY(!step());

    QTest::keyClick(list, Qt::Key_S);
    QTRY_VERIFY(form() && form()->isVisible());
    form()->findChild<QLineEdit*>(u"text"_s)->setText(u"send the offer"_s);
    form()->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(step().has_value());
    QCOMPARE(step()->text, u"send the offer"_s);
    QTRY_VERIFY(!form());
    QTRY_VERIFY(row().contains(u"send the offer"_s));

    window().actions().planStep.trigger(); // without a window manager the window is not active again
    QTRY_VERIFY(form() && form()->isVisible());
    QCOMPARE(form()->findChild<QLineEdit*>(u"text"_s)->text(), u"send the offer"_s);
    form()->findChild<QPushButton*>(u"removeButton"_s)->click();
    QTRY_VERIFY(!step());

    QTRY_VERIFY(window().actions().undo.isEnabled());
    window().actions().undo.trigger();
    QTRY_VERIFY(step().has_value());
    QTRY_VERIFY(row().contains(u"send the offer"_s));
    window().actions().undo.trigger();
    QTRY_VERIFY(!step());
}

void TestMainWindow::anythingCanBeRevealed() {
    const auto shown = [this] {
        return window().desk().detail() ? window().desk().detail()->referral->id : ReferralId();
    };
    const auto first = shown();
    window().actions().archived.trigger();
    QTRY_VERIFY(shown() != first && !shown().isEmpty());
    const auto archived = shown();
    // From another box, and out of a search that does not have it.
    window().desk().reveal(first);
    QTRY_COMPARE(shown(), first);
    QCOMPARE(window().desk().query().box, Box::Inbox);
    auto* field = window().desk().findChild<SearchBar*>()->findChild<QLineEdit*>();
    QTest::keyClicks(field, u"nothing has this"_s);
    QTRY_VERIFY(!window().desk().query().search.isEmpty());
    window().desk().reveal(archived);
    QTRY_COMPARE(shown(), archived);
    QCOMPARE(window().desk().query().box, Box::Archived);
    QVERIFY(field->text().isEmpty());
}

void TestMainWindow::drop(QMimeData& data) {
    const auto middle = window().rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &dropped);
    QVERIFY(dropped.isAccepted());
}

bool TestMainWindow::import() {
    const auto isOffered = [] {
        auto* dialog = qobject_cast<ImportDialog*>(QApplication::activeModalWidget());
        auto* next = dialog ? dialog->findChild<QPushButton*>(u"nextButton"_s) : nullptr;
        return next && next->isEnabled() && next->text().contains(u'1');
    };
    if (!QTest::qWaitFor(isOffered))
        return false;
    auto* dialog = QApplication::activeModalWidget();
    dialog->findChild<QPushButton*>(u"nextButton"_s)->click();
    const auto isStored = [this] {
        const auto found = m_desktop->workspace()->referrals().detail(ReferralId(u"dropped-1"_s));
        return QTest::qWaitFor([&found] { return found.isFinished(); }) && found.result().hasValue();
    };
    return QTest::qWaitFor(isStored);
}

void TestMainWindow::aDroppedFileIsOfferedForImport() {
    QFile file(m_home->filePath(u"dropped.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(request);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    drop(data);
    QVERIFY(import());
}

void TestMainWindow::droppedTextIsOfferedForImport() {
    QMimeData data;
    data.setText(QString::fromLatin1(request));
    drop(data);
    QVERIFY(import());
}

void TestMainWindow::aPasteIsOfferedForImport() {
    QApplication::clipboard()->setText(QString::fromLatin1(request));
    window().actions().paste.trigger();
    QVERIFY(import());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

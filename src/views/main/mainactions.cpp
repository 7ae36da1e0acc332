// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/mainactions.h"

#include "domain/lifecycle.h"
#include "views/words/harmless.h"
#include "views/words/statewords.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenuBar>

namespace favilla {
namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("favilla::MainActions", text);
}

constexpr Order allOrders[] = {
    Order::AnswerDue, Order::Received, Order::Value, Order::Customer, Order::Expiry};

} // namespace

MainActions::MainActions(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
    , m_orders(new QActionGroup(this))
    , m_entries{
          {&newReferral, QT_TR_NOOP("&New referral…")},
          {&importFile, QT_TR_NOOP("&Import…")},
          {&paste, QT_TR_NOOP("&Paste requests")},
          {&exportList, QT_TR_NOOP("&Export list…")},
          {&writeDump, QT_TR_NOOP("Save &full copy…")},
          {&restoreDump, QT_TR_NOOP("Load f&ull copy…")},
          {&openWorkspace, QT_TR_NOOP("&Open workspace…")},
          {&openDemo, QT_TR_NOOP("Open &demo")},
          {&backUp, QT_TR_NOOP("&Back up now")},
          {&restoreBackup, QT_TR_NOOP("&Restore…")},
          {&quit, QT_TR_NOOP("&Quit")},
          {&undo, QT_TR_NOOP("&Undo")},
          {&find, QT_TR_NOOP("&Find")},
          {&preferences, QT_TR_NOOP("&Preferences…")},
          {&inbox, QT_TR_NOOP("&Inbox")},
          {&active, QT_TR_NOOP("&Active")},
          {&archived, QT_TR_NOOP("A&rchived")},
          {&refresh, QT_TR_NOOP("Re&fresh")},
          {&accept, QT_TR_NOOP("&Accept…")},
          {&decline, QT_TR_NOOP("&Decline…")},
          {&win, QT_TR_NOOP("&Won")},
          {&lose, QT_TR_NOOP("&Lost…")},
          {&edit, QT_TR_NOOP("&Edit engagement…")},
          {&addContact, QT_TR_NOOP("Add &contact…")},
          {&planStep, QT_TR_NOOP("Next &step…")},
          {&next, QT_TR_NOOP("&Next")},
          {&previous, QT_TR_NOOP("&Previous")},
          {&wordToCustomer, QT_TR_NOOP("Word to the c&ustomer…")},
          {&copyId, QT_TR_NOOP("Copy &ID")},
          {&accounts, QT_TR_NOOP("&Accounts…")},
          {&queue, QT_TR_NOOP("&Queue")},
          {&check, QT_TR_NOOP("&Check connection…")},
          {&problems, QT_TR_NOOP("Rows &not read…")},
          {&help, QT_TR_NOOP("Favilla &help")},
          {&keys, QT_TR_NOOP("&Keys")},
          {&about, QT_TR_NOOP("&About Favilla")},
      } {
    for (const auto order : allOrders) {
        auto* action = m_orders->addAction(QString());
        action->setCheckable(true);
        action->setData(int(order));
    }
    assignKeys();
    buildMenus();
    setReferral(nullptr);
    setUndoable({});
    setProblemCount(0);
    retranslate();
}

void MainActions::assignKeys() {
    newReferral.setShortcut(QKeySequence::New);
    importFile.setShortcut(QKeySequence::Open);
    paste.setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    exportList.setShortcut(Qt::CTRL | Qt::Key_E);
    quit.setShortcut(QKeySequence::Quit);
    undo.setShortcut(QKeySequence::Undo);
    find.setShortcut(QKeySequence::Find);
    preferences.setShortcut(Qt::CTRL | Qt::Key_Comma); // Qt names a key for this on macOS only
    inbox.setShortcut(Qt::CTRL | Qt::Key_1);
    active.setShortcut(Qt::CTRL | Qt::Key_2);
    archived.setShortcut(Qt::CTRL | Qt::Key_3);
    refresh.setShortcut(Qt::Key_F5);
    accept.setShortcut(Qt::Key_A);
    decline.setShortcut(Qt::Key_D);
    win.setShortcut(Qt::Key_W);
    lose.setShortcut(Qt::Key_L);
    edit.setShortcut(Qt::Key_E);
    addContact.setShortcut(Qt::Key_C);
    planStep.setShortcut(Qt::Key_S);
    next.setShortcut(Qt::Key_J);
    previous.setShortcut(Qt::Key_K);
    help.setShortcut(Qt::Key_F1);
    keys.setShortcut(Qt::CTRL | Qt::Key_Slash);
    quit.setMenuRole(QAction::QuitRole);
    preferences.setMenuRole(QAction::PreferencesRole);
    about.setMenuRole(QAction::AboutRole);
}

void MainActions::addMenu(const char* title, const std::vector<QAction*>& actions) {
    auto* menu = m_window.menuBar()->addMenu(QString());
    m_menus.emplace_back(menu, title);
    for (auto* action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
}

void MainActions::buildMenus() {
    addMenu(QT_TR_NOOP("&File"),
        {&newReferral, nullptr, &importFile, &paste, &exportList, nullptr, &openWorkspace, &openDemo, nullptr,
            &backUp, &restoreBackup, &writeDump, &restoreDump, nullptr, &quit});
    addMenu(QT_TR_NOOP("&Edit"), {&undo, nullptr, &find, nullptr, &preferences});
    addMenu(QT_TR_NOOP("&View"), {&inbox, &active, &archived, nullptr});
    m_orderMenu = m_menus.back().first->addMenu(QString());
    m_orderMenu->addActions(m_orders->actions());
    m_menus.back().first->addSeparator();
    m_menus.back().first->addAction(&refresh);
    addMenu(QT_TR_NOOP("&Referral"),
        {&accept, &decline, nullptr, &win, &lose, &edit, &addContact, &planStep, nullptr, &wordToCustomer,
            &copyId, nullptr, &next, &previous});
    addMenu(QT_TR_NOOP("&Tools"), {&accounts, &queue, &check, nullptr, &problems});
    addMenu(QT_TR_NOOP("&Help"), {&help, &keys, nullptr, &about});
}

void MainActions::setOrder(Order order) {
    for (auto* action : m_orders->actions())
        action->setChecked(action->data().toInt() == int(order));
}

void MainActions::setReferral(const Referral* referral) {
    const auto enable = [this, referral](QAction& action, const Intent& intent) {
        action.setEnabled(referral && !m_isReadOnly && isAllowed(*referral, intent));
    };
    enable(accept, Accept{});
    enable(decline, Decline{});
    enable(win, Win{});
    enable(lose, Lose{});
    enable(edit, EditEngagement{});
    enable(addContact, AddContact{});
    enable(planStep, PlanNextStep{});
    copyId.setEnabled(referral);
    const bool isUntold = referral && (*referral)->source != Source::PartnerCenter
        && ((*referral)->substatus == Substatus::Declined || (*referral)->substatus == Substatus::Expired);
    wordToCustomer.setEnabled(isUntold);
}

void MainActions::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    for (auto* action : {&newReferral, &importFile, &paste, &restoreDump})
        action->setEnabled(!isReadOnly);
    setUndoable(m_undoable);
}

void MainActions::setUndoable(const std::optional<Change>& change) {
    m_undoable = change;
    undo.setEnabled(change.has_value() && !m_isReadOnly);
    retranslateUndo();
}

void MainActions::setProblemCount(int count) {
    problems.setEnabled(count > 0);
}

QList<std::pair<QString, QList<QAction*>>> MainActions::groups() const {
    QList<std::pair<QString, QList<QAction*>>> groups;
    for (const auto& [menu, title] : m_menus)
        groups.emplace_back(menu->title().remove(u'&'), menu->actions());
    return groups;
}

void MainActions::retranslateUndo() {
    // Where the key stands for any step, as in the list of keys.
    undo.setIconText(tr("&Undo").remove(u'&'));
    if (m_undoable)
        //: %1 is a step such as "accepting Contoso"
        undo.setText(tr("&Undo %1").arg(stepWord(*m_undoable).replace(u'&', QLatin1String("&&"))));
    else
        undo.setText(tr("&Undo"));
}

void MainActions::retranslate() {
    for (const auto& [action, text] : m_entries)
        action->setText(translated(text));
    for (const auto& [menu, title] : m_menus)
        menu->setTitle(translated(title));
    m_orderMenu->setTitle(tr("&Order"));
    for (auto* action : m_orders->actions())
        action->setText(words::orderWord(static_cast<Order>(action->data().toInt())));
    retranslateUndo();
}

QString stepWord(const Change& change) {
    const auto customer = words::harmlessLine(change.customer);
    if (change.kind == QLatin1String("accept"))
        return MainActions::tr("accepting %1").arg(customer);
    if (change.kind == QLatin1String("decline"))
        return MainActions::tr("declining %1").arg(customer);
    if (change.kind == QLatin1String("win"))
        return MainActions::tr("“Won” of %1").arg(customer);
    if (change.kind == QLatin1String("lose"))
        return MainActions::tr("“Lost” of %1").arg(customer);
    if (change.kind == QLatin1String("edit"))
        return MainActions::tr("editing %1").arg(customer);
    if (change.kind == QLatin1String("add-contact"))
        return MainActions::tr("the new contact of %1").arg(customer);
    if (change.kind == QLatin1String("planNextStep"))
        return MainActions::tr("the next step of %1").arg(customer);
    if (change.kind == QLatin1String("create"))
        return MainActions::tr("adding %1").arg(customer);
    return MainActions::tr("the import of %Ln referral(s)", nullptr, change.count);
}

QString answerWord(const Change& change) {
    const auto customer = words::harmlessLine(change.customer);
    if (change.kind == QLatin1String("accept"))
        return MainActions::tr("%1: accepted").arg(customer);
    if (change.kind == QLatin1String("decline"))
        return MainActions::tr("%1: declined").arg(customer);
    if (change.kind == QLatin1String("win"))
        return MainActions::tr("%1: won").arg(customer);
    return MainActions::tr("%1: lost").arg(customer);
}

} // namespace favilla

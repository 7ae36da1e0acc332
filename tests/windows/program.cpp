// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "models/referrallistmodel.h"
#include "views/dialogs/helpwindow.h"
#include "views/dialogs/preferencesdialog.h"
#include "views/main/desk.h"
#include "views/main/mainactions.h"
#include "views/referrallistview.h"
#include "views/searchbar.h"
#include "views/sidebarview.h"
#include "views/undobar.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace favilla::windows {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 10'000;

StandardFolders foldersIn(const QTemporaryDir& home) {
    return {home.filePath(u"favilla.ini"_s), home.path(), home.filePath(u"favilla.sqlite"_s)};
}

/// The preferences as if chosen at an earlier start; the folders, so that it happens before the program is
/// made.
StandardFolders prepared(const QTemporaryDir& home, const QString& language, Scheme scheme) {
    const auto folders = foldersIn(home);
    QSettings file(folders.settingsFile, QSettings::IniFormat);
    Settings settings(file);
    auto preferences = settings.preferences();
    preferences.language = language;
    preferences.scheme = scheme;
    preferences.personName = u"Chiara Rossi"_s;
    settings.setPreferences(preferences);
    settings.markStarted();
    return folders;
}

ReferralQuery boxQuery(Box box, std::optional<Substatus> outcome = {}) {
    ReferralQuery query;
    query.box = box;
    query.outcome = outcome;
    return query;
}

} // namespace

Program::Program(QApplication& application, const QString& language, Scheme scheme)
    : m_clock(QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC), QTimeZone("Europe/Rome"))
    , m_folders(prepared(m_home, language, scheme))
    , m_desktop(application, m_folders, m_clock, std::make_unique<MemorySecretStore>()) { }

bool Program::start() {
    StartOptions options;
    options.isDemo = true;
    m_desktop.start(options);
    return QTest::qWaitFor(
        [this] { return m_desktop.window() && window().isVisible() && window().desk().detail(); }, patience);
}

bool Program::switchTo(const QString& language) {
    window().desk().undoBar().dismiss(); // what a view of this class offered, not the window
    QSignalSpy read(&workspace().state(), &WorkspaceFeed::stateRead);
    emit window().preferencesWanted();
    if (!QTest::qWaitFor([] { return dialog() != nullptr; }, patience))
        return false;
    auto* box = dialog()->findChild<QComboBox*>(u"languageBox"_s);
    box->setCurrentIndex(box->findData(language));
    dialog()->findChild<QPushButton*>(u"saveButton"_s)->click();
    return QTest::qWaitFor([&read] { return !dialog() && !read.isEmpty(); }, patience) && isSettled();
}

bool Program::removeViews() {
    QList<SavedView> views;
    const auto keep = [&views](const WorkspaceState& state) { views = state.views; };
    const auto listening = QObject::connect(&workspace().state(), &WorkspaceFeed::stateRead, keep);
    QSignalSpy read(&workspace().state(), &WorkspaceFeed::stateRead);
    workspace().state().refresh();
    bool areGone = read.wait(patience);
    for (const auto& view : QList<SavedView>(views))
        workspace().savedViews().remove(view.id);
    areGone = areGone && QTest::qWaitFor([&views] { return views.isEmpty(); }, patience);
    QObject::disconnect(listening);
    return areGone && isSettled();
}

bool Program::isSettled() const {
    auto& desk = window().desk();
    const auto* model = desk.findChild<ReferralListModel*>();
    const bool isThere = QTest::qWaitFor(
        [&desk, model] {
            QTest::qWait(10);
            if (desk.rows().isEmpty())
                return !desk.detail();
            const bool isRead = model->index(0).data(ReferralListModel::IsLoadedRole).toBool();
            return isRead && desk.detail() && desk.rows().contains(desk.detail()->row);
        },
        patience);
    QTest::qWait(60); // what slides comes to rest, rows that were asked for arrive
    return isThere;
}

bool Program::show(const ReferralQuery& query) {
    auto& desk = window().desk();
    QSignalSpy read(&workspace().list(), &ReferralFeed::rowsRead);
    auto* sidebar = desk.findChild<SidebarView*>();
    emit sidebar->querySelected(query);
    if (read.isEmpty() && !read.wait(patience))
        return false;
    return isSettled() && desk.query().box == query.box && desk.query().outcome == query.outcome;
}

bool Program::search(const QString& text) {
    auto* field = window().desk().findChild<SearchBar*>()->findChild<QLineEdit*>();
    QSignalSpy read(&workspace().list(), &ReferralFeed::rowsRead);
    field->setText(text);
    emit field->textEdited(text);
    if (read.isEmpty() && !read.wait(patience))
        return false;
    return isSettled();
}

QList<Program::View> Program::views() {
    const auto outcome = [this](Substatus end) {
        return [this, end] { return show(boxQuery(Box::Archived, end)); };
    };
    return {{u"active"_s, [this] { return show(boxQuery(Box::Active)); }},
        {u"archived"_s, [this] { return show(boxQuery(Box::Archived)); }},
        {u"won"_s, outcome(Substatus::Won)}, {u"lost"_s, outcome(Substatus::Lost)},
        {u"declined"_s, outcome(Substatus::Declined)}, {u"expired"_s, outcome(Substatus::Expired)},
        {u"inbox"_s, [this] { return show(boxQuery(Box::Inbox)); }},
        {u"search with a hit"_s, [this] { return search(u"cant"_s); }},
        {u"search without a hit"_s, [this] { return search(u"zzzz"_s); }},
        {u"back from the search"_s, [this] { return search({}); }},
        {u"undo bar"_s, [this] {
             Change change;
             change.kind = u"accept"_s;
             change.customer = u"Cantina Terre Alte S.p.A."_s;
             window().actions().setUndoable(change);
             window().desk().undoBar().offer(answerWord(change));
             QTest::qWait(250); // it slides open
             return isSettled();
         }}};
}

bool Program::eachRow(const std::function<void(const QString&)>& seen) {
    auto& desk = window().desk();
    auto* list = desk.findChild<ReferralListView*>();
    for (const auto row : desk.rows()) {
        list->setCurrentRow(row);
        if (!QTest::qWaitFor([&desk, row] { return desk.detail() && desk.detail()->row == row; }, patience))
            return false;
        QTest::qWait(1);
        seen(desk.detail()->referral->customer.name);
    }
    return true;
}

QList<Program::View> Program::dialogs() {
    const auto opened = [](const std::function<void()>& open) {
        return [open] {
            open();
            return QTest::qWaitFor([] { return dialog() != nullptr; }, patience);
        };
    };
    auto* actions = &window().actions();
    return {{u"keys"_s, opened([actions] { actions->keys.trigger(); })},
        {u"preferences"_s, opened([this] { emit window().preferencesWanted(); })},
        {u"about"_s, opened([actions] { actions->about.trigger(); })},
        {u"restore"_s, opened([this] { emit window().restoreWanted(); })},
        {u"save view"_s, opened([this] { emit window().desk().saveViewRequested(); })},
        {u"a failure"_s, opened([this] { emit window().desk().failed({ErrorKind::DiskFull}); })}};
}

QWidget* Program::dialog() {
    for (auto* widget : QApplication::topLevelWidgets())
        if (qobject_cast<QDialog*>(widget) && widget->isVisible())
            return widget;
    return nullptr;
}

bool Program::closeDialogs() {
    while (auto* open = qobject_cast<QDialog*>(dialog())) {
        open->reject();
        if (!QTest::qWaitFor([open] { return dialog() != open; }, patience))
            return false;
    }
    return true;
}

} // namespace favilla::windows

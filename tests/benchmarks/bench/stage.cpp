// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "models/referrallistmodel.h"
#include "views/main/desk.h"
#include "views/main/mainwindow.h"
#include "views/referrallistview.h"
#include "views/searchbar.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>

namespace favilla::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int tenMinutes = 600'000;
constexpr qint64 restMs = 80;

} // namespace

StandardFolders preparedFolders(const QString& home) {
    const StandardFolders folders{home + u"/favilla.ini"_s, home, home + u"/favilla.sqlite"_s};
    QSettings file(folders.settingsFile, QSettings::IniFormat);
    Settings settings(file);
    auto preferences = settings.preferences();
    preferences.language = u"en"_s;
    preferences.scheme = Scheme::Light;
    preferences.personName = u"Chiara Rossi"_s;
    preferences.isUndoBarShown = false;
    settings.setPreferences(preferences);
    settings.markStarted();
    return folders;
}

Stage::Stage(WatchedApplication& application, const Place& place)
    : m_application(application)
    , m_place(place)
    , m_clock(place.now)
    , m_desktop(application, preparedFolders(m_home.path()), m_clock, std::make_unique<MemorySecretStore>()) {
}

Stage::~Stage() = default;

bool Stage::open() {
    StartOptions options;
    options.workspace = m_place.workspace;
    m_desktop.start(options);
    if (!waitFor([this] { return list() && list()->isVisible() && m_desktop.workspace(); }, tenMinutes))
        return false;
    m_watch = std::make_unique<ListWatch>(m_application, *list());
    if (!waitFor([this] { return m_watch->model().rowCount() > 0 && desk().detail(); }, tenMinutes))
        return false;
    settle();
    return true;
}

MainWindow& Stage::window() {
    return *m_desktop.window();
}

Desk& Stage::desk() {
    return window().desk();
}

ReferralListView* Stage::list() {
    return m_desktop.window() ? m_desktop.window()->findChild<ReferralListView*>() : nullptr;
}

QLineEdit* Stage::searchField() {
    return m_desktop.window()->findChild<SearchBar*>()->findChild<QLineEdit*>();
}

void Stage::type(const QString& text) {
    auto* field = searchField();
    field->selectAll();
    QKeyEvent erase(QEvent::KeyPress, Qt::Key_Delete, Qt::NoModifier);
    QInputMethodEvent commit;
    commit.setCommitString(text);
    QCoreApplication::sendEvent(field, text.isEmpty() ? static_cast<QEvent*>(&erase) : &commit);
}

void Stage::settle() {
    QElapsedTimer rest;
    rest.start();
    const auto stir = [&rest] { rest.restart(); };
    QObject context;
    auto& model = *m_watch->list().model();
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, &context, stir);
    QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &context, stir);
    QObject::connect(&model, &QAbstractItemModel::layoutChanged, &context, stir);
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &context, stir);
    for (int round = 0; round < 2; ++round) {
        const auto answered = workspace().database().read([](Connection&) -> Result<bool> { return true; });
        waitFor([&answered] { return answered.isFinished(); }, tenMinutes);
        waitFor([&rest] { return rest.elapsed() > restMs; }, tenMinutes);
    }
    waitFor([this] { return m_watch->model().rowCount() == 0 || m_watch->areVisibleRowsLoaded(); });
}

} // namespace favilla::bench

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background/background.h"

#include "app/background/qttray.h"
#include "controllers/workspace.h"
#include "platform/windowactivation.h"
#include "store/whendone.h"
#include "views/dialogs/snoozedialog.h"
#include "views/main/answerflow.h"
#include "views/main/desk.h"
#include "views/main/mainactions.h"
#include "views/main/mainwindow.h"
#include "views/words/languages.h"

#include <QApplication>

namespace favilla {
namespace {

using namespace std::chrono_literals;

/// The first rows are on screen by then; nobody waits for an alert that long.
constexpr auto afterFirstRows = 300ms;

} // namespace

Background::Background(QApplication& application, SessionParts parts, Settings& settings,
    const Languages& languages, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_settings(settings)
    , m_languages(languages)
    , m_clock(clock)
    , m_alerts(*m_parts.notifications, clock)
    , m_tray(*m_parts.tray, clock)
    , m_keeper(application, *m_parts.tray) {
    connectAlerts();
    connectTray();
    connect(&m_keeper, &WindowKeeper::wentToTray, this, [this] {
        m_alerts.untell(); // that it is in the task bar
        explain(&AlertPreferences::isTrayExplained, words::trayText());
    });
    connect(&m_keeper, &WindowKeeper::wentToTaskBar, this,
        [this] { explain(&AlertPreferences::isTaskBarExplained, words::taskBarText()); });
    connect(&m_keeper, &WindowKeeper::leaving, this, [this] { m_window->keepPlace(); });
    m_sleepWatch = m_parts.watchSleep([this] {
        if (m_workspace) {
            m_workspace->connections().reconnect();
            m_workspace->alerts().checkClock(m_clock.now());
        }
    });
    useLanguage();
}

Background::~Background() {
    delete m_snooze;
    delete m_menu;
}

void Background::connectAlerts() {
    connect(&m_alerts, &AlertPresenter::openWanted, this, &Background::openReferral);
    connect(&m_alerts, &AlertPresenter::acceptWanted, this, &Background::acceptReferral);
    connect(&m_alerts, &AlertPresenter::snoozeWanted, this, &Background::askSnooze);
    connect(&m_alerts, &AlertPresenter::attentionChanged, &m_tray, &TrayPresenter::setAttention);
    connect(&m_alerts, &AlertPresenter::rings, this, [] { QApplication::beep(); });
}

void Background::connectTray() {
    connect(&m_tray, &TrayPresenter::openWanted, this, &Background::openReferral);
    connect(m_parts.tray.get(), &Tray::menuWanted, this, &Background::showMenu);
    connect(&m_tray, &TrayPresenter::quitWanted, this, &Background::quitWanted);
    connect(&m_tray, &TrayPresenter::syncWanted, this, [this] {
        if (m_workspace)
            m_workspace->connections().syncNow();
    });
    connect(&m_tray, &TrayPresenter::pauseWanted, this, [this](const QDateTime& until) {
        if (m_workspace)
            m_workspace->alerts().pauseUntil(until);
    });
    connect(&m_tray, &TrayPresenter::resumeWanted, this, [this] {
        if (m_workspace)
            m_workspace->alerts().resume();
    });
    connect(&m_tray, &TrayPresenter::newReferralWanted, this, [this](const QString& token) {
        bring(token);
        if (m_window)
            m_window->actions().newReferral.trigger();
    });
}

void Background::serve(Workspace& workspace, MainWindow& window, bool isMinimized) {
    leave();
    m_workspace = &workspace;
    m_window = &window;
    m_keeper.keep(&window);
    apply(m_settings.preferences().background);
    m_keeper.start(isMinimized);
    const auto& alerts = workspace.alerts();
    m_alerts.follow(&workspace.alerts());
    connect(&alerts, &AlertController::countsChanged, this, [this](const AlertCounts& counts) {
        m_tray.setCounts(counts);
        m_parts.showBadge(counts.needAnswer, counts.hot > 0);
    });
    connect(&alerts, &AlertController::settingsChanged, this, &Background::keepPause);
    connect(&window.desk(), &Desk::detailChanged, this, [this] {
        if (const auto& detail = m_window->desk().detail(); detail && m_window->isActiveWindow())
            m_alerts.see(detail->referral->id);
    });
    connect(&workspace.heartbeat(), &Heartbeat::ticked, &m_tray, &TrayPresenter::refresh);
    connect(
        &workspace.connections(), &ConnectionController::accountsChanged, this, &Background::showAbilities);
    QTimer::singleShot(afterFirstRows, &window, [this] { begin(); });
}

/// What nobody can write is looked at only: what was told could not be kept.
void Background::begin() {
    showAbilities();
    if (!m_workspace->readOnlyReason())
        m_workspace->alerts().start(m_settings.preferences().background.alerts);
}

void Background::leave() {
    m_alerts.follow(nullptr);
    m_keeper.keep(nullptr);
    delete m_snooze;
    if (m_workspace) {
        m_workspace->alerts().disconnect(this);
        m_workspace->heartbeat().disconnect(&m_tray);
        m_workspace->connections().disconnect(this);
    }
    m_workspace.clear();
    m_window.clear();
    m_tray.setCounts({});
    m_parts.showBadge(0, false);
}

void Background::showAbilities() {
    if (m_workspace)
        m_tray.setAbilities(!m_workspace->connections().accounts().isEmpty(), !m_workspace->readOnlyReason());
}

/// What is invented is gone with its window.
void Background::apply(const AlertPreferences& preferences) {
    m_keeper.setKept(preferences.isKeptInTray && m_workspace && !m_workspace->isDemo());
    m_tray.setPausedUntil(preferences.alerts.pausedUntil);
    if (m_workspace)
        m_workspace->alerts().setSettings(preferences.alerts);
}

void Background::useLanguage() {
    m_alerts.setLocale(m_languages.locale());
    m_tray.setLocale(m_languages.locale());
}

void Background::openReferral(const ReferralId& referral, const QString& token) {
    bring(token);
    if (m_window && !referral.isEmpty())
        m_window->desk().reveal(referral);
}

void Background::acceptReferral(const ReferralId& referral, const QString& token) {
    openReferral(referral, token);
    if (!m_workspace)
        return;
    whenDone(m_workspace->referrals().detail(referral), m_window.data(),
        [window = m_window.data()](const Result<ReferralDetail>& detail) {
            if (detail && detail->referral->status == Status::New)
                window->answers().accept(detail->referral);
        });
}

/// By itself, so that nobody has to look at the whole window.
void Background::askSnooze(const AlertKey& key, const QString& customer, const QString& token) {
    delete m_snooze;
    m_snooze = new SnoozeDialog(customer, m_clock, m_languages.locale());
    m_snooze->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_snooze, &SnoozeDialog::chosen, this, [this, key](const QDateTime& until) {
        if (m_workspace)
            m_workspace->alerts().snooze(key, until);
    });
    m_snooze->show();
    activateWindow(*m_snooze->windowHandle(), token);
}

void Background::showMenu(const QPoint& place) {
    delete m_menu;
    m_menu = new QMenu;
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*m_menu, m_tray.menu().entries, [this](int id) { m_tray.choose(id); });
    m_menu->popup(place);
}

void Background::keepPause(const AlertSettings& settings) {
    auto preferences = m_settings.preferences();
    preferences.background.alerts.pausedUntil = settings.pausedUntil;
    m_settings.setPreferences(preferences);
    m_tray.setPausedUntil(settings.pausedUntil);
}

/// Once: what became of the window that was closed.
void Background::explain(bool AlertPreferences::*isExplained, const words::AlertText& where) {
    auto preferences = m_settings.preferences();
    if (std::exchange(preferences.background.*isExplained, true))
        return;
    m_settings.setPreferences(preferences);
    m_alerts.tell(where);
}

} // namespace favilla

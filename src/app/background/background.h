// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/background/alertpresenter.h"
#include "app/background/sessionparts.h"
#include "app/background/traypresenter.h"
#include "app/background/windowkeeper.h"
#include "platform/autostart.h"
#include "settings/settings.h"

class QApplication;
class QMenu;

namespace favilla {

class Languages;
class MainWindow;
class SnoozeDialog;
class Workspace;

/// The program while nobody looks at it: keeps its closed window within reach, tells what needs an answer,
/// and leads from an alert or the tray to the referral. Made once; serves one workspace and its window at a
/// time. Thread: main.
class Background final : public QObject {
    Q_OBJECT

public:
    /// What is given outlives it.
    Background(QApplication& application, SessionParts parts, Settings& settings, const Languages& languages,
        const Clock& clock, QObject* parent = nullptr);
    ~Background() override;

    /// Until `leave`; the window is shown here, or kept where it can be reached.
    void serve(Workspace& workspace, MainWindow& window, bool isMinimized);
    void leave();
    void bring(const QString& token) { m_keeper.bring(token); }
    void openReferral(const ReferralId& referral, const QString& token);
    /// As the preferences are now.
    void apply(const AlertPreferences& preferences);
    void useLanguage();
    /// False where nothing on this desktop shows an alert.
    bool test() { return m_alerts.test(); }

signals:
    void quitWanted();

private:
    void connectAlerts();
    void connectTray();
    void begin();
    void acceptReferral(const ReferralId& referral, const QString& token);
    void askSnooze(const AlertKey& key, const QString& customer, const QString& token);
    void keepPause(const AlertSettings& settings);
    void explain(bool AlertPreferences::*isExplained, const words::AlertText& where);
    void showAbilities();
    void showMenu(const QPoint& place);

    SessionParts m_parts;
    Settings& m_settings;
    const Languages& m_languages;
    const Clock& m_clock;
    AlertPresenter m_alerts;
    TrayPresenter m_tray;
    WindowKeeper m_keeper;
    std::unique_ptr<QObject> m_sleepWatch;
    QPointer<Workspace> m_workspace;
    QPointer<MainWindow> m_window;
    QPointer<SnoozeDialog> m_snooze;
    QPointer<QMenu> m_menu;
};

} // namespace favilla

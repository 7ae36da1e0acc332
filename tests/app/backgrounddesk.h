// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/background/background.h"
#include "app/background/fallbacknotifications.h"
#include "app/background/traymessages.h"
#include "controllers/workspacefixture.h"
#include "fakeclock.h"
#include "platform/bus/desktopnotifications.h"
#include "platform/bus/trayitem.h"
#include "session/privatebus.h"
#include "session/testnotificationserver.h"
#include "session/testpanel.h"
#include "session/testtraywatcher.h"
#include "views/main/desk.h"
#include "views/main/mainwindow.h"
#include "views/words/languages.h"

#include <QApplication>

namespace favilla {

/// The whole program in the background, on a bus of the test's own: a real workspace, its real window, tray
/// and notices over D-Bus.
class BackgroundDesk {
public:
    BackgroundDesk(StoreFixture& stores, PrivateBus& bus, const Clock& clock)
        : m_file(m_folder.filePath(QStringLiteral("favilla.ini")), QSettings::IniFormat)
        , settings(m_file, QStringLiteral("Anna"))
        , languages(*qApp)
        , workspace(openWorkspace(stores.freshLocation(false), clock, QStringLiteral("Anna")))
        , background(*qApp, parts(bus), settings, languages, clock) {
        languages.use(QStringLiteral("en"));
        window = std::make_unique<MainWindow>(*workspace, settings, languages, QStringLiteral("Test"));
    }
    ~BackgroundDesk() { background.leave(); }

    void start(bool isMinimized = false) {
        background.serve(*workspace, *window, isMinimized);
        m_badge = -1; // until the first counts are here
    }
    RowId receive(const QString& id, const QString& customer, bool isHot = false) {
        auto data = samples::plain(id, customer, workspace->clock().now().utc);
        data.customerRequestedContact = isHot;
        return insert(workspace->database(), data);
    }
    QString shownReferral() const {
        const auto& detail = window->desk().detail();
        return detail ? detail->referral->id.text() : QString();
    }
    Tray& tray() { return *m_tray; }
    int badge() const { return m_badge; }

private:
    SessionParts parts(PrivateBus& bus) {
        auto tray = std::make_unique<TrayItem>(QStringLiteral("favilla"), bus.address());
        m_tray = tray.get();
        return {std::move(tray),
            std::make_unique<FallbackNotifications>(
                std::make_unique<DesktopNotifications>(bus.connection(), QStringLiteral("favilla")),
                std::make_unique<TrayMessages>(nullptr)),
            [this](int count, bool) { m_badge = count; },
            [](const std::function<void()>&) { return std::unique_ptr<QObject>(); }};
    }

    QTemporaryDir m_folder;
    QSettings m_file;
    Tray* m_tray = nullptr;
    int m_badge = -1;

public:
    Settings settings;
    Languages languages;
    std::unique_ptr<Workspace> workspace;
    Background background;
    std::unique_ptr<MainWindow> window;
};

} // namespace favilla

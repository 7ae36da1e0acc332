// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/alertcontroller.h"
#include "controllers/alertoccasions.h"
#include "controllers/connectioncontroller.h"
#include "controllers/demoworkspace.h"
#include "controllers/detailfeed.h"
#include "controllers/draftcontroller.h"
#include "controllers/expirycontroller.h"
#include "controllers/exportcontroller.h"
#include "controllers/heartbeat.h"
#include "controllers/importcontroller.h"
#include "controllers/referralcontroller.h"
#include "controllers/referralfeed.h"
#include "controllers/savedviewcontroller.h"
#include "controllers/workspacefeed.h"

namespace favilla {

/// One open workspace: its database and everything that can be asked of it. Made by the composition roots,
/// handed to windows and commands. Thread: the windows'.
class Workspace final : public QObject {
    Q_OBJECT

public:
    /// `who` signs the history.
    Workspace(
        const StoreLocation& location, const Clock& clock, const QString& who, QObject* parent = nullptr);
    /// Waits for what was asked of the database.
    ~Workspace() override;

    /// Opens the database, then expires what passed its date while nobody looked; where that is not possible
    /// now (read only, locked, disk full) it stays for the next beat. Errors: as of Database::open.
    QFuture<Result<void>> open();

    const StoreLocation& location() const { return m_database.location(); }
    /// See Database::readOnlyReason().
    const std::optional<Error>& readOnlyReason() const { return m_database.readOnlyReason(); }
    /// Invented, and gone with the program: nothing about it is remembered.
    bool isDemo() const { return m_isDemo; }
    void setDemo() { m_isDemo = true; }
    const Clock& clock() const { return m_clock; }
    Database& database() { return m_database; }

    ReferralController& referrals() { return m_referrals; }
    ExpiryController& expiry() { return m_expiry; }
    ImportController& imports() { return m_imports; }
    ExportController& exports() { return m_exports; }
    DraftController& drafts() { return m_drafts; }
    SavedViewController& savedViews() { return m_savedViews; }
    /// Idle until it is started.
    ConnectionController& connections() { return m_connections; }
    /// Idle until it is started.
    AlertController& alerts() { return m_alerts; }
    ReferralFeed& list() { return m_list; }
    DetailFeed& detail() { return m_detail; }
    WorkspaceFeed& state() { return m_state; }
    Heartbeat& heartbeat() { return m_heartbeat; }

private:
    QFuture<Result<void>> expireWhereDue();

    const Clock& m_clock;
    Database m_database;
    ReferralController m_referrals;
    ExpiryController m_expiry;
    ImportController m_imports;
    ExportController m_exports;
    DraftController m_drafts;
    SavedViewController m_savedViews;
    ConnectionController m_connections;
    AlertController m_alerts;
    AlertOccasions m_occasions;
    ReferralFeed m_list;
    DetailFeed m_detail;
    WorkspaceFeed m_state;
    Heartbeat m_heartbeat;
    bool m_isDemo = false;
};

} // namespace favilla

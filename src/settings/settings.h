// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/preferences.h"

#include <QByteArray>

class QSettings;

namespace favilla {

/// Typed reading and writing of what this machine remembers: preferences, windows, the last workspace.
/// The QSettings is injected, so that a test or a second profile brings its own file. A value that is broken
/// or of another version reads as its default and never stops the start. Nothing secret is kept here: see
/// SecretStore. Thread: that of the QSettings.
class Settings final {
public:
    /// `defaultPersonName` stands for the person until one is chosen: see systemUserName().
    explicit Settings(QSettings& store, QString defaultPersonName = {});

    /// Until markStarted() was called once on this machine.
    bool isFirstStart() const;
    void markStarted();

    Preferences preferences() const;
    void setPreferences(const Preferences& preferences);

    /// As QWidget::saveGeometry and QMainWindow::saveState give them; empty where there is none.
    QByteArray windowGeometry(const QString& window) const;
    void setWindowGeometry(const QString& window, const QByteArray& geometry);
    QByteArray windowState(const QString& window) const;
    void setWindowState(const QString& window, const QByteArray& state);
    /// As QSplitter::saveState gives it.
    QByteArray splitterState(const QString& splitter) const;
    void setSplitterState(const QString& splitter, const QByteArray& state);

    /// A path or a connection address without its password; empty where there is none.
    QString lastWorkspace() const;
    void setLastWorkspace(const QString& workspace);

    /// The list and the referral that were on screen in `workspace` (a path or an address), to come back to
    /// them there and nowhere else. Without a workspace nothing is kept.
    ReferralQuery lastQuery(const QString& workspace) const;
    void setLastQuery(const QString& workspace, const ReferralQuery& query);
    ReferralId lastReferral(const QString& workspace) const;
    void setLastReferral(const QString& workspace, const ReferralId& id);

private:
    QByteArray blob(const QString& group, const QString& key) const;
    void setBlob(const QString& group, const QString& key, const QByteArray& bytes);

    QSettings& m_store;
    QString m_defaultPersonName;
};

} // namespace favilla

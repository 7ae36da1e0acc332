// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alert.h"
#include "platform/tray.h"

#include <QHash>
#include <QLocale>

namespace favilla {

/// Keeps the tray's icon, its tip and its menu as the counts are, and turns clicks into wishes. Thread: main.
class TrayPresenter final : public QObject {
    Q_OBJECT

public:
    /// `tray` and `clock` outlive it.
    TrayPresenter(Tray& tray, const Clock& clock, QObject* parent = nullptr);

    void setCounts(const AlertCounts& counts);
    /// Something hot was told and not seen yet: some panels bring the icon forward then, or let it blink.
    void setAttention(bool isWanted);
    /// UTC; what has passed is no pause.
    void setPausedUntil(const QDateTime& until);
    /// What can be done in the open workspace.
    void setAbilities(bool canSync, bool canWrite);
    void setLocale(const QLocale& locale);
    /// As the clock is now: a pause ends.
    void refresh();
    /// For a panel that shows none itself.
    const TrayMenu& menu() const { return m_shownMenu; }
    void choose(int id, const QString& token = {});

signals:
    /// `referral` is empty for the window as it is.
    void openWanted(const favilla::ReferralId& referral, const QString& token);
    void syncWanted();
    /// UTC.
    void pauseWanted(const QDateTime& until);
    void resumeWanted();
    void newReferralWanted(const QString& token);
    void quitWanted();

private:
    void showLook();
    void showMenu();
    int idOf(const ReferralId& referral);

    Tray& m_tray;
    const Clock& m_clock;
    QLocale m_locale;
    AlertCounts m_counts;
    QDateTime m_pausedUntil;
    bool m_wantsAttention = false;
    bool m_canSync = false;
    bool m_canWrite = false;
    /// A panel may still show an older menu, so an id never means another referral.
    QHash<ReferralId, int> m_ids;
    /// What is shown, so that nothing is sent to the panel that it has.
    QString m_shownTip;
    QString m_shownDetail;
    TrayMenu m_shownMenu;
    bool m_isShown = false;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background/traypresenter.h"

#include "domain/snooze.h"
#include "views/trayicon.h"
#include "views/words/traywords.h"

namespace favilla {
namespace {

using words::TrayWish;

constexpr int pauseId = 99; // only says until when
constexpr int firstReferralId = 100;

int idOf(TrayWish wish) {
    return static_cast<int>(wish) + 1;
}

TrayEntry entry(TrayWish wish, bool isEnabled = true) {
    return {.id = idOf(wish), .label = words::trayWord(wish), .isEnabled = isEnabled};
}

const TrayEntry separator{.isSeparator = true};

} // namespace

TrayPresenter::TrayPresenter(Tray& tray, const Clock& clock, QObject* parent)
    : QObject(parent), m_tray(tray), m_clock(clock) {
    connect(&tray, &Tray::activated, this, [this](const QString& token) { emit openWanted({}, token); });
    connect(&tray, &Tray::entryTriggered, this, &TrayPresenter::choose);
}

void TrayPresenter::setCounts(const AlertCounts& counts) {
    m_counts = counts;
    refresh();
}

void TrayPresenter::setAttention(bool isWanted) {
    m_wantsAttention = isWanted;
    m_isShown = false;
    refresh();
}

void TrayPresenter::setPausedUntil(const QDateTime& until) {
    m_pausedUntil = until;
    refresh();
}

void TrayPresenter::setAbilities(bool canSync, bool canWrite) {
    m_canSync = canSync;
    m_canWrite = canWrite;
    refresh();
}

void TrayPresenter::setLocale(const QLocale& locale) {
    m_locale = locale;
    refresh();
}

void TrayPresenter::refresh() {
    showLook();
    showMenu();
}

void TrayPresenter::showLook() {
    const auto tip = words::trayTip(m_counts);
    const auto detail = words::trayDetail(m_counts, m_pausedUntil, m_clock.now(), m_locale);
    if (m_isShown && tip == m_shownTip && detail == m_shownDetail)
        return;
    m_isShown = true;
    m_shownTip = tip;
    m_shownDetail = detail;
    const auto icon = trayIcon(m_counts.needAnswer, m_counts.hot > 0);
    m_tray.setLook({.title = QStringLiteral("Favilla"),
        .toolTip = tip,
        .toolTipDetail = detail,
        .icon = icon,
        .attentionIcon = icon,
        .wantsAttention = m_wantsAttention});
}

void TrayPresenter::showMenu() {
    TrayMenu menu{{entry(TrayWish::Open), separator}};
    auto& entries = menu.entries;
    for (const auto& named : m_counts.mostUrgent)
        entries << TrayEntry{.id = idOf(named.id), .label = words::alertName(named.customer)};
    if (!m_counts.mostUrgent.isEmpty())
        entries << separator;
    entries << entry(TrayWish::SyncNow, m_canSync);
    const auto now = m_clock.now();
    if (m_pausedUntil > now.utc)
        entries << TrayEntry{.id = pauseId,
            .label = words::alertPauseWord(m_pausedUntil, now, m_locale),
            .isEnabled = false}
                << entry(TrayWish::Resume);
    else
        entries << entry(TrayWish::PauseOneHour) << entry(TrayWish::PauseUntilTomorrow);
    entries << entry(TrayWish::NewReferral, m_canWrite) << separator << entry(TrayWish::Quit);
    if (menu == m_shownMenu)
        return;
    m_shownMenu = menu;
    m_tray.setMenu(menu);
}

int TrayPresenter::idOf(const ReferralId& referral) {
    if (!m_ids.contains(referral))
        m_ids.insert(referral, firstReferralId + int(m_ids.size()));
    return m_ids.value(referral);
}

void TrayPresenter::choose(int id, const QString& token) {
    const auto now = m_clock.now();
    if (id >= firstReferralId)
        emit openWanted(m_ids.key(id), token);
    else if (id == favilla::idOf(TrayWish::Open))
        emit openWanted({}, token);
    else if (id == favilla::idOf(TrayWish::SyncNow))
        emit syncWanted();
    else if (id == favilla::idOf(TrayWish::PauseOneHour))
        emit pauseWanted(snoozeTime(Snooze::OneHour, now));
    else if (id == favilla::idOf(TrayWish::PauseUntilTomorrow))
        emit pauseWanted(snoozeTime(Snooze::Tomorrow, now));
    else if (id == favilla::idOf(TrayWish::Resume))
        emit resumeWanted();
    else if (id == favilla::idOf(TrayWish::NewReferral))
        emit newReferralWanted(token);
    else if (id == favilla::idOf(TrayWish::Quit))
        emit quitWanted();
}

} // namespace favilla

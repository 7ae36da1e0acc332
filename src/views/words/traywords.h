// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alert.h"

#include <QLocale>

namespace favilla::words {

/// The entries of the tray's menu that stay the same.
enum class TrayWish { Open, SyncNow, PauseOneHour, PauseUntilTomorrow, Resume, NewReferral, Quit };
/// Plain text, without a mark for a key.
QString trayWord(TrayWish wish);

/// "Favilla: 3 referrals need an answer".
QString trayTip(const AlertCounts& counts);
/// "Alerts are paused until today 18:47".
QString alertPauseWord(const QDateTime& pausedUntil, const Moment& now, const QLocale& locale);
/// The line below it: how many are hot, and until when alerts are paused; empty for neither.
QString trayDetail(
    const AlertCounts& counts, const QDateTime& pausedUntil, const Moment& now, const QLocale& locale);

/// A customer's name as alerts and the tray show it: one harmless line of at most 60 letters; a word for
/// none.
QString alertName(const QString& customer);

} // namespace favilla::words

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alert.h"
#include "domain/snooze.h"

#include <QLocale>

namespace favilla::words {

/// What an alert says: both parts are harmless plain text, the title on one line.
struct AlertText {
    QString title;
    QString body;

    friend bool operator==(const AlertText&, const AlertText&) = default;
};

/// The customer's name stands in the title, what to do and until when in the body: dates instead of spans,
/// since an alert stays on screen while time passes.
AlertText alertText(const Alert& alert, const Moment& now, const QLocale& locale);
/// "5 referrals need you": "4 new, 1 to call now, 1 expires soon".
AlertText summaryText(const AlertSummary& summary);
/// What the button "Test" of the preferences shows.
AlertText testText();
/// What says that the window went to the tray, once.
AlertText trayText();
/// What says that the window went to the task bar for want of a tray, once.
AlertText taskBarText();

/// The buttons of an alert.
enum class AlertAction { Open, Accept, Snooze };
/// Which of them make sense: what is expired or decided cannot be accepted any more.
QList<AlertAction> alertActions(AlertKind kind);
QString alertActionWord(AlertAction action);

/// For how long an alert is put off, and when a next step is planned: "In 1 hour". This afternoon is "In 3
/// hours" once it has begun, as snoozeTime() has it.
QString snoozeWord(Snooze snooze, const Moment& now);

/// The kind as the preferences name it: "4 hours left to answer".
QString alertKindWord(AlertKind kind);
QString loudnessWord(Loudness loudness);

} // namespace favilla::words

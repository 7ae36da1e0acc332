// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/alertpreferences.h"

#include "settings/settingvalues.h"

#include <QSettings>

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto hasHoursKey = "alerts/hasQuietHours"_L1;
constexpr auto fromKey = "alerts/quietFrom"_L1;
constexpr auto toKey = "alerts/quietTo"_L1;
constexpr auto daysKey = "alerts/quietDays"_L1;
constexpr auto hotKey = "alerts/isHotHeardInQuiet"_L1;
constexpr auto pausedKey = "alerts/pausedUntil"_L1;
constexpr auto sessionKey = "background/isStartedWithSession"_L1;
constexpr auto minimizedKey = "background/isStartedMinimized"_L1;
constexpr auto trayKey = "background/isKeptInTray"_L1;
constexpr auto trayExplainedKey = "background/isTrayExplained"_L1;
constexpr auto taskBarExplainedKey = "background/isTaskBarExplained"_L1;
constexpr auto timeFormat = "HH:mm"_L1;

QString loudnessKey(AlertKind kind) {
    return u"alerts/"_s + name(kind);
}

QTime timeSetting(const QSettings& store, QLatin1StringView key, const QTime& otherwise) {
    const auto time = QTime::fromString(textSetting(store, key), QString(timeFormat));
    return time.isValid() ? time : otherwise;
}

/// "67" for Saturday and Sunday: one digit for each day.
QSet<int> daysNamed(const QString& text) {
    QSet<int> days;
    for (const auto letter : text)
        if (const auto day = letter.digitValue(); day >= Qt::Monday && day <= Qt::Sunday)
            days.insert(day);
    return days;
}

QString nameOf(const QSet<int>& days) {
    QList<int> sorted(days.begin(), days.end());
    std::sort(sorted.begin(), sorted.end());
    QString text;
    for (const auto day : sorted)
        text += QString::number(day);
    return text;
}

QuietTimes readQuiet(const QSettings& store) {
    QuietTimes read;
    read.hasHours = isSettingOn(store, hasHoursKey, read.hasHours);
    read.from = timeSetting(store, fromKey, read.from);
    read.to = timeSetting(store, toKey, read.to);
    read.days = daysNamed(textSetting(store, daysKey));
    return read;
}

} // namespace

AlertPreferences readAlertPreferences(const QSettings& store) {
    AlertPreferences read;
    for (const auto kind : allAlertKinds())
        if (const auto loudness = loudnessNamed(textSetting(store, loudnessKey(kind))))
            read.alerts.loudness.insert(kind, *loudness);
    read.alerts.quiet = readQuiet(store);
    read.alerts.hotRingsInQuiet = isSettingOn(store, hotKey, read.alerts.hotRingsInQuiet);
    read.alerts.pausedUntil = fromIso(textSetting(store, pausedKey));
    read.isStartedWithSession = isSettingOn(store, sessionKey, read.isStartedWithSession);
    read.isStartedMinimized = isSettingOn(store, minimizedKey, read.isStartedMinimized);
    read.isKeptInTray = isSettingOn(store, trayKey, read.isKeptInTray);
    read.isTrayExplained = isSettingOn(store, trayExplainedKey, read.isTrayExplained);
    read.isTaskBarExplained = isSettingOn(store, taskBarExplainedKey, read.isTaskBarExplained);
    return read;
}

void writeAlertPreferences(QSettings& store, const AlertPreferences& preferences) {
    const auto& alerts = preferences.alerts;
    for (const auto kind : allAlertKinds()) {
        // What was never chosen follows the default, also that of a later version.
        if (const auto chosen = alerts.loudness.constFind(kind); chosen != alerts.loudness.cend())
            store.setValue(loudnessKey(kind), name(*chosen));
        else
            store.remove(loudnessKey(kind));
    }
    store.setValue(hasHoursKey, alerts.quiet.hasHours);
    store.setValue(fromKey, alerts.quiet.from.toString(timeFormat));
    store.setValue(toKey, alerts.quiet.to.toString(timeFormat));
    store.setValue(daysKey, nameOf(alerts.quiet.days));
    store.setValue(hotKey, alerts.hotRingsInQuiet);
    store.setValue(pausedKey, toIso(alerts.pausedUntil));
    store.setValue(sessionKey, preferences.isStartedWithSession);
    store.setValue(minimizedKey, preferences.isStartedMinimized);
    store.setValue(trayKey, preferences.isKeptInTray);
    store.setValue(trayExplainedKey, preferences.isTrayExplained);
    store.setValue(taskBarExplainedKey, preferences.isTaskBarExplained);
}

} // namespace favilla

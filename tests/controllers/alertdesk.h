// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertsituation.h"
#include "controllers/alertcontroller.h"
#include "domain/snooze.h"
#include "workspacefixture.h"

namespace favilla {

/// A person at an open workspace; what they are told is written down in words.
class AlertDesk {
public:
    AlertDesk(const StoreLocation& location, const Clock& clock, const QString& who = QStringLiteral("Anna"))
        : m_clock(clock), m_workspace(openWorkspace(location, clock, who)), m_alerts(m_workspace->alerts()) {
        QObject::connect(&m_alerts, &AlertController::alertsDue, &m_alerts,
            [this](const QList<Alert>& alerts, const std::optional<AlertSummary>& summary) {
                note(alerts, summary);
            });
        QObject::connect(&m_alerts, &AlertController::withdrawn, &m_alerts, [this](const auto& keys) {
            for (const AlertKey& key : keys)
                m_diary << QStringLiteral("withdrawn %1 %2").arg(name(key.kind), m_names.value(key.row));
        });
        QObject::connect(&m_alerts, &AlertController::countsChanged, &m_alerts,
            [this](const AlertCounts& counts) { m_counts = counts; });
    }

    Workspace& workspace() { return *m_workspace; }
    AlertController& alerts() { return m_alerts; }
    const QStringList& diary() const { return m_diary; }
    const AlertCounts& counts() const { return m_counts; }
    const Alert& last() const { return m_last; }

    void start(const AlertSettings& settings = {}) {
        m_alerts.start(settings);
        settle();
    }
    /// Until what was committed has been looked at.
    void settle() {
        granted(m_workspace->database().read([](Connection&) -> Result<int> { return 0; }));
        QCoreApplication::processEvents();
        QTRY_VERIFY(!m_alerts.isLooking());
    }
    /// Makes it look, and changes nothing that matters here.
    void change() {
        auto settings = m_alerts.settings();
        settings.hotRingsInQuiet = !settings.hotRingsInQuiet;
        m_alerts.setSettings(settings);
    }
    /// A request comes right now.
    void receive(const QString& id, bool isHot = false) {
        auto data = samples::plain(id, id, m_clock.now().utc);
        data.customerRequestedContact = isHot;
        insert(m_workspace->database(), data);
        settle();
    }

private:
    void note(const QList<Alert>& alerts, const std::optional<AlertSummary>& summary) {
        for (const auto& alert : alerts) {
            m_names.insert(alert.key.row, alert.id.text());
            m_last = alert;
            m_diary << name(alert.key.kind) + u' ' + alert.id.text()
                    + (alert.loudness == Loudness::Sound ? QStringLiteral("!") : QString());
        }
        if (summary)
            m_diary << alerts::inWords(*summary);
    }

    const Clock& m_clock;
    std::unique_ptr<Workspace> m_workspace;
    AlertController& m_alerts;
    QStringList m_diary;
    QHash<RowId, QString> m_names;
    AlertCounts m_counts;
    Alert m_last;
};

} // namespace favilla

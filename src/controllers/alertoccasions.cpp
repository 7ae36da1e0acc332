// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/alertoccasions.h"

namespace favilla {

AlertOccasions::AlertOccasions(
    AlertController& alerts, ConnectionController& connections, ImportController& imports, QObject* parent)
    : QObject(parent), m_alerts(alerts) {
    connect(&connections, &ConnectionController::statusChanged, this, &AlertOccasions::follow);
    imports.setWatcher([this](bool isWriting) {
        m_imports += isWriting ? 1 : -1;
        isWriting ? begin(Occasion::Import) : end();
    });
}

void AlertOccasions::follow(const SyncStatus& status) {
    const bool isReading = status.isFirstPull && status.state == SyncState::Pulling;
    if (isReading == m_reading.contains(status.account))
        return;
    if (isReading) {
        m_reading.insert(status.account);
        begin(Occasion::FirstPull);
    } else {
        m_reading.remove(status.account);
        end();
    }
}

void AlertOccasions::begin(Occasion occasion) {
    m_alerts.beginOccasion(occasion);
}

/// Only when nothing else comes in any more.
void AlertOccasions::end() {
    if (m_reading.isEmpty() && m_imports == 0)
        m_alerts.endOccasion();
}

} // namespace favilla

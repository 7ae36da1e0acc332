// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/alertcontroller.h"
#include "controllers/connectioncontroller.h"
#include "controllers/importcontroller.h"

#include <QSet>

namespace favilla {

/// Tells the alerts when many referrals come at once, so that they are told as one: the first reading of an
/// account, and an import. A reading that stops on its way (no network, no sign-in) tells what came so far.
/// Thread: that of the Database.
class AlertOccasions final : public QObject {
    Q_OBJECT

public:
    /// All of them outlive it.
    AlertOccasions(AlertController& alerts, ConnectionController& connections, ImportController& imports,
        QObject* parent = nullptr);

private:
    void follow(const SyncStatus& status);
    void begin(Occasion occasion);
    void end();

    AlertController& m_alerts;
    QSet<AccountId> m_reading;
    int m_imports = 0;
};

} // namespace favilla

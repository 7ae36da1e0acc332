// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connecting.h"

#include "controllers/linkoptions.h"
#include "store/whendone.h"

namespace favilla {

void connectAccounts(const std::shared_ptr<Workspace>& workspace, SecretStore& secrets,
    const ConnectionPreferences& preferences, QObject* context) {
    if (!workspace || workspace->isDemo() || workspace->readOnlyReason())
        return;
    workspace->referrals().setHold(preferences.undoTime);
    const std::weak_ptr<Workspace> opened = workspace;
    whenDone(secrets.read(proxySecretName()), context,
        [opened, preferences, &secrets](const Result<QString>& password) {
            const auto still = opened.lock();
            if (!still)
                return;
            const auto options = linkOptions(preferences, password.valueOr({}));
            auto& connections = still->connections();
            if (connections.isStarted()) {
                connections.setOptions(options);
                return;
            }
            connections.followNetwork();
            connections.start(secrets, options);
        });
}

} // namespace favilla

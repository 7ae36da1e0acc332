// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/workspace.h"

#include <QPointer>

namespace favilla {

class Languages;
class SignInDialog;

/// Leads through one sign-in: opens the browser or shows the code, and says how it ended. Thread: main.
class SignInFlow final : public QObject {
    Q_OBJECT

public:
    SignInFlow(Workspace& workspace, const Languages& languages, QWidget& window);

    void open(const AccountId& account);

signals:
    void administratorWanted();

private:
    void connectDialog();
    void connectController();
    bool isOurs(const AccountId& account) const;
    void useBrowser();
    void useCode();

    Workspace& m_workspace;
    const Languages& m_languages;
    QWidget& m_window;
    AccountId m_account;
    QPointer<SignInDialog> m_dialog;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/signinflow.h"

#include "views/dialogs/signindialog.h"
#include "views/words/languages.h"

#include <QApplication>
#include <QDesktopServices>

namespace favilla {

SignInFlow::SignInFlow(Workspace& workspace, const Languages& languages, QWidget& window)
    : QObject(&window), m_workspace(workspace), m_languages(languages), m_window(window) {
    connectController();
}

void SignInFlow::open(const AccountId& account) {
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    m_account = account;
    QString name;
    for (const auto& known : m_workspace.connections().accounts())
        if (known.id == account)
            name = known.name;
    auto* parent = m_window.isActiveWindow() ? &m_window : QApplication::activeWindow();
    m_dialog = new SignInDialog(name, m_workspace.clock(), m_languages.locale(), parent ? parent : &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connectDialog();
    m_dialog->open();
}

void SignInFlow::connectDialog() {
    connect(m_dialog, &SignInDialog::browserWanted, this, &SignInFlow::useBrowser);
    connect(m_dialog, &SignInDialog::codeWanted, this, &SignInFlow::useCode);
    connect(m_dialog, &SignInDialog::cancelled, this,
        [this] { m_workspace.connections().cancelSignIn(m_account); });
    connect(m_dialog, &SignInDialog::administratorWanted, this, &SignInFlow::administratorWanted);
}

bool SignInFlow::isOurs(const AccountId& account) const {
    return m_dialog && account == m_account;
}

void SignInFlow::connectController() {
    auto* connections = &m_workspace.connections();
    connect(connections, &ConnectionController::addressReady, this,
        [this](const AccountId& account, const QUrl& address) {
            if (!isOurs(account))
                return;
            QDesktopServices::openUrl(address);
            m_dialog->setWaitingForBrowser(address);
        });
    connect(connections, &ConnectionController::codeReady, this,
        [this](const AccountId& account, const DeviceCode& code) {
            if (isOurs(account))
                m_dialog->setCode(code.userCode, code.verificationAddress, code.expiresAt);
        });
    connect(connections, &ConnectionController::signedIn, this,
        [this](const AccountId& account, const QString& userName, bool isKept) {
            if (isOurs(account))
                m_dialog->setSucceeded(userName, isKept);
        });
    connect(connections, &ConnectionController::signInFailed, this,
        [this](const AccountId& account, const Error& error) {
            if (isOurs(account))
                m_dialog->setFailed(error);
        });
}

/// What the browser shows at the end.
void SignInFlow::useBrowser() {
    const SignInPage page{tr("Favilla"),
        tr("You are signed in. You can close this page and go back to Favilla."),
        tr("The sign-in did not succeed. Go back to Favilla: it says what to do.")};
    m_workspace.connections().signInByBrowser(m_account, page);
}

void SignInFlow::useCode() {
    m_workspace.connections().signInByCode(m_account, m_languages.locale().bcp47Name());
}

} // namespace favilla

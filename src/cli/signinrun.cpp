// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signinrun.h"

#include "cli/cliwords.h"
#include "cli/console.h"
#include "controllers/workspace.h"
#include "views/words/harmless.h"

#include <QJsonObject>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What the browser shows at its end.
SignInPage lastPage() {
    return {.title = u"Favilla"_s,
        .succeeded = Cli::tr("You are signed in. This page can be closed: it goes on at the terminal."),
        .failed = Cli::tr("The sign-in did not succeed. The terminal says more; this page can be closed.")};
}

QString languageTag(const QLocale& locale) {
    return locale.name().replace(u'_', u'-');
}

} // namespace

SignInRun::SignInRun(
    Workspace& workspace, const Surroundings& here, const QLocale& locale, Account account, Way way)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_here(here)
    , m_locale(locale)
    , m_account(std::move(account))
    , m_way(way) {
    connect(&m_tick, &QTimer::timeout, this, &SignInRun::countDown);
}

QFuture<Result<SignedIn>> SignInRun::begin() {
    auto& connections = m_workspace.connections();
    const auto isOurs = [this](const AccountId& account) { return account == m_account.id; };
    connect(&connections, &ConnectionController::addressReady, this,
        [this, isOurs](const AccountId& account, const QUrl& address) {
            if (isOurs(account))
                showAddress(address);
        });
    connect(&connections, &ConnectionController::codeReady, this,
        [this, isOurs](const AccountId& account, const DeviceCode& code) {
            if (isOurs(account))
                showCode(code);
        });
    connect(&connections, &ConnectionController::signedIn, this,
        [this, isOurs](const AccountId& account, const QString& userName, bool isKept) {
            if (isOurs(account))
                end(SignedIn{userName, isKept});
        });
    connect(&connections, &ConnectionController::signInFailed, this,
        [this, isOurs](const AccountId& account, const Error& error) {
            if (isOurs(account))
                end(error);
        });
    m_promise.start();
    if (m_way == Way::Code)
        connections.signInByCode(m_account.id, languageTag(m_locale));
    else
        connections.signInByBrowser(m_account.id, lastPage());
    return m_promise.future();
}

void SignInRun::stop() {
    m_workspace.connections().cancelSignIn(m_account.id);
    end(Error{.kind = ErrorKind::Cancelled});
}

void SignInRun::showAddress(const QUrl& address) {
    const auto text = address.toString(QUrl::FullyEncoded);
    m_here.console.note(
        Cli::tr("Sign in to “%1” in the browser. If none opens, go to this address on this computer:")
                .arg(words::harmlessLine(m_account.name))
            + u'\n' + text,
        {{u"signIn"_s, QJsonObject{{u"account"_s, m_account.id.text()}, {u"address"_s, text}}}});
    m_here.openAddress(address);
}

void SignInRun::showCode(const DeviceCode& code) {
    const auto address = code.verificationAddress.toString(QUrl::FullyEncoded);
    const QJsonObject json{{u"account"_s, m_account.id.text()}, {u"address"_s, address},
        {u"userCode"_s, code.userCode}, {u"expiresAt"_s, toIso(code.expiresAt)}};
    m_here.console.note(Cli::tr("To sign in to “%1”, open %2 and enter the code %3.")
                            .arg(words::harmlessLine(m_account.name), words::harmlessLine(address),
                                words::harmlessLine(code.userCode)),
        {{u"signIn"_s, json}});
    m_expiresAt = code.expiresAt;
    if (m_here.console.isWatched())
        m_tick.start(std::chrono::seconds(1));
    countDown();
}

void SignInRun::countDown() {
    const auto left = std::max<qint64>(0, m_workspace.clock().now().utc.secsTo(m_expiresAt));
    const auto clock = u"%1:%2"_s.arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0'));
    m_here.console.progress(u"code"_s, Cli::tr("The code is good for another %1 minutes.").arg(clock));
}

void SignInRun::end(const Result<SignedIn>& outcome) {
    m_tick.stop();
    disconnect(&m_workspace.connections(), nullptr, this, nullptr);
    m_promise.addResult(outcome);
    m_promise.finish();
    deleteLater();
}

QString signedInSentence(const QString& userName) {
    return userName.isEmpty() ? Cli::tr("You are signed in.")
                              : Cli::tr("You are signed in as %1.").arg(words::harmlessLine(userName));
}

} // namespace favilla

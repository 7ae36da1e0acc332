// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"

#include <QJsonDocument>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

NetworkOptions ApiFixture::quickOptions() {
    NetworkOptions options;
    options.connectTimeout = std::chrono::seconds(20);
    options.answerTimeout = std::chrono::seconds(20);
    options.callTimeout = std::chrono::seconds(60);
    return options;
}

Account ApiFixture::accountAt(const ScriptedServer& service, const ScriptedServer& authority) {
    auto account = documentedAccount();
    account.id = AccountId(u"account"_s);
    account.name = u"Example"_s;
    account.clientId = u"11111111-2222-3333-4444-555555555555"_s;
    account.tenant = u"example.onmicrosoft.example"_s;
    account.baseUrl = service.url(u"/v1.0/engagements/referrals"_s);
    account.authority = authority.url();
    return account;
}

QByteArray ApiFixture::tokenAnswer(
    const QByteArray& accessToken, const QByteArray& refreshToken, int lifetime) {
    QJsonObject answer{{u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, lifetime},
        {u"access_token"_s, QString::fromLatin1(accessToken)}};
    if (!refreshToken.isEmpty())
        answer.insert(u"refresh_token"_s, QString::fromLatin1(refreshToken));
    return QJsonDocument(answer).toJson();
}

ApiFixture::ApiFixture(const NetworkOptions& options, const TestCertificate& certificate)
    : service(certificate)
    , account(accountAt(service, authority))
    , network(options)
    , session(account, network, options, clock)
    , client(account, session, network, options, clock) {
    session.take({.accessToken = "first-token",
        .refreshToken = u"first-refresh"_s,
        .expiresAt = clock.now().utc.addSecs(3600)});
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/accountsecret.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

QString AccountSecret::toText() const {
    const QJsonObject json{
        {u"refreshToken"_s, refreshToken}, {u"userId"_s, userId}, {u"userName"_s, userName}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

AccountSecret AccountSecret::fromText(const QString& text) {
    const auto json = QJsonDocument::fromJson(text.toUtf8()).object();
    return {json.value("refreshToken"_L1).toString(), json.value("userId"_L1).toString(),
        json.value("userName"_L1).toString()};
}

QString AccountSecret::nameOf(const AccountId& account) {
    return u"partner-center/"_s + account.text();
}

} // namespace favilla

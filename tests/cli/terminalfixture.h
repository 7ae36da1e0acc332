// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/storefixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

/// Runs the real favilla-cli as another process, in a home of its own. One per test function.
class TerminalFixture {
public:
    struct Outcome {
        int status = -1;
        QByteArray output;
        QByteArray errors;

        QJsonObject object() const { return QJsonDocument::fromJson(output).object(); }
        QJsonArray array() const { return QJsonDocument::fromJson(output).array(); }
        QJsonObject error() const {
            return QJsonDocument::fromJson(errors).object().value(u"error"_s).toObject();
        }
    };

    explicit TerminalFixture(StoreFixture& stores) : m_stores(stores), workspace(path(u"w.sqlite"_s)) { }

    /// On `workspace`, in English.
    Outcome json(const QStringList& arguments) const {
        return run(QStringList{u"--json"_s, u"--lang"_s, u"en"_s, u"--workspace"_s, workspace} + arguments);
    }
    Outcome text(const QStringList& arguments, const QString& language = u"en"_s) const {
        return run(QStringList{u"--lang"_s, language, u"--workspace"_s, workspace} + arguments);
    }
    Outcome run(const QStringList& arguments, const QString& password = {}) const;
    /// A home of its own, without a keychain.
    QProcessEnvironment environment() const;
    QString file(const QString& name, const QByteArray& content) const;
    /// Goes to a workspace with r-new-1, r-new-2 and r-hot-1; gives the import's outcome.
    Outcome begin(bool isPostgresql = false);
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    StoreFixture& m_stores;
    QTemporaryDir m_folder;

public:
    QString workspace;
};

inline QJsonObject request(
    const QString& id, const QString& customer, int hoursAgo, bool isCallWanted = false) {
    const auto created = QDateTime::currentDateTimeUtc().addSecs(-3600LL * hoursAgo);
    return {{u"id"_s, id}, {u"status"_s, u"New"_s}, {u"substatus"_s, u"Pending"_s},
        {u"qualification"_s, u"Direct"_s}, {u"createdDateTime"_s, toIso(created)},
        {u"updatedDateTime"_s, toIso(created)}, {u"expirationDateTime"_s, toIso(created.addDays(14))},
        {u"eTag"_s, u"\"tag\""_s}, {u"consent"_s, QJsonObject{{u"consentToContact"_s, false}}},
        {u"customerProfile"_s,
            QJsonObject{{u"name"_s, customer}, {u"address"_s, QJsonObject{{u"country"_s, u"IT"_s}}},
                {u"team"_s,
                    QJsonArray{QJsonObject{{u"firstName"_s, u"Ugo"_s}, {u"lastName"_s, u"Verdi"_s},
                        {u"email"_s, u"ugo@customer.example"_s}}}}}},
        {u"details"_s,
            QJsonObject{{u"notes"_s, u"We look for help"_s}, {u"customerRequestedContact"_s, isCallWanted}}}};
}

inline QByteArray listOf(const QJsonArray& requests) {
    return QJsonDocument(QJsonObject{{u"value"_s, requests}}).toJson();
}

inline QByteArray threeRequests() {
    return listOf({request(u"r-new-1"_s, u"Alfa srl"_s, 2), request(u"r-new-2"_s, u"Béta spa"_s, 3),
        request(u"r-hot-1"_s, u"Gamma"_s, 30, true)});
}

inline QStringList acceptArguments(const QString& id) {
    return {u"accept"_s, id, u"--name"_s, u"Migration"_s, u"--value"_s, u"120000"_s, u"--currency"_s,
        u"EUR"_s, u"--by"_s, QDate::currentDate().addDays(90).toString(Qt::ISODate), u"--notes"_s,
        u"Wants one partner"_s};
}

inline QStringList idsOf(const QJsonArray& referrals) {
    QStringList ids;
    for (const auto& referral : referrals)
        ids << referral.toObject().value(u"id"_s).toString();
    ids.sort();
    return ids;
}

inline QString stateOf(const QJsonObject& referral) {
    return referral.value(u"status"_s).toString() + u'/' + referral.value(u"substatus"_s).toString();
}

inline QJsonObject detailsOf(const QJsonObject& referral) {
    return referral.value(u"details"_s).toObject();
}

} // namespace favilla

/// A run that must have done what it was asked to do.
#define QVERIFY_DONE(run)                                                                                    \
    do {                                                                                                     \
        const auto done = (run);                                                                             \
        QVERIFY2(done.status == 0 && done.errors.isEmpty(), (done.output + done.errors).constData());        \
    } while (false)

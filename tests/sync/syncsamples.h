// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "exchange/partnercenterjson.h"
#include "exchange/readrow.h"
#include "samplereferrals.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace favilla::samples {

/// A referral as the service writes it: New, asked on 20 November 2026, with one person of the customer.
inline QJsonObject serviceDocument(const QString& id = QStringLiteral("r1")) {
    return QJsonDocument::fromJson(QByteArray(R"({
        "id": "ID", "engagementId": "e1", "name": null, "externalReferenceId": null,
        "createdDateTime": "2026-11-20T08:00:00.0000001Z", "updatedDateTime": "2026-11-20T08:00:00.0000001Z",
        "expirationDateTime": "2026-12-04T00:00:00Z", "status": "New", "substatus": "Pending",
        "statusReason": null, "qualification": "Direct", "type": "Independent", "direction": "Incoming",
        "customerProfile": {"name": "Caffè Dolomiti S.r.l.", "address": {"city": "Padova", "country": "IT"},
            "size": "51to250employees", "team": [{"firstName": "Giulia", "lastName": "Rossi",
            "phoneNumber": "+39 049 123 4567", "email": "giulia@dolomiti.example"}], "ids": {}},
        "consent": {"consentToContact": true},
        "details": {"notes": "Migrate 40 mailboxes", "dealValue": null, "currency": null,
            "closingDateTime": null, "customerRequestedContact": true, "requirements": {}},
        "team": [], "eTag": "\"tag-1\"", "unheard": {"of": [1, 2]}})")
                                       .replace("\"ID\"", '"' + id.toUtf8() + '"'))
        .object();
}

inline QJsonObject with(QJsonObject document, const QString& path, const QJsonValue& value) {
    const auto key = path.section(u'/', 0, 0);
    const auto rest = path.section(u'/', 1);
    document.insert(key, rest.isEmpty() ? value : with(document.value(key).toObject(), rest, value));
    return document;
}

/// The same document a step later: another tag and another moment.
inline QJsonObject later(const QJsonObject& document, int step = 1) {
    return with(with(document, QStringLiteral("eTag"), QStringLiteral("\"tag-%1\"").arg(step + 1)),
        QStringLiteral("updatedDateTime"),
        QStringLiteral("2026-11-20T09:00:%1Z").arg(step, 2, 10, QChar(u'0')));
}

inline QJsonObject acceptedDocument(const QJsonObject& document) {
    return with(with(document, QStringLiteral("status"), QStringLiteral("Active")),
        QStringLiteral("substatus"), QStringLiteral("Accepted"));
}

/// As a page of the service's list gives it.
inline ReadRow rowOf(const QJsonObject& document) {
    const auto read = readPartnerCenterJson(QJsonDocument(document).toJson(QJsonDocument::Compact));
    if (!read || read->rows.isEmpty())
        qFatal("no referral");
    return read->rows.first();
}

inline ReferralData wordOf(const QJsonObject& document) {
    return **rowOf(document).outcome;
}

inline Terms terms() {
    return {.name = QStringLiteral("Mail for Dolomiti"),
        .value = *Money::fromText(QStringLiteral("12000.50"), QStringLiteral("EUR")),
        .purchaseBy = QDate(2027, 2, 1),
        .notes = QStringLiteral("Wants it before spring"),
        .crmId = {},
        .contacts = {}};
}

inline EngagementEdit editOf(const Engagement& deal) {
    return {.name = deal.name,
        .value = deal.value,
        .purchaseBy = deal.purchaseBy,
        .notes = deal.notes,
        .crmId = deal.crmId};
}

inline Contact person(const QString& first) {
    return {.id = {},
        .firstName = first,
        .lastName = QStringLiteral("Neri"),
        .title = {},
        .phone = QStringLiteral("+39 049 555 0123"),
        .email = first.toLower() + QStringLiteral("@dolomiti.example"),
        .locale = {}};
}

} // namespace favilla::samples

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/demoworkspace.h"

#include "controllers/expirycontroller.h"
#include "domain/history.h"
#include "exchange/partnercenterjson.h"
#include "store/historyrepository.h"
#include "store/referralrepository.h"
#include "store/savedviewrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

namespace {

QString resolved(const QString& text, const Moment& now) {
    static const QRegularExpression relative(u"^@([+-])(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m)?$"_s);
    const auto match = relative.match(text);
    if (!match.hasMatch())
        return text;
    const auto minutes = (match.captured(2).toLongLong() * 24 + match.captured(3).toLongLong()) * 60
        + match.captured(4).toLongLong();
    return toIso(now.utc.addSecs((match.captured(1) == "-"_L1 ? -60 : 60) * minutes));
}

QJsonValue resolvedMember(const QString& key, const QJsonValue& value, const Moment& now) {
    const auto resolvedValue = resolvedInstants(value, now);
    if (key != "closingDateTime"_L1 || !value.isString())
        return resolvedValue;
    return resolvedValue.toString().left(10) + "T00:00:00Z"_L1;
}

HistoryAction endOf(const ReferralData& referral) {
    switch (referral.substatus.known().value_or(Substatus::Error)) {
    case Substatus::Won:
        return HistoryAction::Won;
    case Substatus::Lost:
        return HistoryAction::Lost;
    case Substatus::Declined:
        return HistoryAction::Declined;
    case Substatus::Expired:
        return HistoryAction::Expired;
    default:
        return HistoryAction::Updated;
    }
}

QList<HistoryEntry> historyOf(const ReferralData& referral) {
    QList<HistoryEntry> history{{referral.createdAt, {}, HistoryAction::Received, referral.source, {}}};
    if (referral.acceptedAt.isValid())
        history << HistoryEntry{referral.acceptedAt, u"Chiara Rossi"_s, HistoryAction::Accepted, {}, {}};
    if (referral.closedAt.isValid()) {
        const auto action = endOf(referral);
        const auto who = action == HistoryAction::Expired ? QString() : u"Chiara Rossi"_s;
        history << HistoryEntry{referral.closedAt, who, action, {}, {}};
    }
    return history;
}

Result<void> insertOne(Transaction& transaction, const QJsonObject& item) {
    const auto referral = referralFromPartnerCenter(item, QJsonDocument(item).toJson(QJsonDocument::Compact));
    if (!referral)
        return referral.error();
    const auto row = ReferralRepository::insert(transaction, *referral);
    if (!row)
        return row.error();
    for (const auto& entry : historyOf(**referral))
        FAVILLA_TRY(HistoryRepository::append(transaction, *row, entry));
    return {};
}

Result<void> insertViews(Transaction& transaction, const QJsonArray& views, const QString& language) {
    for (const auto& value : views) {
        const auto view = value.toObject();
        FAVILLA_TRY(SavedViewRepository::save(transaction,
            {ViewId::create(), view.value(u"name"_s).toObject().value(language).toString(),
                queryFromJson(view.value(u"query"_s).toObject())}));
    }
    return {};
}

} // namespace

QJsonValue resolvedInstants(const QJsonValue& value, const Moment& now) {
    if (value.isString())
        return resolved(value.toString(), now);
    if (value.isArray()) {
        QJsonArray array;
        for (const auto& item : value.toArray())
            array << resolvedInstants(item, now);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const auto members = value.toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        object.insert(member.key(), resolvedMember(member.key(), member.value(), now));
    return object;
}

DemoWorkspace::DemoWorkspace(Database& database, const Clock& clock)
    : m_database(database), m_clock(clock) { }

QFuture<Result<int>> DemoWorkspace::fill(const QByteArray& document, const QString& language) {
    return m_database.write(
        [document, language, now = m_clock.now()](Transaction& transaction) -> Result<int> {
            const auto root = QJsonDocument::fromJson(document).object();
            const auto referrals = resolvedInstants(root.value(u"referrals"_s), now).toArray();
            if (referrals.isEmpty())
                return Error{.kind = ErrorKind::InvalidValue, .subject = u"demo"_s};
            for (const auto& referral : referrals)
                FAVILLA_TRY(insertOne(transaction, referral.toObject()));
            FAVILLA_TRY(insertViews(transaction, root.value(u"savedViews"_s).toArray(), language));
            const auto expired = expireOverdue(transaction, now);
            if (!expired)
                return expired.error();
            return int(referrals.size());
        });
}

} // namespace favilla

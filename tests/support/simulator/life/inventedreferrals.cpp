// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventedreferrals.h"

#include "simulator/state/completion.h"

#include <QJsonArray>
#include <QUuid>

namespace favilla::simulation {
namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = InventedReferrals::Kind;

const InventedWords& wordsOf(const QString& country) {
    return country == "IT"_L1 ? italianWords() : englishWords();
}

QString plain(const QString& name) {
    QString letters;
    for (const auto character : name.normalized(QString::NormalizationForm_D).toLower())
        if (character.isLetterOrNumber() && character.unicode() < 128)
            letters += character;
    return letters;
}

QString qualificationOf(Kind kind) {
    if (kind == Kind::SalesQualified)
        return u"SalesQualified"_s;
    if (kind == Kind::MarketingQualified)
        return u"MarketingQualified"_s;
    return kind == Kind::CoSell ? u"None"_s : u"Direct"_s;
}

QString instant(const QDateTime& at) {
    return textOf(ticksOf(at));
}

} // namespace

Kind InventedReferrals::anyKind() {
    static const QList<Kind> mix{Kind::Direct, Kind::Direct, Kind::Direct, Kind::Hot, Kind::SalesQualified,
        Kind::SalesQualified, Kind::MarketingQualified, Kind::CoSell};
    return mix.at(number(int(mix.size())));
}

QString InventedReferrals::id() {
    QByteArray bytes(16, Qt::Uninitialized);
    for (auto& byte : bytes)
        byte = char(number(256));
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

QJsonObject InventedReferrals::person(const InventedWords& words, const QString& domain) {
    const auto first = oneOf(words.firstNames);
    const auto last = oneOf(words.lastNames);
    auto phone = words.phone;
    for (auto& sign : phone)
        if (sign == u'#')
            sign = QChar(u'0' + number(10));
    return {{u"firstName"_s, first}, {u"lastName"_s, last}, {u"phoneNumber"_s, phone},
        {u"email"_s, QString(plain(first) + u'.' + plain(last) + u'@' + domain)},
        {u"title"_s, oneOf(words.titles)},
        {u"contactPreference"_s,
            QJsonObject{{u"locale"_s, words.locale}, {u"disableNotifications"_s, false}}}};
}

QJsonObject InventedReferrals::member(const QString& country) {
    return person(wordsOf(country), u"lanterna.example"_s);
}

QString InventedReferrals::note(const QString& country) {
    return oneOf(wordsOf(country).notes);
}

QJsonObject InventedReferrals::customer(const InventedWords& words) {
    const auto proper = oneOf(words.proper);
    const auto trade = oneOf(words.trades);
    const auto name = words.country == "IT"_L1 ? trade + u' ' + proper : proper + u' ' + trade;
    const auto town = oneOf(words.towns);
    const auto domain = QString(plain(proper) + u'-' + plain(trade) + u".example"_s);
    static const QStringList sizes{
        u"1to9employees"_s, u"10to50employees"_s, u"51to250employees"_s, u"251to1000employees"_s};
    return {{u"name"_s, QString(name + u' ' + oneOf(words.legalForms))}, {u"size"_s, oneOf(sizes)},
        {u"team"_s, QJsonArray{person(words, domain)}},
        {u"address"_s,
            QJsonObject{{u"addressLine1"_s, u"%1 %2"_s.arg(oneOf(words.streets)).arg(1 + number(180))},
                {u"city"_s, town.section(u';', 0, 0)}, {u"postalCode"_s, town.section(u';', 1)},
                {u"country"_s, words.country}}}};
}

QJsonObject InventedReferrals::details(const InventedWords& words, Kind kind, int topic) {
    static const QStringList products{
        u"Microsoft365"_s, u"Teams"_s, u"Dynamics365Business"_s, u"Azure"_s, u"PowerBI"_s, u"Windows"_s};
    static const QStringList services{
        u"DeploymentOrMigration"_s, u"LearningAndCertification"_s, u"ManagedServices"_s, u"Licensing"_s};
    static const QStringList industries{
        u"Manufacturing"_s, u"Education"_s, u"Healthcare"_s, u"Retail & Consumer Goods"_s, u"Services"_s};
    const auto picked = [&](const QStringList& list) {
        return QJsonArray{QJsonObject{{u"id"_s, oneOf(list)}}};
    };
    QJsonObject json{{u"notes"_s, words.requests.at(topic).arg(5 + number(400))},
        {u"customerRequestedContact"_s, kind == Kind::Hot},
        {u"requirements"_s,
            QJsonObject{{u"industries"_s, picked(industries)}, {u"products"_s, picked(products)},
                {u"services"_s, picked(services)}}}};
    if (kind != Kind::Direct && kind != Kind::Hot) {
        json.insert(u"dealValue"_s, 500 * (1 + number(200)));
        json.insert(u"currency"_s, words.currency);
    }
    return json;
}

QJsonObject InventedReferrals::arrived(Kind kind, const QDateTime& at) {
    const auto& words = number(3) < 2 ? italianWords() : englishWords();
    const auto topic = number(int(words.requests.size()));
    QJsonObject json{{u"id"_s, id()}, {u"engagementId"_s, id()}, {u"createdDateTime"_s, instant(at)},
        {u"qualification"_s, qualificationOf(kind)}, {u"customerProfile"_s, customer(words)},
        {u"details"_s, details(words, kind, topic)}};
    if (kind == Kind::CoSell) {
        json.insert(u"type"_s, u"Shared"_s);
        json.insert(u"name"_s, words.dealNames.value(topic, words.dealNames.first()));
        json.insert(u"team"_s, QJsonArray{member(words.country)});
    }
    if (kind == Kind::SalesQualified)
        json.insert(u"inviteContext"_s, QJsonObject{{u"notes"_s, note(words.country)}});
    return json;
}

QJsonObject InventedReferrals::accepted(QJsonObject referral, const QDateTime& at) {
    auto details = referral.value(u"details"_s).toObject();
    details.insert(u"dealValue"_s, 500 * (1 + number(200)));
    details.insert(
        u"currency"_s, wordsOf(referral[u"customerProfile"][u"address"][u"country"].toString()).currency);
    details.insert(
        u"closingDateTime"_s, at.date().addDays(90).startOfDay(Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s));
    referral.insert(u"details"_s, details);
    referral.insert(u"status"_s, u"Active"_s);
    referral.insert(u"substatus"_s, u"Accepted"_s);
    referral.insert(u"name"_s, referral[u"customerProfile"][u"name"].toString());
    referral.insert(u"acceptedDateTime"_s, instant(at));
    referral.insert(u"updatedDateTime"_s, instant(at));
    return referral;
}

QJsonObject InventedReferrals::closed(QJsonObject referral, const QString& substatus, const QDateTime& at) {
    static const QStringList reasons{u"Customer didn't respond"_s, u"Project budget isn't adequate"_s,
        u"Customer chose another vendor"_s, u"Not a customer"_s, u"Others"_s};
    referral.insert(u"status"_s, u"Closed"_s);
    referral.insert(u"substatus"_s, substatus);
    if (substatus == "Declined"_L1 || substatus == "Lost"_L1)
        referral.insert(u"statusReason"_s, oneOf(reasons));
    referral.insert(u"closedDateTime"_s, instant(at));
    referral.insert(u"updatedDateTime"_s, instant(at));
    return referral;
}

QJsonObject InventedReferrals::past(const QDateTime& now) {
    const auto minutes = 30 + number(365 * 24 * 60);
    const auto at = now.addSecs(-60LL * minutes);
    const auto referral = arrived(anyKind(), at);
    const auto days = minutes / (24 * 60);
    const auto fate = number(100);
    const auto isUnanswered = days < 7 && fate < 60;
    if (isUnanswered)
        return referral;
    // Spread over the time since: answers heaped on one moment would all be read again by every poll.
    const auto answered = at.addSecs(60LL * (1 + number(qMin(minutes - 1, 72 * 60))));
    if (fate < 25)
        return closed(referral, u"Declined"_s, answered);
    if (fate < 35 && days > 14)
        return closed(referral, u"Expired"_s, at.addDays(14));
    const auto deal = accepted(referral, answered);
    if (days < 60 || fate > 92)
        return deal;
    return closed(deal, fate < 65 ? u"Won"_s : u"Lost"_s, answered.addDays(20 + number(30)));
}

} // namespace favilla::simulation

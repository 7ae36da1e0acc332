// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuerules.h"

#include "ticks.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace favilla::simulation {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Some customers' notes are long; what is longer was not typed by anybody.
constexpr qsizetype longestText = 64 * 1024;

bool isTextOrNull(const QJsonValue& value) {
    return value.isNull() || (value.isString() && value.toString().size() <= longestText);
}

bool isAmount(const QJsonValue& value, Oddities::DealValue wanted) {
    if (value.isDouble())
        return wanted != Oddities::DealValue::TextOnly && value.toDouble() >= 0;
    static const QRegularExpression number(u"^\\d+(\\.\\d+)?$"_s);
    return wanted != Oddities::DealValue::NumberOnly && number.match(value.toString()).hasMatch();
}

bool isMember(const QJsonValue& value) {
    if (!value.isObject())
        return false;
    const auto member = value.toObject();
    for (const auto& key : {u"firstName"_s, u"lastName"_s, u"phoneNumber"_s, u"email"_s, u"title"_s})
        if (member.contains(key) && !isTextOrNull(member.value(key)))
            return false;
    const auto email = member.value(u"email"_s).toString();
    return email.isEmpty() || (email.count(u'@') == 1 && !email.contains(u' '));
}

bool isSolution(const QJsonValue& value) {
    return value.isObject() && !value[u"id"].toString().isEmpty();
}

template <class IsItem>
bool isListOf(const QJsonValue& value, IsItem isItem) {
    const auto items = value.toArray();
    return value.isArray()
        && std::all_of(items.begin(), items.end(), [&](const QJsonValue& item) { return isItem(item); });
}

bool fits(const QString& path, const QJsonValue& value, const Oddities& oddities) {
    static const QRegularExpression currency(u"^[A-Z]{3}$"_s);
    if (path == "/status"_L1 || path == "/substatus"_L1)
        return value.isString();
    if (path == "/details/dealValue"_L1)
        return isAmount(value, oddities.dealValue);
    if (path == "/details/currency"_L1)
        return currency.match(value.toString()).hasMatch();
    if (path == "/details/closingDateTime"_L1)
        return ticksFrom(value.toString()) >= 0;
    if (path.startsWith("/consent/"_L1))
        return value.isBool();
    if (path.endsWith("team/-"_L1))
        return isMember(value);
    if (path.endsWith("team"_L1))
        return isListOf(value, isMember);
    if (path.endsWith("solutions/-"_L1))
        return isSolution(value);
    if (path.endsWith("solutions"_L1))
        return isListOf(value, isSolution);
    return path == "/registrations/-"_L1 ? value.isObject() : isTextOrNull(value);
}

} // namespace

MaybeRefusal valueRefusal(const QString& path, const QJsonValue& value, const Oddities& oddities) {
    if (fits(path, value, oddities))
        return {};
    return badRequest(u"The value of '%1' is invalid."_s.arg(path), path);
}

} // namespace favilla::simulation

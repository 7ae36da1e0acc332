// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listquery.h"

#include "simulator/state/vocabulary.h"

#include <QDataStream>
#include <QIODevice>
#include <QRandomGenerator>

#include <algorithm>

namespace favilla::simulation {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr quint32 tokenMark = 0x7265666c;

Refusal syntax(const QString& message, const QString& option) {
    return badRequest(u"The query specified in the URI is not valid. "_s + message + u'.', option);
}

MaybeRefusal readOrder(const QString& text, ListQuery& query) {
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    const auto field = words.value(0);
    const auto way = words.value(1, u"asc"_s);
    if (words.size() > 2 || (way != "asc"_L1 && way != "desc"_L1))
        return syntax(u"Syntax error in '%1'"_s.arg(text), u"$orderby"_s);
    if (field != "createdDateTime"_L1 && field != "updatedDateTime"_L1)
        return syntax(u"It can't be ordered by '%1'"_s.arg(field), u"$orderby"_s);
    query.orderBy = field == "createdDateTime"_L1 ? ListQuery::OrderBy::Created : ListQuery::OrderBy::Updated;
    query.isDescending = way == "desc"_L1;
    return {};
}

MaybeRefusal readNumber(const QString& text, const QString& option, int& number) {
    bool isNumber = false;
    number = text.toInt(&isNumber);
    if (isNumber && number >= 0)
        return {};
    return syntax(u"Invalid value '%1' for %2"_s.arg(text, option), option);
}

MaybeRefusal readFilter(const QString& text, const Oddities& oddities, ListQuery& query) {
    QString problem;
    const auto filter = Filter::parsed(text, oddities.timeFilter, problem);
    if (!filter)
        return syntax(problem, u"$filter"_s);
    query.filter = *filter;
    return {};
}

MaybeRefusal readTop(const QString& text, const Oddities& oddities, ListQuery& query) {
    if (const auto refusal = readNumber(text, u"$top"_s, query.top))
        return refusal;
    if (oddities.refusesLargeTop && query.top > oddities.pageSize)
        return syntax(u"The limit of '%1' for $top is exceeded"_s.arg(oddities.pageSize), u"$top"_s);
    return {};
}

MaybeRefusal readSelect(const QString& text, ListQuery& query) {
    query.select = text.split(u',', Qt::SkipEmptyParts);
    for (const auto& field : query.select)
        if (!referralFields().contains(field.section(u'/', 0, 0).trimmed()))
            return syntax(u"Could not find a property named '%1'"_s.arg(field), u"$select"_s);
    return {};
}

bool isExtra(const QString& name) {
    return name == "$skip"_L1 || name == "$count"_L1 || name == "$expand"_L1;
}

MaybeRefusal readOption(
    const QString& name, const QString& value, const Oddities& oddities, ListQuery& query) {
    if (isExtra(name) && oddities.refusesExtraOptions)
        return syntax(u"The option '%1' is not supported"_s.arg(name), name);
    if (name == "$filter"_L1)
        return readFilter(value, oddities, query);
    if (name == "$orderby"_L1)
        return readOrder(value, query);
    if (name == "$top"_L1)
        return readTop(value, oddities, query);
    if (name == "$skip"_L1)
        return readNumber(value, name, query.skip);
    if (name == "$select"_L1)
        return readSelect(value, query);
    if (name == "$count"_L1)
        query.wantsCount = value == "true"_L1;
    else if (name.startsWith(u'$') && !isExtra(name))
        return syntax(u"The option '%1' is not supported"_s.arg(name), name);
    return {};
}

MaybeRefusal readOptions(const Oddities& oddities, ListQuery& query) {
    QStringList seen;
    for (const auto& [name, value] : std::as_const(query.options)) {
        if (name.startsWith(u'$') && seen.contains(name))
            return syntax(u"The option '%1' is given twice"_s.arg(name), name);
        seen << name;
        if (const auto refusal = readOption(name, value, oddities, query))
            return refusal;
    }
    return {};
}

MaybeRefusal readToken(const QString& token, ListQuery& query) {
    const auto packed =
        QByteArray::fromBase64Encoding(token.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    QDataStream stream(packed.decoded);
    quint32 mark = 0;
    quint32 mask = 0;
    QByteArray rest;
    stream >> mark >> mask >> rest;
    if (!packed || stream.status() != QDataStream::Ok || (mark ^ mask) != tokenMark)
        return syntax(u"The skip token is invalid"_s, u"$skiptoken"_s);
    QDataStream content(qUncompress(rest));
    content >> query.options >> query.sent >> query.lastTicks >> query.lastRow;
    return {};
}

} // namespace

MaybeRefusal readListQuery(const QByteArray& query, const Oddities& oddities, ListQuery& result) {
    result.options = pairs(query);
    const auto token = valueOf(result.options, u"$skiptoken"_s);
    if (!hasValue(result.options, u"$skiptoken"_s))
        return readOptions(oddities, result);
    if (const auto refusal = readToken(token, result))
        return refusal;
    return readOptions(oddities, result);
}

QString skipToken(const ListQuery& query, int sent, Ticks lastTicks, int lastRow) {
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream << query.options << sent << lastTicks << lastRow;
    const auto packed = qCompress(content);
    QByteArray token;
    // Until base64 has a sign that a query must not hold raw: who forgets to encode it is told so.
    while (!token.contains('+')) {
        const auto mask = QRandomGenerator::global()->generate();
        QByteArray bytes;
        QDataStream outer(&bytes, QIODevice::WriteOnly);
        outer << (tokenMark ^ mask) << mask << packed;
        token = bytes.toBase64();
    }
    return QString::fromLatin1(token);
}

} // namespace favilla::simulation

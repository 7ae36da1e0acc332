// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterparser.h"

#include "simulator/state/vocabulary.h"

#include <QHash>

namespace favilla::simulation {
namespace {

using namespace Qt::Literals::StringLiterals;
using Field = Filter::Field;
using Comparison = Filter::Comparison;

constexpr int deepest = 32;

/// The fields of api.md, section 4.1; others are not filterable.
const QHash<QString, Field>& fields() {
    static const QHash<QString, Field> all{{u"engagementId"_s, Field::EngagementId},
        {u"status"_s, Field::Status}, {u"substatus"_s, Field::Substatus},
        {u"updatedDateTime"_s, Field::Updated}, {u"email"_s, Field::Email},
        {u"qualification"_s, Field::Qualification}, {u"type"_s, Field::Type},
        {u"direction"_s, Field::Direction}, {u"customerProfile/address/country"_s, Field::Country}};
    return all;
}

/// The values that a field may have; empty: any.
QStringList valuesOf(Field field) {
    switch (field) {
    case Field::Status:
        return statuses() << u"None"_s;
    case Field::Substatus:
        return substatuses() << u"None"_s;
    case Field::Qualification:
        return qualifications();
    case Field::Type:
        return types();
    case Field::Direction:
        return directions();
    default:
        return {};
    }
}

} // namespace

bool FilterParser::parse() {
    return conjunction()
        && (next().kind == Kind::End || fail(u"'%1' is not expected here"_s.arg(next().text)));
}

bool FilterParser::conjunction() {
    if (++m_depth > deepest)
        return fail(u"the expression is nested too deeply"_s);
    do {
        if (!term())
            return false;
    } while (takeWord(u"and"_s));
    --m_depth;
    return true;
}

bool FilterParser::term() {
    if (take(Kind::Open))
        return conjunction() && (take(Kind::Close) || fail(u"')' is missing"_s));
    if (next().kind != Kind::Word)
        return fail(u"a property name is expected"_s);
    const auto path = m_tokens.at(m_at++).text;
    return path == "team/any"_L1 ? any() : comparison(path);
}

/// `(t:t/email eq 'x')`, behind `team/any`.
bool FilterParser::any() {
    if (!take(Kind::Open) || next().kind != Kind::Word)
        return fail(u"any needs a lambda expression"_s);
    const auto variable = m_tokens.at(m_at++).text;
    if (!take(Kind::Colon) || next().kind != Kind::Word)
        return fail(u"any needs a lambda expression"_s);
    const auto path = m_tokens.at(m_at++).text;
    if (path != QString(variable + "/email"_L1))
        return fail(u"could not find a property named '%1'"_s.arg(path));
    return comparison(u"email"_s) && (take(Kind::Close) || fail(u"')' is missing"_s));
}

bool FilterParser::comparison(const QString& path) {
    const auto field = fields().constFind(path);
    if (field == fields().constEnd())
        return fail(u"could not find a property named '%1'"_s.arg(path));
    if (next().kind != Kind::Word)
        return fail(u"an operator is expected after '%1'"_s.arg(path));
    const auto sign = m_tokens.at(m_at++).text;
    if (*field == Field::Updated)
        return timeComparison(path, sign);
    if (sign != "eq"_L1)
        return fail(u"the operator '%1' is not supported"_s.arg(sign));
    if (next().kind != Kind::Text)
        return fail(u"a text in single quotes is expected after '%1 eq'"_s.arg(path));
    const auto text = m_tokens.at(m_at++).text;
    const auto allowed = valuesOf(*field);
    if (!allowed.isEmpty() && !allowed.contains(text))
        return fail(u"'%1' is no value of '%2'"_s.arg(text, path));
    m_conditions << Filter::Condition{*field, Comparison::Equal, text, 0};
    return true;
}

bool FilterParser::timeComparison(const QString& path, const QString& sign) {
    static const QHash<QString, Comparison> signs{
        {u"eq"_s, Comparison::Equal}, {u"gt"_s, Comparison::Greater}, {u"ge"_s, Comparison::GreaterOrEqual}};
    if (m_times == Oddities::TimeFilter::Refused && sign != "eq"_L1)
        return fail(u"the operator '%1' is not supported on '%2'"_s.arg(sign, path));
    if (!signs.contains(sign))
        return fail(u"the operator '%1' is not supported"_s.arg(sign));
    // OData version 4 takes an instant without quotes.
    const auto ticks = next().kind == Kind::Instant ? ticksFrom(next().text) : Ticks(-1);
    if (ticks < 0)
        return fail(u"a date and time without quotes is expected after '%1'"_s.arg(path));
    ++m_at;
    if (m_times != Oddities::TimeFilter::Ignored)
        m_conditions << Filter::Condition{Field::Updated, signs.value(sign), {}, ticks};
    return true;
}

bool FilterParser::fail(const QString& problem) {
    if (m_problem.isEmpty())
        m_problem = problem;
    return false;
}

bool FilterParser::take(Kind kind) {
    if (next().kind != kind)
        return false;
    ++m_at;
    return true;
}

bool FilterParser::takeWord(const QString& word) {
    return next().text == word && take(Kind::Word);
}

} // namespace favilla::simulation

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter.h"

#include "filterparser.h"

#include <algorithm>

namespace favilla::simulation {
namespace {

using namespace Qt::Literals::StringLiterals;

bool compares(const Filter::Condition& condition, Ticks ticks) {
    switch (condition.comparison) {
    case Filter::Comparison::Equal:
        return ticks == condition.ticks;
    case Filter::Comparison::Greater:
        return ticks > condition.ticks;
    case Filter::Comparison::GreaterOrEqual:
        return ticks >= condition.ticks;
    }
    return false;
}

bool holds(const Filter::Condition& condition, const ReferralFacts& facts) {
    using Field = Filter::Field;
    switch (condition.field) {
    case Field::EngagementId:
        return facts.engagementId.compare(condition.text, Qt::CaseInsensitive) == 0;
    case Field::Status:
        return facts.status == condition.text;
    case Field::Substatus:
        return facts.substatus == condition.text;
    case Field::Updated:
        return compares(condition, facts.updated);
    case Field::Email:
        return facts.teamEmails.contains(condition.text, Qt::CaseInsensitive);
    case Field::Qualification:
        return facts.qualification == condition.text;
    case Field::Type:
        return facts.type == condition.text;
    case Field::Direction:
        return facts.direction == condition.text;
    case Field::Country:
        return facts.country == condition.text;
    }
    return false;
}

} // namespace

std::optional<Filter> Filter::parsed(const QString& text, Oddities::TimeFilter times, QString& problem) {
    QList<FilterToken> tokens;
    if (!tokenize(text, tokens)) {
        problem = u"syntax error in the filter expression"_s;
        return {};
    }
    FilterParser parser(std::move(tokens), times);
    if (!parser.parse()) {
        problem = parser.problem();
        return {};
    }
    Filter filter;
    filter.m_conditions = parser.conditions();
    return filter;
}

bool Filter::matches(const ReferralFacts& facts) const {
    return std::all_of(m_conditions.begin(), m_conditions.end(),
        [&](const Condition& condition) { return holds(condition, facts); });
}

} // namespace favilla::simulation

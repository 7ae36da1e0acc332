// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter.h"
#include "filtertokens.h"

namespace favilla::simulation {

/// Reads the grammar of Filter by recursive descent. Used once.
class FilterParser {
public:
    FilterParser(QList<FilterToken> tokens, Oddities::TimeFilter times)
        : m_tokens(std::move(tokens)), m_times(times) { }

    bool parse();
    const QList<Filter::Condition>& conditions() const { return m_conditions; }
    const QString& problem() const { return m_problem; }

private:
    using Kind = FilterToken::Kind;

    bool conjunction();
    bool term();
    bool any();
    bool comparison(const QString& path);
    bool timeComparison(const QString& path, const QString& sign);
    bool fail(const QString& problem);
    bool take(Kind kind);
    bool takeWord(const QString& word);
    const FilterToken& next() const { return m_tokens.at(m_at); }

    QList<FilterToken> m_tokens;
    Oddities::TimeFilter m_times;
    qsizetype m_at = 0;
    int m_depth = 0;
    QList<Filter::Condition> m_conditions;
    QString m_problem;
};

} // namespace favilla::simulation

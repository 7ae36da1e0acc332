// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/foundrows.h"

#include <sqlite3.h>

#include <algorithm>

namespace favilla {
namespace {

void answer(sqlite3_context* context, int, sqlite3_value** arguments) {
    const auto* rows = static_cast<const FoundRows*>(sqlite3_user_data(context));
    sqlite3_result_int(context, rows->contains(sqlite3_value_int64(arguments[0])) ? 1 : 0);
}

} // namespace

void FoundRows::attachTo(sqlite3* handle) {
    sqlite3_create_function_v2(
        handle, "favilla_found", 1, SQLITE_UTF8 | SQLITE_DIRECTONLY, this, answer, nullptr, nullptr, nullptr);
}

void FoundRows::clear() {
    m_bits.clear();
    m_count = 0;
}

void FoundRows::add(qint64 row) {
    const auto place = static_cast<size_t>(row);
    if (place >= m_bits.size())
        m_bits.resize(std::max(place + 1, 2 * m_bits.size()));
    m_count += m_bits[place] ? 0 : 1;
    m_bits[place] = true;
}

QList<qint64> FoundRows::rows() const {
    QList<qint64> rows;
    rows.reserve(m_count);
    for (size_t place = 0; place < m_bits.size(); ++place)
        if (m_bits[place])
            rows << qint64(place);
    return rows;
}

void FoundRows::swap(FoundRows& other) noexcept {
    m_bits.swap(other.m_bits);
    std::swap(m_count, other.m_count);
}

bool FoundRows::contains(qint64 row) const {
    const auto place = static_cast<size_t>(row);
    return place < m_bits.size() && m_bits[place];
}

} // namespace favilla

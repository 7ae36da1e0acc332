// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace favilla {

/// A fixed table of enumerators and their spellings: one place per enumeration, read in both directions.
template <class E, std::size_t N>
class NameTable {
public:
    constexpr explicit NameTable(std::array<std::pair<E, const char*>, N> rows) : m_rows(rows) { }

    QString nameOf(E value) const {
        for (const auto& [known, text] : m_rows)
            if (known == value)
                return QString::fromLatin1(text);
        return {};
    }
    /// Compared without regard to case and to spaces around.
    std::optional<E> named(const QString& name) const {
        const auto wanted = name.trimmed();
        for (const auto& [known, text] : m_rows)
            if (wanted.compare(QLatin1String(text), Qt::CaseInsensitive) == 0)
                return known;
        return {};
    }
    const std::array<std::pair<E, const char*>, N>& rows() const { return m_rows; }

private:
    std::array<std::pair<E, const char*>, N> m_rows;
};

template <class E, std::size_t N>
constexpr auto nameTable(const std::pair<E, const char*> (&rows)[N]) {
    return NameTable<E, N>(std::to_array(rows));
}

} // namespace favilla

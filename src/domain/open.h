// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linelimit.h"

#include <QString>

#include <optional>

namespace favilla {

/// The enumerator that the service spells so, without regard to case; specialised beside each enumeration.
template <class E>
std::optional<E> fromApiName(const QString& text);

/// A value of an enumeration that the service may extend: known, or kept as the text that came and shown so.
/// E needs `QString apiName(E)` and `std::optional<E> fromApiName<E>(text)`.
template <class E>
class Open {
public:
    Open() = default;
    Open(E known) // NOLINT(google-explicit-constructor): an enumerator is the normal case
        : m_known(known) { }

    /// Reads the service's spelling, without regard to case. Empty text is "none".
    static Open fromText(const QString& text) {
        Open open;
        open.m_known = fromApiName<E>(text);
        if (!open.m_known)
            open.m_text = withinLimit(text);
        return open;
    }

    bool isEmpty() const { return !m_known && m_text.isEmpty(); }
    bool isKnown() const { return m_known.has_value(); }
    std::optional<E> known() const { return m_known; }
    /// The service's spelling of a known value, or the text as it came.
    QString text() const { return m_known ? apiName(*m_known) : m_text; }

    friend bool operator==(const Open&, const Open&) = default;
    friend bool operator==(const Open& open, E known) { return open.m_known == known; }

private:
    std::optional<E> m_known;
    QString m_text;
};

} // namespace favilla

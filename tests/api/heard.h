// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/answer.h"

#include <functional>
#include <optional>

namespace favilla {

/// Keeps the one outcome of a call; how often it was told, too.
template <class T>
class Heard {
public:
    std::function<void(const Outcome<T>&)> then() {
        return [this](const Outcome<T>& outcome) {
            ++m_count;
            m_outcome.emplace(outcome);
        };
    }
    int count() const { return m_count; }
    bool isThere() const { return m_outcome.has_value(); }
    const Outcome<T>& outcome() const { return *m_outcome; }
    const T& value() const { return m_outcome->value(); }
    const Failure& failure() const { return m_outcome->failure(); }
    /// In words, so that a test that fails says more than a number.
    QString kind() const { return *m_outcome ? QStringLiteral("no failure") : name(m_outcome->error().kind); }

private:
    std::optional<Outcome<T>> m_outcome;
    int m_count = 0;
};

} // namespace favilla

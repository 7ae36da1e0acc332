// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncsamples.h"

#include <QRandomGenerator>

namespace favilla {

/// Random choices of a test, the same for the same seed, and values that occur only once, so that each can be
/// found again wherever it went.
class Chance {
public:
    explicit Chance(quint32 seed) : m_random(seed) { }

    int below(int limit) { return int(m_random.bounded(limit)); }
    bool oneIn(int count) { return below(count) == 0; }
    template <class T>
    T oneOf(const QList<T>& all) {
        return all.at(below(int(all.size())));
    }

    QString text(const QString& what) { return QStringLiteral("%1 %2").arg(what).arg(++m_last); }
    QDate day() { return QDate(2027, 2, 1).addDays(++m_last); }
    /// With cents that a double holds.
    Money amount() { return *Money::fromMinor(100'000LL + ++m_last * 100 + 50, QStringLiteral("EUR")); }
    Contact person() { return samples::person(QStringLiteral("Ada%1").arg(++m_last)); }

private:
    QRandomGenerator m_random;
    int m_last = 0;
};

} // namespace favilla

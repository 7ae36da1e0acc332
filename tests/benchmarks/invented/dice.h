// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>
#include <numbers>

namespace favilla::invented {

/// Chance that falls alike on every machine: SplitMix64 (Steele, Lea, Flood 2014) with distributions of its
/// own, since those of the standard library differ from one library to the next. A value; one per referral.
class Dice {
public:
    /// The same seed and index throw the same numbers, whatever was thrown for others.
    Dice(quint64 seed, quint64 index) : m_state(mixed(seed) ^ mixed(index * 0x9E3779B97F4A7C15ULL + 1)) { }

    quint64 next() {
        m_state += 0x9E3779B97F4A7C15ULL;
        return mixed(m_state);
    }
    /// In [0, 1).
    double share() { return double(next() >> 11) * 0x1.0p-53; }
    bool isWithin(double probability) { return share() < probability; }
    /// In [0, below); `below` is at least 1.
    int number(int below) { return int(next() % quint64(below)); }
    int between(int low, int high) { return low + number(high - low + 1); }

    double normal() {
        const auto radius = std::sqrt(-2 * std::log(1 - share()));
        return radius * std::cos(2 * std::numbers::pi * share());
    }
    /// `middle` is the median, `spread` the deviation of the logarithm.
    double logNormal(double middle, double spread) { return middle * std::exp(spread * normal()); }
    /// A rank in [0, count) where rank r comes somewhat more often than 1 / (r + 1).
    int zipf(int count) { return qMin(count - 1, int(std::pow(double(count), std::pow(share(), 1.2))) - 1); }

    template <class List>
    const auto& oneOf(const List& list) {
        return list[number(int(std::size(list)))];
    }

private:
    static quint64 mixed(quint64 z) {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace favilla::invented

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace favilla::bench {

/// Measured values of one kind, in the order in which they were measured.
class Series {
public:
    void add(double value) { m_values.push_back(value); }
    void add(const Series& other) {
        m_values.insert(m_values.end(), other.m_values.begin(), other.m_values.end());
    }
    bool isEmpty() const { return m_values.empty(); }
    int count() const { return int(m_values.size()); }

    /// The smallest value that `share` of all do not exceed (nearest rank); 0 for an empty series.
    double percentile(double share) const;
    double median() const { return percentile(0.5); }
    double p95() const { return percentile(0.95); }
    double largest() const { return percentile(1); }

private:
    std::vector<double> m_values;
};

} // namespace favilla::bench

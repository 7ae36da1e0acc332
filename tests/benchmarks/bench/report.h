// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series.h"

#include <QList>
#include <QString>

#include <optional>

namespace favilla::bench {

/// One row of the table. Milliseconds, but for rows whose name says MB.
struct Figure {
    QString name;
    double p50 = 0;
    double p95 = 0;
    /// What the machine itself needs; of the same percentile as the one that is compared.
    double floor = 0;
    double ratio = 0;
    /// In words; empty for a row that only explains another one.
    QString goal;
    std::optional<bool> isMet;
};

/// Which percentile of ours and of the floor a ratio compares.
enum class Compared { Median, P95 };
Figure figure(const QString& name, const Series& ours, const Series& floor, Compared compared, double most);

/// Collects the rows and shows them. Thread: main.
class Report {
public:
    void add(const Figure& figure);
    /// A remark below the table.
    void note(const QString& text);
    void print() const;
    /// Errors are printed, since the figures stand in the table too.
    void writeJson(const QString& path) const;

private:
    QList<Figure> m_figures;
    QList<QString> m_notes;
};

/// Processor, cores, memory, system, window system.
QString machine();
/// At once, also into a pipe.
void say(const QString& line);

} // namespace favilla::bench

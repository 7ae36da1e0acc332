// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace favilla::bench {

/// What a program of the benchmark did that was started for one measurement.
struct ChildRun {
    /// From just before it was spawned to its first line, in ms.
    double untilFirstLine = 0;
    /// All its lines.
    QList<QByteArray> lines;
};

/// Starts the program that lies beside this one, waits for its end. Nothing where it fails or says nothing.
std::optional<ChildRun> runChild(const QString& name, const QStringList& arguments);

} // namespace favilla::bench

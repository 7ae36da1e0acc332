// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace favilla::bench {

/// Resident memory of this process in kB, as /proc/self/smaps_rollup has it (Rss); 0 where there is none.
inline qint64 residentKilobytes() {
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const auto& line : file.readAll().split('\n'))
        if (line.startsWith("Rss:"))
            return line.simplified().split(' ').at(1).toLongLong();
    return 0;
}

} // namespace favilla::bench

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"
#include "watchedapplication.h"

#include <vector>

namespace favilla::bench {

/// How long the window thread was busy with one event at most, per action and in all. Thread: main.
class BusyTime {
public:
    explicit BusyTime(WatchedApplication& application) : m_application(application) { }

    /// What was before does not count.
    void forget() {
        m_application.takeLongest();
        m_application.takeMostWork();
    }
    /// The longest event since the last call belongs to `group`.
    void take(const QString& group);
    void addTo(Report& report) const;

private:
    struct Group {
        QString name;
        Series longest;
        Series work;
    };

    WatchedApplication& m_application;
    std::vector<Group> m_groups;
    BusyEvent m_longest;
};

} // namespace favilla::bench

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watchedapplication.h"

#include "domain/id.h"

#include <QList>

#include <optional>

namespace favilla {
class ReferralListModel;
class ReferralListView;
} // namespace favilla

namespace favilla::bench {

/// Looks at the list as a user does: what stands on screen, and when it does. Thread: main.
class ListWatch {
public:
    using IsRight = std::function<bool()>;

    ListWatch(WatchedApplication& application, ReferralListView& list);
    ~ListWatch();

    /// From `action`, done as an event, to the end of the first painting at which `isRight` says yes, in
    /// ms; nothing where that does not come about within a minute.
    std::optional<double> timeUntilPainted(const std::function<void()>& action, const IsRight& isRight);

    /// Positions on screen, as far as there are rows.
    int firstVisible() const;
    int lastVisible() const;
    QList<RowId> visibleRows() const;
    bool areVisibleRowsLoaded() const;
    /// How many rows have room, the last one perhaps in part.
    int roomForRows() const;

    ReferralListView& list() const { return m_list; }
    const ReferralListModel& model() const;

private:
    WatchedApplication& m_application;
    ReferralListView& m_list;
};

/// Works off events until `isSo`, looked at after each round; false after `most` ms.
bool waitFor(const std::function<bool()>& isSo, int most = 60'000);

} // namespace favilla::bench

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/sessionpeer.h"

#include <QStringList>

namespace favilla {

/// org.kde.StatusNotifierWatcher as a program of its own: knows which items there are, notices when one ends,
/// and says whether a panel (a host) shows them.
class TestTrayWatcher final : public SessionPeer {
public:
    explicit TestTrayWatcher(const QString& address, bool hasHost = true);
    ~TestTrayWatcher() override { end(); }

    /// The connections of the items that are there now.
    QStringList items();
    /// The panel comes or goes while the watcher stays.
    void setHost(bool hasHost);
    /// From now on no item is taken.
    void refuse();

protected:
    QObject* objectOn(QDBusConnection& bus) override;

private:
    bool m_hasHost;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/notificationpolicy.h"
#include "store/alertmemory.h"

namespace favilla {

/// How things stand for one person, as read in one snapshot.
struct AlertLook {
    Decision decision;
    AlertCounts counts;
    /// Of what was shown before: what does not hold any more.
    QList<AlertKey> withdrawn;
    /// When to look again (UTC): the decision's own moment, that of the counts, or a day from now.
    QDateTime nextMoment;
    /// Something has to be written down, if only that it is not to be told.
    bool hasNews = false;
};

/// Whose alerts, and under which circumstances.
struct AlertQuestion {
    QString person;
    AlertSettings settings;
    Moment now;
    Occasion occasion = Occasion::Running;
    /// Nothing is decided now: an import or a first reading is still going on.
    bool isHeld = false;
    QList<AlertKey> shown;
};

// Both run on the database's thread.

/// Looks, and changes nothing.
Result<AlertLook> lookForAlerts(Connection& connection, const AlertQuestion& question);
/// Looks once more within the write, and keeps what is told: what another desk of the same person told
/// meanwhile is left out.
Result<AlertLook> settleAlerts(Transaction& transaction, const AlertQuestion& question);

} // namespace favilla

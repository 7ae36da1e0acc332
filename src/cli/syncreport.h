// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/syncrun.h"
#include "domain/clock.h"

namespace favilla {

/// What a synchronisation came to. Has a failure where not all accounts are up to date, where something waits
/// for the user's decision, or where the user ended it. For other programs, under "accounts": "account",
/// "accountName", "state", "isUpToDate", "isStopped", "lastSuccess", the counts "arrived", "changed", "sent",
/// "held" (with "heldUntil"), "waiting" and "toDecide", and "error" where it is not up to date.
Report syncReport(const QList<SyncOutcome>& outcomes, const Moment& now, const QLocale& locale);

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/account.h"
#include "domain/clock.h"
#include "domain/queueitem.h"

namespace favilla {

/// What waits, as a table with the reasons beneath, and whole for other programs: all of QueueItem, with
/// "accountName", and in "refusal" also its sentence as "message" and what support asks for as "requestIds".
Report queueReport(
    const QList<QueueItem>& queue, const QList<Account>& accounts, const Moment& now, const QLocale& locale);

} // namespace favilla

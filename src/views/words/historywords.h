// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/history.h"

#include <QLocale>

namespace favilla::words {

/// The canonical text of a change as the reader writes it: money, days, instants, states and reasons; text of
/// strangers as it came. `isAfter` chooses the side. Empty for "nothing".
QString fieldValueWord(const FieldChange& change, bool isAfter, const Moment& now, const QLocale& locale);
/// One change as a line of plain text: "Estimated value: 82.000 € → 90.000 €".
QString changeWord(const FieldChange& change, const Moment& now, const QLocale& locale);
/// What was done as plain text, with its origin where it came from outside: "Received from Partner Center".
QString entryWord(const HistoryEntry& entry);

} // namespace favilla::words

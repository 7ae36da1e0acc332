// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connectioncheck.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace favilla::words {

/// What a step looks at: "The address is found".
QString checkStepWord(CheckStep step);
/// "Passed", "Failed", "Not reached".
QString checkOutcomeWord(CheckOutcome outcome);
/// What a step found; empty for nothing worth telling.
QString findingWord(const CheckResult& result);
/// How long a step took: "85 ms", "2.4 s".
QString durationWord(std::chrono::milliseconds duration, const QLocale& locale);

/// What a report of the connection check says besides its results.
struct CheckReport {
    QString accountName;
    /// UTC.
    QDateTime at;
    /// Of the program.
    QString version;
    QString system;
    QList<CheckResult> results;
};
/// The report as lines of plain text to pass on. English in every language, with the names that the log has,
/// since support reads it. Holds nothing but what `report` holds: no secret, no customer.
QString checkReportText(const CheckReport& report);

} // namespace favilla::words

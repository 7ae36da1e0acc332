// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"
#include "domain/query.h"
#include "domain/timeframe.h"

namespace favilla::words {

// The words of enumerations. A value that is not known is shown as the text that came; "none" is empty.

QString boxWord(Box box);
QString statusWord(const Open<Status>& status);
/// Of one referral: "Won", "Vinta".
QString outcomeWord(const Open<Substatus>& substatus);
/// Of many, for the sidebar: "Won", "Vinte".
QString outcomesWord(Substatus substatus);
QString sourceWord(const Open<Source>& source);
/// The same within a sentence: "from Partner Center", "by telephone".
QString originWord(const Open<Source>& source);
QString reasonWord(const Open<Reason>& reason);
QString qualificationWord(const Open<Qualification>& qualification);
QString directionWord(const Open<Direction>& direction);
QString typeWord(const Open<ReferralType>& type);
/// As the list's head offers it: "Answer due first".
QString orderWord(Order order);
QString timeFrameWord(TimeFrame frame);
/// The name of a field as its label has it, without colon.
QString fieldWord(Field field);
/// What was done, as the start of a line of the history: "Accepted".
QString historyWord(HistoryAction action);

} // namespace favilla::words

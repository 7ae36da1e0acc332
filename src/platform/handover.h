// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/startrequest.h"

#include <QDeadlineTimer>

#include <optional>

namespace favilla {

/// What came of handing a start over.
struct HandOver {
    enum class Outcome { Answered, NobodyThere, NoAnswer };
    Outcome outcome = Outcome::NobodyThere;
    /// What the first one answered: 0 where it took the request.
    int status = 0;
};

/// Hands `request` to the process that listens at `socket` and waits for its answer, at most until
/// `deadline`. Blocks, which is right for a process that has nothing else to do; never on a thread of
/// windows.
HandOver handOver(const QString& socket, const StartRequest& request, QDeadlineTimer deadline);

/// The answer as a line: a number.
QByteArray answerLine(int status);

} // namespace favilla

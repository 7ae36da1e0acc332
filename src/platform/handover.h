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
    static constexpr int taken = 0;
    static constexpr int notUnderstood = 2;

    Outcome outcome = Outcome::NobodyThere;
    /// What the first one answered.
    int status = taken;
};

/// Hands `request` to the process that listens at `socket` and waits for its answer, at most until
/// `deadline`. What is too long is never sent: its answer would be "not understood". Blocks, which is right
/// for a process that has nothing else to do; never on a thread of windows.
HandOver handOver(const QString& socket, const StartRequest& request, QDeadlineTimer deadline);

/// The answer as a line: a number.
QByteArray answerLine(int status);

} // namespace favilla

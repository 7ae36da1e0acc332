// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/syncstatus.h"
#include "simulator/fault.h"

namespace favilla {

/// A fault on one kind of request.
struct FaultCase {
    Fault::Kind kind = Fault::ServerError;
    Fault::On on = Fault::Any;
    int times = 1;

    QString text() const;
};

/// What the status line has to say once the fault was met.
struct FaultFate {
    /// The engine finds another way by itself.
    bool mayGoUnnoticed = false;
    /// The change is refused for this reason, and everything else goes on.
    std::optional<ErrorKind> parked = {};
    /// Nothing goes on for now.
    std::optional<ErrorKind> failure = {};
    /// Or for this reason: it depends on how far the answer came.
    std::optional<ErrorKind> otherwise = {};
};

/// The table: what each fault means to the user.
FaultFate fateOf(const FaultCase& fault);
SyncState stateFor(ErrorKind kind);

/// Each fault on each request on which it makes sense, once.
QList<FaultCase> allFaults();

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QSqlDriver;

namespace favilla {

/// Tells PostgreSQL that the statement which an open connection of Qt's driver is at is not wanted any more.
/// To be called on any thread as long as the connection lasts; blocks for a round trip. Empty where the
/// client library cannot be asked. It goes over a connection of its own and in clear, as libpq has it: what
/// it holds is a number that is good for this alone.
/// Source: libpq's manual, "Canceling Queries in Progress".
std::function<void()> serverInterrupt(const QSqlDriver& driver);

} // namespace favilla

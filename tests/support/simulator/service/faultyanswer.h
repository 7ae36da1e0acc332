// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errorbody.h"
#include "simulator/switches.h"

namespace favilla::simulation {

/// What is said instead of doing what was asked for; nothing where the fault lets it be done.
std::optional<Answer> answerInstead(const Fault& fault, const Oddities& oddities, const QDateTime& now);

/// Spoils the answer to something that was done. `stranger` is the address of another server.
void spoil(Answer& answer, const Fault& fault, const Oddities& oddities, const QByteArray& stranger);

/// An instant as HTTP writes it (RFC 9110, section 5.6.7).
QByteArray httpDate(const QDateTime& at);

} // namespace favilla::simulation

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/http/message.h"
#include "simulator/oddities.h"
#include "simulator/state/refusal.h"

#include <QJsonObject>

namespace favilla::simulation {

Answer jsonAnswer(int status, const QByteArray& body);
Answer jsonAnswer(int status, const QJsonObject& body);

/// The error answer of the Referrals API (api.md, section 7).
Answer errorAnswer(const Refusal& refusal, const Oddities& oddities);
/// What a gateway in front of it says when too many come.
Answer throttledAnswer(int retryAfter);

/// 412 as the live service was seen to answer it.
Refusal eTagMismatch();
Refusal notFound(const QString& id);
Refusal unauthenticated(const QString& message);

} // namespace favilla::simulation

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oautherror.h"
#include "simulateduser.h"

namespace favilla::simulation {

/// The plain pages that a person sees. They hold no script and load nothing.
Answer choicePage(const QString& request, const QList<SimulatedUser>& users, const QString& hint);
Answer errorPage(const OAuthError& error);
Answer devicePage(const QString& userCode, const QList<SimulatedUser>& users);
Answer messagePage(const QString& message);

} // namespace favilla::simulation

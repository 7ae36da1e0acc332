// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/log.h"

namespace favilla {

Q_LOGGING_CATEGORY(platformLog, "favilla.platform", QtInfoMsg)

} // namespace favilla

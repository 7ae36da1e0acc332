// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace favilla {

/// "favilla.platform": names of services and of their errors. Never a title, a body, an argument or a token.
Q_DECLARE_LOGGING_CATEGORY(platformLog)

} // namespace favilla

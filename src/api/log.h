// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/answer.h"

#include <QLoggingCategory>

namespace favilla {

/// "favilla.api": method, path, status and request ids. Never a query, a header, a body or a token.
Q_DECLARE_LOGGING_CATEGORY(apiLog)

/// `path` holds ids at most.
void logAnswer(const QByteArray& verb, const QString& path, int status, const QString& requestIds);
void logFailure(const QByteArray& verb, const QString& path, const Failure& failure);

} // namespace favilla

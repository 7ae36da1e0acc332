// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/log.h"

namespace favilla {

Q_LOGGING_CATEGORY(apiLog, "favilla.api", QtInfoMsg)

void logAnswer(const QByteArray& verb, const QString& path, int status, const QString& requestIds) {
    qCDebug(apiLog).noquote() << verb << path << status << requestIds;
}

void logFailure(const QByteArray& verb, const QString& path, const Failure& failure) {
    qCWarning(apiLog).noquote() << verb << path << failure.httpStatus << name(failure.error.kind)
                                << failure.requestIds;
}

} // namespace favilla

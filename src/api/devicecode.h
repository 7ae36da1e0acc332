// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QUrl>

#include <chrono>

namespace favilla {

/// What the user types, and where.
struct DeviceCode {
    QString userCode = {};
    QUrl verificationAddress = {};
    /// UTC, by this machine's clock.
    QDateTime expiresAt = {};
    std::chrono::seconds interval{5};
};

} // namespace favilla

Q_DECLARE_METATYPE(favilla::DeviceCode)

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QString>

namespace favilla {

/// What the keychain holds for an account on this computer: the way back in, and whose it is.
struct AccountSecret {
    QString refreshToken;
    /// The oid of who signed in: somebody else is asked to make an account of their own.
    QString userId;
    QString userName;

    QString toText() const;
    static AccountSecret fromText(const QString& text);
    static QString nameOf(const AccountId& account);
};

} // namespace favilla

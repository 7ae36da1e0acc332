// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace favilla {

/// Random text for a state or a code verifier (RFC 7636, section 4.1): 43 letters, digits, "-" and "_".
QByteArray randomText();

/// The S256 challenge of a code verifier (RFC 7636, section 4.2).
QByteArray challengeOf(const QByteArray& verifier);

/// Compares in a time that does not tell how much of it is right.
bool isSameText(const QByteArray& a, const QByteArray& b);

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace favilla {

/// Hands an address to the system's own opener, beside this program, which links no windows. Where there is
/// none nothing happens: whoever calls has printed the address too.
void openInBrowser(const QUrl& address);

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace favilla {

/// The one door through which a link leaves the program: http and https with a host and without a name or
/// password before it, mailto with nothing but subject and body (some mail programs attach files that a link
/// names), tel with a number. Everything else (file, javascript, smb, …) is refused.
bool isSafeLink(const QUrl& link);

/// A `mailto:` link to one address; empty where the text cannot be an address.
QUrl emailLink(const QString& address);
/// A `tel:` link in international form; empty where the text cannot be a number. `country` (ISO 3166
/// alpha-2) is where a number without a prefix belongs.
QUrl phoneLink(const QString& number, const QString& country);

} // namespace favilla

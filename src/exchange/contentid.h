// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"
#include "domain/id.h"

#include <QStringList>

namespace favilla {

// Identifiers made of content (UUID version 5, RFC 4122), so that reading the same file again finds the same
// things again.

/// For a record of a file that carries no referral ID.
ReferralId referralIdOf(const QStringList& content);
/// Gives each contact without an id one made of the referral, the role and what it says; twins differ.
void giveIds(QList<Contact>& contacts, const ReferralId& referral, const QString& role);

} // namespace favilla

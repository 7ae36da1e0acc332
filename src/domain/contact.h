// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <QList>

namespace favilla {

/// A person of the customer, or of the team that works on the referral. Text as a stranger wrote it.
struct Contact {
    ContactId id;
    QString firstName;
    QString lastName;
    QString title;
    QString phone;
    QString email;
    /// BCP 47 tag of the language the person prefers, as in `contactPreference.locale`; may be empty.
    QString locale;

    QString fullName() const;
    bool isEmpty() const;
    friend bool operator==(const Contact&, const Contact&) = default;
};

/// What a form still has to ask: a name, and a telephone number or an e-mail address that can be one.
/// `country` (ISO 3166 alpha-2) is where a number without an international prefix belongs.
QList<Error> problems(const Contact& contact, const QString& country);

/// Whether a number can be dialled at all (length and prefix of its country); says nothing of its owner.
bool canBePhone(const QString& text, const QString& country);
/// Whether the text has the shape of an address (RFC 5321 limits; no quoted local parts).
bool canBeEmail(const QString& text);
/// The number in international form for a `tel:` link ("+390491234567"); empty where it cannot be one.
QString dialable(const QString& text, const QString& country);

} // namespace favilla

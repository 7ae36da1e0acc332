// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referral.h"

#include <QCoreApplication>
#include <QTranslator>
#include <QUrl>

namespace favilla {

/// A ready e-mail to a customer, as a value; nothing sends it by itself.
struct CustomerWord {
    /// Empty where no contact has an address.
    QString address;
    QString subject;
    QString body;
    /// "it" or "en".
    QString language;

    /// `mailto:` with subject and text; empty for an address that cannot be one.
    QUrl link() const;
    friend bool operator==(const CustomerWord&, const CustomerWord&) = default;
};

/// Builds the e-mail that thanks a customer for a request that was declined or expired, and advises to choose
/// another partner. It speaks the customer's language, whatever the program speaks at that moment.
class WordToCustomer {
    Q_DECLARE_TR_FUNCTIONS(favilla::WordToCustomer)

public:
    /// `catalogues` is the folder with favilla_it.qm; without it everything is English.
    explicit WordToCustomer(const QString& catalogues = QStringLiteral(":/i18n"));

    /// Partner Center tells the customer itself: a word is wanted for what came another way and ended
    /// Declined or Expired.
    static bool isWanted(const ReferralData& referral);
    /// "it" where a contact prefers Italian or the customer is in Italy, else "en".
    static QString languageOf(const ReferralData& referral);

    /// `sender` signs the text: the name of the user; may be empty.
    CustomerWord word(const ReferralData& referral, const QString& sender) const;

private:
    QString say(const QString& language, const char* text) const;

    QTranslator m_italian;
};

} // namespace favilla

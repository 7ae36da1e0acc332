// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact.h"

#include "domain/linelimit.h"
#include "domain/phonenumber.h"

#include <QRegularExpression>

#include <algorithm>

namespace favilla {

QString Contact::fullName() const {
    return QString(firstName + u' ' + lastName).trimmed();
}

bool Contact::isEmpty() const {
    return firstName.isEmpty() && lastName.isEmpty() && title.isEmpty() && phone.isEmpty() && email.isEmpty();
}

QList<Error> problems(const Contact& contact, const QString& country) {
    QList<Error> found;
    if (contact.fullName().isEmpty())
        found << Error{.kind = ErrorKind::Empty, .field = Field::FirstName};
    for (const auto& [field, text] : {std::pair(Field::FirstName, contact.firstName),
             std::pair(Field::LastName, contact.lastName), std::pair(Field::ContactTitle, contact.title)})
        if (text.size() > longestLine)
            found << Error{.kind = ErrorKind::TooLong, .field = field};
    const auto phone = contact.phone.trimmed();
    const auto email = contact.email.trimmed();
    if (!phone.isEmpty() && !canBePhone(phone, country))
        found << Error{.kind = ErrorKind::InvalidPhone, .field = Field::Phone, .subject = phone};
    if (!email.isEmpty() && !canBeEmail(email))
        found << Error{.kind = ErrorKind::InvalidEmail, .field = Field::Email, .subject = email};
    if (phone.isEmpty() && email.isEmpty())
        found << Error{.kind = ErrorKind::Empty, .field = Field::Phone};
    return found;
}

bool canBePhone(const QString& text, const QString& country) {
    return !internationalNumber(text, country).isEmpty();
}

bool canBeEmail(const QString& text) {
    // RFC 5321, 4.5.3.1: 64 octets before the sign, 254 in all.
    constexpr qsizetype longestAddress = 254;
    constexpr qsizetype longestLocalPart = 64;
    static const QRegularExpression shape(QStringLiteral(
        R"(^[^\s@"<>(),:;\\\[\]\x00-\x1f\x7f]+@(?:[^\s@.,;:!?"<>()_/\\-](?:[^\s@.,;:!?"<>()_/\\]*[^\s@.,;:!?"<>()_/\\-])?\.)+[^\s@.,;:!?"<>()_/\\-]{2,}$)"));
    const auto address = text.trimmed();
    const bool hasHiddenCharacter = std::any_of(address.begin(), address.end(),
        [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    const auto local = address.section(u'@', 0, 0);
    const bool hasWrongDots =
        local.startsWith(u'.') || local.endsWith(u'.') || address.contains(QLatin1String(".."));
    return address.size() <= longestAddress && local.size() <= longestLocalPart && !hasWrongDots
        && !hasHiddenCharacter && shape.match(address).hasMatch();
}

QString dialable(const QString& text, const QString& country) {
    return internationalNumber(text, country);
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/wordtocustomer.h"

#include "views/words/harmless.h"

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto context = "favilla::WordToCustomer";
/// Some mail programs cut a link at 2,000 characters: what a stranger wrote may not fill it.
constexpr int quotedLength = 120;

constexpr auto subjectText = QT_TRANSLATE_NOOP("favilla::WordToCustomer", "Your request: %1");
constexpr auto plainSubjectText = QT_TRANSLATE_NOOP("favilla::WordToCustomer", "Your request");
constexpr auto greetingText = QT_TRANSLATE_NOOP("favilla::WordToCustomer", "Dear %1,");
constexpr auto plainGreetingText = QT_TRANSLATE_NOOP("favilla::WordToCustomer", "Good morning,");
constexpr auto declinedText = QT_TRANSLATE_NOOP("favilla::WordToCustomer",
    "thank you for your request and for thinking of us. Unfortunately we cannot take it on.");
constexpr auto expiredText = QT_TRANSLATE_NOOP("favilla::WordToCustomer",
    "thank you for your request and for thinking of us. We are sorry that we could not answer it in time.");
constexpr auto adviceText = QT_TRANSLATE_NOOP("favilla::WordToCustomer",
    "So that you lose no more time, we advise you to choose another partner for it.");
constexpr auto closingText = QT_TRANSLATE_NOOP("favilla::WordToCustomer", "Kind regards");

QString quoted(const QString& text) {
    const auto line = words::harmlessLine(text);
    return line.size() <= quotedLength ? line : line.left(quotedLength - 1).trimmed() + u'…';
}

/// The first contact that can be written to, else the first one.
Contact recipient(const ReferralData& referral) {
    for (const auto& contact : referral.contacts)
        if (canBeEmail(contact.email))
            return contact;
    return referral.contacts.value(0);
}

} // namespace

WordToCustomer::WordToCustomer(const QString& catalogues) {
    // A catalogue that is missing leaves the English text, which is still better than none.
    static_cast<void>(m_italian.load(u"favilla_it"_s, catalogues));
}

bool WordToCustomer::isWanted(const ReferralData& referral) {
    const bool isLeftAlone =
        referral.substatus == Substatus::Declined || referral.substatus == Substatus::Expired;
    return isLeftAlone && !(referral.source == Source::PartnerCenter);
}

QString WordToCustomer::languageOf(const ReferralData& referral) {
    const auto locale = recipient(referral).locale.toLower();
    const bool isSpoken = locale == "it"_L1 || locale.startsWith("it-"_L1) || locale.startsWith("it_"_L1);
    const bool isThere = referral.customer.address.country.compare("IT"_L1, Qt::CaseInsensitive) == 0;
    return isSpoken || isThere ? u"it"_s : u"en"_s;
}

QString WordToCustomer::say(const QString& language, const char* text) const {
    const auto italian = language == "it"_L1 ? m_italian.translate(context, text) : QString();
    return italian.isEmpty() ? QString::fromUtf8(text) : italian;
}

CustomerWord WordToCustomer::word(const ReferralData& referral, const QString& sender) const {
    const auto contact = recipient(referral);
    CustomerWord word;
    word.language = languageOf(referral);
    word.address = canBeEmail(contact.email) ? contact.email.trimmed() : QString();
    const auto subject = quoted(title(referral));
    word.subject = subject.isEmpty() ? say(word.language, plainSubjectText)
                                     : say(word.language, subjectText).arg(subject);
    const auto name = quoted(contact.fullName().isEmpty() ? referral.customer.name : contact.fullName());
    const bool isExpired = referral.substatus == Substatus::Expired;
    const QStringList paragraphs{
        name.isEmpty() ? say(word.language, plainGreetingText) : say(word.language, greetingText).arg(name),
        say(word.language, isExpired ? expiredText : declinedText), say(word.language, adviceText),
        say(word.language, closingText) + (sender.isEmpty() ? QString() : u'\n' + quoted(sender))};
    word.body = paragraphs.join("\n\n"_L1) + u'\n';
    return word;
}

QUrl CustomerWord::link() const {
    if (!canBeEmail(address))
        return {};
    const auto encoded = [](QString text) {
        // RFC 6068, section 5: line ends are %0D%0A.
        text.replace("\r\n"_L1, "\n"_L1).replace(u'\n', "\r\n"_L1);
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    const auto recipientPart = QString::fromLatin1(QUrl::toPercentEncoding(address.trimmed(), "@"));
    return QUrl(u"mailto:%1?subject=%2&body=%3"_s.arg(recipientPart, encoded(subject), encoded(body)),
        QUrl::StrictMode);
}

} // namespace favilla

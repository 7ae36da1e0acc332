// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/pagefacts.h"

#include "domain/deadlines.h"
#include "views/page/pagewords.h"
#include "views/words/clockwords.h"
#include "views/words/harmless.h"
#include "views/words/statewords.h"
#include "views/words/valuewords.h"

#include <QCoreApplication>

namespace favilla::words {
namespace {

using namespace Qt::Literals::StringLiterals;

struct PageFacts {
    Q_DECLARE_TR_FUNCTIONS(favilla::PageFacts)
};

Fact answerFact(const ReferralData& referral, const Moment& now, const QLocale& locale) {
    const auto ends = deadlines(clockFacts(referral));
    const auto seconds = now.utc.secsTo(ends.answerBy);
    Fact fact{.caption = PageFacts::tr("Answer by"), .value = whenWord(ends.answerBy, now, locale)};
    fact.pill = seconds > 0 ? spanWord(std::chrono::seconds(seconds)) : PageFacts::tr("24 h passed");
    fact.pillState = seconds > 0 ? "warning" : "bad";
    return fact;
}

QString addressLine(const Address& address) {
    QStringList town{isolated(address.postalCode), isolated(address.city), isolated(address.state)};
    town.removeAll(QString());
    QStringList parts{
        isolated(address.line1), isolated(address.line2), town.join(u' '), countryWord(address.country)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString factLines(const QList<Fact>& facts) {
    QString lines;
    for (const auto& fact : facts)
        if (!fact.value.isEmpty())
            lines += fact.caption + u": "_s + fact.value + u'\n';
    return lines;
}

QString contactLines(const QList<Contact>& contacts) {
    QString lines;
    for (const auto& contact : contacts) {
        QStringList parts{contact.fullName(), contact.title, contact.email, contact.phone};
        parts.removeAll(QString());
        lines += harmlessLine(parts.join(u" · "_s)) + u'\n';
    }
    return lines;
}

QString paragraph(const QString& heading, const QString& text) {
    return text.trimmed().isEmpty() ? QString() : u'\n' + heading + u'\n' + text.trimmed() + u'\n';
}

} // namespace

QList<Fact> dealFacts(const ReferralData& referral, const QLocale& locale) {
    const auto& deal = referral.engagement;
    return {
        {.caption = fieldWord(Field::Value),
            .value = harmlessLine(valueWord(deal.value, deal.valueAsReceived, locale)),
            .isBold = true},
        {.caption = fieldWord(Field::PurchaseBy), .value = dayWord(deal.purchaseBy, locale)},
        {.caption = fieldWord(Field::CrmId), .value = isolated(deal.crmId)},
        {.caption = fieldWord(Field::SalesStage), .value = isolated(deal.salesStage)},
    };
}

QList<Fact> stepFacts(const ReferralData& referral, const Moment& now, const QLocale& locale) {
    if (!referral.nextStep)
        return {};
    const auto& at = referral.nextStep->at;
    const bool isOverdue = at <= now.utc;
    return {
        {.caption = fieldWord(Field::NextStep),
            .value = harmlessLine(referral.nextStep->text),
            .isBold = true},
        {.caption = fieldWord(Field::NextStepAt),
            .value = exactWord(at, now, locale),
            .pill = isOverdue ? PageFacts::tr("overdue", "a next step") : QString(),
            .pillState = "bad"},
    };
}

QList<Fact> requestFacts(const ReferralData& referral, const Moment& now, const QLocale& locale) {
    const auto& request = referral.request;
    QList<Fact> facts{
        {.caption = PageFacts::tr("Solution areas"), .value = harmlessLine(pickWords(request.solutions))},
        {.caption = fieldWord(Field::Industry), .value = harmlessLine(pickWords(request.industries))},
        {.caption = PageFacts::tr("Products"), .value = harmlessLine(pickWords(request.products))},
        {.caption = PageFacts::tr("Services"), .value = harmlessLine(pickWords(request.services))},
    };
    if (referral.status == Status::New)
        facts << answerFact(referral, now, locale)
              << Fact{.caption = fieldWord(Field::ExpiresAt),
                     .value = whenWord(deadlines(clockFacts(referral)).expiresAt, now, locale)};
    facts << Fact{.caption = fieldWord(Field::CustomerAddress),
        .value = addressLine(referral.customer.address)}
          << Fact{.caption = fieldWord(Field::Qualification),
                 .value = isolated(qualificationWord(referral.qualification))}
          << Fact{.caption = fieldWord(Field::Source), .value = isolated(sourceWord(referral.source))}
          << Fact{.caption = fieldWord(Field::ReferralId),
                 .value = harmlessLine(referral.id.text()),
                 .isWide = true};
    return facts;
}

QString referralText(const ReferralData& referral, const Moment& now, const QLocale& locale) {
    auto text = harmlessLine(referral.customer.name) + u'\n' + subtitle(referral, now, locale) + u"\n\n"_s;
    if (const auto notice = noticeOf(referral, now, locale))
        text += notice->headline + u' ' + notice->text + u"\n\n"_s;
    text += factLines(stepFacts(referral, now, locale)) + factLines(dealFacts(referral, locale))
        + factLines(requestFacts(referral, now, locale));
    text += paragraph(fieldWord(Field::Notes), harmless(referral.engagement.notes));
    text += paragraph(PageFacts::tr("What the customer asks for"), harmless(referral.request.text));
    text += paragraph(PageFacts::tr("Invitation"), harmless(referral.request.invitation));
    text += paragraph(fieldWord(Field::Contacts), contactLines(referral.contacts));
    return text.trimmed() + u'\n';
}

} // namespace favilla::words

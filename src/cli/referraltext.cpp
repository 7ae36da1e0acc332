// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/referraltext.h"

#include "cli/cliwords.h"
#include "cli/texttable.h"
#include "views/words/clockwords.h"
#include "views/words/harmless.h"
#include "views/words/historywords.h"
#include "views/words/statewords.h"
#include "views/words/valuewords.h"

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

QString joined(QStringList parts, const QString& separator) {
    parts.removeAll(QString());
    return parts.join(separator);
}

/// "Label: value" of what is there.
QString line(Field field, const QString& value) {
    const auto shown = words::harmlessLine(value);
    return shown.isEmpty() ? QString() : words::fieldWord(field) + u": "_s + shown + u'\n';
}

/// Longer text keeps its lines; each is moved in, so that none can pass for a line of the page.
QString block(const QString& heading, const QString& text) {
    if (text.trimmed().isEmpty())
        return {};
    auto lines = words::harmless(text.trimmed());
    return u'\n' + heading + u"\n  "_s + lines.replace(u'\n', u"\n  "_s) + u'\n';
}

QString stateLine(const ReferralData& referral, const Moment& now, const QLocale& locale) {
    const auto facts = clockFacts(referral);
    const auto mark = favilla::mark(facts, now);
    const auto outcome =
        referral.status == Status::Closed ? words::outcomeWord(referral.substatus) : QString();
    const auto pill = outcome.isEmpty() ? words::markWord(mark, facts, now) : outcome;
    QStringList parts{words::harmlessLine(words::statusWord(referral.status)), words::harmlessLine(pill),
        words::secondWord(mark, facts, now, locale)};
    // A status not known yet stands for its outcome too.
    parts.removeDuplicates();
    return joined(parts, u" · "_s) + u'\n';
}

QString personLine(const Contact& contact) {
    return words::harmlessLine(
        joined({contact.fullName(), contact.title, contact.phone, contact.email}, u" · "_s));
}

QString people(Field heading, const QList<Contact>& contacts) {
    QStringList lines;
    for (const auto& contact : contacts)
        lines << personLine(contact);
    return block(words::fieldWord(heading), lines.join(u'\n'));
}

QString customerLines(const ReferralData& referral, const QLocale& locale) {
    const auto& address = referral.customer.address;
    const auto street =
        joined({address.line1, address.line2, joined({address.postalCode, address.city}, u" "_s),
                   address.state, words::countryWord(address.country)},
            u", "_s);
    return line(Field::CustomerAddress, street)
        + line(Field::CustomerSize, words::sizeWord(referral.customer.size, locale))
        + line(Field::Industry, words::pickWords(referral.request.industries));
}

QString dealLines(const ReferralData& referral, const QLocale& locale) {
    const auto& deal = referral.engagement;
    return line(Field::Value, words::valueWord(deal.value, deal.valueAsReceived, locale))
        + line(Field::PurchaseBy, words::dayWord(deal.purchaseBy, locale)) + line(Field::CrmId, deal.crmId)
        + line(Field::SalesStage, deal.salesStage)
        + line(Field::Reason,
            referral.reason.isEmpty() ? referral.statusReason : words::reasonWord(referral.reason));
}

QString stepLine(const std::optional<NextStep>& step, const Moment& now, const QLocale& locale) {
    return step
        ? line(Field::NextStep, joined({words::whenWord(step->at, now, locale), step->text}, u" · "_s))
        : QString();
}

QString historyText(const QList<HistoryEntry>& history, const Moment& now, const QLocale& locale) {
    QStringList lines;
    for (const auto& entry : history) {
        lines << words::harmlessLine(
            joined({words::whenWord(entry.at, now, locale), words::entryWord(entry), entry.who}, u" · "_s));
        for (const auto& change : entry.changes)
            lines << u"  "_s + words::harmlessLine(words::changeWord(change, now, locale));
    }
    return block(Cli::tr("History"), lines.join(u'\n'));
}

} // namespace

QString detailText(const ReferralDetail& detail, const Moment& now, const QLocale& locale) {
    const auto& referral = *detail.referral;
    auto text =
        joined({words::harmlessLine(referral.customer.name), words::harmlessLine(title(referral))}, u" · "_s)
        + u'\n' + stateLine(referral, now, locale) + line(Field::ReferralId, referral.id.text())
        + line(Field::Source, words::sourceWord(referral.source))
        + line(Field::CreatedAt, words::whenWord(referral.createdAt, now, locale))
        + customerLines(referral, locale) + dealLines(referral, locale)
        + stepLine(referral.nextStep, now, locale)
        + block(words::fieldWord(Field::Request), referral.request.text)
        + block(words::fieldWord(Field::Notes), referral.engagement.notes)
        + people(Field::Contacts, referral.contacts) + people(Field::Team, referral.team)
        + historyText(detail.history, now, locale);
    return text.trimmed();
}

QString listText(const QList<ReferralSummary>& rows, const Moment& now, const QLocale& locale) {
    QList<QStringList> table;
    for (const auto& row : rows)
        table << QStringList{words::markWord(mark(row.clock, now), row.clock, now), row.customer, row.title,
            words::valueWord(row.value, row.valueAsReceived, locale, words::Decimals::WhenNeeded),
            row.id.text()};
    return textTable(table) + Cli::tr("%Ln referral(s)", nullptr, static_cast<int>(rows.size()));
}

} // namespace favilla

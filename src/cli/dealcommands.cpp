// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/dealcommands.h"

#include "cli/cliwords.h"
#include "cli/showcommand.h"
#include "controllers/workspace.h"

#include <QRegularExpression>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

std::optional<QString> written(const QCommandLineParser& parser, const QString& option) {
    return parser.isSet(option) ? std::optional(parser.value(option)) : std::nullopt;
}

Error tooManyDecimals(const QString& number, const QString& currency) {
    return {.kind = ErrorKind::TooManyDecimals, .field = Field::Value, .subject = number + u' ' + currency};
}

Result<Money> amount(const QString& text, const QString& currency) {
    static const QRegularExpression plain(u"^\\+?\\d*\\.(\\d+)$"_s);
    const auto decimals = plain.match(text.trimmed()).captured(1).size();
    const auto known = currencyDecimals(currency);
    if (!known || decimals <= *known)
        return Money::fromText(text, currency);
    // "120.000" is probably a hundred and twenty thousand, written in another country's way.
    constexpr qsizetype groupSize = 3;
    if (decimals == groupSize)
        return Error{.kind = ErrorKind::NotANumber, .field = Field::Value, .subject = text};
    return tooManyDecimals(text.trimmed(), currency);
}

/// The same number in another currency: nothing is converted, and nothing rounded.
Result<Money> relabelled(const Money& money, const QString& currency) {
    auto other = Money::fromText(money.text(), currency);
    return other || other.error().kind != ErrorKind::NotANumber
        ? other
        : Result<Money>(tooManyDecimals(money.text(), currency));
}

Result<QDate> day(const QString& text) {
    const auto date = QDate::fromString(text.trimmed(), Qt::ISODate);
    if (!date.isValid())
        return Error{.kind = ErrorKind::NotADate, .field = Field::PurchaseBy, .subject = text};
    return date;
}

EngagementEdit presentDeal(const Engagement& engagement) {
    return {engagement.name, engagement.value, engagement.purchaseBy, engagement.notes, engagement.crmId};
}

} // namespace

QList<QCommandLineOption> WrittenDeal::options() {
    return {{u"name"_s, Cli::tr("What the engagement is called."), u"NAME"_s},
        {u"value"_s, Cli::tr("The estimated value, with a point before the decimals."), u"120000"_s},
        {u"currency"_s,
            Cli::tr("The currency of the value (ISO 4217). Given alone the value keeps its number: nothing "
                    "is converted."),
            u"EUR"_s},
        {u"by"_s, Cli::tr("The estimated purchase date."), u"YYYY-MM-DD"_s},
        {u"notes"_s, Cli::tr("What the customer looks for."), u"NOTES"_s},
        {u"crm-id"_s, Cli::tr("The ID in your CRM."), u"ID"_s}};
}

WrittenDeal WrittenDeal::from(const QCommandLineParser& parser) {
    return {written(parser, u"name"_s), written(parser, u"value"_s), written(parser, u"currency"_s),
        written(parser, u"by"_s), written(parser, u"notes"_s), written(parser, u"crm-id"_s)};
}

bool WrittenDeal::isEmpty() const {
    return !name && !value && !currency && !by && !notes && !crmId;
}

Result<EngagementEdit> WrittenDeal::over(const EngagementEdit& present) const {
    auto deal = present;
    deal.name = name.value_or(present.name);
    deal.notes = notes.value_or(present.notes);
    deal.crmId = crmId.value_or(present.crmId);
    if (value || currency) {
        const auto unit = currency ? currency->toUpper()
            : present.value        ? present.value->currency()
                                   : QString();
        if (unit.isEmpty())
            return Error{.kind = ErrorKind::Empty, .field = Field::Currency};
        if (!value && !present.value)
            return Error{.kind = ErrorKind::Empty, .field = Field::Value};
        const auto money = value ? amount(*value, unit) : relabelled(*present.value, unit);
        if (!money)
            return money.error();
        deal.value = *money;
    }
    if (by) {
        const auto date = day(*by);
        if (!date)
            return date.error();
        deal.purchaseBy = *date;
    }
    return deal;
}

Usage AcceptCommand::usage() const {
    return {.name = u"accept"_s,
        .description = Cli::tr("Accepts a referral: it becomes an engagement."),
        .arguments = {referralArgument()},
        .options = WrittenDeal::options(),
        .requiredOptions = {u"name"_s, u"value"_s, u"currency"_s, u"by"_s, u"notes"_s}};
}

std::optional<QString> AcceptCommand::take(const QCommandLineParser& parser, const QStringList& arguments) {
    m_id = arguments.first();
    m_deal = WrittenDeal::from(parser);
    return {};
}

QFuture<Result<Report>> AcceptCommand::run(Workspace& workspace, const QLocale& locale) {
    const auto deal = m_deal.over({});
    if (!deal)
        return reported(deal.error());
    const Terms terms{deal->name, deal->value, deal->purchaseBy, deal->notes, deal->crmId, {}};
    return applied(workspace, m_id, Accept{terms}, locale);
}

Usage EditCommand::usage() const {
    return {.name = u"edit"_s,
        .description = Cli::tr("Changes the engagement of an active referral; what is not given stays."),
        .arguments = {referralArgument()},
        .options = WrittenDeal::options()};
}

std::optional<QString> EditCommand::take(const QCommandLineParser& parser, const QStringList& arguments) {
    m_id = arguments.first();
    m_deal = WrittenDeal::from(parser);
    return m_deal.isEmpty() ? std::optional(Cli::tr("There is nothing to change: give at least one option."))
                            : std::nullopt;
}

QFuture<Result<Report>> EditCommand::run(Workspace& workspace, const QLocale& locale) {
    const auto detail = andThen(workspace.referrals().resolve(m_id), &workspace,
        [&workspace](const ReferralId& id) { return workspace.referrals().detail(id); });
    return andThen(detail, &workspace, [this, &workspace, locale](const ReferralDetail& present) {
        const auto deal = m_deal.over(presentDeal(present.referral->engagement));
        return deal ? applied(workspace, present.referral->id.text(), EditEngagement{*deal}, locale)
                    : reported(deal.error());
    });
}

} // namespace favilla

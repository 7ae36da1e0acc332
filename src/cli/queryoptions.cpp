// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/queryoptions.h"

#include "cli/cliwords.h"
#include "exchange/countrycode.h"

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

QString unknownWord(const QString& option, const QString& value, const QString& choices) {
    return Cli::tr("%1 cannot be “%2”: choose one of %3.").arg(u"--"_s + option, value, choices);
}

QString boxChoices() {
    return u"inbox|active|archived|all"_s;
}
QString outcomeChoices() {
    return u"won|lost|declined|expired|error"_s;
}
QString orderChoices() {
    return u"answerDue|received|value|customer|expiry"_s;
}

std::optional<Substatus> outcomeNamed(const QString& text) {
    const auto outcome = fromApiName<Substatus>(text);
    return outcome && isFinal(*outcome) ? outcome : std::nullopt;
}

} // namespace

QList<QCommandLineOption> queryOptions() {
    return {{u"box"_s, Cli::tr("Only one box; all of them without this option."), boxChoices()},
        {u"search"_s, Cli::tr("Only referrals with these words; the beginning of a word is enough."),
            u"WORDS"_s},
        {u"outcome"_s, Cli::tr("Only what was closed in this way."), outcomeChoices()},
        {u"order"_s, Cli::tr("What comes first; the answer due without this option."), orderChoices()},
        {u"country"_s, Cli::tr("Only customers of this country."), u"IT"_s},
        {u"hot"_s, Cli::tr("Only customers who wait for a call.")},
        {u"due"_s, Cli::tr("Only what is due within 24 hours.")}};
}

std::optional<QString> takeQuery(const QCommandLineParser& parser, ReferralQuery& query) {
    const auto box = parser.isSet(u"box"_s) ? boxNamed(parser.value(u"box"_s)) : Box::All;
    if (!box)
        return unknownWord(u"box"_s, parser.value(u"box"_s), boxChoices());
    const auto order = parser.isSet(u"order"_s) ? orderNamed(parser.value(u"order"_s)) : Order::AnswerDue;
    if (!order)
        return unknownWord(u"order"_s, parser.value(u"order"_s), orderChoices());
    query.outcome = outcomeNamed(parser.value(u"outcome"_s));
    if (parser.isSet(u"outcome"_s) && !query.outcome)
        return unknownWord(u"outcome"_s, parser.value(u"outcome"_s), outcomeChoices());
    // An outcome is found nowhere but in the archive.
    query.box = query.outcome && !parser.isSet(u"box"_s) ? Box::Archived : *box;
    query.order = *order;
    query.search = parser.value(u"search"_s);
    query.filter.country = countryCode(parser.value(u"country"_s).trimmed());
    if (parser.isSet(u"country"_s) && !isCountryCode(query.filter.country))
        return Cli::tr(
            "--country cannot be “%1”: give the code or the name of a country, as in IT or Italia.")
            .arg(query.filter.country);
    query.filter.isHotOnly = parser.isSet(u"hot"_s);
    query.filter.isDueWithin24h = parser.isSet(u"due"_s);
    return {};
}

bool hasQuery(const QCommandLineParser& parser) {
    const auto options = queryOptions();
    return std::any_of(options.begin(), options.end(),
        [&](const QCommandLineOption& option) { return parser.isSet(option); });
}

} // namespace favilla

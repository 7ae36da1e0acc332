// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive.h"

#include "names.h"
#include "partnercenterdocument.h"

#include "domain/clock.h"

namespace favilla::invented {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double tenYears = 3652;
constexpr double lifeDays = 14;
constexpr double secondsOfDay = 86'400;

const char* const industries[]{"Manufacturing", "Retail", "Hospitality", "Healthcare", "Education",
    "Agriculture", "FinancialServices", "ProfessionalServices", "Transport", "PublicSector"};
const char* const products[]{
    "Microsoft365", "Azure", "Dynamics365", "PowerPlatform", "Windows365", "Intune", "Defender", "Teams"};
const char* const services[]{
    "DeploymentOrMigration", "Consulting", "ManagedServices", "Support", "Training", "Licensing"};
const char* const sizes[]{
    "1to9employees", "10to50employees", "51to250employees", "251to1000employees", "1001to5000employees"};

QString hex(quint64 value, int digits) {
    return QString::number(value, 16).rightJustified(16, u'0').right(digits);
}

QString uuid(Dice& dice) {
    const auto high = dice.next();
    const auto low = dice.next();
    return hex(high, 8) + u'-' + hex(high >> 32, 4) + u"-4"_s + hex(high >> 48, 3) + u"-a"_s
        + hex(low >> 48, 3) + u'-' + hex(low, 12);
}

Source source(Dice& dice) {
    const auto share = dice.share();
    return share < 0.76 ? Source::PartnerCenter
        : share < 0.86  ? Source::File
        : share < 0.93  ? Source::Telephone
        : share < 0.98  ? Source::Email
                        : Source::Other;
}

Qualification qualification(Dice& dice) {
    const auto share = dice.share();
    return share < 0.6 ? Qualification::Direct
        : share < 0.85 ? Qualification::MarketingQualified
                       : Qualification::SalesQualified;
}

template <class List>
QStringList someOf(Dice& dice, const List& list, int most) {
    QStringList some;
    for (int i = dice.between(1, most); i > 0; --i)
        if (const auto one = QString::fromLatin1(dice.oneOf(list)); !some.contains(one))
            some << one;
    return some;
}

int wordCount(Dice& dice) {
    return qBound(10, int(dice.logNormal(45, 0.7)), 200);
}

QString currency(Dice& dice, const Country& country) {
    return QString::fromLatin1(dice.isWithin(0.92) ? country.currency : "USD");
}

std::optional<Money> value(Dice& dice, const QString& currency) {
    if (dice.isWithin(0.12))
        return {};
    const auto factor = currency == "JPY"_L1 ? 150 : 1;
    const auto hundreds = qBound(1, int(dice.logNormal(120, 1.3)), 500'000) * factor;
    const auto money = Money::fromText(QString::number(hundreds * 100), currency);
    return money ? std::optional(*money) : std::nullopt;
}

Reason reason(Dice& dice) {
    return allReasons().at(dice.number(int(allReasons().size())));
}

} // namespace

Archive::Archive(quint64 seed, QDateTime now) : m_seed(seed), m_now(std::move(now)) { }

QDateTime Archive::after(const ReferralData& data, double days) const {
    return data.createdAt.addSecs(qint64(days * secondsOfDay));
}

ReferralData Archive::referral(quint64 number) const {
    Dice dice(m_seed, number);
    ReferralData data;
    data.id = ReferralId(uuid(dice));
    data.engagementId = uuid(dice);
    data.source = source(dice);
    // Younger ones are more: the business grew.
    data.createdAt = m_now.addSecs(-qint64(tenYears * std::pow(dice.share(), 1.3) * secondsOfDay));
    const auto& country = invented::country(dice);
    describe(dice, data, country, number);
    makeDeal(dice, data, country);
    live(dice, data);
    data.updatedAt = data.closedAt.isValid() ? data.closedAt
        : data.acceptedAt.isValid()          ? data.acceptedAt
                                             : data.createdAt;
    data.updatedText = toIso(data.updatedAt);
    if (data.source == Source::PartnerCenter || data.source == Source::File)
        data.raw = partnerCenterDocument(data);
    return data;
}

const Vocabulary& Archive::vocabulary(Dice& dice, const Country& country) const {
    const bool isItalian = QLatin1String(country.locale).startsWith("it"_L1) && dice.isWithin(0.85);
    return isItalian ? m_italian : m_english;
}

void Archive::describe(Dice& dice, ReferralData& data, const Country& country, quint64 number) const {
    data.customer.name = customerName(dice, country);
    data.customer.size = QString::fromLatin1(dice.oneOf(sizes));
    data.customer.address = {streetLine(dice, country), {}, QString::fromUtf8(dice.oneOf(country.towns)), {},
        QString::number(dice.between(10'000, 98'999)), QString::fromLatin1(country.code)};
    for (int i = dice.between(1, 3); i > 0; --i) {
        data.contacts << contact(dice, country);
        data.contacts.last().id = ContactId(hex(dice.next(), 16));
    }
    data.request.text = vocabulary(dice, country).text(dice, wordCount(dice));
    if (dice.isWithin(0.04)) // a word that no other referral has
        data.request.text += u" Ref. rx"_s + QString::number(number, 36) + u"q."_s;
    data.request.industries = someOf(dice, industries, 2);
    data.request.products = someOf(dice, products, 3);
    data.request.services = someOf(dice, services, 2);
    data.qualification = qualification(dice);
    data.direction = Direction::Incoming;
    data.type = dice.isWithin(0.9) ? ReferralType::Independent : ReferralType::Shared;
    data.organizationName = u"Officina Digitale"_s;
    data.eTag = u'"' + hex(dice.next(), 16) + u'"';
    data.hasConsentToContact = dice.isWithin(0.8);
    if (dice.isWithin(0.8))
        data.customerRequestedContact = dice.isWithin(0.35);
}

void Archive::makeDeal(Dice& dice, ReferralData& data, const Country& country) const {
    data.engagement.value = value(dice, currency(dice, country));
    data.engagement.name = data.request.products.constFirst() + u' ' + data.customer.name.section(u' ', 0, 1);
    data.engagement.notes = vocabulary(dice, country).text(dice, dice.between(10, 60));
    if (dice.isWithin(0.4))
        data.engagement.crmId = u"CRM-"_s + QString::number(dice.number(10'000'000));
}

void Archive::live(Dice& dice, ReferralData& data) const {
    const auto ageDays = double(data.createdAt.secsTo(m_now)) / secondsOfDay;
    const auto answerDays = qMin(dice.logNormal(0.6, 1.3), 13.9);
    const auto fate = dice.share();
    const auto answered = ageDays >= answerDays && fate < 0.68;
    const auto engagement = std::exchange(data.engagement, {});
    data.engagement.value = engagement.value;
    if (!answered) {
        if (ageDays >= lifeDays)
            close(data, Substatus::Expired, lifeDays);
    } else if (fate < 0.22) {
        data.reason = reason(dice);
        data.engagement.notes = engagement.notes;
        close(data, Substatus::Declined, answerDays);
    } else {
        data.engagement = engagement;
        accept(dice, data, answerDays);
    }
}

void Archive::accept(Dice& dice, ReferralData& data, double answerDays) const {
    data.status = Status::Active;
    data.substatus = Substatus::Accepted;
    data.acceptedAt = after(data, answerDays);
    data.engagement.purchaseBy = data.acceptedAt.date().addDays(dice.between(20, 360));
    const auto endDays = answerDays + dice.logNormal(45, 0.9);
    if (after(data, endDays) > m_now)
        return;
    const bool isWon = dice.isWithin(0.45);
    if (!isWon)
        data.reason = reason(dice);
    close(data, isWon ? Substatus::Won : Substatus::Lost, endDays);
}

void Archive::close(ReferralData& data, Substatus end, double atDays) const {
    data.status = Status::Closed;
    data.substatus = end;
    data.closedAt = after(data, atDays);
    if (const auto reason = data.reason.known())
        data.statusReason = apiName(*reason);
}

QList<HistoryEntry> Archive::history(const ReferralData& referral) {
    const auto who = u"Chiara Rossi"_s;
    QList<HistoryEntry> entries{{referral.createdAt, who, HistoryAction::Received, referral.source, {}}};
    const auto step = [&](HistoryAction action, const QDateTime& at, const char* before,
                          const QString& after) {
        entries << HistoryEntry{at, who, action, {}, {{Field::Status, QString::fromLatin1(before), after}}};
    };
    if (referral.acceptedAt.isValid())
        step(HistoryAction::Accepted, referral.acceptedAt, "New", u"Active"_s);
    const auto* open = referral.acceptedAt.isValid() ? "Active" : "New";
    const auto end = referral.substatus.known().value_or(Substatus::Pending);
    if (referral.closedAt.isValid())
        step(end == Substatus::Won           ? HistoryAction::Won
                : end == Substatus::Lost     ? HistoryAction::Lost
                : end == Substatus::Declined ? HistoryAction::Declined
                                             : HistoryAction::Expired,
            referral.closedAt, open, u"Closed"_s);
    return entries;
}

} // namespace favilla::invented

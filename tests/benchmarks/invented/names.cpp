// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include "domain/textfold.h"

namespace favilla::invented {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr Country countries[]{
    {"IT", "it-IT", "EUR", "+39 0", 56, {"Milano", "Padova", "Torino", "Bologna", "Napoli", "Forlì"}},
    {"DE", "de-DE", "EUR", "+49 ", 9, {"München", "Köln", "Hamburg", "Leipzig", "Nürnberg", "Ulm"}},
    {"FR", "fr-FR", "EUR", "+33 ", 7, {"Lyon", "Nantes", "Lille", "Besançon", "Nîmes", "Paris"}},
    {"ES", "es-ES", "EUR", "+34 ", 5, {"Madrid", "Málaga", "Bilbao", "València", "León", "Cádiz"}},
    {"GB", "en-GB", "GBP", "+44 ", 6, {"Leeds", "Bristol", "Glasgow", "York", "Cardiff", "Oxford"}},
    {"US", "en-US", "USD", "+1 ", 6, {"Denver", "Austin", "Boston", "Portland", "Omaha", "Dayton"}},
    {"CH", "de-CH", "CHF", "+41 ", 5, {"Lugano", "Zürich", "Genève", "Basel", "Chur", "Locarno"}},
    {"AT", "de-AT", "EUR", "+43 ", 2, {"Wien", "Graz", "Linz", "Salzburg", "Innsbruck", "Sankt Pölten"}},
    {"PL", "pl-PL", "PLN", "+48 ", 2, {"Łódź", "Kraków", "Gdańsk", "Poznań", "Wrocław", "Lublin"}},
    {"SE", "sv-SE", "SEK", "+46 ", 1, {"Malmö", "Göteborg", "Umeå", "Uppsala", "Lund", "Växjö"}},
    {"JP", "ja-JP", "JPY", "+81 ", 1, {"Osaka", "Kyoto", "Nagoya", "Sendai", "Kobe", "Nara"}},
};

const char* const trades[]{"Officine", "Cantine", "Ceramiche", "Caseificio", "Tessitura", "Trasporti",
    "Studio", "Farmacia", "Edilizia", "Pastificio", "Vetreria", "Meccanica", "Logistica", "Torrefazione",
    "Vivai", "Cartiera", "Arredi", "Impianti", "Conserve", "Marmi", "Oleificio", "Tipografia", "Carrozzeria",
    "Stampi", "Salumificio", "Calzature", "Ottica", "Cooperativa"};
const char* const foreignTrades[]{"Foods", "Logistics", "Textiles", "Optics", "Tools", "Paper", "Glass",
    "Energy", "Systems", "Motors", "Dental", "Outdoor", "Brewing", "Timber", "Marine", "Plastics", "Care",
    "Media", "Labs", "Packaging", "Bakery", "Ceramics", "Garden", "Steel"};
const char* const heads[]{"Bel", "Mar", "Tor", "Val", "Cast", "Mont", "Fer", "Gal", "Ros", "Bran", "Car",
    "Dal", "Lom", "Mor", "Pel", "Sal", "Tram", "Vol", "Zan", "Gar", "Bor", "Cav", "Ner", "Pad", "Ram", "Sar",
    "Tes", "Ug", "Ver", "Mal", "Cor", "Ben", "Luc", "Fon", "Gri", "Lan", "Pas", "Ric", "Sti", "Tar"};
const char* const middles[]{"land", "in", "ell", "ett", "on", "ar", "and", "er", "ol", "at", "esc", "ign",
    "or", "av", "us", "ent", "il", "amp", "orn", "ezz", "acc", "imb", "ond", "uzz", "alt", "erg", "inc",
    "ost", "urt", "evr"};
const char* const tails[]{"i", "o", "a", "ini", "ucci", "oni", "elli", "ato", "ese", "aro", "esi", "one",
    "in", "er", "ova", "sen", "mann", "son", "ski", "ez", "eau", "ley", "wood", "burg", "stein", "feld",
    "ani", "uzzi", "otto", "iero"};
const char* const italianForms[]{
    "S.r.l.", "S.p.A.", "S.n.c.", "& Figli S.r.l.", "S.a.s.", "Group S.p.A.", "Società Cooperativa", "F.lli"};
const char* const foreignForms[]{"GmbH", "Ltd", "SA", "AG", "Inc.", "BV", "AB", "Sp. z o.o.", "KG", "LLC"};
const char* const firstNames[]{"Giulia", "Marco", "Chiara", "Luca", "Elena", "Andrea", "Sara", "Paolo",
    "Anna", "Niccolò", "Martina", "Davide", "Sofia", "Matteo", "Laura", "Jürgen", "Claire", "José", "Emily",
    "Karin", "Piotr", "Åsa", "Kenji", "Zoë"};
const char* const jobs[]{
    "IT manager", "Titolare", "Buyer", "Responsabile acquisti", "CFO", "Direttrice", "Owner", ""};
const char* const streets[]{
    "Via dei Tigli", "Via Roma", "Corso Garibaldi", "Viale Europa", "Piazza Grande", "Via Industria"};
const char* const foreignStreets[]{
    "Station Road", "Hauptstraße", "Rue du Port", "Calle Mayor", "Mill Lane", "Industrieweg"};

bool isItalian(const Country& country) {
    return QLatin1String(country.code) == "IT"_L1;
}

QString surname(Dice& dice) {
    QString name = QLatin1String(dice.oneOf(heads));
    if (dice.isWithin(0.8))
        name += QLatin1String(dice.oneOf(middles));
    return name + QLatin1String(dice.oneOf(tails));
}

QString digits(Dice& dice, int count) {
    QString text;
    while (count-- > 0)
        text += QChar(u'0' + dice.number(10));
    return text;
}

} // namespace

const Country& country(Dice& dice) {
    int left = dice.number(100);
    for (const auto& country : countries)
        if ((left -= country.share) < 0)
            return country;
    return countries[0];
}

QString customerName(Dice& dice, const Country& country) {
    if (isItalian(country)) {
        const auto trade = QLatin1String(dice.oneOf(trades)) + u' ';
        return trade + surname(dice) + u' ' + QLatin1String(dice.oneOf(italianForms));
    }
    const auto second = dice.isWithin(0.5) ? u' ' + surname(dice) : QString();
    const auto trade = u' ' + QLatin1String(dice.oneOf(foreignTrades)) + u' ';
    return surname(dice) + second + trade + QLatin1String(dice.oneOf(foreignForms));
}

QString streetLine(Dice& dice, const Country& country) {
    const auto* street = isItalian(country) ? dice.oneOf(streets) : dice.oneOf(foreignStreets);
    return QString::fromUtf8(street) + u' ' + QString::number(dice.between(1, 240));
}

Contact contact(Dice& dice, const Country& country) {
    Contact contact;
    contact.firstName = QString::fromUtf8(dice.oneOf(firstNames));
    contact.lastName = surname(dice);
    contact.title = QString::fromUtf8(dice.oneOf(jobs));
    contact.phone = QLatin1String(country.prefix) + digits(dice, 2) + u" 555 "_s + digits(dice, 4);
    const auto box = (foldedWords(contact.firstName) + foldedWords(contact.lastName)).join(u'.');
    contact.email = box + u"@"_s + surname(dice).toLower() + u".example"_s;
    contact.locale = QLatin1String(country.locale);
    return contact;
}

} // namespace favilla::invented

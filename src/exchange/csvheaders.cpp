// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvheaders.h"

#include "domain/textfold.h"

#include <QHash>
#include <QRegularExpression>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Wording {
    Field field;
    /// Folded headers with | between them.
    const char* english;
    const char* italian;
};

// English: Partner Center's bulk file and leads analytics first, then what other programs write.
constexpr Wording wordings[] = {
    {Field::ReferralId, "referral id|lead id|id|referral",
        "id segnalazione|id riferimento|id di riferimento|codice segnalazione|numero segnalazione|id lead"},
    {Field::EngagementId, "engagement id", "id impegno|id engagement"},
    {Field::EngagementName,
        "deal name|engagement name|opportunity name|offer name|title|subject|deal|opportunity",
        "nome della trattativa|nome trattativa|nome dell impegno|nome impegno|nome dell offerta|nome "
        "opportunita|titolo|oggetto|trattativa|impegno"},
    {Field::CustomerName,
        "customer name|customer|company|company name|account|account name|organization|client",
        "nome cliente|nome del cliente|cliente|ragione sociale|azienda|societa|nome della societa|nome "
        "azienda|ditta|impresa|organizzazione"},
    {Field::FirstName,
        "customer contact first name|contact first name|first name|contact|contact name|contact person|full "
        "name|name",
        "nome contatto|nome referente|nome|referente|contatto|nome e cognome|persona di riferimento"},
    {Field::LastName, "customer contact last name|contact last name|last name|surname",
        "cognome contatto|cognome referente|cognome"},
    {Field::ContactTitle, "contact title|job title|role|position", "ruolo|mansione|posizione"},
    {Field::Phone, "customer contact phone number|contact phone|phone number|phone|telephone|mobile|tel",
        "telefono|numero di telefono|cellulare|telefono contatto|recapito telefonico|numero telefono"},
    {Field::Email,
        "customer contact email address|contact email|email address|e mail address|email|e mail|mail",
        "indirizzo di posta elettronica|indirizzo e mail|indirizzo email|posta elettronica|email contatto|e "
        "mail contatto"},
    {Field::Request, "request|customer request|message|description|inquiry|enquiry",
        "richiesta|richiesta del cliente|richiesta di informazioni|messaggio|descrizione|testo della "
        "richiesta|testo"},
    {Field::Notes, "notes|note|comments|remarks", "note|annotazioni|commenti|osservazioni"},
    {Field::Value, "estimated deal value|lead value|estimated value|deal value|value|amount",
        "valore stimato|valore della trattativa|valore trattativa|valore|importo|importo stimato|volume "
        "della trattativa stimato"},
    {Field::Currency, "currency|lead currency", "valuta|divisa|moneta"},
    {Field::PurchaseBy,
        "estimated close date|estimated purchase date|purchase date|close date|closing date|expected close "
        "date",
        "data di chiusura stimata|data di acquisto stimata|data acquisto stimata|data chiusura stimata|data "
        "di acquisto|data acquisto|data di chiusura prevista"},
    {Field::CrmId, "crm id|external reference id", "id crm|codice crm"},
    {Field::CreatedAt,
        "creation date|created|created date|created on|date created|received|received on|date "
        "received|request date|date|createddatetime",
        "data di creazione|data creazione|creata il|ricevuta il|data di ricezione|data ricezione|data "
        "richiesta|data della richiesta|data|ricevuta"},
    {Field::UpdatedAt, "updated date|last updated|updated|updated on|modified|last modified|updateddatetime",
        "ultimo aggiornamento|data aggiornamento|data di aggiornamento|aggiornata il|modificata il"},
    {Field::ExpiresAt, "expiration date|expiry date|expires|expires on|expirationdatetime",
        "data di scadenza|data scadenza|scadenza|scade il"},
    {Field::AcceptedAt, "accepted date|accepted on|date accepted",
        "data di accettazione|data accettazione|accettata il"},
    {Field::ClosedAt, "closed date|closed on|date closed", "data di chiusura|data chiusura|chiusa il"},
    {Field::Status, "partner referral status|referral status|status|state",
        "stato|stato segnalazione|stato della segnalazione"},
    {Field::Substatus, "partner referral substatus|referral substatus|substatus",
        "stato secondario|sottostato"},
    {Field::Reason, "declined lost error reason|decline reason|lost reason|reason",
        "motivo|motivazione|motivo del rifiuto|motivo della perdita"},
    {Field::StatusReason, "status reason", "motivo dello stato"},
    {Field::CallWanted, "call wanted|contact requested|customer requested contact|call me|wants a call",
        "richiede contatto|da richiamare|contatto richiesto|vuole essere contattato|richiamare"},
    {Field::CustomerSize, "customer size|company size|size|employees|number of employees",
        "dimensioni|dimensione|dimensioni dipendenti|dimensione azienda|dipendenti|numero dipendenti|numero "
        "di dipendenti"},
    {Field::CustomerAddress, "customer address line 1|address line 1|address|customer address|street",
        "riga indirizzo 1|indirizzo|via|indirizzo cliente"},
    {Field::CustomerCity, "customer city|city|town", "citta|comune|localita|citta cliente|citta del cliente"},
    {Field::CustomerCountry, "customer country|country|country region|country code",
        "paese|nazione|paese area geografica|paese del cliente|codice paese"},
    {Field::Industry, "industry|industries|sector", "settore|settore di attivita|settori"},
    {Field::SalesStage, "sales stage|stage", "fase di vendita|fase"},
    {Field::Qualification, "qualification|qualification type",
        "qualificazione|tipo di qualificazione|tipo di qualifica"},
    {Field::Direction, "direction", "direzione|direzione trattativa"},
    {Field::Type, "referral type", "tipo di segnalazione|tipo segnalazione"},
    {Field::Source, "source|channel", "origine|fonte|canale|provenienza"},
};

struct ExtraWording {
    const char* key;
    const char* folded;
};
constexpr ExtraWording extraWordings[] = {
    {"addressLine2", "customer address line 2|address line 2|riga indirizzo 2"},
    {"state", "customer state|province|state province|provincia|stato provincia|regione"},
    {"postalCode", "customer postal code|postal code|zip|zip code|cap|codice postale"},
    {"duns", "customer d u n s id|customer duns id|duns|d u n s|numero d u n s|duns number|d u n s number"},
    {"campaignId", "marketing campaign id|campaign id|id campagna di marketing|id campagna"},
    {"organizationName", "organization name|partner organization|organizzazione partner"},
    {"products", "product|products|prodotto|prodotti"},
    {"services", "service|services|service type|servizio|servizi|tipo di servizio"},
    {"solutions", "solution|solutions|soluzione|soluzioni"},
};

using Meanings = QHash<QString, HeaderMeaning>;

void addAll(Meanings& meanings, const char* words, const HeaderMeaning& meaning) {
    for (const auto& word : QString::fromLatin1(words).split(u'|'))
        if (!meanings.contains(word))
            meanings.insert(word, meaning);
}

const Meanings& knownMeanings() {
    static const Meanings meanings = [] {
        Meanings all;
        for (const auto& wording : wordings)
            addAll(all, wording.english, {.field = wording.field, .extra = {}, .isItalian = false});
        for (const auto& wording : wordings)
            addAll(all, wording.italian, {.field = wording.field, .extra = {}, .isItalian = true});
        for (const auto& wording : extraWordings)
            addAll(all, wording.folded,
                {.field = Field::None, .extra = QString::fromLatin1(wording.key), .isItalian = false});
        return all;
    }();
    return meanings;
}

/// "Solution 1 id", "Team member 3 e-mail": up to fifty of each in the bulk file.
std::optional<HeaderMeaning> numberedMeaning(const QString& folded) {
    static const QRegularExpression solution(u"^solution (\\d{1,2})(?: (?:id|name))?$"_s);
    static const QRegularExpression member(
        u"^team member (\\d{1,2}) (first name|last name|phone|email|e mail)(?: number| address)?$"_s);
    if (const auto match = solution.match(folded); match.hasMatch())
        return HeaderMeaning{.field = Field::None, .extra = u"solution "_s + match.captured(1)};
    if (const auto match = member.match(folded); match.hasMatch()) {
        const auto part = match.captured(2).remove(u' ');
        return HeaderMeaning{.field = Field::None, .extra = u"team "_s + match.captured(1) + u' ' + part};
    }
    return {};
}

} // namespace

QString foldedHeader(const QString& header) {
    return foldedWords(header).join(u' ');
}

std::optional<HeaderMeaning> meaningOf(const QString& header) {
    const auto folded = foldedHeader(header);
    const auto known = knownMeanings().constFind(folded);
    if (known != knownMeanings().constEnd())
        return *known;
    return numberedMeaning(folded);
}

} // namespace favilla

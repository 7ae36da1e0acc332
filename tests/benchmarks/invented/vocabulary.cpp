// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vocabulary.h"

#include <QSet>

namespace favilla::invented {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int vocabularySize = 40'000;

// In the order of their rank.
const auto italian =
    u"di e per la il un che in con una a da dei abbiamo nostra sede entro anche cerchiamo supporto sistema "
    u"dati gestione migrazione circa azienda utenti progetto servizio posta cloud licenze attuale server "
    u"sicurezza assistenza ufficio backup nuova offerta clienti vorremmo fornitore contratto reparto mesi "
    u"magazzino produzione partner consulenza formazione rete applicazione documenti archivio "
    u"amministrazione "
    u"dispositivi accesso remoto costi attualmente integrazione gestionale telefonia fatturazione "
    u"stabilimento "
    u"prossimo trimestre budget tempi urgente filiali commerciale vendite rapporti analisi cruscotto "
    u"ambiente "
    u"collaborazione riunioni identità protezione portatili negozio punti vendita ordini logistica "
    u"spedizioni "
    u"catalogo qualità tracciabilità certificazione normativa privacy continuità disponibilità prestazioni "
    u"automazione processi approvazione firma digitale moduli richieste calendario pianificazione "
    u"manutenzione "
    u"impianti sensori macchine monitoraggio allarmi personale turni presenze paghe contabilità bilancio "
    u"tesoreria banca pagamenti incassi solleciti preventivi listini sconti provvigioni agenti rete "
    u"trasferta "
    u"cantiere commesse progettazione disegni revisioni fornitori acquisti gare appalti collaudo garanzia "
    u"ricambi officina assicurazione sinistri pratiche studio legale sanitario pazienti prenotazioni referti "
    u"scuola studenti iscrizioni lezioni biblioteca museo biglietti eventi albergo camere ristorante cucina "
    u"vigneto cantina frantoio caseificio allevamento serra raccolta lotto scadenze etichette imballaggi"_s;

const auto english =
    u"the and to of a we for our in with is on need are an would like company users from move data cloud "
    u"looking help currently about office support system migration project licences security email server "
    u"existing team service partner months business new backup quote customers want before provider remote "
    u"contract budget plan warehouse production training network application documents archive devices "
    u"access "
    u"integration accounting telephone invoicing plant quarter urgent branches sales reports analysis "
    u"dashboard "
    u"environment collaboration meetings identity protection laptops shop points orders logistics shipping "
    u"catalogue quality traceability certification compliance privacy continuity availability performance "
    u"automation processes approval signature forms requests calendar planning maintenance equipment sensors "
    u"machines monitoring alerts staff shifts attendance payroll ledger balance treasury bank payments "
    u"collections reminders quotations price discounts commissions agents travel site jobs design drawings "
    u"revisions suppliers purchasing tenders testing warranty spares workshop insurance claims files legal "
    u"practice clinic patients bookings results school students enrolment lessons library museum tickets "
    u"events "
    u"hotel rooms restaurant kitchen vineyard cellar mill dairy farm greenhouse harvest batch expiry labels"_s;

const char* const onsets[]{"b", "br", "c", "cr", "d", "dr", "f", "fl", "g", "gl", "gr", "l", "m", "n", "p",
    "pl", "pr", "r", "s", "sc", "sp", "st", "t", "tr", "v", "z"};
const char* const vowels[]{"a", "e", "i", "o", "u", "ia", "io", "au"};
const char* const italianEnds[]{
    "to", "ta", "ne", "re", "le", "no", "zione", "mento", "tore", "ale", "ico", "ista"};
const char* const englishEnds[]{
    "ing", "er", "ed", "ment", "ness", "ion", "al", "ic", "ist", "age", "ive", "ware"};

QString tailWord(Dice& dice, Tongue tongue) {
    QString word;
    for (int i = dice.between(2, 3); i > 0; --i)
        word += QLatin1String(dice.oneOf(onsets)) + QLatin1String(dice.oneOf(vowels));
    return word
        + QLatin1String(tongue == Tongue::Italian ? dice.oneOf(italianEnds) : dice.oneOf(englishEnds));
}

} // namespace

Vocabulary::Vocabulary(Tongue tongue) {
    const auto common = (tongue == Tongue::Italian ? italian : english).split(u' ');
    QSet<QString> known;
    const auto add = [&](const QString& word) {
        if (known.contains(word))
            return;
        known.insert(word);
        m_words << word;
    };
    for (const auto& word : common)
        add(word);
    Dice dice(20'261'122, quint64(tongue));
    while (m_words.size() < vocabularySize)
        add(tailWord(dice, tongue));
}

QString Vocabulary::text(Dice& dice, int count) const {
    QString text;
    text.reserve(8 * count);
    int untilStop = 0;
    for (int i = 0; i < count; ++i) {
        auto word = m_words.at(dice.zipf(int(m_words.size())));
        if (untilStop-- == 0) {
            word[0] = word.at(0).toUpper();
            untilStop = dice.between(6, 16);
        }
        text += word;
        text += i + 1 == count ? u". "_s : untilStop == 0 ? u". "_s : dice.isWithin(0.06) ? u", "_s : u" "_s;
    }
    text.chop(1);
    return text;
}

} // namespace favilla::invented

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventedwords.h"

namespace favilla::simulation {
namespace {

using namespace Qt::Literals::StringLiterals;

InventedWords italian() {
    InventedWords w;
    w.locale = u"it-IT"_s;
    w.country = u"IT"_s;
    w.currency = u"EUR"_s;
    w.phone = u"+39 0### 555 ###"_s;
    w.legalForms = QStringList{u"Srl"_s, u"SpA"_s, u"Snc"_s, u"Società cooperativa"_s};
    w.trades = QStringList{u"Officine"_s, u"Pastificio"_s, u"Tessitura"_s, u"Cantine"_s, u"Trasporti"_s,
        u"Studio"_s, u"Clinica"_s, u"Vivai"_s, u"Ceramiche"_s, u"Segheria"_s, u"Caseificio"_s, u"Grafiche"_s,
        u"Impianti"_s, u"Arredi"_s};
    w.proper = QStringList{u"Brunalta"_s, u"Zefirosa"_s, u"Cormandra"_s, u"Veltarìa"_s, u"Montequercio"_s,
        u"Ombravento"_s, u"Sassolieve"_s, u"Trefontana"_s, u"Lunadoro"_s, u"Pratorosso"_s, u"Acquafalda"_s,
        u"Rivanera"_s, u"Solcaldo"_s, u"Nevalba"_s, u"Fosconte"_s, u"Marezzano"_s};
    w.firstNames = QStringList{u"Aurora"_s, u"Bice"_s, u"Corrado"_s, u"Dafne"_s, u"Elio"_s, u"Fosca"_s,
        u"Gildo"_s, u"Ilaria"_s, u"Lapo"_s, u"Mirella"_s, u"Nives"_s, u"Oreste"_s, u"Palmira"_s, u"Quirino"_s,
        u"Tosca"_s};
    w.lastNames = QStringList{u"Fiorvento"_s, u"Lampigiani"_s, u"Stelvarini"_s, u"Corbellotti"_s,
        u"Quagliero"_s, u"D’Ombrosa"_s, u"Pievalunga"_s, u"Trincavesi"_s, u"Sottocielo"_s, u"Marzapane"_s,
        u"Boscarello Ricci"_s, u"Nebbiolini"_s};
    w.titles = QStringList{
        u"Responsabile IT"_s, u"Titolare"_s, u"Direttrice amministrativa"_s, u"Ufficio acquisti"_s};
    w.streets = QStringList{u"Via dei Tigli"_s, u"Via del Mulino Vecchio"_s, u"Viale delle Rondini"_s,
        u"Piazza della Meridiana"_s, u"Strada del Castagneto"_s};
    w.towns = QStringList{u"Parma;43121"_s, u"Cuneo;12100"_s, u"Lecce;73100"_s, u"Trieste;34121"_s,
        u"Perugia;06121"_s, u"Bergamo;24121"_s, u"L’Aquila;67100"_s, u"Cagliari;09121"_s};
    w.requests = QStringList{
        u"Vorremmo spostare la posta e i file di %1 postazioni nel cloud entro l’estate. Ci potete fare un’offerta?"_s,
        u"Abbiamo %1 utenti e ci serve formazione su Teams, in italiano, anche in sede."_s,
        u"Cerchiamo un partner per sostituire il gestionale: magazzino, produzione, %1 licenze. È urgente."_s,
        u"Dopo un attacco ai nostri server vogliamo rivedere la sicurezza di %1 computer. Chiamateci appena possibile."_s,
        u"Servono cruscotti Power BI per %1 persone; i dati sono in SQL Server e in molti fogli Excel."_s,
        u"Migrazione di %1 macchine virtuali in Azure, con piano di ripristino. Budget già approvato."_s};
    w.dealNames = QStringList{u"Migrazione posta"_s, u"Formazione Teams"_s, u"Nuovo gestionale"_s,
        u"Sicurezza"_s, u"Power BI"_s, u"Azure"_s};
    w.notes = QStringList{u"Sentito al telefono: richiamare dopo le ferie."_s, u"Inviata la prima offerta."_s,
        u"Il cliente confronta tre fornitori."_s, u"Sopralluogo fissato per giovedì."_s};
    return w;
}

InventedWords english() {
    InventedWords w;
    w.locale = u"en-GB"_s;
    w.country = u"GB"_s;
    w.currency = u"GBP"_s;
    // The block that no subscriber gets.
    w.phone = u"+44 1632 960###"_s;
    w.legalForms = QStringList{u"Ltd"_s, u"plc"_s, u"LLP"_s, u"& Daughters"_s};
    w.trades =
        QStringList{u"Joinery"_s, u"Foods"_s, u"Logistics"_s, u"Care Homes"_s, u"Brewing"_s, u"Architects"_s,
            u"Ceramics"_s, u"Freight"_s, u"Garden Supplies"_s, u"Printworks"_s, u"Surveyors"_s, u"Marine"_s};
    w.proper = QStringList{u"Brindlewick"_s, u"Thornlake"_s, u"Ottermead"_s, u"Quillhampton"_s,
        u"Farrowdene"_s, u"Saltmarrow"_s, u"Wexbourne"_s, u"Cinderhollow"_s, u"Pebbleworth"_s,
        u"Larkenshaw"_s, u"Moonrake"_s, u"Tattersley"_s, u"Underfell"_s, u"Ivelstone"_s};
    w.firstNames = QStringList{u"Agnes"_s, u"Barnaby"_s, u"Cordelia"_s, u"Dexter"_s, u"Enid"_s, u"Fergus"_s,
        u"Greta"_s, u"Hamish"_s, u"Imogen"_s, u"Jasper"_s, u"Kitty"_s, u"Lionel"_s, u"Maud"_s, u"Olwen"_s};
    w.lastNames = QStringList{u"Appledown"_s, u"Bracklewaite"_s, u"Crumbleforth"_s, u"Duskerby"_s,
        u"Elderwhistle"_s, u"Fennimoor"_s, u"Gatherstone"_s, u"Hollowell-Finch"_s, u"O’Larkin"_s,
        u"Plumtrick"_s, u"Quenchley"_s};
    w.titles = QStringList{u"Head of IT"_s, u"Owner"_s, u"Finance Director"_s, u"Procurement"_s};
    w.streets = QStringList{
        u"Tallow Lane"_s, u"Kingfisher Row"_s, u"Old Ropewalk"_s, u"Lantern Street"_s, u"Millrace Yard"_s};
    w.towns = QStringList{u"Bristol;BS1 0AA"_s, u"Leeds;LS1 0AA"_s, u"Cardiff;CF10 0AA"_s,
        u"Dundee;DD1 0AA"_s, u"Norwich;NR1 0AA"_s};
    w.requests = QStringList{
        u"We are %1 people on three sites and would like to move mail and files to Microsoft 365. Who can help?"_s,
        u"Looking for training on Copilot for about %1 colleagues, starting next month."_s,
        u"Our ERP is at its end: we need Dynamics 365 for %1 users, with stock and production."_s,
        u"Please call us: %1 laptops need managing and our insurer asks for multi-factor sign-in."_s,
        u"We want dashboards for %1 managers on top of a SQL Server nobody understands any more."_s};
    w.dealNames = QStringList{u"Mail migration"_s, u"Copilot training"_s, u"ERP replacement"_s,
        u"Device management"_s, u"Dashboards"_s};
    w.notes = QStringList{u"Spoke on the phone, call again next week."_s, u"First offer sent."_s,
        u"They compare three suppliers."_s, u"Site visit on Thursday."_s};
    return w;
}

} // namespace

const InventedWords& italianWords() {
    static const auto words = italian();
    return words;
}

const InventedWords& englishWords() {
    static const auto words = english();
    return words;
}

} // namespace favilla::simulation

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/alertwords.h"
#include "views/words/languages.h"
#include "views/words/traywords.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale italian(QLocale::Italian, QLocale::Italy);

QDateTime utc(int day, int hour, int minute = 0) {
    return QDateTime({2026, 11, day}, {hour, minute}, Qt::UTC);
}

/// Noon in Rome, on a Sunday.
Moment noon() {
    return {utc(22, 11), QTimeZone("Europe/Rome")};
}

Alert alert(AlertKind kind, const QDateTime& deadline = utc(22, 17, 47)) {
    Alert alert;
    alert.key = {RowId(7), kind, deadline};
    alert.customer = u"Cantina Terre Alte"_s;
    alert.deadline = deadline;
    alert.day = QDate(2026, 11, 21);
    alert.stepText = u"mandare l'offerta"_s;
    alert.refusedChange = u"accept"_s;
    return alert;
}

/// In the order of AlertSummary: new, hot, answers, hot times, expiring, expired, refused, purchases, steps.
AlertSummary summary(int referrals, const QList<int>& counts) {
    AlertSummary made{counts.value(0), counts.value(1), counts.value(2), counts.value(3), counts.value(4),
        counts.value(5), counts.value(6), counts.value(7), counts.value(8), referrals};
    return made;
}

} // namespace

/// All that alerts, the tray and their preferences say, in both languages.
class TestAlertWords : public QObject {
    Q_OBJECT

private slots:
    void init() { m_languages = std::make_unique<Languages>(*qApp, british); }
    void cleanup() { m_languages.reset(); }
    void alertsSay_data();
    void alertsSay();
    void summariesSay_data();
    void summariesSay();
    void namesAreHarmless_data();
    void namesAreHarmless();
    void stepsAreHarmless();
    void kindsSay_data();
    void kindsSay();
    void actionsFitTheKind_data();
    void actionsFitTheKind();
    void wordsOfButtons_data();
    void wordsOfButtons();
    void afternoonThatHasBegun();
    void trayTellsWhatWaits_data();
    void trayTellsWhatWaits();

private:
    QLocale speak(const QString& language) {
        m_languages->use(language);
        return m_languages->locale();
    }
    std::unique_ptr<Languages> m_languages;
};

void TestAlertWords::alertsSay_data() {
    QTest::addColumn<Alert>("told");
    QTest::addColumn<QStringList>("english");
    QTest::addColumn<QStringList>("italian");
    const auto row = [](const char* name, const Alert& told, const QStringList& english,
                         const QStringList& italian) { QTest::newRow(name) << told << english << italian; };
    row("new", alert(AlertKind::NewRequest),
        {u"New request: Cantina Terre Alte"_s, u"Answer by today 18:47: who answers first usually wins."_s},
        {u"Nuova segnalazione: Cantina Terre Alte"_s,
            u"Rispondi entro oggi 18:47: di solito vince chi risponde per primo."_s});
    auto late = alert(AlertKind::NewRequest, utc(25, 8));
    late.isLate = true;
    row("new, put off for too long", late,
        {u"New request: Cantina Terre Alte"_s,
            u"The 24 hours have passed. Without an answer it expires Wed 25 Nov, 09:00."_s},
        {u"Nuova segnalazione: Cantina Terre Alte"_s,
            u"Le 24 ore sono passate. Senza risposta scade: mer 25 nov, 09:00."_s});
    row("hot", alert(AlertKind::HotRequest, utc(25, 8)),
        {u"Call now: Cantina Terre Alte"_s,
            u"The customer asked to be contacted directly: call by Wed 25 Nov, 09:00."_s},
        {u"Da chiamare subito: Cantina Terre Alte"_s,
            u"Il cliente ha chiesto di essere contattato direttamente: chiama entro mer 25 nov, 09:00."_s});
    row("4 hours", alert(AlertKind::AnswerDueIn4Hours, utc(22, 15)),
        {u"Answer due soon: Cantina Terre Alte"_s, u"The 24 hours end today 16:00."_s},
        {u"Risposta in scadenza: Cantina Terre Alte"_s, u"Le 24 ore terminano oggi 16:00."_s});
    row("1 hour", alert(AlertKind::AnswerDueIn1Hour, utc(22, 12)),
        {u"Last hour to answer: Cantina Terre Alte"_s, u"The 24 hours end today 13:00."_s},
        {u"Ultima ora per rispondere: Cantina Terre Alte"_s, u"Le 24 ore terminano oggi 13:00."_s});
    row("hot time ends", alert(AlertKind::HotEnding, utc(22, 15)),
        {u"Little time left to call: Cantina Terre Alte"_s,
            u"The customer still waits for a call; the 72 hours end today 16:00."_s},
        {u"Poco tempo per chiamare: Cantina Terre Alte"_s,
            u"Il cliente aspetta ancora una chiamata; le 72 ore terminano oggi 16:00."_s});
    row("3 days", alert(AlertKind::ExpiresIn3Days, utc(25, 11)),
        {u"Expires soon: Cantina Terre Alte"_s, u"Without an answer it expires Wed 25 Nov, 12:00."_s},
        {u"Scade presto: Cantina Terre Alte"_s, u"Senza risposta scade: mer 25 nov, 12:00."_s});
    row("1 day", alert(AlertKind::ExpiresIn1Day, utc(23, 11)),
        {u"Expires within a day: Cantina Terre Alte"_s, u"Without an answer it expires tomorrow 12:00."_s},
        {u"Scade entro un giorno: Cantina Terre Alte"_s, u"Senza risposta scade: domani 12:00."_s});
    row("expired", alert(AlertKind::Expired, utc(22, 10)),
        {u"Expired: Cantina Terre Alte"_s, u"Nobody answered by today 11:00."_s},
        {u"Scaduta: Cantina Terre Alte"_s, u"Nessuno ha risposto entro oggi 11:00."_s});
    row("refused", alert(AlertKind::ChangeRefused),
        {u"A change to decide: Cantina Terre Alte"_s,
            u"Partner Center did not take “Accept”. Decide in the queue what becomes of it."_s},
        {u"Una modifica da decidere: Cantina Terre Alte"_s,
            u"Il Centro per i partner non ha preso “Accetta”. Decidi nella coda che cosa farne."_s});
    row("purchase", alert(AlertKind::PurchasePast),
        {u"Purchase date passed: Cantina Terre Alte"_s,
            u"The purchase was expected by 21 November 2026: won, lost or a new date?"_s},
        {u"Data di acquisto superata: Cantina Terre Alte"_s,
            u"L'acquisto era previsto entro il 21 novembre 2026: vinta, persa o una nuova data?"_s});
    row("step", alert(AlertKind::NextStepDue, utc(22, 11)),
        {u"Next step: Cantina Terre Alte"_s, u"today 12:00: mandare l'offerta"_s},
        {u"Prossimo passo: Cantina Terre Alte"_s, u"oggi 12:00: mandare l'offerta"_s});
}

void TestAlertWords::alertsSay() {
    QFETCH(Alert, told);
    for (const auto& language : Languages::all()) {
        const auto locale = speak(language);
        const auto text = words::alertText(told, noon(), locale);
        const QStringList said{text.title, text.body};
        QFETCH(QStringList, english);
        QFETCH(QStringList, italian);
        QCOMPARE(said, language == "it"_L1 ? italian : english);
    }
}

void TestAlertWords::summariesSay_data() {
    QTest::addColumn<AlertSummary>("told");
    QTest::addColumn<QStringList>("english");
    QTest::addColumn<QStringList>("italian");
    const auto first = u"Who answers first usually wins."_s;
    const auto primo = u"Di solito vince chi risponde per primo."_s;
    QTest::newRow("one new") << summary(1, {1}) << QStringList{u"1 new referral"_s, first}
                             << QStringList{u"1 nuova segnalazione"_s, primo};
    QTest::newRow("two new") << summary(2, {2}) << QStringList{u"2 new referrals"_s, first}
                             << QStringList{u"2 nuove segnalazioni"_s, primo};
    QTest::newRow("four new, one hot") << summary(4, {4, 1}) << QStringList{u"4 new, 1 hot"_s, first}
                                       << QStringList{u"4 nuove, 1 da chiamare subito"_s, primo};
    QTest::newRow("one new, hot") << summary(1, {1, 1}) << QStringList{u"1 new, 1 hot"_s, first}
                                  << QStringList{u"1 nuova, 1 da chiamare subito"_s, primo};
    auto others = summary(1, {1});
    others.isOfOthers = true;
    QTest::newRow("another one beside those told singly")
        << others << QStringList{u"1 more referral needs you"_s, u"1 new"_s}
        << QStringList{u"1 altra segnalazione richiede attenzione"_s, u"1 nuova"_s};
    others = summary(7, {7, 2});
    others.isOfOthers = true;
    QTest::newRow("others beside those told singly")
        << others << QStringList{u"7 more referrals need you"_s, u"7 new, 2 hot"_s}
        << QStringList{u"7 altre segnalazioni richiedono attenzione"_s, u"7 nuove, 2 da chiamare subito"_s};
    QTest::newRow("thousands") << summary(1200, {1200}) << QStringList{u"1,200 new referrals"_s, first}
                               << QStringList{u"1.200 nuove segnalazioni"_s, primo};
    QTest::newRow("one of each")
        << summary(7, {1, 1, 1, 1, 1, 1, 1, 1, 1})
        << QStringList{u"7 referrals need you"_s,
               u"1 new, 1 hot, 1 to call soon, 1 to answer soon, 1 next step due, 1 change to decide, "
               "1 expires soon, 1 expired, 1 past the purchase date"_s}
        << QStringList{u"7 segnalazioni richiedono attenzione"_s,
               u"1 nuova, 1 da chiamare subito, 1 da chiamare presto, 1 da rispondere presto, "
               "1 prossimo passo da fare, 1 modifica da decidere, 1 in scadenza, 1 scaduta, "
               "1 oltre la data di acquisto"_s};
    QTest::newRow("two of each")
        << summary(14, {2, 2, 2, 2, 2, 2, 2, 2, 2})
        << QStringList{u"14 referrals need you"_s,
               u"2 new, 2 hot, 2 to call soon, 2 to answer soon, 2 next steps due, 2 changes to decide, "
               "2 expire soon, 2 expired, 2 past the purchase date"_s}
        << QStringList{u"14 segnalazioni richiedono attenzione"_s,
               u"2 nuove, 2 da chiamare subito, 2 da chiamare presto, 2 da rispondere presto, "
               "2 prossimi passi da fare, 2 modifiche da decidere, 2 in scadenza, 2 scadute, "
               "2 oltre la data di acquisto"_s};
    QTest::newRow("one step") << summary(1, {0, 0, 0, 0, 0, 0, 0, 0, 1})
                              << QStringList{u"1 referral needs you"_s, u"1 next step due"_s}
                              << QStringList{
                                     u"1 segnalazione richiede attenzione"_s, u"1 prossimo passo da fare"_s};
    // The only one is new, and yet it is more than news.
    QTest::newRow("one that is new and nearly late")
        << summary(1, {1, 0, 1}) << QStringList{u"1 referral needs you"_s, u"1 new, 1 to answer soon"_s}
        << QStringList{u"1 segnalazione richiede attenzione"_s, u"1 nuova, 1 da rispondere presto"_s};
}

void TestAlertWords::summariesSay() {
    QFETCH(AlertSummary, told);
    for (const auto& language : Languages::all()) {
        speak(language);
        const auto text = words::summaryText(told);
        const QStringList said{text.title, text.body};
        QFETCH(QStringList, english);
        QFETCH(QStringList, italian);
        QCOMPARE(said, language == "it"_L1 ? italian : english);
    }
}

void TestAlertWords::namesAreHarmless_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << u" "_s << u"a customer without a name"_s;
    QTest::newRow("lines") << u"Adatum\nCall 0900 now"_s << u"Adatum Call 0900 now"_s;
    // What it is to a service that reads markup is decided where it is shown.
    QTest::newRow("markup") << u"<b>Adatum</b> & Co"_s << u"<b>Adatum</b> & Co"_s;
    QTest::newRow("sixty") << QString(60, u'a') << QString(60, u'a');
    QTest::newRow("long") << QString(61, u'a') << QString(59, u'a') + u'…';
    QTest::newRow("not half of a sign")
        << QString(58, u'a') + u"👩‍💻 and more"_s << QString(58, u'a') + u'…';
}

void TestAlertWords::namesAreHarmless() {
    QFETCH(QString, name);
    QTEST(words::alertName(name), "shown");
    auto told = alert(AlertKind::Expired);
    told.customer = name;
    QFETCH(QString, shown);
    QCOMPARE(words::alertText(told, noon(), british).title, u"Expired: "_s + shown);
}

void TestAlertWords::stepsAreHarmless() {
    auto told = alert(AlertKind::NextStepDue, utc(22, 11));
    told.stepText = u"send %1\n\u202eoffer"_s;
    const auto body = words::alertText(told, noon(), british).body;
    QVERIFY(body.startsWith(u"today 12:00: send %1 "_s));
    QVERIFY(!body.contains(QChar(0x202e)) && !body.contains(u'\n'));
    told.stepText.clear();
    QCOMPARE(words::alertText(told, noon(), british).body, u"today 12:00"_s);
}

void TestAlertWords::kindsSay_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<QStringList>("loudnesses");
    QTest::newRow("en") << u"en"_s
                        << QStringList{u"New request"_s, u"Hot request: the customer waits for a call"_s,
                               u"4 hours left to answer"_s, u"1 hour left to answer"_s,
                               u"4 hours left to call"_s, u"Expires in 3 days"_s, u"Expires in 1 day"_s,
                               u"Expired"_s, u"Change not taken by Partner Center"_s,
                               u"Purchase date passed"_s, u"Next step due"_s}
                        << QStringList{u"Off"_s, u"Silent"_s, u"With sound"_s};
    QTest::newRow("it") << u"it"_s
                        << QStringList{u"Nuova segnalazione"_s,
                               u"Da chiamare subito: il cliente aspetta una chiamata"_s,
                               u"4 ore per rispondere"_s, u"1 ora per rispondere"_s, u"4 ore per chiamare"_s,
                               u"Scade tra 3 giorni"_s, u"Scade tra 1 giorno"_s, u"Scaduta"_s,
                               u"Modifica non accolta dal Centro per i partner"_s,
                               u"Data di acquisto superata"_s, u"Prossimo passo da fare"_s}
                        << QStringList{u"No"_s, u"Senza suono"_s, u"Con suono"_s};
}

void TestAlertWords::kindsSay() {
    QFETCH(QString, language);
    speak(language);
    QStringList kinds;
    for (const auto kind : allAlertKinds())
        kinds << words::alertKindWord(kind);
    QTEST(kinds, "kinds");
    QStringList loudnesses;
    for (const auto loudness : {Loudness::Off, Loudness::Silent, Loudness::Sound})
        loudnesses << words::loudnessWord(loudness);
    QTEST(loudnesses, "loudnesses");
}

void TestAlertWords::actionsFitTheKind_data() {
    QTest::addColumn<AlertKind>("kind");
    QTest::addColumn<QString>("actions");
    const auto all = u"Open Accept… Snooze"_s;
    const auto later = u"Open Snooze"_s;
    QTest::newRow("new") << AlertKind::NewRequest << all;
    QTest::newRow("hot") << AlertKind::HotRequest << all;
    QTest::newRow("4 hours") << AlertKind::AnswerDueIn4Hours << all;
    QTest::newRow("1 hour") << AlertKind::AnswerDueIn1Hour << all;
    QTest::newRow("hot time ends") << AlertKind::HotEnding << all;
    QTest::newRow("3 days") << AlertKind::ExpiresIn3Days << all;
    QTest::newRow("1 day") << AlertKind::ExpiresIn1Day << all;
    QTest::newRow("expired") << AlertKind::Expired << u"Open"_s;
    QTest::newRow("refused") << AlertKind::ChangeRefused << later;
    QTest::newRow("purchase") << AlertKind::PurchasePast << later;
    QTest::newRow("step") << AlertKind::NextStepDue << later;
}

void TestAlertWords::actionsFitTheKind() {
    QFETCH(AlertKind, kind);
    QStringList said;
    for (const auto action : words::alertActions(kind))
        said << words::alertActionWord(action);
    QTEST(said.join(u' '), "actions");
}

void TestAlertWords::wordsOfButtons_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("en") << u"en"_s
                        << QStringList{u"Open"_s, u"Accept…"_s, u"Snooze"_s, u"In 1 hour"_s,
                               u"This afternoon"_s, u"Tomorrow"_s, u"Next week"_s, u"Open Favilla"_s,
                               u"Sync now"_s, u"Pause alerts for 1 hour"_s, u"Pause alerts until tomorrow"_s,
                               u"Resume alerts"_s, u"New referral…"_s, u"Quit"_s};
    QTest::newRow("it") << u"it"_s
                        << QStringList{u"Apri"_s, u"Accetta…"_s, u"Posticipa"_s, u"Tra 1 ora"_s,
                               u"Questo pomeriggio"_s, u"Domani"_s, u"Settimana prossima"_s,
                               u"Apri Favilla"_s, u"Sincronizza ora"_s, u"Sospendi gli avvisi per 1 ora"_s,
                               u"Sospendi gli avvisi fino a domani"_s, u"Riprendi gli avvisi"_s,
                               u"Nuova segnalazione…"_s, u"Esci"_s};
}

void TestAlertWords::wordsOfButtons() {
    QFETCH(QString, language);
    speak(language);
    QStringList all;
    for (const auto action :
        {words::AlertAction::Open, words::AlertAction::Accept, words::AlertAction::Snooze})
        all << words::alertActionWord(action);
    for (const auto snooze : {Snooze::OneHour, Snooze::ThisAfternoon, Snooze::Tomorrow, Snooze::NextWeek})
        all << words::snoozeWord(snooze, noon());
    using words::TrayWish;
    for (const auto wish : {TrayWish::Open, TrayWish::SyncNow, TrayWish::PauseOneHour,
             TrayWish::PauseUntilTomorrow, TrayWish::Resume, TrayWish::NewReferral, TrayWish::Quit})
        all << words::trayWord(wish);
    QTEST(all, "said");
}

void TestAlertWords::afternoonThatHasBegun() {
    Moment now{utc(22, 13, 59), QTimeZone("Europe/Rome")};
    QCOMPARE(words::snoozeWord(Snooze::ThisAfternoon, now), u"This afternoon"_s);
    now.utc = utc(22, 14);
    QCOMPARE(words::snoozeWord(Snooze::ThisAfternoon, now), u"In 3 hours"_s);
    // Noon: 15:00 is three hours away too, and yet it is the afternoon.
    QCOMPARE(words::snoozeWord(Snooze::ThisAfternoon, noon()), u"This afternoon"_s);
}

void TestAlertWords::trayTellsWhatWaits_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("hot");
    QTest::addColumn<QDateTime>("pausedUntil");
    QTest::addColumn<QStringList>("english");
    QTest::addColumn<QStringList>("italian");
    QTest::newRow("nothing") << 0 << 0 << QDateTime()
                             << QStringList{u"Favilla: nothing waits for an answer"_s, QString()}
                             << QStringList{u"Favilla: nulla attende risposta"_s, QString()};
    QTest::newRow("one") << 1 << 0 << QDateTime()
                         << QStringList{u"Favilla: 1 referral needs an answer"_s, QString()}
                         << QStringList{u"Favilla: 1 segnalazione attende risposta"_s, QString()};
    QTest::newRow("hot") << 3 << 1 << utc(22, 10)
                         << QStringList{u"Favilla: 3 referrals need an answer"_s,
                                u"1 customer waits for a call"_s}
                         << QStringList{u"Favilla: 3 segnalazioni attendono risposta"_s,
                                u"1 cliente aspetta una chiamata"_s};
    QTest::newRow("paused") << 3 << 2 << utc(23, 8)
                            << QStringList{u"Favilla: 3 referrals need an answer"_s,
                                   u"2 customers wait for a call\nAlerts are paused until tomorrow 09:00"_s}
                            << QStringList{u"Favilla: 3 segnalazioni attendono risposta"_s,
                                   u"2 clienti aspettano una chiamata\nAvvisi sospesi fino a domani 09:00"_s};
}

void TestAlertWords::trayTellsWhatWaits() {
    QFETCH(int, count);
    QFETCH(int, hot);
    QFETCH(QDateTime, pausedUntil);
    const AlertCounts counts{count, hot, {}};
    for (const auto& language : Languages::all()) {
        const auto locale = speak(language);
        QFETCH(QStringList, english);
        QFETCH(QStringList, italian);
        const QStringList said{
            words::trayTip(counts), words::trayDetail(counts, pausedUntil, noon(), locale)};
        QCOMPARE(said, language == "it"_L1 ? italian : english);
    }
}

QTEST_GUILESS_MAIN(TestAlertWords)
#include "tst_alertwords.moc"

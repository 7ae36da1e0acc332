// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "connectionscenes.h"
#include "views/connectionsamples.h"
#include "views/dialogsamples.h"
#include "views/formsamples.h"

#include "views/dialogs/aboutdialog.h"
#include "views/dialogs/firststartdialog.h"
#include "views/dialogs/helpwindow.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/passworddialog.h"
#include "views/dialogs/preferencesdialog.h"
#include "views/dialogs/problemsdialog.h"
#include "views/dialogs/restoredialog.h"
#include "views/dialogs/snoozedialog.h"
#include "views/dialogs/startfailurebox.h"
#include "views/dialogs/wordtocustomerdialog.h"
#include "views/forms/acceptdialog.h"
#include "views/forms/contactdialog.h"
#include "views/forms/declinedialog.h"
#include "views/forms/editengagementdialog.h"
#include "views/forms/lostdialog.h"
#include "views/forms/newreferraldialog.h"
#include "views/forms/stepdialog.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageBox>
#include <QRadioButton>
#include <QTabWidget>
#include <QTreeView>

namespace favilla::windows {

using namespace Qt::Literals::StringLiterals;
using namespace samples;

namespace {

using Window = std::unique_ptr<QWidget>;

Window shown(std::unique_ptr<QWidget> window) {
    window->show();
    return window;
}

/// A form after somebody tried to finish it, so that every field says what is open.
Window tried(std::unique_ptr<QDialog> form) {
    form->show();
    finishButton(*form)->click();
    return form;
}

Window acceptEmpty(const QLocale& locale) {
    auto form = std::make_unique<AcceptDialog>(referral(), context(locale));
    form->show();
    auto* add = child<QPushButton>(*form, "addContact");
    add->click();
    form->findChildren<QLineEdit*>(u"firstName"_s).constLast()->setText(u"Marco"_s);
    return tried(std::move(form));
}

Window acceptKnown(const QLocale& locale) {
    return shown(std::make_unique<AcceptDialog>(referral(), context(locale)));
}

Window acceptRestored(const QLocale& locale) {
    auto form = std::make_unique<AcceptDialog>(referral(), context(locale));
    AcceptDialog filled(activeReferral(), context(locale));
    form->restoreDraft(filled.draft());
    return shown(std::move(form));
}

Window acceptRefused(const QLocale& locale) {
    auto form = std::make_unique<AcceptDialog>(referral(), context(locale));
    form->show();
    form->showError({ErrorKind::DiskFull});
    return form;
}

Window acceptOnADate(const QLocale& locale) {
    auto form = std::make_unique<AcceptDialog>(referral(), context(locale));
    form->show();
    auto* choice = child<QComboBox>(*form, "choice");
    choice->setCurrentIndex(choice->count() - 1);
    emit choice->activated(choice->count() - 1);
    return form;
}

ImportOutcome outcome() {
    ImportOutcome outcome;
    outcome.counts.inserted = 12;
    outcome.counts.updated = 1;
    outcome.counts.unchanged = 3;
    outcome.expired = 2;
    outcome.problems = samplePlan(0, 0, 0, 2).problems();
    return outcome;
}

std::unique_ptr<ImportDialog> import(const QLocale& locale) {
    auto dialog = std::make_unique<ImportDialog>(u"requests.csv"_s, locale);
    dialog->show();
    return dialog;
}

Window importMapping(const QLocale& locale) {
    auto dialog = import(locale);
    CsvMapping mapping;
    mapping.separator = u';';
    dialog->setTable(sampleTable(), mapping);
    child<QPushButton>(*dialog, "nextButton")->click();
    return dialog;
}

Window importPlan(const QLocale& locale, const ImportPlan& plan) {
    auto dialog = import(locale);
    dialog->setPlan(plan);
    if (auto* view = child<QTreeView>(*dialog, "rowView"); view->model()->rowCount() > 0)
        view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
    return dialog;
}

Window importRunning(const QLocale& locale) {
    auto dialog = import(locale);
    dialog->setPlan(samplePlan(3, 2, 1, 1));
    child<QPushButton>(*dialog, "nextButton")->click();
    dialog->setProgress(300, 1000);
    return dialog;
}

Window importResult(const QLocale& locale, bool isSaved) {
    auto dialog = import(locale);
    dialog->setPlan(samplePlan(3, 2, 1, 1));
    dialog->showResult(outcome());
    if (isSaved)
        dialog->showProblemsSaved(u"/home/marta/rows.csv"_s);
    return dialog;
}

Window importFailed(const QLocale& locale) {
    auto dialog = import(locale);
    dialog->showError({ErrorKind::TruncatedJson, Field::None, u"requests.csv"_s, {}, 12});
    return dialog;
}

QList<StoredProblem> problems() {
    return {{2, {ErrorKind::NotADate, Field::CreatedAt, u"gestern"_s, {}, 2}, "Adatum;gestern", 11, {}},
        {1234, {ErrorKind::Empty, Field::CustomerName, {}, {}, 1234}, ";;", 12, {}},
        {9, {ErrorKind::UnknownCurrency, Field::Currency, u"XXQ"_s, {}, 9}, "Fabrikam;XXQ", 13, {}}};
}

Window problemRows(const QLocale& locale, const QList<StoredProblem>& rows) {
    auto dialog = std::make_unique<ProblemsDialog>(rows, locale);
    auto* view = child<QTreeView>(*dialog, "problemView");
    view->setCurrentIndex(view->model()->index(0, 0));
    return shown(std::move(dialog));
}

Window restore(const QLocale& locale, bool hasBackups) {
    const auto at = [](int day, int hour) {
        return QDateTime(QDate(2026, 11, day), QTime(hour, 47), Qt::UTC);
    };
    const QList<RestorableBackup> backups{{{u"/b/1.sqlite"_s, at(22, 7), 1'234'567}, 1041},
        {{u"/b/2.sqlite"_s, at(21, 17), 999}, {}}, {{u"/b/3.sqlite"_s, at(3, 5), 2048}, 12}};
    return shown(std::make_unique<RestoreDialog>(
        hasBackups ? backups : QList<RestorableBackup>(), sampleMoment(), locale));
}

const auto workspaceFile = StoreLocation::sqliteFile(u"/home/marta/favilla.sqlite"_s);

Window preferences(const QLocale& locale, int tab, const char* kind = nullptr) {
    Preferences preferences;
    preferences.personName = kind ? u"Marta Galli"_s : QString();
    auto dialog = std::make_unique<PreferencesDialog>(
        preferences, WorkspaceInUse{WorkspaceInUse::Kind::Own, workspaceFile}, locale);
    dialog->show();
    child<QTabWidget>(*dialog, "tabs")->setCurrentIndex(tab);
    if (kind)
        child<QRadioButton>(*dialog, kind)->click();
    child<QPushButton>(*dialog, "saveButton")->click();
    return dialog;
}

Window preferencesConnection(const QLocale& locale, bool isTried) {
    Preferences preferences;
    preferences.personName = u"Marta Galli"_s;
    if (isTried)
        preferences.connection = {
            .proxy = ProxyKind::Own, .certificateFile = u"/home/marta/favilla.sqlite"_s};
    auto dialog = std::make_unique<PreferencesDialog>(
        preferences, WorkspaceInUse{WorkspaceInUse::Kind::Own, workspaceFile}, locale);
    dialog->show();
    dialog->showConnectionPage();
    if (isTried)
        child<QPushButton>(*dialog, "saveButton")->click();
    return dialog;
}

Window preferencesAlerts(const QLocale& locale) {
    auto dialog = std::make_unique<PreferencesDialog>(Preferences{.personName = u"Marta Galli"_s},
        WorkspaceInUse{WorkspaceInUse::Kind::Own, workspaceFile}, locale);
    dialog->show();
    dialog->showAlertPage();
    dialog->showAlertTested(false);
    return dialog;
}

Window firstStart(const QLocale& locale, const char* kind, bool isTried) {
    const FirstStart proposal{{}, u"marta"_s, {WorkspaceChoice::Kind::File, workspaceFile}};
    auto dialog = std::make_unique<FirstStartDialog>(proposal, locale);
    dialog->show();
    child<QRadioButton>(*dialog, kind)->click();
    if (isTried) {
        child<QPushButton>(*dialog, "startButton")->click();
        dialog->showError({ErrorKind::ConnectionFailed, Field::None, u"db.firm.example"_s});
        dialog->showTested(Error{ErrorKind::AuthenticationFailed, Field::None, u"marta"_s});
    }
    return dialog;
}

Window stepOverdue(const QLocale& locale) {
    auto data = *activeReferral();
    data.nextStep = NextStep{context(locale).now.utc.addDays(-1), u"Mandare l'offerta rivista"_s};
    auto dialog = std::make_unique<StepDialog>(referral(data), context(locale));
    dialog->show();
    child<QLineEdit>(*dialog, "text")->clear();
    return tried(std::move(dialog));
}

Window snooze(const QLocale& locale, bool isPast) {
    static const TurnedClock clock;
    auto dialog = std::make_unique<SnoozeDialog>(sampleReferral().customer.name, clock, locale);
    dialog->show();
    if (isPast) {
        child<QDateTimeEdit>(*dialog, "at")->setDateTime(QDateTime({2020, 1, 1}, {9, 0}, Qt::UTC));
        child<QPushButton>(*dialog, "snoozeButton")->click();
    }
    return dialog;
}

Window wordToCustomer(const QLocale& locale, bool hasAddress) {
    auto data = sampleReferral();
    data.status = Status::Closed;
    data.substatus = Substatus::Declined;
    if (!hasAddress)
        data.contacts.clear();
    auto dialog =
        std::make_unique<WordToCustomerDialog>(WordToCustomer().word(data, u"Marta Galli"_s), locale);
    dialog->show();
    child<QPushButton>(*dialog, hasAddress ? "copyButton" : "openButton")->click();
    return dialog;
}

Window question(const QLocale&) {
    return shown(std::make_unique<QMessageBox>(QMessageBox::Question, u"Favilla"_s, u"1041 ?"_s,
        QMessageBox::Yes | QMessageBox::No | QMessageBox::Cancel | QMessageBox::Save | QMessageBox::Discard
            | QMessageBox::Close | QMessageBox::Help | QMessageBox::Retry));
}

Window input(const QLocale&) {
    auto dialog = std::make_unique<QInputDialog>();
    dialog->setWindowTitle(u"Favilla"_s);
    dialog->setLabelText(u"1041:"_s);
    return shown(std::move(dialog));
}

QList<Scene> forms() {
    return {{u"accept"_s, acceptKnown}, {u"accept, open fields"_s, acceptEmpty},
        {u"accept, a draft came back"_s, acceptRestored}, {u"accept, refused"_s, acceptRefused},
        {u"accept, on a date"_s, acceptOnADate},
        {u"decline"_s,
            [](const QLocale& l) { return shown(std::make_unique<DeclineDialog>(referral(), context(l))); }},
        {u"decline, open fields"_s,
            [](const QLocale& l) { return tried(std::make_unique<DeclineDialog>(referral(), context(l))); }},
        {u"lost, open fields"_s,
            [](const QLocale& l) {
                return tried(std::make_unique<LostDialog>(activeReferral(), context(l)));
            }},
        {u"edit engagement"_s,
            [](const QLocale& l) {
                return tried(std::make_unique<EditEngagementDialog>(activeReferral(), context(l)));
            }},
        {u"contact, open fields"_s,
            [](const QLocale& l) {
                return tried(std::make_unique<ContactDialog>(activeReferral(), context(l)));
            }},
        {u"next step"_s,
            [](const QLocale& l) { return shown(std::make_unique<StepDialog>(referral(), context(l))); }},
        {u"next step, overdue"_s, stepOverdue},
        {u"new referral"_s,
            [](const QLocale& l) { return shown(std::make_unique<NewReferralDialog>(context(l))); }},
        {u"new referral, open fields"_s,
            [](const QLocale& l) { return tried(std::make_unique<NewReferralDialog>(context(l))); }}};
}

QList<Scene> imports() {
    return {{u"import, reading"_s, [](const QLocale& l) -> Window { return import(l); }},
        {u"import, mapping"_s, importMapping},
        {u"import, dry run"_s, [](const QLocale& l) { return importPlan(l, samplePlan(3, 2, 1, 1)); }},
        {u"import, one new row"_s, [](const QLocale& l) { return importPlan(l, samplePlan(1, 1, 0, 0)); }},
        {u"import, nothing to do"_s, [](const QLocale& l) { return importPlan(l, samplePlan(0, 0, 5, 0)); }},
        {u"import, running"_s, importRunning},
        {u"import, result"_s, [](const QLocale& l) { return importResult(l, false); }},
        {u"import, rows saved"_s, [](const QLocale& l) { return importResult(l, true); }},
        {u"import, failed"_s, importFailed},
        {u"rows not read"_s, [](const QLocale& l) { return problemRows(l, problems()); }},
        {u"one row not read"_s, [](const QLocale& l) { return problemRows(l, problems().mid(0, 1)); }},
        {u"no rows not read"_s, [](const QLocale& l) { return problemRows(l, {}); }},
        {u"restore"_s, [](const QLocale& l) { return restore(l, true); }},
        {u"restore, no backup"_s, [](const QLocale& l) { return restore(l, false); }}};
}

QList<Scene> settings() {
    return {{u"preferences, general"_s, [](const QLocale& l) { return preferences(l, 0); }},
        {u"preferences, workspace"_s, [](const QLocale& l) { return preferences(l, 1, "fileButton"); }},
        {u"preferences, team"_s, [](const QLocale& l) { return preferences(l, 1, "teamButton"); }},
        {u"preferences, connection"_s, [](const QLocale& l) { return preferencesConnection(l, false); }},
        {u"preferences, own proxy"_s, [](const QLocale& l) { return preferencesConnection(l, true); }},
        {u"preferences, alerts"_s, preferencesAlerts},
        {u"first start, file"_s, [](const QLocale& l) { return firstStart(l, "fileButton", false); }},
        {u"first start, team"_s, [](const QLocale& l) { return firstStart(l, "teamButton", false); }},
        {u"first start, team, open fields"_s,
            [](const QLocale& l) { return firstStart(l, "teamButton", true); }},
        {u"first start, demo"_s, [](const QLocale& l) { return firstStart(l, "demoButton", false); }}};
}

const auto teamAddress = u"postgresql://marta@db.firm.example/sales"_s;

QList<Scene> others() {
    return {{u"about"_s,
                [](const QLocale& l) {
                    return shown(std::make_unique<AboutDialog>(u"0.1.0"_s, u"SQLite 3.40"_s, l));
                }},
        {u"snooze"_s, [](const QLocale& l) { return snooze(l, false); }},
        {u"snooze, a moment that has passed"_s, [](const QLocale& l) { return snooze(l, true); }},
        {u"word to the customer"_s, [](const QLocale& l) { return wordToCustomer(l, true); }},
        {u"word to the customer, no address"_s, [](const QLocale& l) { return wordToCustomer(l, false); }},
        {u"workspace cannot be opened"_s,
            [](const QLocale& l) {
                return shown(std::make_unique<StartFailureBox>(
                    Error{ErrorKind::Damaged, Field::None, u"/home/marta/favilla.sqlite"_s}, l, true));
            },
            false},
        {u"password of a database"_s,
            [](const QLocale& l) {
                return shown(std::make_unique<PasswordDialog>(
                    *StoreLocation::fromText(teamAddress), Error{ErrorKind::AuthenticationFailed}, l));
            }},
        {u"a question of Qt"_s, question, false}, {u"an input of Qt"_s, input, false}};
}

void collectTexts(const QJsonValue& value, QStringList& texts) {
    if (value.isString() && !value.toString().isEmpty())
        texts << value.toString().simplified();
    for (const auto& each : value.toArray())
        collectTexts(each, texts);
    for (const auto& each : value.toObject())
        collectTexts(each, texts);
}

} // namespace

QList<Scene> scenes() {
    return forms() + imports() + settings() + connectionScenes() + others();
}

QStringList strangersTexts() {
    QStringList texts{u"Cantina Terre Alte S.p.A."_s, u"Cantina Terre Alte"_s, u"Giulia"_s, u"Ferri"_s,
        u"giulia.ferri@terrealte.example"_s, u"Migrazione ERP"_s, u"Vuole unire negozio e magazzino."_s,
        u"Adatum GmbH"_s, u"Adatum"_s, u"Fabrikam"_s, u"Kunde"_s, u"Wert"_s, u"<b>Sonstiges</b>"_s,
        u"requests.csv"_s, u"Marta Galli"_s, u"marta"_s, teamAddress, u"db.firm.example"_s,
        u"/home/marta/favilla.sqlite"_s, u"/home/marta/rows.csv"_s, u"gestern"_s, u"original"_s,
        u"Chiara Rossi"_s};
    texts << connectionTexts();
    QFile demo(QStringLiteral(FAVILLA_SOURCE_DIR "/resources/demo/demo.json"));
    if (!demo.open(QIODevice::ReadOnly))
        qFatal("there is no demo");
    collectTexts(QJsonDocument::fromJson(demo.readAll()).object(), texts);
    // Made to be pasted into a report: English on purpose.
    texts << AboutDialog(QCoreApplication::applicationVersion(), u"SQLite"_s, QLocale::c()).details()
          << AboutDialog(u"0.1.0"_s, u"SQLite 3.40"_s, QLocale::c()).details();
    texts.removeDuplicates();
    return texts;
}

} // namespace favilla::windows

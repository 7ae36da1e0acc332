// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionscenes.h"

#include "views/connectionsamples.h"
#include "views/dialogsamples.h"

#include "views/dialogs/accountdialog.h"
#include "views/dialogs/accountsdialog.h"
#include "views/dialogs/administratordialog.h"
#include "views/dialogs/checkdialog.h"
#include "views/dialogs/conflictdialog.h"
#include "views/dialogs/queuewindow.h"
#include "views/dialogs/signindialog.h"

namespace favilla::windows {

using namespace Qt::Literals::StringLiterals;
using namespace samples;

namespace {

using Window = std::unique_ptr<QWidget>;

const TurnedClock& clock() {
    static const TurnedClock clock;
    return clock;
}

Window queueWindow(const QLocale& locale, const QList<QueueItem>& items, const char* selected = "") {
    auto window = std::make_unique<QueueWindow>(clock(), locale);
    window->setItems(items);
    window->select(ChangeId(QString::fromLatin1(selected)));
    window->show();
    return window;
}

QList<Scene> queueScenes() {
    return {{u"queue"_s, [](const QLocale& l) { return queueWindow(l, queue()); }},
        {u"queue, held"_s, [](const QLocale& l) { return queueWindow(l, queue(), "c-1"); }},
        {u"queue, conflict"_s, [](const QLocale& l) { return queueWindow(l, queue(), "c-4"); }},
        {u"queue, empty"_s, [](const QLocale& l) { return queueWindow(l, {}); }}};
}

Scene signIn(const QString& name, const std::function<void(SignInDialog&)>& go) {
    return {name, [go](const QLocale& locale) -> Window {
                auto dialog = std::make_unique<SignInDialog>(u"Contoso"_s, clock(), locale);
                dialog->show();
                go(*dialog);
                return dialog;
            }};
}

QList<Scene> signInScenes() {
    const QUrl address(u"https://login.example/device"_s);
    return {signIn(u"sign-in"_s, [](SignInDialog&) {}),
        signIn(u"sign-in, opening"_s, [](SignInDialog& d) { child<QPushButton>(d, "nextButton")->click(); }),
        signIn(u"sign-in, browser"_s, [address](SignInDialog& d) { d.setWaitingForBrowser(address); }),
        signIn(u"sign-in, asking"_s, [](SignInDialog& d) { child<QPushButton>(d, "otherButton")->click(); }),
        signIn(u"sign-in, code"_s,
            [address](SignInDialog& d) { d.setCode(u"H7XK-R2QM"_s, address, today(9, 14, 32)); }),
        signIn(u"sign-in, code expired"_s,
            [address](SignInDialog& d) { d.setCode(u"H7XK-R2QM"_s, address, today(9)); }),
        signIn(u"sign-in, done"_s,
            [](SignInDialog& d) { d.setSucceeded(u"marta.galli@contoso.example"_s, true); }),
        signIn(u"sign-in, done, not kept"_s,
            [](SignInDialog& d) { d.setSucceeded(u"marta.galli@contoso.example"_s, false); }),
        signIn(u"sign-in, failed"_s, [](SignInDialog& d) { d.setFailed({ErrorKind::ConsentNeeded}); })};
}

Window accounts(const QLocale& locale, bool isAny) {
    auto dialog = std::make_unique<AccountsDialog>(clock(), locale);
    const auto out = account(u"a-2"_s, u"Fabrikam"_s);
    auto status = statusOf(out, SyncState::SignInNeeded);
    status.failure = Error{ErrorKind::SignInNeeded};
    if (isAny)
        dialog->setAccounts({account(), account(u"a-3"_s, u"Adatum"_s), out});
    dialog->setStatuses({statusOf(account(), SyncState::Idle), status});
    dialog->show();
    return dialog;
}

Window accountForm(const QLocale& locale, const Account& account) {
    auto dialog = std::make_unique<AccountDialog>(account, locale);
    dialog->show();
    return dialog;
}

/// With all that can be wrong said beside its field.
Window accountTried(const QLocale& locale) {
    Account empty;
    empty.baseUrl = QUrl(u"http://api.example"_s);
    auto dialog = accountForm(locale, empty);
    child<QPushButton>(*dialog, "saveButton")->click();
    return dialog;
}

QList<Scene> accountScenes() {
    return {{u"accounts"_s, [](const QLocale& l) { return accounts(l, true); }},
        {u"accounts, none"_s, [](const QLocale& l) { return accounts(l, false); }},
        {u"account"_s, [](const QLocale& l) { return accountForm(l, account()); }},
        {u"account, new"_s, [](const QLocale& l) { return accountForm(l, documentedAccount()); }},
        {u"account, open fields"_s, accountTried},
        {u"for the administrator"_s, [](const QLocale& l) -> Window {
             auto dialog = std::make_unique<AdministratorDialog>(l);
             dialog->show();
             return dialog;
         }}};
}

Window conflict(const QLocale& locale, bool isTried) {
    auto dialog = std::make_unique<ConflictDialog>(conflictItem(), clock().now(), locale);
    dialog->show();
    child<QPushButton>(*dialog, isTried ? "decideButton" : "allMineButton")->click();
    return dialog;
}

QList<Scene> conflictScenes() {
    return {{u"conflict"_s, [](const QLocale& l) { return conflict(l, false); }},
        {u"conflict, open fields"_s, [](const QLocale& l) { return conflict(l, true); }}};
}

Window check(const QLocale& locale, int passed, bool isFinished) {
    const QList<Account> accounts{account(), account(u"a-2"_s, u"Fabrikam"_s)};
    auto dialog = std::make_unique<CheckDialog>(accounts, u"0.1.0"_s, clock(), locale);
    dialog->show();
    dialog->begin(u"Contoso"_s);
    const auto steps = allCheckSteps();
    for (const auto step : steps.mid(0, passed))
        dialog->add({step, CheckOutcome::Passed, {}, u"203.0.113.7"_s, std::chrono::milliseconds(85)});
    if (isFinished && passed < steps.size())
        dialog->add({steps.at(passed), CheckOutcome::Failed, Error{ErrorKind::RoleMissing},
            refusedItem().refusal->requestIds, std::chrono::milliseconds(2400)});
    if (isFinished)
        dialog->finish();
    return dialog;
}

Window checkNothing(const QLocale& locale) {
    auto dialog = std::make_unique<CheckDialog>(QList<Account>(), u"0.1.0"_s, clock(), locale);
    dialog->show();
    return dialog;
}

QList<Scene> checkScenes() {
    return {{u"check, running"_s, [](const QLocale& l) { return check(l, 2, false); }},
        {u"check, passed"_s, [](const QLocale& l) { return check(l, 6, true); }},
        {u"check, failed"_s, [](const QLocale& l) { return check(l, 4, true); }},
        {u"check, no account"_s, checkNothing}};
}

} // namespace

QList<Scene> connectionScenes() {
    return queueScenes() + signInScenes() + accountScenes() + conflictScenes() + checkScenes();
}

QStringList connectionTexts() {
    return {refusedItem().refusal->requestIds, u"Contoso"_s, u"marta.galli@contoso.example"_s, u"H7XK-R2QM"_s,
        u"Microsoft Partner Center"_s, u"Microsoft Partner"_s, u"<b>trap</b>"_s};
}

} // namespace favilla::windows

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiontour.h"

#include "hands.h"
#include "store/whendone.h"
#include "views/dialogs/accountsdialog.h"
#include "views/dialogs/administratordialog.h"
#include "views/dialogs/checkdialog.h"
#include "views/dialogs/conflictdialog.h"
#include "views/dialogs/queuewindow.h"
#include "views/dialogs/signindialog.h"
#include "views/main/connectionflow.h"
#include "views/main/desk.h"
#include "views/main/mainactions.h"

#include <QLabel>
#include <QPushButton>

namespace favilla {

using namespace Qt::Literals::StringLiterals;
using namespace hands;

namespace {

const auto customer = u"Officine Brenta S.r.l."_s;

Terms termsOf(const QDate& today) {
    return {.name = u"Telefonia in cloud"_s,
        .value = *Money::fromText(u"18500"_s, u"EUR"_s),
        .purchaseBy = today.addDays(60),
        .notes = u"Sixty extensions, two sites, numbers to be kept."_s,
        .crmId = u"OPP-30117"_s,
        .contacts = {}};
}

/// What a customer asks for in the marketplace, to be called at once.
QJsonObject hotRequest() {
    return {{u"qualification"_s, u"Direct"_s},
        {u"customerProfile"_s,
            QJsonObject{{u"name"_s, customer}, {u"size"_s, u"51to250employees"_s},
                {u"address"_s, QJsonObject{{u"city"_s, u"Vigonza"_s}, {u"country"_s, u"IT"_s}}},
                {u"team"_s,
                    QJsonArray{QJsonObject{{u"firstName"_s, u"Elena"_s}, {u"lastName"_s, u"Zanon"_s},
                        {u"phoneNumber"_s, u"+39 049 555 0142"_s},
                        {u"email"_s, u"e.zanon@officinebrenta.example"_s}}}}}},
        {u"details"_s,
            QJsonObject{{u"notes"_s, u"Centralino vecchio, sessanta interni: cosa proponete?"_s},
                {u"customerRequestedContact"_s, true}}}};
}

} // namespace

bool ConnectionTour::run() {
    return go({
               {"connection start", [this] { return start(); }},
               {"for the administrator", [this] { return seeAdministrator(); }},
               {"account", [this] { return addAccount(); }},
               {"sign in", [this] { return chooseSignIn(); }},
               {"sign in with a code", [this] { return showCode(); }},
               {"signed in", [this] { return signIn(); }},
               {"hot request arrived", [this] { return receive(); }},
               {"queue held", [this] { return hold(); }},
               {"arrived over there", [this] { return send(); }},
               {"queue conflict", [this] { return refuse(); }},
               {"conflict", [this] { return decide(); }},
               {"check", [this] { return check(); }},
           })
        && closeDialogs();
}

bool ConnectionTour::start() {
    m_service.setNow([] { return QDateTime::currentDateTimeUtc(); });
    StartOptions options;
    options.workspace = folder() + u"/connected.sqlite"_s;
    QFile::remove(options.workspace);
    auto* before = desktop().workspace();
    desktop().start(options);
    return m_service.start() && waitUntil([this, before] {
        return desktop().workspace() && desktop().workspace() != before && window()->isVisible()
            && desktop().workspace()->connections().isStarted();
    });
}

bool ConnectionTour::seeAdministrator() {
    window()->actions().accounts.trigger();
    auto* accounts = dialog<AccountsDialog>();
    return accounts && click(part<QPushButton>(accounts, "administratorButton"))
        && dialog<AdministratorDialog>();
}

bool ConnectionTour::addAccount() {
    dialog<AdministratorDialog>()->reject();
    auto account = documentedAccount();
    account.name = u"Northwind Padova"_s;
    account.baseUrl = m_service.baseUrl();
    account.authority = m_service.authority();
    account.tenant = m_service.signIn().tenant();
    account.clientId = m_service.signIn().clientId();
    desktop().workspace()->connections().save(account);
    return waitUntil([this] {
        const auto statuses = desktop().workspace()->connections().statuses();
        return !statuses.isEmpty() && statuses.first().state == SyncState::SignInNeeded;
    });
}

bool ConnectionTour::chooseSignIn() {
    return closeDialogs() && (window()->connection().followStatus(), dialog<SignInDialog>());
}

bool ConnectionTour::showCode() {
    auto* form = dialog<SignInDialog>();
    return form && click(part<QPushButton>(form, "otherButton"))
        && waitUntil([form] { return part<QLabel>(form, "codeLabel") != nullptr; });
}

bool ConnectionTour::signIn() {
    auto* form = dialog<SignInDialog>();
    auto* code = part<QLabel>(form, "codeLabel");
    return code && m_service.signIn().approveDevice(code->text().remove(u' '))
        && waitUntil([form] { return part<QLabel>(form, "doneLabel") != nullptr; });
}

bool ConnectionTour::receive() {
    m_referral = m_service.add(hotRequest());
    if (!closeDialogs())
        return false;
    window()->actions().refresh.trigger();
    return select(customer);
}

bool ConnectionTour::hold() {
    auto* workspace = desktop().workspace();
    workspace->referrals().apply(ReferralId(m_referral), Accept{termsOf(workspace->clock().now().today())});
    window()->actions().queue.trigger();
    auto* queue = dialog<QueueWindow>();
    return queue && waitUntil([queue] { return part<QLabel>(queue, "stateLabel") != nullptr; });
}

/// Taken back, done again, and sent at once.
bool ConnectionTour::send() {
    dialog<QueueWindow>()->close();
    window()->actions().undo.trigger();
    auto* workspace = desktop().workspace();
    if (!select(customer) || !isShown(customer, Substatus::Pending))
        return false;
    workspace->referrals().setHold(std::chrono::seconds(0));
    workspace->referrals().apply(ReferralId(m_referral), Accept{termsOf(workspace->clock().now().today())});
    return waitUntil([this] { return isShownThere(u"substatus"_s, u"Accepted"_s); })
        && press(window(), Qt::Key_2, Qt::ControlModifier) && select(customer);
}

bool ConnectionTour::refuse() {
    auto* workspace = desktop().workspace();
    const auto deal = window()->desk().detail()->referral->engagement;
    m_service.set(m_referral, u"/details/notes"_s, u"Eighty extensions, says the customer on the phone."_s);
    workspace->referrals().apply(ReferralId(m_referral),
        EditEngagement{
            {deal.name, deal.value, deal.purchaseBy, u"Sixty extensions, three sites."_s, deal.crmId}});
    if (!waitUntil([workspace] { return workspace->connections().statuses().first().refused == 1; }))
        return false;
    window()->connection().followStatus();
    auto* queue = dialog<QueueWindow>();
    return queue && waitUntil([queue] {
        auto* decide = part<QPushButton>(queue, "decideButton");
        return decide && decide->isEnabled();
    });
}

bool ConnectionTour::decide() {
    return click(part<QPushButton>(dialog<QueueWindow>(), "decideButton")) && dialog<ConflictDialog>();
}

bool ConnectionTour::check() {
    if (!closeDialogs() || !dialog<QueueWindow>()->close())
        return false;
    window()->actions().check.trigger();
    auto* form = dialog<CheckDialog>();
    return form && click(part<QPushButton>(form, "checkButton")) && waitUntil([form] {
        auto* copy = part<QPushButton>(form, "copyButton");
        return copy && copy->isEnabled();
    });
}

bool ConnectionTour::isShownThere(const QString& path, const QString& value) const {
    return m_service.referral(m_referral).value(path).toString() == value;
}

} // namespace favilla

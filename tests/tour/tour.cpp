// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "hands.h"
#include "views/dialogs/aboutdialog.h"
#include "views/dialogs/helpwindow.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/keylistdialog.h"
#include "views/dialogs/preferencesdialog.h"
#include "views/dialogs/snoozedialog.h"
#include "views/forms/acceptdialog.h"
#include "views/forms/contactdialog.h"
#include "views/forms/declinedialog.h"
#include "views/forms/editengagementdialog.h"
#include "views/forms/lostdialog.h"
#include "views/forms/newreferraldialog.h"
#include "views/forms/stepdialog.h"
#include "views/main/desk.h"
#include "views/main/mainactions.h"
#include "views/referrallistview.h"
#include "views/searchbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>

#include <QTextStream>
#include <QTreeView>

namespace favilla {

using namespace Qt::Literals::StringLiterals;
using namespace hands;

namespace {

const auto acceptedCustomer = u"Ceramiche Aurora S.r.l."_s;
const auto declinedCustomer = u"Tischlerei Bergmann GmbH"_s;

/// The button that finishes a form: the one that is the default.
QPushButton* finishButton(const QDialog* dialog) {
    for (auto* button : dialog->findChildren<QPushButton*>())
        if (button->isDefault())
            return button;
    return nullptr;
}

/// The requests of the tour as a file, dated from now.
QString requestFile(const QString& folder, const Moment& now) {
    QFile source(u":/tour/requests.json"_s);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const auto document = QJsonDocument::fromJson(source.readAll());
    QFile file(folder + u"/requests.json"_s);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(QJsonDocument(resolvedInstants(document.object(), now).toObject()).toJson());
    return file.fileName();
}

} // namespace

bool Tour::run() {
    return go({
               {"inbox", [this] { return start(); }},
               {"import dry run", [this] { return openImport(); }},
               {"imported", [this] { return finishImport(); }},
               {"accept with an open field", [this] { return openAccept(); }},
               {"accept filled in", [this] { return fillAccept(); }},
               {"accepted", [this] { return accept(); }},
               {"decline", [this] { return openDecline(); }},
               {"declined", [this] { return decline(); }},
               {"active", [this] { return seeActive(); }},
               {"engagement edited", [this] { return edit(); }},
               {"contact added", [this] { return addContact(); }},
               {"next step planned", [this] { return planStep(); }},
               {"won", [this] { return win(); }},
               {"lost with a reason", [this] { return openLost(); }},
               {"lost", [this] { return lose(); }},
               {"archive", [this] { return seeArchive(); }},
               {"search", [this] { return search(); }},
               {"undone", [this] { return undo(); }},
               {"new referral", [this] { return newReferral(); }},
               {"keys", [this] { return seeKeys(); }},
               {"preferences", [this] { return seePreferences(); }},
               {"preferences of alerts", [this] { return seeAlertPreferences(); }},
               {"quiet times and background", [this] { return seeBackgroundPreferences(); }},
               {"snooze", [this] { return seeSnooze(); }},
               {"help", [this] { return seeHelp(); }},
               {"about", [this] { return seeAbout(); }},
           })
        && closeDialogs();
}

bool Tour::start() {
    StartOptions options;
    options.isDemo = true;
    desktop().start(options);
    return waitUntil([this] { return window() && window()->isVisible() && window()->desk().detail(); });
}

bool Tour::openImport() {
    const auto file = requestFile(folder(), desktop().workspace()->clock().now());
    if (file.isEmpty())
        return false;
    window()->importFiles({file});
    auto* import = dialog<ImportDialog>();
    return import && waitUntil([import] { return part<QTreeView>(import, "rowView") != nullptr; });
}

bool Tour::finishImport() {
    auto* import = dialog<ImportDialog>();
    auto* next = part<QPushButton>(import, "nextButton");
    if (!click(next) || !waitUntil([import] { return part<QFrame>(import, "resultCard") != nullptr; }))
        return false;
    if (!takePicture(u"import result"_s) || !click(part<QPushButton>(import, "nextButton")))
        return false;
    return waitUntil([] { return !QApplication::activeModalWidget(); }) && select(acceptedCustomer);
}

bool Tour::openAccept() {
    if (!press(window(), Qt::Key_A))
        return false;
    auto* form = dialog<AcceptDialog>();
    if (!form || !type(part<QLineEdit>(form, "amount"), desktop().locale().toString(120000)))
        return false;
    return click(finishButton(form)) && form->isVisible();
}

bool Tour::fillAccept() {
    auto* form = dialog<AcceptDialog>();
    auto* choice = part<QComboBox>(form, "choice");
    if (!choice)
        return false;
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QTest::keyClick(choice, Qt::Key_Down);
    return type(part<QPlainTextEdit>(form, "notes"), u"ERP of three plants in the cloud, with support."_s)
        && type(part<QLineEdit>(form, "crmId"), u"OPP-20511"_s);
}

bool Tour::accept() {
    if (!click(finishButton(dialog<AcceptDialog>())))
        return false;
    return waitUntil([this] {
        const auto& detail = window()->desk().detail();
        return !QApplication::activeModalWidget() && detail
            && detail->referral->customer.name != acceptedCustomer;
    });
}

bool Tour::openDecline() {
    if (!select(declinedCustomer) || !press(window(), Qt::Key_D))
        return false;
    auto* form = dialog<DeclineDialog>();
    auto* reason = form ? part<QRadioButton>(form, "reason4") : nullptr;
    if (!reason)
        return false;
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Space);
    return reason->isChecked();
}

bool Tour::decline() {
    if (!click(finishButton(dialog<DeclineDialog>())))
        return false;
    return waitUntil([this] {
        const auto& detail = window()->desk().detail();
        return !QApplication::activeModalWidget() && detail
            && detail->referral->customer.name != declinedCustomer;
    });
}

bool Tour::seeActive() {
    return press(window(), Qt::Key_2, Qt::ControlModifier) && select(acceptedCustomer)
        && isShown(acceptedCustomer, Substatus::Accepted);
}

bool Tour::edit() {
    if (!press(window(), Qt::Key_E))
        return false;
    auto* form = dialog<EditEngagementDialog>();
    if (!form || !type(part<QLineEdit>(form, "crmId"), u"OPP-20512"_s) || !takePicture(u"edit engagement"_s))
        return false;
    return click(finishButton(form)) && waitUntil([this] {
        const auto& detail = window()->desk().detail();
        return detail && detail->referral->engagement.crmId == "OPP-20512"_L1;
    });
}

bool Tour::addContact() {
    const auto before = window()->desk().detail()->referral->contacts.size();
    if (!press(window(), Qt::Key_C))
        return false;
    auto* form = dialog<ContactDialog>();
    if (!form || !type(part<QLineEdit>(form, "firstName"), u"Marco"_s)
        || !type(part<QLineEdit>(form, "lastName"), u"Fabbri"_s)
        || !type(part<QLineEdit>(form, "email"), u"m.fabbri@ceramicheaurora.example"_s)
        || !takePicture(u"add contact"_s))
        return false;
    return click(finishButton(form)) && waitUntil([this, before] {
        return window()->desk().detail()->referral->contacts.size() == before + 1;
    });
}

bool Tour::planStep() {
    if (!press(window(), Qt::Key_S))
        return false;
    auto* form = dialog<StepDialog>();
    if (!form || !type(part<QLineEdit>(form, "text"), u"Mandare l'offerta"_s) || !takePicture(u"next step"_s))
        return false;
    return click(finishButton(form))
        && waitUntil([this] { return window()->desk().detail()->referral->nextStep.has_value(); });
}

bool Tour::win() {
    m_won = acceptedCustomer;
    return press(window(), Qt::Key_W) && waitUntil([this] {
        const auto& detail = window()->desk().detail();
        return detail && detail->referral->customer.name != m_won;
    });
}

bool Tour::openLost() {
    m_lost = window()->desk().detail()->referral->customer.name;
    if (!press(window(), Qt::Key_L))
        return false;
    auto* form = dialog<LostDialog>();
    auto* reason = form ? part<QRadioButton>(form, "reason3") : nullptr;
    if (!reason)
        return false;
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Space);
    return reason->isChecked() && type(part<QPlainTextEdit>(form, "notes"), u"Price."_s);
}

bool Tour::lose() {
    return click(finishButton(dialog<LostDialog>())) && waitUntil([this] {
        const auto& detail = window()->desk().detail();
        return !QApplication::activeModalWidget() && detail && detail->referral->customer.name != m_lost;
    });
}

bool Tour::seeArchive() {
    return press(window(), Qt::Key_3, Qt::ControlModifier) && select(m_won) && isShown(m_won, Substatus::Won);
}

bool Tour::search() {
    if (!press(window(), Qt::Key_F, Qt::ControlModifier))
        return false;
    auto* field = window()->findChild<SearchBar*>()->findChild<QLineEdit*>();
    return type(field, u"ceram aur"_s) && waitUntil([this] { return window()->desk().rows().size() == 1; })
        && isShown(acceptedCustomer, Substatus::Won);
}

bool Tour::undo() {
    auto* field = window()->findChild<SearchBar*>()->findChild<QLineEdit*>();
    QTest::keyClick(field, Qt::Key_Escape);
    window()->findChild<ReferralListView*>()->setFocus();
    if (!press(window(), Qt::Key_2, Qt::ControlModifier) || !press(window(), Qt::Key_Z, Qt::ControlModifier))
        return false;
    return select(m_lost) && isShown(m_lost, Substatus::Accepted);
}

bool Tour::newReferral() {
    return press(window(), Qt::Key_N, Qt::ControlModifier) && dialog<NewReferralDialog>();
}

bool Tour::seeKeys() {
    return closeDialogs() && press(window(), Qt::Key_Slash, Qt::ControlModifier) && dialog<KeyListDialog>();
}

bool Tour::seePreferences() {
    if (!closeDialogs())
        return false;
    emit window()->preferencesWanted();
    return dialog<PreferencesDialog>();
}

bool Tour::seeAlertPreferences() {
    auto* preferences = dialog<PreferencesDialog>();
    if (!preferences)
        return false;
    preferences->showAlertPage();
    return true;
}

bool Tour::seeBackgroundPreferences() {
    auto* preferences = dialog<PreferencesDialog>();
    auto* last = preferences ? part<QCheckBox>(preferences, "minimizedBox") : nullptr;
    if (!last)
        return false;
    last->setFocus(); // which scrolls to it
    return true;
}

bool Tour::seeSnooze() {
    if (!closeDialogs())
        return false;
    auto* snooze =
        new SnoozeDialog(acceptedCustomer, desktop().workspace()->clock(), desktop().locale(), window());
    snooze->setAttribute(Qt::WA_DeleteOnClose);
    snooze->open();
    return dialog<SnoozeDialog>();
}

bool Tour::seeHelp() {
    return closeDialogs() && press(window(), Qt::Key_F1) && dialog<HelpWindow>();
}

bool Tour::seeAbout() {
    for (auto* help : window()->findChildren<HelpWindow*>())
        help->close();
    window()->actions().about.trigger();
    return dialog<AboutDialog>();
}

} // namespace favilla

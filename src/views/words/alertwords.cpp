// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/alertwords.h"

#include "views/words/clockwords.h"
#include "views/words/harmless.h"
#include "views/words/syncwords.h"
#include "views/words/traywords.h"
#include "views/words/valuewords.h"

#include <QCoreApplication>

namespace favilla::words {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Says {
    Q_DECLARE_TR_FUNCTIONS(AlertWords)
};

QString titleOf(AlertKind kind, const QString& customer) {
    switch (kind) {
    case AlertKind::NewRequest:
        return Says::tr("New request: %1").arg(customer);
    case AlertKind::HotRequest:
        return Says::tr("Call now: %1").arg(customer);
    case AlertKind::AnswerDueIn4Hours:
        return Says::tr("Answer due soon: %1").arg(customer);
    case AlertKind::AnswerDueIn1Hour:
        return Says::tr("Last hour to answer: %1").arg(customer);
    case AlertKind::HotEnding:
        return Says::tr("Little time left to call: %1").arg(customer);
    case AlertKind::ExpiresIn3Days:
        return Says::tr("Expires soon: %1").arg(customer);
    case AlertKind::ExpiresIn1Day:
        return Says::tr("Expires within a day: %1").arg(customer);
    case AlertKind::Expired:
        return Says::tr("Expired: %1").arg(customer);
    case AlertKind::ChangeRefused:
        return Says::tr("A change to decide: %1").arg(customer);
    case AlertKind::PurchasePast:
        return Says::tr("Purchase date passed: %1").arg(customer);
    case AlertKind::NextStepDue:
        return Says::tr("Next step: %1", "of a customer").arg(customer);
    }
    return customer;
}

QString newBody(const Alert& alert, const QString& until) {
    // It may have been put off, or come while nobody was there.
    return alert.isLate
        ? Says::tr("The 24 hours have passed. Without an answer it expires %1.", "today 18:47").arg(until)
        : Says::tr("Answer by %1: who answers first usually wins.").arg(until);
}

QString refusedBody(const Alert& alert) {
    const auto change = changeKindWord(alert.refusedChange);
    return change.isEmpty()
        ? Says::tr("Partner Center did not take it. Decide in the queue what becomes of it.")
        : Says::tr("Partner Center did not take “%1”. Decide in the queue what becomes of it.").arg(change);
}

QString stepBody(const Alert& alert, const QString& at) {
    const auto text = harmlessLine(alert.stepText);
    //: When, and what is to be done: "today 09:00: send the offer"
    return text.isEmpty() ? at : Says::tr("%1: %2").arg(at, text);
}

QString bodyOf(const Alert& alert, const Moment& now, const QLocale& locale) {
    const auto until = exactWord(alert.deadline, now, locale);
    switch (alert.key.kind) {
    case AlertKind::NewRequest:
        return newBody(alert, until);
    case AlertKind::HotRequest:
        return Says::tr("The customer asked to be contacted directly: call by %1.").arg(until);
    case AlertKind::AnswerDueIn4Hours:
    case AlertKind::AnswerDueIn1Hour:
        return Says::tr("The 24 hours end %1.", "today 18:47").arg(until);
    case AlertKind::HotEnding:
        return Says::tr("The customer still waits for a call; the 72 hours end %1.", "today 18:47")
            .arg(until);
    case AlertKind::ExpiresIn3Days:
    case AlertKind::ExpiresIn1Day:
        return Says::tr("Without an answer it expires %1.", "today 18:47").arg(until);
    case AlertKind::Expired:
        return Says::tr("Nobody answered by %1.", "today 18:47").arg(until);
    case AlertKind::ChangeRefused:
        return refusedBody(alert);
    case AlertKind::PurchasePast:
        return Says::tr("The purchase was expected by %1: won, lost or a new date?")
            .arg(dayWord(alert.day, locale));
    case AlertKind::NextStepDue:
        return stepBody(alert, until);
    }
    return {};
}

} // namespace

AlertText alertText(const Alert& alert, const Moment& now, const QLocale& locale) {
    return {titleOf(alert.key.kind, alertName(alert.customer)), bodyOf(alert, now, locale)};
}

AlertText testText() {
    return {Says::tr("Favilla: test alert"), Says::tr("Alerts look like this. A click opens the referral.")};
}

AlertText trayText() {
    return {Says::tr("Favilla goes on in the tray"),
        Says::tr("Alerts keep coming. A click on the icon shows the window again; its menu has “Quit”.")};
}

AlertText taskBarText() {
    return {Says::tr("Favilla goes on, minimised"),
        Says::tr("This desktop has no tray. Alerts keep coming; the task bar has the window. To end: %1.")
            .arg(Says::tr("File ▸ Quit"))};
}

QList<AlertAction> alertActions(AlertKind kind) {
    switch (kind) {
    case AlertKind::Expired:
        return {AlertAction::Open};
    case AlertKind::ChangeRefused:
    case AlertKind::PurchasePast:
    case AlertKind::NextStepDue:
        return {AlertAction::Open, AlertAction::Snooze};
    default:
        return {AlertAction::Open, AlertAction::Accept, AlertAction::Snooze};
    }
}

QString alertActionWord(AlertAction action) {
    switch (action) {
    case AlertAction::Open:
        return Says::tr("Open", "a referral");
    case AlertAction::Accept:
        return Says::tr("Accept…");
    case AlertAction::Snooze:
        return Says::tr("Snooze");
    }
    return {};
}

QString snoozeWord(Snooze snooze, const Moment& now) {
    constexpr qint64 threeHours = 3 * 3600;
    switch (snooze) {
    case Snooze::OneHour:
        return Says::tr("In 1 hour");
    case Snooze::ThisAfternoon:
        // What snoozeTime() gives instead, once it has begun.
        return snoozeTime(snooze, now) == now.utc.addSecs(threeHours)
                && now.utc.toTimeZone(now.zone).time() >= QTime(15, 0)
            ? Says::tr("In 3 hours")
            : Says::tr("This afternoon");
    case Snooze::Tomorrow:
        return Says::tr("Tomorrow");
    case Snooze::NextWeek:
        return Says::tr("Next week");
    }
    return {};
}

QString alertKindWord(AlertKind kind) {
    switch (kind) {
    case AlertKind::NewRequest:
        return Says::tr("New request");
    case AlertKind::HotRequest:
        return Says::tr("Hot request: the customer waits for a call");
    case AlertKind::AnswerDueIn4Hours:
        return Says::tr("4 hours left to answer");
    case AlertKind::AnswerDueIn1Hour:
        return Says::tr("1 hour left to answer");
    case AlertKind::HotEnding:
        return Says::tr("4 hours left to call");
    case AlertKind::ExpiresIn3Days:
        return Says::tr("Expires in 3 days");
    case AlertKind::ExpiresIn1Day:
        return Says::tr("Expires in 1 day");
    case AlertKind::Expired:
        return Says::tr("Expired");
    case AlertKind::ChangeRefused:
        return Says::tr("Change not taken by Partner Center");
    case AlertKind::PurchasePast:
        return Says::tr("Purchase date passed");
    case AlertKind::NextStepDue:
        return Says::tr("Next step due");
    }
    return {};
}

QString loudnessWord(Loudness loudness) {
    switch (loudness) {
    case Loudness::Off:
        return Says::tr("Off", "an alert");
    case Loudness::Silent:
        return Says::tr("Silent", "an alert");
    case Loudness::Sound:
        return Says::tr("With sound", "an alert");
    }
    return {};
}

} // namespace favilla::words

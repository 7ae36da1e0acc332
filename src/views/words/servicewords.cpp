// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/servicewords.h"

#include "views/words/harmless.h"

#include <QCoreApplication>

namespace favilla::words {
namespace {

struct Says {
    Q_DECLARE_TR_FUNCTIONS(ServiceWords)
};

QString wayThere(const Error& error) {
    switch (error.kind) {
    case ErrorKind::NotHttps:
        return Says::tr("Only addresses that begin with https:// are used.");
    case ErrorKind::HostNotFound:
        return Says::tr("The address %1 is not known. Check it, and the network.")
            .arg(harmlessLine(error.subject));
    case ErrorKind::ProxyFailed:
        return Says::tr("The proxy did not let the connection through. Check it in the preferences.");
    case ErrorKind::TlsFailed:
        return Says::tr(
            "The connection to %1 is not safe: its certificate is not trusted here. If your company "
            "checks connections, add its certificate in the preferences.")
            .arg(harmlessLine(error.subject));
    case ErrorKind::TimedOut:
        return Says::tr("The service did not answer in time. It will be asked again.");
    case ErrorKind::ForeignAddress:
        return Says::tr(
            "The answer leads to another address, which was not followed. Check the service address "
            "of the account, and the proxy.");
    case ErrorKind::AnswerTooLarge:
        return Says::tr(
            "The answer is too large to be right and was not read. Check the service address of the "
            "account.");
    case ErrorKind::AnswerNotUnderstood:
        return Says::tr(
            "The answer is not one of Partner Center. A proxy or a sign-in page of the network may "
            "stand in between.");
    case ErrorKind::EndlessAnswer:
        return Says::tr(
            "The service gives the same page again and again, so reading was stopped. What was read "
            "is kept.");
    case ErrorKind::Throttled:
        return Says::tr("The service asks for a pause. Favilla goes on by itself.");
    case ErrorKind::ServiceUnavailable:
        return Says::tr("The service has a problem. Favilla asks it again by itself.");
    default:
        return Says::tr("Partner Center cannot be reached. Work goes on here; changes are sent later.");
    }
}

QString whoAsks(const Error& error) {
    switch (error.kind) {
    case ErrorKind::SignInNeeded:
        return Says::tr("Sign in to go on. What you do meanwhile is kept and sent afterwards.");
    case ErrorKind::SignInDeclined:
        return Says::tr("The sign-in was cancelled. Start it again when you are ready.");
    case ErrorKind::ConsentNeeded:
        return Says::tr(
            "Your company has not allowed Favilla yet. Ask your administrator to grant consent, then "
            "sign in again.");
    case ErrorKind::MfaRequired:
        return Says::tr(
            "Partner Center asks for a sign-in with a second factor. Sign in again and confirm with "
            "your phone or key.");
    case ErrorKind::ConditionalAccess:
        return Says::tr("Your company's rules ask for a new sign-in. Sign in again on this computer.");
    case ErrorKind::WrongAccount:
        return Says::tr("This is not the user who signed in before. Sign in as the same user, or add another "
                        "account.");
    case ErrorKind::CodeExpired:
        return Says::tr("The code has expired. Ask for a new one.");
    case ErrorKind::RoleMissing:
        return Says::tr("Your user may not do this in Partner Center. It takes the role Referrals admin (or "
                        "Referrals user for co-sell): ask your administrator.");
    default:
        return error.subject.isEmpty()
            ? Says::tr(
                "The sign-in did not succeed. Try again; if it fails again, check the account's settings.")
            : Says::tr("The sign-in did not succeed (%1). Try again; if it fails again, check the account's "
                       "settings.")
                  .arg(harmlessLine(error.subject));
    }
}

QString ofReferral(const Error& error) {
    switch (error.kind) {
    case ErrorKind::NotVisible:
        return Says::tr("Partner Center does not show this referral to you any more. What was known stays "
                        "here.");
    case ErrorKind::ChangedOverThere:
        return Says::tr("The same was changed in Partner Center meanwhile. Decide what is to hold.");
    case ErrorKind::SyncedElsewhere:
        return Says::tr("Another desk of this workspace keeps this account up to date right now.");
    case ErrorKind::MadeBeforeConnecting:
        return Says::tr("This was done before the account was connected. Send it now, or discard it.");
    case ErrorKind::KeptByService:
        return Says::tr("This referral is kept up to date by Partner Center; a file does not change it.");
    default:
        return Says::tr("Partner Center refused this change. Try again, or discard it; the details help "
                        "support.");
    }
}

} // namespace

QString serviceSentence(const Error& error) {
    if (error.kind <= ErrorKind::ServiceUnavailable)
        return wayThere(error);
    return error.kind <= ErrorKind::RoleMissing ? whoAsks(error) : ofReferral(error);
}

} // namespace favilla::words

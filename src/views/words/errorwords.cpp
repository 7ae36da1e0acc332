// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/errorwords.h"

#include "domain/clock.h"
#include "views/words/harmless.h"
#include "views/words/servicewords.h"
#include "views/words/statewords.h"
#include "views/words/valuewords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace favilla::words {
namespace {

struct Says {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

// A subject is whatever a file held: one line of it is enough to find it again.
QString shown(const QString& subject) {
    constexpr int enough = 80;
    const auto line = harmlessLine(subject.left(qsizetype{2} * enough));
    return line.size() <= enough ? line : line.left(enough) + QChar(0x2026);
}

QString emptyField(Field field) {
    switch (field) {
    case Field::EngagementName:
        return Says::tr("Give the engagement a name.");
    case Field::Value:
        return Says::tr("Enter the estimated value.");
    case Field::Currency:
        return Says::tr("Choose the currency.");
    case Field::PurchaseBy:
        return Says::tr("Choose when the customer means to buy.");
    case Field::Notes:
        return Says::tr("Say what the customer looks for: it helps to receive similar referrals.");
    case Field::Reason:
        return Says::tr("Choose the reason.");
    case Field::ReasonNotes:
        return Says::tr("Say in a few words what the reason was.");
    case Field::CustomerName:
        return Says::tr("Enter the customer's name.");
    case Field::Request:
        return Says::tr("Write what the customer asks for.");
    case Field::FirstName:
    case Field::LastName:
        return Says::tr("Enter the person's name.");
    case Field::Phone:
    case Field::Email:
    case Field::Contacts:
        return Says::tr("Enter a telephone number or an e-mail address.");
    case Field::ReferralId:
        return Says::tr("There is no referral ID.");
    case Field::CreatedAt:
        return Says::tr("The date on which the referral was created is missing.");
    case Field::None:
        return Says::tr("This field must be filled in.");
    default:
        return Says::tr("“%1” must be filled in.").arg(fieldWord(field));
    }
}

// What came is named only where there is something to name.
QString withSubject(const QString& named, const QString& unnamed, const Error& error) {
    return error.subject.isEmpty() ? unnamed : named.arg(shown(error.subject));
}

QString futureSentence(const Error& error, const QLocale& locale) {
    if (error.subject.isEmpty())
        return Says::tr("This date lies in the future: choose today or an earlier day.");
    const auto day = fromIso(error.subject).date();
    return Says::tr("%1 lies in the future: correct the date.")
        .arg(day.isValid() ? dayWord(day, locale) : shown(error.subject));
}

QString valueSentence(const Error& error, const QLocale& locale) {
    const auto& subject = error.subject;
    switch (error.kind) {
    case ErrorKind::Empty:
        return emptyField(error.field);
    case ErrorKind::Negative:
        return Says::tr("The value cannot be less than zero.");
    case ErrorKind::TooLarge:
        return Says::tr("This number is too large.");
    case ErrorKind::TooLong:
        return Says::tr("This text is too long: shorten it.");
    case ErrorKind::NotANumber:
        return withSubject(Says::tr("“%1” is not an amount. Write it like %2.")
                               .arg(QStringLiteral("%1"), locale.toString(120000.5, 'f', 2)),
            Says::tr("This is not an amount. Write it like %1.").arg(locale.toString(120000.5, 'f', 2)),
            error);
    case ErrorKind::NotADate:
        return withSubject(Says::tr("“%1” is not a date."), Says::tr("This is not a date."), error);
    case ErrorKind::PastDate:
        return error.field == Field::NextStepAt
            ? Says::tr("This moment has passed: choose a later one.")
            : Says::tr("This date has passed: choose today or a later day.");
    case ErrorKind::FutureDate:
        return futureSentence(error, locale);
    case ErrorKind::UnknownCurrency:
        return withSubject(
            Says::tr("“%1” is not a currency code in use."), Says::tr("Choose a currency."), error);
    case ErrorKind::InvalidPhone:
        return Says::tr("This cannot be a telephone number. Add the prefix of its country, as in %1.")
            .arg(QStringLiteral("+39 049 123 4567"));
    case ErrorKind::InvalidEmail:
        return Says::tr("This cannot be an e-mail address. It should look like %1.")
            .arg(QStringLiteral("name@company.example"));
    case ErrorKind::InvalidCountry:
        return withSubject(
            Says::tr("“%1” is not the code of a country."), Says::tr("Choose a country."), error);
    case ErrorKind::TooManyDecimals:
        return Says::tr(
            "“%1” has more decimals than the currency. Write the value rounded, with its currency.")
            .arg(shown(subject));
    case ErrorKind::DuplicateId:
        return Says::tr(
            "The ID “%1” comes twice in this file, with different content: only one of the two can "
            "be taken.")
            .arg(shown(subject));
    case ErrorKind::InconsistentState:
        return Says::tr("Status and outcome do not agree (%1).").arg(shown(subject));
    default:
        if (error.field == Field::None)
            return withSubject(
                Says::tr("“%1” cannot be understood."), Says::tr("This value cannot be understood."), error);
        return Says::tr("%1: “%2” cannot be understood.").arg(fieldWord(error.field), shown(subject));
    }
}

QString lifeSentence(const Error& error) {
    switch (error.kind) {
    case ErrorKind::IllegalTransition:
        return Says::tr("This step is not possible in the referral's present state.");
    case ErrorKind::ClosedForEver:
        return Says::tr("Closed referrals cannot be changed.");
    case ErrorKind::UnknownState:
        return withSubject(Says::tr("The state “%1” is not known to this version, so nothing was changed."),
            Says::tr("The referral's state is not known to this version, so nothing was changed."), error);
    case ErrorKind::NothingToUndo:
        return Says::tr("There is nothing to undo.");
    case ErrorKind::AlreadySent:
        return Says::tr("This step has already left this computer and cannot be undone.");
    case ErrorKind::ChangedMeanwhile:
        if (const auto count = error.subject.toInt(); count > 0)
            return Says::tr(
                "%Ln referral(s) have been changed since, so nothing was undone.", nullptr, count);
        return Says::tr("The referral has been changed in the meantime. Look at it again before you go on.");
    case ErrorKind::NotFound:
        return withSubject(Says::tr("There is no referral “%1”. It may have been removed elsewhere."),
            Says::tr("This is no longer there. It may have been removed elsewhere."), error);
    default:
        return withSubject(Says::tr("“%1” fits several referrals: give more of the ID."),
            Says::tr("This ID fits more than one: give more of it."), error);
    }
}

/// An account that was named, or left to be guessed.
QString accountSentence(const Error& error) {
    if (error.kind == ErrorKind::NotFound)
        return withSubject(Says::tr("There is no account “%1”."),
            Says::tr("There is no connection to Partner Center yet: add an account."), error);
    if (error.kind == ErrorKind::NameTaken)
        return withSubject(Says::tr("There is an account “%1” already: give this one another name."),
            Says::tr("There is an account of this name already: give this one another name."), error);
    return withSubject(Says::tr("“%1” fits several accounts: give the ID of one."),
        Says::tr("There are several accounts: say which one is meant."), error);
}

QString storeSentence(const Error& error) {
    switch (error.kind) {
    case ErrorKind::CannotOpen:
        return withSubject(
            Says::tr("The workspace “%1” cannot be opened. Check that the folder exists and is yours."),
            Says::tr("The workspace cannot be opened. Check that its folder exists and is yours."), error);
    case ErrorKind::Damaged:
        return Says::tr("The workspace is damaged. Nothing in it was changed: restore one of its backups.");
    case ErrorKind::NewerVersion:
        return Says::tr("This workspace was made by a newer version of Favilla. Nothing in it was changed: "
                        "install the newer version to open it.");
    case ErrorKind::NotAWorkspace:
        return withSubject(Says::tr("“%1” belongs to another program. Choose a Favilla workspace."),
            Says::tr("This file belongs to another program. Choose a Favilla workspace."), error);
    case ErrorKind::Locked:
        return Says::tr("Another program is using the workspace. Close it there and try again.");
    case ErrorKind::ReadOnly:
        return Says::tr(
            "The workspace can be read but not written, so nothing was saved. Check the rights of "
            "the file and its folder.");
    case ErrorKind::DiskFull:
        return Says::tr("The disk is full, so nothing was saved. Make room and try again.");
    case ErrorKind::WorkspaceNotFound:
        return Says::tr("There is no workspace “%1”. Check the path.").arg(shown(error.subject));
    case ErrorKind::CannotUpgrade:
        return Says::tr(
            "This workspace comes from an older version and must first be brought up to this one, "
            "but it cannot be written now. Nothing in it was changed: check the rights of the "
            "file and its folder and the room on the disk, then try again.");
    case ErrorKind::MigrationFailed:
        return Says::tr(
            "The workspace could not be brought up to this version. It is as it was before, and a "
            "backup was kept.");
    case ErrorKind::BackupFailed:
        if (error.subject == QLatin1String("postgresql"))
            return Says::tr(
                "A PostgreSQL workspace has no backup files: export the whole workspace instead.");
        return Says::tr("The backup could not be made or checked. Make sure that there is room on the disk.");
    case ErrorKind::BackupFolderNotWritable:
        return Says::tr("No backup can be made in “%1”. Check the rights of this folder.")
            .arg(shown(error.subject));
    default:
        return Says::tr(
            "The workspace could not be read or written. Nothing was changed; the log says more.");
    }
}

QString serverSentence(const Error& error) {
    switch (error.kind) {
    case ErrorKind::ConnectionFailed:
        return withSubject(Says::tr("The server %1 cannot be reached. Check the network and the address."),
            Says::tr("The database server cannot be reached. Check the network and the address."), error);
    case ErrorKind::AuthenticationFailed:
        return Says::tr(
            "The database server refused the user name or the password. Check both and try again.");
    case ErrorKind::DatabaseMissing:
        return Says::tr("The server was reached, but it has no database “%1”. Check the name, or ask whoever "
                        "runs the server to make it.")
            .arg(shown(error.subject));
    case ErrorKind::TlsRequired:
        return Says::tr("The database server offers no encrypted connection, so none was made. Ask whoever "
                        "runs the server to turn on TLS.");
    default:
        return Says::tr("The database server is too old: PostgreSQL 15 or newer is needed.");
    }
}

QString fileName(const Error& error) {
    return shown(QFileInfo(error.subject).fileName());
}

/// Only what was pasted has no name.
QString unreadable(const QString& why, const Error& error) {
    return error.subject.isEmpty() ? Says::tr("What was pasted cannot be read: %1").arg(why)
                                   : Says::tr("“%1” cannot be read: %2").arg(fileName(error), why);
}

/// Of one entry of a list; the others stand for themselves.
QString entrySentence(const Error& error) {
    return error.kind == ErrorKind::NotJson ? Says::tr("This entry is not valid JSON.")
                                            : Says::tr("This entry is not a referral.");
}

QString copySentence(const Error& error) {
    const auto withFile = [&error](const QString& named, const QString& unnamed) {
        return error.subject.isEmpty() ? unnamed : named.arg(fileName(error));
    };
    switch (error.kind) {
    case ErrorKind::CopyDamaged:
        return withFile(Says::tr("“%1” is damaged: something in it was changed or lost after it was written. "
                                 "Nothing was loaded."),
            Says::tr("The copy is damaged: something in it was changed or lost after it was written. "
                     "Nothing was loaded."));
    case ErrorKind::CopyNewer:
        return withFile(
            Says::tr("“%1” was made by a newer version of Favilla. Nothing was loaded: install the "
                     "newer version to load it."),
            Says::tr("The copy was made by a newer version of Favilla. Nothing was loaded: install the newer "
                     "version to load it."));
    default:
        return withFile(Says::tr("“%1” is not a full copy of a workspace. To take requests in from it, "
                                 "import it."),
            Says::tr("This is not a full copy of a workspace. To take requests in from it, import it."));
    }
}

QString contentSentence(const Error& error) {
    switch (error.kind) {
    case ErrorKind::EmptyFile:
        if (error.subject.isEmpty())
            return Says::tr("There is nothing to paste: the clipboard holds no text.");
        return unreadable(Says::tr("it is empty.", "the file"), error);
    case ErrorKind::NotText:
        return unreadable(Says::tr("it is not text.", "the file"), error);
    case ErrorKind::NotJson:
        return unreadable(Says::tr("it is not valid JSON.", "the file"), error);
    case ErrorKind::TruncatedJson:
        return unreadable(Says::tr("its end is missing.", "the file"), error);
    case ErrorKind::NestedTooDeep:
        return unreadable(Says::tr("it is nested too deeply.", "the file"), error);
    case ErrorKind::FileTooLarge:
        return unreadable(Says::tr("it is too large.", "the file"), error);
    default:
        return unreadable(
            Says::tr("there are no referrals in it that Favilla understands.", "the file"), error);
    }
}

QString fileSentence(const Error& error) {
    switch (error.kind) {
    case ErrorKind::FileNotFound:
        return Says::tr("The file “%1” is not there.").arg(shown(error.subject));
    case ErrorKind::IsAFolder:
        return Says::tr("“%1” is a folder: choose a file.").arg(shown(error.subject));
    case ErrorKind::FileNotReadable:
        return Says::tr("The file “%1” cannot be opened. Check its rights.").arg(shown(error.subject));
    case ErrorKind::FileNotWritable:
        return Says::tr("“%1” cannot be written. Choose another folder.").arg(shown(error.subject));
    case ErrorKind::MissingColumn:
        return error.field == Field::None
            ? withSubject(Says::tr("The column “%1” is missing."), Says::tr("A column is missing."), error)
            : Says::tr("Choose the column for “%1”.").arg(fieldWord(error.field));
    case ErrorKind::RowNotReadable:
        return Says::tr("This row cannot be read: it is not built like the others.");
    case ErrorKind::NotAReferral:
        return entrySentence(error);
    case ErrorKind::NotACopy:
    case ErrorKind::CopyDamaged:
    case ErrorKind::CopyNewer:
        return copySentence(error);
    default:
        return error.entry > 0 ? entrySentence(error) : contentSentence(error);
    }
}

QString secretSentence(const Error& error) {
    switch (error.kind) {
    case ErrorKind::KeychainUnavailable:
        return Says::tr("This computer has no keychain, so the password is kept only until Favilla ends.");
    case ErrorKind::KeychainLocked:
        return Says::tr("The keychain is locked. Unlock it and try again.");
    default:
        return Says::tr(
            "The keychain refused to keep or give the password. Check the keychain and try again.");
    }
}

QString kindSentence(const Error& error, const QLocale& locale) {
    if (error.kind == ErrorKind::Cancelled)
        return Says::tr("Cancelled. Nothing was changed.");
    if (error.kind <= ErrorKind::InconsistentState)
        return valueSentence(error, locale);
    const bool isAboutAccount = error.field == Field::AccountName
        && (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Ambiguous);
    if (isAboutAccount || error.kind == ErrorKind::NameTaken)
        return accountSentence(error);
    if (error.kind <= ErrorKind::Ambiguous)
        return lifeSentence(error);
    if (error.kind >= ErrorKind::ConnectionFailed && error.kind <= ErrorKind::DatabaseMissing)
        return serverSentence(error);
    if (error.kind <= ErrorKind::StoreFailed)
        return storeSentence(error);
    if (error.kind <= ErrorKind::MissingColumn)
        return fileSentence(error);
    if (error.kind <= ErrorKind::KeychainFailed)
        return secretSentence(error);
    return serviceSentence(error);
}

} // namespace

QString reason(const Error& error, const QLocale& locale) {
    return kindSentence(error, locale);
}

QString placeWord(qint64 entry, qint64 line, const QLocale& locale) {
    if (entry > 0 && line > 0)
        return Says::tr("Entry %1, line %2").arg(locale.toString(entry), locale.toString(line));
    if (entry > 0)
        return Says::tr("Entry %1").arg(locale.toString(entry));
    return line > 0 ? Says::tr("Line %1").arg(locale.toString(line)) : QString();
}

QString sentence(const Error& error, const QLocale& locale) {
    const auto place = placeWord(error.entry, error.line, locale);
    const auto text = reason(error, locale);
    return place.isEmpty() ? text : Says::tr("%1: %2", "place in a file: what is wrong").arg(place, text);
}

} // namespace favilla::words

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

#include "domain/names.h"

namespace favilla {
namespace {

constexpr auto kinds = nameTable<ErrorKind>({
    {ErrorKind::Empty, "empty"},
    {ErrorKind::Negative, "negative"},
    {ErrorKind::TooLarge, "tooLarge"},
    {ErrorKind::TooLong, "tooLong"},
    {ErrorKind::NotANumber, "notANumber"},
    {ErrorKind::NotADate, "notADate"},
    {ErrorKind::PastDate, "pastDate"},
    {ErrorKind::FutureDate, "futureDate"},
    {ErrorKind::UnknownCurrency, "unknownCurrency"},
    {ErrorKind::InvalidPhone, "invalidPhone"},
    {ErrorKind::InvalidEmail, "invalidEmail"},
    {ErrorKind::InvalidCountry, "invalidCountry"},
    {ErrorKind::InvalidValue, "invalidValue"},
    {ErrorKind::TooManyDecimals, "tooManyDecimals"},
    {ErrorKind::DuplicateId, "duplicateId"},
    {ErrorKind::InconsistentState, "inconsistentState"},
    {ErrorKind::IllegalTransition, "illegalTransition"},
    {ErrorKind::ClosedForEver, "closedForEver"},
    {ErrorKind::UnknownState, "unknownState"},
    {ErrorKind::NothingToUndo, "nothingToUndo"},
    {ErrorKind::AlreadySent, "alreadySent"},
    {ErrorKind::ChangedMeanwhile, "changedMeanwhile"},
    {ErrorKind::NotFound, "notFound"},
    {ErrorKind::Ambiguous, "ambiguous"},
    {ErrorKind::CannotOpen, "cannotOpen"},
    {ErrorKind::Damaged, "damaged"},
    {ErrorKind::NewerVersion, "newerVersion"},
    {ErrorKind::NotAWorkspace, "notAWorkspace"},
    {ErrorKind::Locked, "locked"},
    {ErrorKind::ReadOnly, "readOnly"},
    {ErrorKind::DiskFull, "diskFull"},
    {ErrorKind::ConnectionFailed, "connectionFailed"},
    {ErrorKind::AuthenticationFailed, "authenticationFailed"},
    {ErrorKind::TlsRequired, "tlsRequired"},
    {ErrorKind::ServerTooOld, "serverTooOld"},
    {ErrorKind::DatabaseMissing, "databaseMissing"},
    {ErrorKind::WorkspaceNotFound, "workspaceNotFound"},
    {ErrorKind::MigrationFailed, "migrationFailed"},
    {ErrorKind::CannotUpgrade, "cannotUpgrade"},
    {ErrorKind::BackupFailed, "backupFailed"},
    {ErrorKind::BackupFolderNotWritable, "backupFolderNotWritable"},
    {ErrorKind::StoreFailed, "storeFailed"},
    {ErrorKind::FileNotFound, "fileNotFound"},
    {ErrorKind::IsAFolder, "isAFolder"},
    {ErrorKind::FileNotReadable, "fileNotReadable"},
    {ErrorKind::FileNotWritable, "fileNotWritable"},
    {ErrorKind::EmptyFile, "emptyFile"},
    {ErrorKind::NotText, "notText"},
    {ErrorKind::NotJson, "notJson"},
    {ErrorKind::TruncatedJson, "truncatedJson"},
    {ErrorKind::NestedTooDeep, "nestedTooDeep"},
    {ErrorKind::FileTooLarge, "fileTooLarge"},
    {ErrorKind::NotAReferralFile, "notAReferralFile"},
    {ErrorKind::NotAReferral, "notAReferral"},
    {ErrorKind::NotACopy, "notACopy"},
    {ErrorKind::CopyDamaged, "copyDamaged"},
    {ErrorKind::CopyNewer, "copyNewer"},
    {ErrorKind::RowNotReadable, "rowNotReadable"},
    {ErrorKind::MissingColumn, "missingColumn"},
    {ErrorKind::KeychainUnavailable, "keychainUnavailable"},
    {ErrorKind::KeychainLocked, "keychainLocked"},
    {ErrorKind::KeychainFailed, "keychainFailed"},
    {ErrorKind::Cancelled, "cancelled"},
});

constexpr auto fields = nameTable<Field>({
    {Field::None, "none"},
    {Field::ReferralId, "id"},
    {Field::EngagementId, "engagementId"},
    {Field::EngagementName, "name"},
    {Field::Value, "dealValue"},
    {Field::Currency, "currency"},
    {Field::PurchaseBy, "closingDateTime"},
    {Field::Notes, "notes"},
    {Field::CrmId, "externalReferenceId"},
    {Field::Reason, "reason"},
    {Field::ReasonNotes, "reasonNotes"},
    {Field::CustomerName, "customerName"},
    {Field::CustomerSize, "customerSize"},
    {Field::CustomerCity, "customerCity"},
    {Field::CustomerCountry, "customerCountry"},
    {Field::CustomerAddress, "customerAddress"},
    {Field::Request, "request"},
    {Field::Industry, "industry"},
    {Field::FirstName, "firstName"},
    {Field::LastName, "lastName"},
    {Field::ContactTitle, "title"},
    {Field::Phone, "phoneNumber"},
    {Field::Email, "email"},
    {Field::Contacts, "contacts"},
    {Field::Team, "team"},
    {Field::Status, "status"},
    {Field::Substatus, "substatus"},
    {Field::StatusReason, "statusReason"},
    {Field::Qualification, "qualification"},
    {Field::Direction, "direction"},
    {Field::Type, "type"},
    {Field::CreatedAt, "createdDateTime"},
    {Field::UpdatedAt, "updatedDateTime"},
    {Field::ExpiresAt, "expirationDateTime"},
    {Field::AcceptedAt, "acceptedDateTime"},
    {Field::ClosedAt, "closedDateTime"},
    {Field::CallWanted, "customerRequestedContact"},
    {Field::SalesStage, "salesStage"},
    {Field::Source, "source"},
});

} // namespace

QString name(ErrorKind kind) {
    return kinds.nameOf(kind);
}
QString name(Field field) {
    return fields.nameOf(field);
}
ErrorKind errorKindNamed(const QString& name) {
    return kinds.named(name).value_or(ErrorKind::InvalidValue);
}
Field fieldNamed(const QString& name) {
    return fields.named(name).value_or(Field::None);
}

} // namespace favilla

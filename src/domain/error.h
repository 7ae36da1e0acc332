// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace favilla {

/// Why something was refused. The views turn each kind into words; nothing here is shown as it is.
enum class ErrorKind {
    // A value that cannot be what it says it is.
    Empty,
    Negative,
    TooLarge,
    TooLong,
    NotANumber,
    NotADate,
    PastDate,
    FutureDate,
    UnknownCurrency,
    InvalidPhone,
    InvalidEmail,
    InvalidCountry,
    InvalidValue,
    TooManyDecimals,
    DuplicateId,
    InconsistentState,
    // The life cycle.
    IllegalTransition,
    ClosedForEver,
    UnknownState,
    NothingToUndo,
    AlreadySent,
    ChangedMeanwhile,
    // The store.
    NotFound,
    Ambiguous,
    NameTaken,
    CannotOpen,
    Damaged,
    NewerVersion,
    NotAWorkspace,
    Locked,
    ReadOnly,
    DiskFull,
    ConnectionFailed,
    AuthenticationFailed,
    TlsRequired,
    ServerTooOld,
    DatabaseMissing,
    WorkspaceNotFound,
    MigrationFailed,
    CannotUpgrade,
    BackupFailed,
    BackupFolderNotWritable,
    StoreFailed,
    // Files.
    FileNotFound,
    IsAFolder,
    FileNotReadable,
    FileNotWritable,
    EmptyFile,
    NotText,
    NotJson,
    TruncatedJson,
    NestedTooDeep,
    FileTooLarge,
    NotAReferralFile,
    NotAReferral,
    NotACopy,
    CopyDamaged,
    CopyNewer,
    RowNotReadable,
    MissingColumn,
    // Secrets.
    KeychainUnavailable,
    KeychainLocked,
    KeychainFailed,
    // The way to the service.
    NotHttps,
    Offline,
    HostNotFound,
    ProxyFailed,
    TlsFailed,
    TimedOut,
    ForeignAddress,
    AnswerTooLarge,
    AnswerNotUnderstood,
    EndlessAnswer,
    Throttled,
    ServiceUnavailable,
    // Who is asking there.
    SignInNeeded,
    SignInFailed,
    SignInDeclined,
    ConsentNeeded,
    MfaRequired,
    ConditionalAccess,
    WrongAccount,
    CodeExpired,
    RoleMissing,
    // What the service says of a referral or of a change to it.
    NotVisible,
    RefusedByService,
    ChangedOverThere,
    SyncedElsewhere,
    MadeBeforeConnecting,
    KeptByService,
    // The user.
    Cancelled
};

/// What an error is about: the field of a form or the property of a referral next to which it is explained.
enum class Field {
    None,
    ReferralId,
    EngagementId,
    EngagementName,
    Value,
    Currency,
    PurchaseBy,
    Notes,
    CrmId,
    Reason,
    ReasonNotes,
    CustomerName,
    CustomerSize,
    CustomerCity,
    CustomerCountry,
    CustomerAddress,
    Request,
    Industry,
    FirstName,
    LastName,
    ContactTitle,
    Phone,
    Email,
    Contacts,
    Team,
    Status,
    Substatus,
    StatusReason,
    Qualification,
    Direction,
    Type,
    CreatedAt,
    UpdatedAt,
    ExpiresAt,
    AcceptedAt,
    ClosedAt,
    CallWanted,
    SalesStage,
    Source,
    Visibility,
    NextStep,
    NextStepAt,
    // Of an account.
    AccountName,
    BaseUrl,
    Authority,
    Tenant,
    ClientId,
    Scopes
};

/// One refusal: a kind for the words, a field for the place, the subject to name (a file, a value as it
/// came), the place in a file where there is one (the line, and in JSON the entry of its list, both from 1),
/// and a technical detail that only the log sees.
struct Error {
    ErrorKind kind = ErrorKind::InvalidValue;
    Field field = Field::None;
    QString subject = {};
    QString detail = {};
    qint64 line = 0;
    qint64 entry = 0;

    friend bool operator==(const Error&, const Error&) = default;
};

/// Stable names for the wire, the log and `--json`: "empty", "engagementName".
QString name(ErrorKind kind);
QString name(Field field);
/// InvalidValue for a name that no version ever wrote.
ErrorKind errorKindNamed(const QString& name);
Field fieldNamed(const QString& name);

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/history.h"
#include "domain/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMetaType>

#include <optional>

namespace favilla {

/// Held: for the undo time. Waiting: its turn comes. Sending: it has left, the answer is not here yet.
/// Refused: the service or the life cycle said no. Conflict: both sides changed the same field.
enum class QueueState { Held, Waiting, Sending, Refused, Conflict };
QString name(QueueState state);

/// A field that was changed here and over there since both were last equal, each value as canonical text
/// (see FieldChange); an empty one is "nothing".
struct FieldConflict {
    Field field = Field::None;
    QString before;
    QString mine;
    QString theirs;

    friend bool operator==(const FieldConflict&, const FieldConflict&) = default;
};

/// Whose value is to hold.
enum class Side { Mine, Theirs };

/// Why a change is not sent: the reason, what support asks for, and the fields to decide. Where the reason is
/// another one than ChangedOverThere, the fields are to be decided once that is out of the way.
struct Refusal {
    Error error = {};
    /// "request-id …, client-request-id …" of the answer, and what the service said (English).
    QString requestIds = {};
    QList<FieldConflict> conflicts = {};

    friend bool operator==(const Refusal&, const Refusal&) = default;
};
QJsonObject toJson(const Refusal& refusal);
Refusal refusalFromJson(const QJsonObject& json);

/// One change on its way to the service, for the queue window, the page and `favilla-cli queue`.
struct QueueItem {
    ChangeId change;
    AccountId account;
    ReferralId referral;
    RowId row{};
    QString customer;
    QString title;
    /// "accept", "decline", …: as `name(Intent)`.
    QString kind;
    QueueState state = QueueState::Waiting;
    QDateTime createdAt;
    QDateTime heldUntil;
    std::optional<Refusal> refusal;
    /// Kept on this computer since the service does not take them: the engagement's name.
    QList<Field> localFields;

    friend bool operator==(const QueueItem&, const QueueItem&) = default;
};

} // namespace favilla

Q_DECLARE_METATYPE(favilla::QueueItem)

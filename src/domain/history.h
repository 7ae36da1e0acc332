// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/referral.h"

#include <QDateTime>
#include <QList>

namespace favilla {

enum class HistoryAction {
    Received,
    Created,
    Updated,
    Accepted,
    Declined,
    Won,
    Lost,
    Edited,
    ContactAdded,
    StepPlanned,
    Expired,
    Undone,
    Restored,
    Sent
};
QString name(HistoryAction action);
HistoryAction historyActionNamed(const QString& name);

/// One property before and after, as canonical text (money "120000.00 EUR", days and instants ISO 8601,
/// states in the service's spelling): the views format them for the reader.
struct FieldChange {
    Field field = Field::None;
    QString before;
    QString after;

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// One line of a referral's history: who, when, what, old and new value.
struct HistoryEntry {
    QDateTime at;
    /// The person or program that did it, as the system names the user; empty for the clock.
    QString who;
    HistoryAction action = HistoryAction::Updated;
    Open<Source> source;
    QList<FieldChange> changes;

    friend bool operator==(const HistoryEntry&, const HistoryEntry&) = default;
};

/// What differs between two versions of the same referral, the state first, then the deal, then the customer.
QList<FieldChange> changesBetween(const ReferralData& before, const ReferralData& after);
QJsonArray toJson(const QList<FieldChange>& changes);
QList<FieldChange> changesFromJson(const QJsonArray& json);

} // namespace favilla

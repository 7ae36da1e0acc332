// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/referral.h"

#include <QJsonObject>

namespace favilla {

/// What the accept form gives: all but the CRM ID and more contacts is required.
struct Terms {
    QString name;
    std::optional<Money> value;
    QDate purchaseBy;
    QString notes;
    QString crmId;
    QList<Contact> contacts;

    friend bool operator==(const Terms&, const Terms&) = default;
};

/// What the edit form gives: all but the CRM ID is required, as at acceptance. An engagement that came from
/// elsewhere with gaps is completed by its first edit, since Partner Center wants it whole.
struct EngagementEdit {
    QString name;
    std::optional<Money> value;
    QDate purchaseBy;
    QString notes;
    QString crmId;

    friend bool operator==(const EngagementEdit&, const EngagementEdit&) = default;
};

struct Accept {
    Terms terms;
    friend bool operator==(const Accept&, const Accept&) = default;
};
struct Decline {
    std::optional<Reason> reason;
    QString notes;
    friend bool operator==(const Decline&, const Decline&) = default;
};
struct Win {
    friend bool operator==(const Win&, const Win&) = default;
};
struct Lose {
    std::optional<Reason> reason;
    QString notes;
    friend bool operator==(const Lose&, const Lose&) = default;
};
struct EditEngagement {
    EngagementEdit edit;
    friend bool operator==(const EditEngagement&, const EditEngagement&) = default;
};
struct AddContact {
    Contact contact;
    friend bool operator==(const AddContact&, const AddContact&) = default;
};
/// Nothing takes the step away.
struct PlanNextStep {
    std::optional<NextStep> step;
    friend bool operator==(const PlanNextStep&, const PlanNextStep&) = default;
};

/// What the user wants done to one referral: one type from the dialog to the outbox to the wire.
using Intent = std::variant<Accept, Decline, Win, Lose, EditEngagement, AddContact, PlanNextStep>;

/// "accept", "decline", …: for the store and `--json`.
QString name(const Intent& intent);
/// It concerns this workspace alone: no service hears of it.
bool isLocal(const Intent& intent);
QJsonObject toJson(const Intent& intent);
/// Errors: InvalidValue for what `toJson` never wrote.
Result<Intent> intentFromJson(const QJsonObject& json);

} // namespace favilla

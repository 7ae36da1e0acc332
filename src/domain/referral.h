// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"
#include "domain/money.h"
#include "domain/states.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace favilla {

struct Address {
    QString line1;
    QString line2;
    QString city;
    QString state;
    QString postalCode;
    /// ISO 3166 alpha-2, upper case; kept as it came where it is not one.
    QString country;

    friend bool operator==(const Address&, const Address&) = default;
};

struct Customer {
    QString name;
    Address address;
    /// The pick-list value of the service ("51to250employees") or what a file said.
    QString size;
    QString dunsNumber;

    friend bool operator==(const Customer&, const Customer&) = default;
};

/// What the customer asked for, in the words and the pick lists of the request.
struct Request {
    QString text;
    /// What the Microsoft seller wrote along (`inviteContext.notes`).
    QString invitation;
    QStringList industries;
    QStringList products;
    QStringList services;
    QStringList solutions;

    friend bool operator==(const Request&, const Request&) = default;
};

/// What the partner makes of it: the deal.
struct Engagement {
    QString name;
    std::optional<Money> value;
    /// Amount and currency as they came, where they could not be understood ("1e400 XXQ").
    QString valueAsReceived;
    QDate purchaseBy;
    QString notes;
    QString crmId;
    QString salesStage;
    QString campaignId;

    friend bool operator==(const Engagement&, const Engagement&) = default;
};

/// What this desk means to do next, and when (UTC). Never sent: it is no part of the service's referral.
struct NextStep {
    QDateTime at;
    QString text;

    friend bool operator==(const NextStep&, const NextStep&) = default;
};

/// Everything known of one referral. Instants are UTC; an invalid one means "none".
struct ReferralData {
    ReferralId id;
    QString engagementId;
    Open<Source> source = Source::Other;
    Open<Status> status = Status::New;
    Open<Substatus> substatus = Substatus::Pending;
    /// As the service has it: free text, or the English reason.
    QString statusReason;
    Open<Reason> reason;
    Open<Qualification> qualification;
    Open<Direction> direction;
    Open<ReferralType> type;
    QDateTime createdAt;
    QDateTime updatedAt;
    /// `expirationDateTime` where the service gave one.
    QDateTime expiresAt;
    QDateTime acceptedAt;
    QDateTime closedAt;
    Customer customer;
    QList<Contact> contacts;
    QList<Contact> team;
    Request request;
    Engagement engagement;
    /// `details.customerRequestedContact`; nothing where the field is missing or null.
    std::optional<bool> customerRequestedContact;
    bool hasConsentToContact = false;
    QString organizationName;
    QString invitedBy;
    /// Byte for byte, quotes included.
    QString eTag;
    /// `updatedDateTime` as it was spelled, for comparisons.
    QString updatedText;
    /// The JSON object as it came, with every property that is not modelled; empty where none came.
    QByteArray raw;
    /// The account that keeps it up to date; empty for what is this workspace's own. Then `raw` is the
    /// service's latest word, and the service alone decides on its expiry.
    AccountId account;
    /// The service does not show it to this account any more; what was known stays readable.
    bool isGone = false;
    /// Of open referrals only.
    std::optional<NextStep> nextStep = {};

    friend bool operator==(const ReferralData&, const ReferralData&) = default;
};

/// A longer id is none: the longest of the service has 36 characters.
inline constexpr qsizetype longestReferralId = 400;

/// What a user may say about a decline or a loss, in letters.
inline constexpr qsizetype longestReasonNotes = 10'000;

/// A referral that holds together: it has an id, a moment of creation, a state whose two halves agree, no
/// text of one line longer than linelimit.h allows (the rest of it is left to `raw`), and once it is closed
/// no next step: whoever closes it, here or over there, takes the step away. A value; changed only by making
/// another one. Which changes are allowed is decided in lifecycle.h.
class Referral {
public:
    /// Errors: Empty (ReferralId, CreatedAt), TooLong (ReferralId), InconsistentState (Substatus).
    static Result<Referral> create(ReferralData data);

    const ReferralData& operator*() const { return m_data; }
    const ReferralData* operator->() const { return &m_data; }

    bool isNew() const { return m_data.status == Status::New; }
    bool isActive() const { return m_data.status == Status::Active; }
    bool isClosed() const { return m_data.status == Status::Closed; }

    friend bool operator==(const Referral&, const Referral&) = default;

private:
    explicit Referral(ReferralData data) : m_data(std::move(data)) { }

    ReferralData m_data;
};

/// What the referral is called in a list: the engagement's name, or what was asked for.
QString title(const ReferralData& referral);

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines.h"
#include "domain/id.h"

#include <QJsonObject>
#include <QList>
#include <QMap>

namespace favilla {

enum class Box { Inbox, Active, Archived, All };
/// AnswerDue: Inbox: hot first (the one that cools first on top), then the running 24 h (shortest first),
/// then the late ones (latest arrival first). Active: hot, then by purchase date, none last. Archived: last
/// closed first. All: Inbox, Active, Archived in that order.
enum class Order { AnswerDue, Received, Value, Customer, Expiry };

QString name(Box box);
std::optional<Box> boxNamed(const QString& name);
QString name(Order order);
std::optional<Order> orderNamed(const QString& name);
Box boxOf(const ReferralData& referral);

/// The chips above the list; what is empty does not restrict.
struct Filter {
    bool isHotOnly = false;
    bool isDueWithin24h = false;
    /// ISO 3166 alpha-2.
    QString country;
    /// At least this much, in this currency; other currencies do not match.
    std::optional<Money> minimumValue;
    std::optional<Source> source;

    bool isEmpty() const { return *this == Filter{}; }
    friend bool operator==(const Filter&, const Filter&) = default;
};

/// A list on screen, as a value.
struct ReferralQuery {
    Box box = Box::Inbox;
    /// Only within Archived: one of the ways to end.
    std::optional<Substatus> outcome;
    Filter filter;
    /// Words as typed; each is a prefix, accents and case do not matter, all must match.
    QString search;
    Order order = Order::AnswerDue;

    friend bool operator==(const ReferralQuery&, const ReferralQuery&) = default;
};
QJsonObject toJson(const ReferralQuery& query);
ReferralQuery queryFromJson(const QJsonObject& json);

/// A list the user keeps in the sidebar.
struct SavedView {
    ViewId id;
    QString name;
    ReferralQuery query;

    friend bool operator==(const SavedView&, const SavedView&) = default;
};
std::optional<SavedView> viewWith(const QList<SavedView>& views, const ViewId& id);
QList<ViewId> idsOf(const QList<SavedView>& views);

/// Whether something done to a referral still waits for its service; the worst of several.
enum class SendState { None, Waiting, Sending, Parked };

/// What a row of a list shows: enough to draw it, small enough to hold a screenful.
struct ReferralSummary {
    RowId row{};
    ReferralId id;
    QString customer;
    QString title;
    /// The first words of the request, or of the notes once it is active.
    QString excerpt;
    QString industry;
    QString size;
    QString city;
    QString country;
    std::optional<Money> value;
    QString valueAsReceived;
    Open<Source> source;
    ClockFacts clock;
    SendState sending = SendState::None;
    /// UTC; invalid where none is planned.
    QDateTime nextStepAt = {};
    QString nextStepText = {};

    friend bool operator==(const ReferralSummary&, const ReferralSummary&) = default;
};

/// Live figures of the sidebar and of the list's head.
struct Counts {
    int inbox = 0;
    int active = 0;
    int archived = 0;
    QMap<Substatus, int> byOutcome;
    QHash<ViewId, int> byView;
    /// New referrals whose 24 h end today or have passed, and hot ones.
    int needAnswerToday = 0;
    int problems = 0;
    int waitingChanges = 0;

    friend bool operator==(const Counts&, const Counts&) = default;
};

/// Rows in order, and what their values add up to per currency.
struct QueryRows {
    QList<RowId> rows;
    /// One for each currency, the one that most referrals have first.
    QList<Money> sums;
    /// The next instant at which order or membership may change by time alone; invalid for never.
    QDateTime nextChange;
};

/// The first rows of a list, with what they show.
struct FirstPage {
    QList<RowId> rows;
    QList<ReferralSummary> summaries;
    /// There are no further rows.
    bool isWhole = false;
};

} // namespace favilla

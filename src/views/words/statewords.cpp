// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/statewords.h"

#include <QCoreApplication>

namespace favilla::words {
namespace {

struct Says {
    Q_DECLARE_TR_FUNCTIONS(StateWords)
};

} // namespace

QString boxWord(Box box) {
    switch (box) {
    case Box::Inbox:
        return Says::tr("Inbox");
    case Box::Active:
        return Says::tr("Active", "box: all active referrals");
    case Box::Archived:
        return Says::tr("Archived", "box: all archived referrals");
    case Box::All:
        return Says::tr("All referrals");
    }
    return {};
}

QString statusWord(const Open<Status>& status) {
    if (!status.isKnown())
        return status.text();
    switch (*status.known()) {
    case Status::New:
        return Says::tr("New", "one referral");
    case Status::Active:
        return Says::tr("Active", "one referral");
    case Status::Closed:
        return Says::tr("Closed", "one referral");
    }
    return {};
}

QString outcomeWord(const Open<Substatus>& substatus) {
    if (!substatus.isKnown())
        return substatus.text();
    switch (*substatus.known()) {
    case Substatus::Pending:
        return Says::tr("Pending", "one referral");
    case Substatus::Received:
        return Says::tr("Received", "one referral");
    case Substatus::Accepted:
        return Says::tr("Accepted", "one referral");
    case Substatus::Won:
        return Says::tr("Won", "one referral");
    case Substatus::Lost:
        return Says::tr("Lost", "one referral");
    case Substatus::Declined:
        return Says::tr("Declined", "one referral");
    case Substatus::Expired:
        return Says::tr("Expired", "one referral");
    case Substatus::Error:
        return Says::tr("Error", "one referral, closed as error");
    }
    return {};
}

QString outcomesWord(Substatus substatus) {
    switch (substatus) {
    case Substatus::Won:
        return Says::tr("Won", "several referrals");
    case Substatus::Lost:
        return Says::tr("Lost", "several referrals");
    case Substatus::Declined:
        return Says::tr("Declined", "several referrals");
    case Substatus::Expired:
        return Says::tr("Expired", "several referrals");
    case Substatus::Error:
        return Says::tr("Closed as error", "several referrals");
    default:
        return outcomeWord(substatus);
    }
}

QString sourceWord(const Open<Source>& source) {
    if (!source.isKnown())
        return source.text();
    switch (*source.known()) {
    case Source::PartnerCenter:
        return Says::tr("Partner Center");
    case Source::File:
        return Says::tr("File", "where a referral came from");
    case Source::Telephone:
        return Says::tr("Telephone", "where a referral came from");
    case Source::Email:
        return Says::tr("E-mail", "where a referral came from");
    case Source::Other:
        return Says::tr("Other", "where a referral came from");
    }
    return {};
}

QString originWord(const Open<Source>& source) {
    if (!source.isKnown())
        return source.isEmpty() ? QString() : Says::tr("from %1").arg(source.text());
    switch (*source.known()) {
    case Source::PartnerCenter:
        return Says::tr("from Partner Center");
    case Source::File:
        return Says::tr("from a file");
    case Source::Telephone:
        return Says::tr("by telephone");
    case Source::Email:
        return Says::tr("by e-mail");
    case Source::Other:
        return Says::tr("from elsewhere");
    }
    return {};
}

QString reasonWord(const Open<Reason>& reason) {
    if (!reason.isKnown())
        return reason.text();
    switch (*reason.known()) {
    case Reason::BudgetNotAdequate:
        return Says::tr("Project budget isn't adequate");
    case Reason::CustomerDidNotRespond:
        return Says::tr("Customer didn't respond");
    case Reason::CustomerChoseAnotherVendor:
        return Says::tr("Customer chose another vendor");
    case Reason::RequirementNotMet:
        return Says::tr("Customer requirement not met");
    case Reason::NotACustomer:
        return Says::tr("Not a customer");
    case Reason::TimelineTooShort:
        return Says::tr("Proposed timeline was too short");
    case Reason::AbuseSpamOrPhishing:
        return Says::tr("Report as abuse, spam, or phishing");
    case Reason::Others:
        return Says::tr("Others", "reason");
    }
    return {};
}

QString qualificationWord(const Open<Qualification>& qualification) {
    if (qualification.text() == QLatin1StringView("None")) // Partner Center's word
        return Says::tr("Not stated", "a qualification");
    if (!qualification.isKnown())
        return qualification.text();
    switch (*qualification.known()) {
    case Qualification::Direct:
        return Says::tr("Direct", "qualification: straight from the customer");
    case Qualification::MarketingQualified:
        return Says::tr("Marketing qualified");
    case Qualification::SalesQualified:
        return Says::tr("Sales qualified");
    }
    return {};
}

QString directionWord(const Open<Direction>& direction) {
    if (!direction.isKnown())
        return direction.text();
    return *direction.known() == Direction::Incoming ? Says::tr("Incoming") : Says::tr("Outgoing");
}

QString typeWord(const Open<ReferralType>& type) {
    if (!type.isKnown())
        return type.text();
    return *type.known() == ReferralType::Shared ? Says::tr("Shared") : Says::tr("Independent");
}

QString orderWord(Order order) {
    switch (order) {
    case Order::AnswerDue:
        return Says::tr("Answer due first");
    case Order::Received:
        return Says::tr("Newest first");
    case Order::Value:
        return Says::tr("Highest value first");
    case Order::Customer:
        return Says::tr("By customer");
    case Order::Expiry:
        return Says::tr("Expiring first");
    }
    return {};
}

QString timeFrameWord(TimeFrame frame) {
    switch (frame) {
    case TimeFrame::WithinOneMonth:
        return Says::tr("Within 1 month");
    case TimeFrame::WithinThreeMonths:
        return Says::tr("Within 3 months");
    case TimeFrame::WithinSixMonths:
        return Says::tr("Within 6 months");
    case TimeFrame::WithinOneYear:
        return Says::tr("Within 1 year");
    case TimeFrame::LaterThanOneYear:
        return Says::tr("Later than 1 year");
    }
    return {};
}

QString historyWord(HistoryAction action) {
    switch (action) {
    case HistoryAction::Received:
        return Says::tr("Received", "history");
    case HistoryAction::Created:
        return Says::tr("Entered", "history");
    case HistoryAction::Updated:
        return Says::tr("Updated", "history");
    case HistoryAction::Accepted:
        return Says::tr("Accepted", "history");
    case HistoryAction::Declined:
        return Says::tr("Declined", "history");
    case HistoryAction::Won:
        return Says::tr("Won", "history");
    case HistoryAction::Lost:
        return Says::tr("Lost", "history");
    case HistoryAction::Edited:
        return Says::tr("Engagement edited", "history");
    case HistoryAction::ContactAdded:
        return Says::tr("Contact added", "history");
    case HistoryAction::StepPlanned:
        return Says::tr("Next step planned", "history");
    case HistoryAction::Expired:
        return Says::tr("Expired without an answer", "history");
    case HistoryAction::Undone:
        return Says::tr("Undone", "history");
    case HistoryAction::Restored:
        return Says::tr("Restored from a full copy", "history");
    case HistoryAction::Sent:
        return Says::tr("Arrived in Partner Center", "history");
    }
    return {};
}

} // namespace favilla::words

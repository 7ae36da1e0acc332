// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/statewords.h"

#include <QCoreApplication>

namespace favilla::words {
namespace {

struct Says {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

// Forms and the lines of the history name a field alike.
constexpr std::pair<Field, const char*> fields[] = {
    {Field::ReferralId, QT_TRANSLATE_NOOP("FieldWords", "Referral ID")},
    {Field::EngagementId, QT_TRANSLATE_NOOP("FieldWords", "Engagement ID")},
    {Field::EngagementName, QT_TRANSLATE_NOOP("FieldWords", "Engagement name")},
    {Field::Value, QT_TRANSLATE_NOOP("FieldWords", "Estimated value")},
    {Field::Currency, QT_TRANSLATE_NOOP("FieldWords", "Currency")},
    {Field::PurchaseBy, QT_TRANSLATE_NOOP("FieldWords", "Estimated purchase date")},
    {Field::Notes, QT_TRANSLATE_NOOP("FieldWords", "Notes")},
    {Field::CrmId, QT_TRANSLATE_NOOP("FieldWords", "CRM ID")},
    {Field::Reason, QT_TRANSLATE_NOOP("FieldWords", "Reason")},
    {Field::ReasonNotes, QT_TRANSLATE_NOOP("FieldWords", "Notes on the reason")},
    {Field::CustomerName, QT_TRANSLATE_NOOP("FieldWords", "Customer name")},
    {Field::CustomerSize, QT_TRANSLATE_NOOP("FieldWords", "Size (employees)")},
    {Field::CustomerCity, QT_TRANSLATE_NOOP("FieldWords", "City")},
    {Field::CustomerCountry, QT_TRANSLATE_NOOP("FieldWords", "Country/region")},
    {Field::CustomerAddress, QT_TRANSLATE_NOOP("FieldWords", "Address")},
    {Field::Request, QT_TRANSLATE_NOOP("FieldWords", "Request")},
    {Field::Industry, QT_TRANSLATE_NOOP("FieldWords", "Industry")},
    {Field::FirstName, QT_TRANSLATE_NOOP("FieldWords", "First name")},
    {Field::LastName, QT_TRANSLATE_NOOP("FieldWords", "Last name")},
    {Field::ContactTitle, QT_TRANSLATE_NOOP("FieldWords", "Job title")},
    {Field::Phone, QT_TRANSLATE_NOOP("FieldWords", "Phone number")},
    {Field::Email, QT_TRANSLATE_NOOP("FieldWords", "E-mail address")},
    {Field::Contacts, QT_TRANSLATE_NOOP("FieldWords", "Contacts")},
    {Field::Team, QT_TRANSLATE_NOOP("FieldWords", "Team")},
    {Field::Status, QT_TRANSLATE_NOOP("FieldWords", "Status")},
    {Field::Substatus, QT_TRANSLATE_NOOP("FieldWords", "Outcome")},
    {Field::StatusReason, QT_TRANSLATE_NOOP("FieldWords", "Status reason")},
    {Field::Qualification, QT_TRANSLATE_NOOP("FieldWords", "Qualification")},
    {Field::Direction, QT_TRANSLATE_NOOP("FieldWords", "Direction")},
    {Field::Type, QT_TRANSLATE_NOOP("FieldWords", "Deal type")},
    {Field::CreatedAt, QT_TRANSLATE_NOOP("FieldWords", "Created")},
    {Field::UpdatedAt, QT_TRANSLATE_NOOP("FieldWords", "Last update")},
    {Field::ExpiresAt, QT_TRANSLATE_NOOP("FieldWords", "Expires")},
    {Field::AcceptedAt, QT_TRANSLATE_NOOP("FieldWords", "Accepted on")},
    {Field::ClosedAt, QT_TRANSLATE_NOOP("FieldWords", "Closed on")},
    {Field::CallWanted, QT_TRANSLATE_NOOP("FieldWords", "Call wanted")},
    {Field::SalesStage, QT_TRANSLATE_NOOP("FieldWords", "Sales stage")},
    {Field::Source, QT_TRANSLATE_NOOP("FieldWords", "Source")},
    {Field::Visibility, QT_TRANSLATE_NOOP("FieldWords", "Visible to you")},
    {Field::NextStep, QT_TRANSLATE_NOOP("FieldWords", "Next step")},
    {Field::NextStepAt, QT_TRANSLATE_NOOP("FieldWords", "Next step on")},
    {Field::AccountName, QT_TRANSLATE_NOOP("FieldWords", "Account name")},
    {Field::BaseUrl, QT_TRANSLATE_NOOP("FieldWords", "Service address")},
    {Field::Authority, QT_TRANSLATE_NOOP("FieldWords", "Sign-in address")},
    {Field::Tenant, QT_TRANSLATE_NOOP("FieldWords", "Tenant")},
    {Field::ClientId, QT_TRANSLATE_NOOP("FieldWords", "Client ID")},
    {Field::Scopes, QT_TRANSLATE_NOOP("FieldWords", "Scopes")},
};

} // namespace

QString fieldWord(Field field) {
    for (const auto& [known, text] : fields)
        if (known == field)
            return Says::tr(text);
    return {};
}

} // namespace favilla::words

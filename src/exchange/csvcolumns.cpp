// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvcolumns.h"

#include "exchange/amount.h"
#include "exchange/countrycode.h"
#include "exchange/csvcell.h"
#include "exchange/csvdate.h"
#include "exchange/jsonscan.h"
#include "exchange/partnercenterjson.h"

#include "domain/clock.h"

#include <QHash>
#include <QRegularExpression>

#include <iterator>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Column {
    QLatin1StringView header;
    QString (*read)(const ReferralData&);
    /// False where the text cannot be what the column holds.
    bool (*write)(ReferralData&, const QString&);
    Field field = Field::None;
};

QString text(const std::optional<bool>& value) {
    return value ? (*value ? u"true"_s : u"false"_s) : QString();
}
bool putFlag(std::optional<bool>& flag, const QString& text) {
    const auto lower = text.trimmed().toLower();
    if (lower == "true"_L1 || lower == "vero"_L1)
        flag = true;
    else if (lower == "false"_L1 || lower == "falso"_L1)
        flag = false;
    return flag.has_value() || lower.isEmpty();
}
/// A spreadsheet program may have rewritten a date on the way.
bool putInstant(QDateTime& instant, const QString& text) {
    instant = instantFromText(text, DateOrder::DayMonthYear, QTimeZone::utc());
    return instant.isValid() || text.isEmpty();
}
template <class E>
bool putOpen(Open<E>& open, const QString& text) {
    open = Open<E>::fromText(text);
    return true;
}

// The two sides of a column that holds a plain text, a list, a value of an enumeration or an instant.
#define FAVILLA_TEXT(member)                                                                                 \
    [](const ReferralData& r) { return r.member; }, [](ReferralData& r, const QString& t) {                  \
        r.member = t;                                                                                        \
        return true;                                                                                         \
    }
#define FAVILLA_LIST(member)                                                                                 \
    [](const ReferralData& r) { return joined(r.member); }, [](ReferralData& r, const QString& t) {          \
        r.member = split(t);                                                                                 \
        return true;                                                                                         \
    }
#define FAVILLA_OPEN(member)                                                                                 \
    [](const ReferralData& r) { return r.member.text(); },                                                   \
        [](ReferralData& r, const QString& t) { return putOpen(r.member, t); }
#define FAVILLA_INSTANT(member)                                                                              \
    [](const ReferralData& r) { return toIso(r.member); },                                                   \
        [](ReferralData& r, const QString& t) { return putInstant(r.member, t); }

bool putPurchaseBy(ReferralData& r, const QString& t) {
    r.engagement.purchaseBy = dateFromText(t, DateOrder::DayMonthYear);
    return r.engagement.purchaseBy.isValid() || t.isEmpty();
}
bool putCallWanted(ReferralData& r, const QString& t) {
    return putFlag(r.customerRequestedContact, t);
}
bool putConsent(ReferralData& r, const QString& t) {
    std::optional<bool> flag;
    const bool isFlag = putFlag(flag, t);
    r.hasConsentToContact = flag.value_or(false);
    return isFlag;
}
/// A spreadsheet program cuts long cells: half a document is worth nothing.
bool putRaw(ReferralData& r, const QString& t) {
    const auto raw = t.toUtf8();
    r.raw = checkedJson(raw, maximumJsonDepth) ? raw : QByteArray();
    return true;
}

const Column columns[] = {
    {"Referral ID"_L1, [](const ReferralData& r) { return r.id.text(); },
        [](ReferralData& r, const QString& t) {
            r.id = ReferralId(t);
            return true;
        },
        Field::ReferralId},
    {"Customer Name"_L1, FAVILLA_TEXT(customer.name), Field::CustomerName},
    {"Deal Name"_L1, FAVILLA_TEXT(engagement.name), Field::EngagementName},
    {"Partner Referral Status"_L1, FAVILLA_OPEN(status), Field::Status},
    {"Partner Referral Substatus"_L1, FAVILLA_OPEN(substatus), Field::Substatus},
    {"Creation Date"_L1, FAVILLA_INSTANT(createdAt), Field::CreatedAt},
    {"Updated Date"_L1, FAVILLA_INSTANT(updatedAt), Field::UpdatedAt},
    {"Expiration Date"_L1, FAVILLA_INSTANT(expiresAt), Field::ExpiresAt},
    {"Accepted Date"_L1, FAVILLA_INSTANT(acceptedAt), Field::AcceptedAt},
    {"Closed Date"_L1, FAVILLA_INSTANT(closedAt), Field::ClosedAt},
    {"Request"_L1, FAVILLA_TEXT(request.text), Field::Request},
    {"Call Wanted"_L1, [](const ReferralData& r) { return text(r.customerRequestedContact); }, putCallWanted,
        Field::CallWanted},
    {"Estimated Close Date"_L1,
        [](const ReferralData& r) { return r.engagement.purchaseBy.toString(Qt::ISODate); }, putPurchaseBy,
        Field::PurchaseBy},
    {"Notes"_L1, FAVILLA_TEXT(engagement.notes), Field::Notes},
    {"CRM ID"_L1, FAVILLA_TEXT(engagement.crmId), Field::CrmId},
    {"Sales Stage"_L1, FAVILLA_TEXT(engagement.salesStage), Field::SalesStage},
    {"Declined/Lost/Error reason"_L1, FAVILLA_OPEN(reason), Field::Reason},
    {"Status Reason"_L1, FAVILLA_TEXT(statusReason), Field::StatusReason},
    {"Customer Size"_L1, FAVILLA_TEXT(customer.size), Field::CustomerSize},
    {"Customer Address Line 1"_L1, FAVILLA_TEXT(customer.address.line1), Field::CustomerAddress},
    {"Customer Address Line 2"_L1, FAVILLA_TEXT(customer.address.line2)},
    {"Customer City"_L1, FAVILLA_TEXT(customer.address.city), Field::CustomerCity},
    {"Customer State"_L1, FAVILLA_TEXT(customer.address.state)},
    {"Customer Postal Code"_L1, FAVILLA_TEXT(customer.address.postalCode)},
    {"Customer Country"_L1, [](const ReferralData& r) { return r.customer.address.country; },
        [](ReferralData& r, const QString& t) {
            r.customer.address.country = countryCode(t);
            return true;
        },
        Field::CustomerCountry},
    {"Customer D-U-N-S ID"_L1, FAVILLA_TEXT(customer.dunsNumber)},
    {"Industries"_L1, FAVILLA_LIST(request.industries), Field::Industry},
    {"Products"_L1, FAVILLA_LIST(request.products)},
    {"Services"_L1, FAVILLA_LIST(request.services)},
    {"Solutions"_L1, FAVILLA_LIST(request.solutions)},
    {"Invitation"_L1, FAVILLA_TEXT(request.invitation)},
    {"Invited By"_L1, FAVILLA_TEXT(invitedBy)},
    {"Source"_L1, FAVILLA_OPEN(source), Field::Source},
    {"Qualification"_L1, FAVILLA_OPEN(qualification), Field::Qualification},
    {"Direction"_L1, FAVILLA_OPEN(direction), Field::Direction},
    {"Type"_L1, FAVILLA_OPEN(type), Field::Type},
    {"Consent To Contact"_L1, [](const ReferralData& r) { return text(r.hasConsentToContact); }, putConsent},
    {"Marketing Campaign ID"_L1, FAVILLA_TEXT(engagement.campaignId)},
    {"Organization Name"_L1, FAVILLA_TEXT(organizationName)},
    {"Engagement ID"_L1, FAVILLA_TEXT(engagementId), Field::EngagementId},
    {"ETag"_L1, FAVILLA_TEXT(eTag)},
    {"Updated Text"_L1, FAVILLA_TEXT(updatedText)},
    {"Source Document"_L1, [](const ReferralData& r) { return QString::fromUtf8(r.raw); }, putRaw},
};
#undef FAVILLA_TEXT
#undef FAVILLA_LIST
#undef FAVILLA_OPEN
#undef FAVILLA_INSTANT

// The value needs three columns at once: amount and currency, or what came instead of them.
constexpr auto amountHeader = "Estimated Deal Value"_L1;
constexpr auto currencyHeader = "Currency"_L1;
constexpr auto asReceivedHeader = "Value As Received"_L1;
constexpr auto versionHeader = "Favilla"_L1;
constexpr auto version = "1"_L1;

struct ContactColumn {
    QLatin1StringView header;
    QString Contact::*member;
};
const ContactColumn contactColumns[] = {
    {"First Name"_L1, &Contact::firstName},
    {"Last Name"_L1, &Contact::lastName},
    {"Title"_L1, &Contact::title},
    {"Phone"_L1, &Contact::phone},
    {"Email"_L1, &Contact::email},
    {"Language"_L1, &Contact::locale},
};

void addContactHeaders(QStringList& headers, QLatin1StringView role, qsizetype count) {
    for (qsizetype i = 1; i <= count; ++i) {
        const auto start = role + u' ' + QString::number(i) + u' ';
        for (const auto& column : contactColumns)
            headers << start + column.header;
        headers << start + "ID"_L1;
    }
}

void addContactValues(QStringList& values, const QList<Contact>& contacts, qsizetype count) {
    for (qsizetype i = 0; i < count; ++i) {
        const auto contact = i < contacts.size() ? contacts.at(i) : Contact();
        for (const auto& column : contactColumns)
            values << contact.*column.member;
        values << contact.id.text();
    }
}

QList<Contact> contactsFrom(const QHash<QString, QString>& values, QLatin1StringView role) {
    QList<Contact> contacts;
    for (qsizetype i = 1;; ++i) {
        const auto start = role + u' ' + QString::number(i) + u' ';
        if (!values.contains(start + contactColumns[0].header) && !values.contains(start + "ID"_L1))
            return contacts;
        Contact contact;
        for (const auto& column : contactColumns)
            contact.*column.member = values.value(start + column.header);
        contact.id = ContactId(values.value(start + "ID"_L1));
        if (!contact.isEmpty() || !contact.id.isEmpty())
            contacts << contact;
    }
}

Result<void> readValue(const QHash<QString, QString>& values, Engagement& engagement) {
    const auto amount = values.value(amountHeader).trimmed();
    FAVILLA_TRY(putAmount(engagement,
        {amount, values.value(currencyHeader).trimmed(), amount.contains(u',') ? u',' : u'.', {}}));
    if (const auto received = values.value(asReceivedHeader); !received.isEmpty())
        engagement.valueAsReceived = received;
    return {};
}

} // namespace

QStringList favillaHeaders(qsizetype contacts, qsizetype team) {
    QStringList headers;
    for (const auto& column : columns)
        headers << column.header;
    headers << amountHeader << currencyHeader << asReceivedHeader;
    addContactHeaders(headers, "Contact"_L1, contacts);
    addContactHeaders(headers, "Team"_L1, team);
    return headers << versionHeader;
}

QStringList favillaValues(
    const ReferralData& referral, qsizetype contacts, qsizetype team, QChar decimalSign) {
    QStringList values;
    for (const auto& column : columns)
        values << column.read(referral);
    const auto& money = referral.engagement.value;
    values << (money ? money->text().replace(u'.', decimalSign) : QString())
           << (money ? money->currency() : QString()) << referral.engagement.valueAsReceived;
    addContactValues(values, referral.contacts, contacts);
    addContactValues(values, referral.team, team);
    return values << version;
}

bool isFavillaHeader(const QStringList& headers) {
    return headers.contains(versionHeader) && headers.contains(columns[0].header);
}

Result<ReferralData> referralFromFavillaValues(const QStringList& headers, const QStringList& values) {
    QHash<QString, QString> byHeader;
    for (qsizetype i = 0; i < headers.size() && i < values.size(); ++i)
        byHeader.insert(headers.at(i), values.at(i));
    ReferralData data;
    for (const auto& column : columns) {
        const auto value = byHeader.value(column.header);
        if (!column.write(data, value))
            return Error{
                .kind = column.field == Field::CallWanted ? ErrorKind::InvalidValue : ErrorKind::NotADate,
                .field = column.field,
                .subject = value};
    }
    FAVILLA_TRY(readValue(byHeader, data.engagement));
    data.contacts = contactsFrom(byHeader, "Contact"_L1);
    data.team = contactsFrom(byHeader, "Team"_L1);
    return data;
}

} // namespace favilla

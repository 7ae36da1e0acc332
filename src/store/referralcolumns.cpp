// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/referralcolumns.h"

#include "domain/referraljson.h"
#include "domain/textfold.h"
#include "store/sqlvalue.h"

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype excerptLength = 200;
/// What an index of PostgreSQL takes is 2700 bytes.
constexpr qsizetype keyLength = 200;

QString cut(const QString& text, qsizetype length) {
    if (text.size() <= length)
        return text;
    return text.left(text.at(length - 1).isHighSurrogate() ? length - 1 : length);
}

/// The first words, on one line; the rest of a long text is not looked at.
QString excerptOf(const QString& text) {
    return cut(text.left(8 * excerptLength).simplified(), excerptLength);
}

QString excerpt(const ReferralData& referral) {
    const auto& notes = referral.engagement.notes;
    const auto& request = referral.request.text;
    const auto isNew = referral.status == Status::New;
    return excerptOf((isNew && !request.isEmpty()) || notes.isEmpty() ? request : notes);
}

/// A customer without a name stands behind all others.
QString customerKey(const QString& name) {
    const auto folded = foldedWords(name.left(8 * keyLength)).join(u' ');
    return folded.isEmpty() ? QString(QChar(0xFFFD)) : cut(folded, keyLength);
}

QVariant flag(bool isSet) {
    return isSet ? 1 : 0;
}

QVariant flag(const std::optional<bool>& value) {
    return value ? flag(*value) : QVariant(QMetaType(QMetaType::Int));
}

QList<Column> stateColumns(const ReferralData& r) {
    return {{"source", sqlText(r.source.text())}, {"status", sqlText(r.status.text())},
        {"substatus", sqlText(r.substatus.text())}, {"status_reason", sqlText(r.statusReason)},
        {"reason", sqlText(r.reason.text())}, {"qualification", sqlText(r.qualification.text())},
        {"direction", sqlText(r.direction.text())}, {"type", sqlText(r.type.text())},
        {"box", static_cast<int>(boxOf(r))}};
}

QList<Column> clockColumns(const ReferralData& r) {
    const auto due = deadlines(clockFacts(r));
    return {{"created_at", sqlInstant(r.createdAt)}, {"updated_at", sqlInstant(r.updatedAt)},
        {"updated_text", sqlText(r.updatedText)}, {"expires_given", sqlInstant(r.expiresAt)},
        {"answer_by", sqlInstant(due.answerBy)}, {"hot_until", sqlInstant(due.hotUntil)},
        {"expires_at", sqlInstant(due.expiresAt)}, {"accepted_at", sqlInstant(r.acceptedAt)},
        {"closed_at", sqlInstant(r.closedAt)}, {"purchase_by", sqlDay(r.engagement.purchaseBy)},
        {"is_call_requested", flag(r.customerRequestedContact)},
        {"is_call_wanted", flag(customerWantsCall(r))}, {"has_consent", flag(r.hasConsentToContact)}};
}

QList<Column> customerColumns(const ReferralData& r) {
    const auto& customer = r.customer;
    const auto& address = customer.address;
    return {{"customer_name", sqlText(customer.name)}, {"customer_key", customerKey(customer.name)},
        {"customer_size", sqlText(customer.size)}, {"duns_number", sqlText(customer.dunsNumber)},
        {"address_line1", sqlText(address.line1)}, {"address_line2", sqlText(address.line2)},
        {"city", sqlText(address.city)}, {"state", sqlText(address.state)},
        {"postal_code", sqlText(address.postalCode)}, {"country", sqlText(cut(address.country, keyLength))}};
}

QList<Column> dealColumns(const ReferralData& r) {
    const auto& deal = r.engagement;
    const auto none = [](QMetaType::Type type) { return QVariant(QMetaType(type)); };
    return {{"title", sqlText(excerptOf(title(r)))}, {"excerpt", sqlText(excerpt(r))},
        {"industry", sqlText(r.request.industries.value(0))}, {"engagement_name", sqlText(deal.name)},
        {"value_minor", deal.value ? QVariant(deal.value->minor()) : none(QMetaType::LongLong)},
        {"currency", deal.value ? QVariant(deal.value->currency()) : none(QMetaType::QString)},
        {"value_major", deal.value ? QVariant(deal.value->approximate()) : none(QMetaType::Double)},
        {"value_as_received", sqlText(deal.valueAsReceived)}, {"crm_id", sqlText(deal.crmId)},
        {"sales_stage", sqlText(deal.salesStage)}, {"campaign_id", sqlText(deal.campaignId)}};
}

QList<Column> stepColumns(const ReferralData& r) {
    const auto step = r.nextStep.value_or(NextStep{});
    return {{"next_step_at", sqlInstant(step.at)}, {"next_step_text", sqlText(step.text)}};
}

QVariant list(const QStringList& texts) {
    return sqlJson(QJsonArray::fromStringList(texts));
}

} // namespace

QList<Column> columnsOf(const ReferralData& r) {
    QList<Column> columns{{"id", sqlText(r.id.text())}, {"id_key", sqlText(idKey(r.id.text()))},
        {"engagement_id", sqlText(r.engagementId)}, {"organization_name", sqlText(r.organizationName)},
        {"invited_by", sqlText(r.invitedBy)}, {"etag", sqlText(r.eTag)},
        {"account_id", sqlText(r.account.text())}, {"is_gone", flag(r.isGone)}};
    return columns + stateColumns(r) + clockColumns(r) + customerColumns(r) + dealColumns(r) + stepColumns(r);
}

QList<Column> textColumnsOf(const ReferralData& r) {
    return {{"request", sqlText(r.request.text)}, {"invitation", sqlText(r.request.invitation)},
        {"notes", sqlText(r.engagement.notes)}, {"industries", list(r.request.industries)},
        {"products", list(r.request.products)}, {"services", list(r.request.services)},
        {"solutions", list(r.request.solutions)}, {"document", sqlJson(toJson(r))}, {"raw", sqlBytes(r.raw)}};
}

QString namesOf(const QList<Column>& columns) {
    QStringList names;
    for (const auto& column : columns)
        names << QLatin1StringView(column.name);
    return names.join(u", "_s);
}

QVariantList valuesOf(const QList<Column>& columns) {
    QVariantList values;
    for (const auto& column : columns)
        values << column.value;
    return values;
}

QString assignmentsOf(const QList<Column>& columns) {
    QStringList assignments;
    for (const auto& column : columns)
        assignments << QLatin1StringView(column.name) + u" = ?"_s;
    return assignments.join(u", "_s);
}

QString placeholders(qsizetype count) {
    return QStringList(count, u"?"_s).join(u", "_s);
}

QString idKey(const QString& id) {
    return cut(id, keyLength).toLower();
}

QString summaryColumns() {
    return u"r.row_id, r.id, r.customer_name, r.title, r.excerpt, r.industry, r.customer_size, r.city, "
           u"r.country, r.value_minor, r.currency, r.value_as_received, r.source, r.status, r.substatus, "
           u"r.created_at, r.expires_given, r.closed_at, r.purchase_by, r.is_call_wanted, r.is_gone, "
           u"CASE WHEN r.account_id = '' THEN 0 ELSE (SELECT max(CASE o.state WHEN 'parked' THEN 3 WHEN "
           u"'sending' THEN 2 ELSE 1 END) FROM outbox o "
           u"WHERE o.row_id = r.row_id) END, r.next_step_at, r.next_step_text"_s;
}

ReferralSummary summaryFrom(const QSqlQuery& query) {
    int at = 0;
    const auto next = [&] { return query.value(at++); };
    const auto text = [&] { return next().toString(); };
    ReferralSummary summary;
    summary.row = RowId{next().toLongLong()};
    summary.id = ReferralId(text());
    for (auto* field : {&summary.customer, &summary.title, &summary.excerpt, &summary.industry, &summary.size,
             &summary.city, &summary.country})
        *field = text();
    const auto minor = next();
    const auto currency = text();
    if (auto money = Money::fromMinor(minor.toLongLong(), currency); !minor.isNull() && money)
        summary.value = *money;
    summary.valueAsReceived = text();
    summary.source = Open<Source>::fromText(text());
    summary.clock.status = Open<Status>::fromText(text());
    summary.clock.substatus = Open<Substatus>::fromText(text());
    summary.clock.createdAt = instantFrom(next());
    summary.clock.expiresAt = instantFrom(next());
    summary.clock.closedAt = instantFrom(next());
    summary.clock.purchaseBy = dayFrom(next());
    summary.clock.isCallWanted = next().toInt() != 0;
    summary.clock.isGone = next().toInt() != 0;
    summary.sending = static_cast<SendState>(next().toInt());
    summary.nextStepAt = instantFrom(next());
    summary.nextStepText = text();
    return summary;
}

} // namespace favilla

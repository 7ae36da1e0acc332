// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/amount.h"
#include "exchange/contentid.h"
#include "exchange/countrycode.h"
#include "exchange/csvcell.h"
#include "exchange/csvcolumns.h"
#include "exchange/csvmapping.h"
#include "exchange/statepair.h"

#include "domain/textfold.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int mostNumbered = 50; // solutions and team members of the bulk file

std::optional<bool> flagFrom(const QString& cell) {
    static const QStringList yes{u"yes"_s, u"y"_s, u"si"_s, u"s"_s, u"true"_s, u"vero"_s, u"x"_s, u"1"_s};
    static const QStringList no{u"no"_s, u"n"_s, u"false"_s, u"falso"_s, u"0"_s};
    const auto word = foldedWords(cell).join(u' ');
    if (yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

std::optional<Source> sourceFrom(const QString& cell) {
    const auto word = foldedWords(cell).join(QString());
    if (word.startsWith("telefon"_L1) || word == "phone"_L1)
        return Source::Telephone;
    if (word == "mail"_L1 || word == "postaelettronica"_L1)
        return Source::Email;
    return fromApiName<Source>(word == "email"_L1 ? word : cell);
}

/// What is the same for all records of one file.
struct FileContext {
    const CsvTable& table;
    const CsvMapping& mapping;
    const Moment& now;
    /// The beginning of the document that keeps each record: its columns, and how they were understood, so
    /// that a record read with a better mapping is not taken for the same again.
    QByteArray rawStart;
    /// How many of each numbered column there are: most files have none.
    int solutions = 0;
    int team = 0;
};

/// The highest number among the columns named like "solution 3".
int highestNumber(const CsvMapping& mapping, const QString& start) {
    int highest = 0;
    for (auto it = mapping.extras.cbegin(); it != mapping.extras.cend(); ++it)
        if (it.key().startsWith(start))
            highest = std::max(highest, it.key().section(u' ', 1, 1).toInt());
    return std::min(highest, mostNumbered);
}

QByteArray rawStartOf(const CsvTable& table, const CsvMapping& mapping) {
    const auto meaning = QJsonDocument(toJson(mapping)).toJson(QJsonDocument::Compact);
    const auto hash = QCryptographicHash::hash(meaning, QCryptographicHash::Sha256).toHex().first(16);
    const auto columns =
        QJsonDocument(QJsonArray::fromStringList(table.headers)).toJson(QJsonDocument::Compact);
    return R"({"csv":{"mapping":")" + hash + R"(","columns":)" + columns + R"(,"cells":)";
}

/// Reads one record of a file that another program wrote.
class ForeignRecord {
public:
    ForeignRecord(const FileContext& file, const CsvRecord& record) : m_file(file), m_record(record) { }

    Result<Referral> read() {
        readTexts();
        readCustomer();
        readPeople();
        putState(m_data, cell(Field::Status), cell(Field::Substatus));
        readReason();
        readNotes();
        FAVILLA_TRY(readInstants());
        FAVILLA_TRY(readDeal());
        FAVILLA_TRY(readIdentity());
        const auto cells = QJsonDocument(QJsonArray::fromStringList(m_record.cells));
        m_data.raw = m_file.rawStart + cells.toJson(QJsonDocument::Compact) + "}}";
        giveIds(m_data.contacts, m_data.id, u"customer"_s);
        giveIds(m_data.team, m_data.id, u"team"_s);
        return Referral::create(m_data);
    }

    QSet<Field> assumed() const {
        // No file says whether the customer consented: see merged().
        QSet<Field> fields{Field::CallWanted};
        if (cell(Field::Status).isEmpty() && cell(Field::Substatus).isEmpty())
            fields << Field::Status;
        if (cell(Field::CreatedAt).isEmpty())
            fields << Field::CreatedAt;
        return fields;
    }

private:
    QString cellAt(int column) const {
        return column >= 0 && column < m_record.cells.size()
            ? textFromForeignCell(m_record.cells.at(column).trimmed())
            : QString();
    }
    QString cell(Field field) const { return cellAt(m_file.mapping.columns.value(field, -1)); }
    QString cell(const QString& extra) const { return cellAt(m_file.mapping.extras.value(extra, -1)); }

    void readTexts() {
        m_data.engagementId = cell(Field::EngagementId);
        m_data.source = sourceFrom(cell(Field::Source)).value_or(m_file.mapping.source);
        m_data.qualification = Open<Qualification>::fromText(cell(Field::Qualification));
        m_data.direction = Open<Direction>::fromText(cell(Field::Direction));
        m_data.type = Open<ReferralType>::fromText(cell(Field::Type));
        m_data.customerRequestedContact = flagFrom(cell(Field::CallWanted));
        m_data.organizationName = cell(u"organizationName"_s);
        m_data.engagement.name = cell(Field::EngagementName);
        m_data.engagement.crmId = cell(Field::CrmId);
        m_data.engagement.salesStage = cell(Field::SalesStage);
        m_data.engagement.campaignId = cell(u"campaignId"_s);
        m_data.request.industries = split(cell(Field::Industry));
        m_data.request.products = split(cell(u"products"_s));
        m_data.request.services = split(cell(u"services"_s));
        m_data.request.solutions = split(cell(u"solutions"_s));
        for (int i = 1; i <= m_file.solutions; ++i)
            if (const auto solution = cell(u"solution "_s + QString::number(i)); !solution.isEmpty())
                m_data.request.solutions << solution;
    }

    void readCustomer() {
        auto& customer = m_data.customer;
        customer.name = cell(Field::CustomerName);
        customer.size = cell(Field::CustomerSize);
        customer.dunsNumber = cell(u"duns"_s);
        customer.address = {cell(Field::CustomerAddress), cell(u"addressLine2"_s), cell(Field::CustomerCity),
            cell(u"state"_s), cell(u"postalCode"_s), countryCode(cell(Field::CustomerCountry))};
    }

    void readPeople() {
        Contact contact;
        contact.firstName = cell(Field::FirstName);
        contact.lastName = cell(Field::LastName);
        contact.title = cell(Field::ContactTitle);
        contact.phone = cell(Field::Phone);
        contact.email = cell(Field::Email);
        if (!contact.isEmpty())
            m_data.contacts << contact;
        for (int i = 1; i <= m_file.team; ++i) {
            const auto start = u"team "_s + QString::number(i) + u' ';
            Contact member;
            member.firstName = cell(start + u"firstname"_s);
            member.lastName = cell(start + u"lastname"_s);
            member.phone = cell(start + u"phone"_s);
            member.email = cell(start + u"email"_s);
            if (!member.isEmpty())
                m_data.team << member;
        }
    }

    void readReason() {
        const auto written = cell(Field::StatusReason);
        const auto reason = cell(Field::Reason).isEmpty() ? written : cell(Field::Reason);
        if (const auto known = fromApiName<Reason>(reason))
            m_data.reason = *known;
        m_data.statusReason = !written.isEmpty() ? written
            : m_data.reason.isKnown()            ? m_data.reason.text()
                                                 : reason;
    }

    /// Before the answer the notes are the customer's request, unless that has a column of its own.
    void readNotes() {
        m_data.request.text = cell(Field::Request);
        const bool isAnswered = m_data.status == Status::Active || m_data.status == Status::Closed;
        const bool isRequest = !isAnswered && !m_file.mapping.columns.contains(Field::Request);
        (isRequest ? m_data.request.text : m_data.engagement.notes) = cell(Field::Notes);
    }

    Error refused(ErrorKind kind, Field field) const {
        return {.kind = kind, .field = field, .subject = cell(field), .line = m_record.line};
    }

    Result<void> readInstant(Field field, QDateTime& instant) const {
        const auto order = m_file.mapping.dateOrder;
        // Partner Center's own files are in UTC, those of people in the time of their desk.
        const auto zone = order == DateOrder::MonthDayYear ? QTimeZone::utc() : m_file.now.zone;
        instant = instantFromText(cell(field), order, zone);
        if (!instant.isValid() && !cell(field).isEmpty())
            return refused(ErrorKind::NotADate, field);
        return {};
    }

    Result<void> readInstants() {
        FAVILLA_TRY(readInstant(Field::CreatedAt, m_data.createdAt));
        FAVILLA_TRY(readInstant(Field::UpdatedAt, m_data.updatedAt));
        FAVILLA_TRY(readInstant(Field::ExpiresAt, m_data.expiresAt));
        FAVILLA_TRY(readInstant(Field::AcceptedAt, m_data.acceptedAt));
        FAVILLA_TRY(readInstant(Field::ClosedAt, m_data.closedAt));
        m_data.updatedText = cell(Field::UpdatedAt);
        if (!m_data.createdAt.isValid())
            m_data.createdAt = m_file.now.utc;
        return {};
    }

    Result<void> readDeal() {
        auto& engagement = m_data.engagement;
        engagement.purchaseBy = dateFromText(cell(Field::PurchaseBy), m_file.mapping.dateOrder);
        if (!engagement.purchaseBy.isValid() && !cell(Field::PurchaseBy).isEmpty())
            return refused(ErrorKind::NotADate, Field::PurchaseBy);
        const auto put = putAmount(engagement,
            {cell(Field::Value), cell(Field::Currency), m_file.mapping.decimalSign,
                m_file.mapping.defaultCurrency});
        return put ? put : refused(put.error().kind, Field::Value);
    }

    Result<void> readIdentity() {
        m_data.id = ReferralId(cell(Field::ReferralId));
        if (!m_data.id.isEmpty())
            return {};
        if (m_data.customer.name.isEmpty())
            return refused(ErrorKind::Empty, Field::CustomerName);
        const auto asked = m_data.request.text.isEmpty() ? m_data.engagement.notes : m_data.request.text;
        const auto created = cell(Field::CreatedAt);
        // With nothing but a name, two requests of one customer would be one: then every cell counts.
        const bool isThin = asked.isEmpty() && created.isEmpty();
        m_data.id =
            referralIdOf(isThin ? m_record.cells
                                : QStringList{m_data.source.text(), m_data.customer.name, created, asked});
        return {};
    }

    const FileContext& m_file;
    const CsvRecord& m_record;
    ReferralData m_data;
};

Result<Referral> ownReferral(const FileContext& file, const CsvRecord& record, QSet<Field>& assumed) {
    QStringList values;
    for (const auto& cell : record.cells)
        values << textFromCell(cell);
    auto data = referralFromFavillaValues(file.table.headers, values);
    if (!data)
        return data.error();
    if (data->status.isEmpty() && data->substatus.isEmpty())
        assumed << Field::Status;
    completeState(*data);
    if (!data->createdAt.isValid()) {
        assumed << Field::CreatedAt;
        data->createdAt = file.now.utc;
    }
    // A line that a person added to an exported table.
    if (data->id.isEmpty() && !data->customer.name.isEmpty())
        data->id = referralIdOf(record.cells);
    giveIds(data->contacts, data->id, u"customer"_s);
    giveIds(data->team, data->id, u"team"_s);
    return Referral::create(*data);
}

Result<Referral> withLine(Result<Referral> outcome, qint64 line) {
    if (outcome)
        return outcome;
    auto error = outcome.error();
    error.line = line;
    return error;
}

ReadRow rowOf(const FileContext& file, const CsvRecord& record) {
    if (record.problem)
        return {.line = record.line, .original = record.original, .outcome = *record.problem};
    if (file.mapping.isFavillaFile) {
        QSet<Field> assumed;
        auto outcome = ownReferral(file, record, assumed);
        return {record.line, record.original, withLine(std::move(outcome), record.line), assumed, false};
    }
    ForeignRecord foreign(file, record);
    auto outcome = foreign.read();
    return {record.line, record.original, withLine(std::move(outcome), record.line), foreign.assumed(), true};
}

Result<void> checkColumns(const CsvTable& table, const CsvMapping& mapping) {
    if (!isComplete(mapping))
        return Error{.kind = ErrorKind::MissingColumn, .field = Field::CustomerName};
    if (mapping.isFavillaFile && !isFavillaHeader(table.headers))
        return Error{.kind = ErrorKind::MissingColumn, .field = Field::ReferralId};
    for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it)
        if (it.value() < 0 || it.value() >= table.headers.size())
            return Error{.kind = ErrorKind::MissingColumn, .field = it.key()};
    return {};
}

} // namespace

Result<ReadFile> toReferrals(
    const CsvTable& table, const CsvMapping& mapping, const Moment& now, Progress* progress) {
    FAVILLA_TRY(checkColumns(table, mapping));
    const FileContext context{table, mapping, now, rawStartOf(table, mapping),
        highestNumber(mapping, u"solution "_s), highestNumber(mapping, u"team "_s)};
    ReadFile file{.format = FileFormat::Csv, .rows = {}};
    file.rows.reserve(table.records.size());
    const auto layout = std::make_shared<const CsvLayout>(CsvLayout{table.separator, table.headers});
    for (const auto& record : table.records) {
        if (progress) {
            if (progress->isCancelled)
                return Error{.kind = ErrorKind::Cancelled};
            progress->total = table.records.size();
            progress->done = file.rows.size();
        }
        file.rows << rowOf(context, record);
        file.rows.last().layout = layout;
    }
    return file;
}

} // namespace favilla

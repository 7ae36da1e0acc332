// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/referralrepository.h"

#include "domain/deadlines.h"
#include "domain/referraljson.h"
#include "store/referralcolumns.h"
#include "store/rowpages.h"
#include "store/searchwords.h"
#include "store/sqlvalue.h"

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype shortestPrefix = 4;
constexpr int pageSize = 200;

const auto selectStored = u"SELECT t.row_id, t.document, t.raw FROM referral_texts t "_s;
const auto insertContact =
    u"INSERT INTO contacts (row_id, kind, place, contact_id, first_name, last_name, title, phone, email, "
    u"locale) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;

Result<Stored> storedFrom(const QVariantList& row) {
    const auto read = referralFromJson(objectFrom(row.at(1)));
    if (!read)
        return Error{
            ErrorKind::Damaged, read.error().field, {}, u"document of row "_s + row.at(0).toString()};
    auto data = **read;
    data.raw = row.at(2).toByteArray();
    const auto referral = Referral::create(std::move(data));
    FAVILLA_TRY(referral);
    return Stored{RowId{row.at(0).toLongLong()}, *referral};
}

Result<void> addContacts(
    Connection& connection, RowId row, const QString& kind, const QList<Contact>& contacts) {
    int place = 0;
    for (const auto& person : contacts)
        FAVILLA_TRY(connection.execute(insertContact,
            {static_cast<qint64>(row), kind, place++, sqlText(person.id.text()), sqlText(person.firstName),
                sqlText(person.lastName), sqlText(person.title), sqlText(person.phone), sqlText(person.email),
                sqlText(person.locale)}));
    return {};
}

Result<void> addDetails(Connection& connection, RowId row, const ReferralData& referral) {
    FAVILLA_TRY(addContacts(connection, row, u"customer"_s, referral.contacts));
    FAVILLA_TRY(addContacts(connection, row, u"team"_s, referral.team));
    FAVILLA_TRY(connection.execute(insertSearch(connection.dialect()),
        {static_cast<qint64>(row), searchDocument(connection.dialect(), searchWordsOf(referral))}));
    return {};
}

Result<void> dropDetails(Connection& connection, RowId row) {
    FAVILLA_TRY(connection.execute(u"DELETE FROM contacts WHERE row_id = ?"_s, {static_cast<qint64>(row)}));
    FAVILLA_TRY(connection.execute(deleteSearch(connection.dialect()), {static_cast<qint64>(row)}));
    return {};
}

/// Changes exactly one row, or says that it is gone.
Result<void> touchOne(Connection& connection, const QString& sql, const QVariantList& bindings) {
    const auto touched = connection.execute(sql, bindings);
    FAVILLA_TRY(touched);
    return *touched == 1 ? Result<void>() : Result<void>(Error{ErrorKind::NotFound});
}

} // namespace

Result<std::optional<Stored>> ReferralRepository::find(Connection& connection, const ReferralId& id) {
    const auto row = connection.first(
        selectStored + u"JOIN referrals r ON r.row_id = t.row_id WHERE r.id = ?"_s, {sqlText(id.text())});
    FAVILLA_TRY(row);
    if (!*row)
        return std::optional<Stored>();
    auto stored = storedFrom(**row);
    FAVILLA_TRY(stored);
    return std::optional(*stored);
}

Result<Stored> ReferralRepository::load(Connection& connection, RowId row) {
    const auto found = connection.first(selectStored + u"WHERE t.row_id = ?"_s, {static_cast<qint64>(row)});
    FAVILLA_TRY(found);
    return *found ? storedFrom(**found) : Result<Stored>(Error{ErrorKind::NotFound});
}

Result<RowId> ReferralRepository::insert(Transaction& transaction, const Referral& referral) {
    auto& connection = transaction.connection();
    const auto columns = columnsOf(*referral);
    static const auto sql = u"INSERT INTO referrals (%1) VALUES (%2) RETURNING row_id"_s.arg(
        namesOf(columns), placeholders(columns.size()));
    const auto number = connection.value(sql, valuesOf(columns));
    FAVILLA_TRY(number);
    const auto row = RowId{number->toLongLong()};
    const auto texts = textColumnsOf(*referral);
    static const auto textSql = u"INSERT INTO referral_texts (%1, row_id) VALUES (%2, ?)"_s.arg(
        namesOf(texts), placeholders(texts.size()));
    FAVILLA_TRY(connection.execute(textSql, valuesOf(texts) << *number));
    FAVILLA_TRY(addDetails(connection, row, *referral));
    transaction.noteInserted(row);
    return row;
}

Result<void> ReferralRepository::update(Transaction& transaction, RowId row, const Referral& referral) {
    auto& connection = transaction.connection();
    const auto number = static_cast<qint64>(row);
    const auto columns = columnsOf(*referral);
    FAVILLA_TRY(
        touchOne(connection, u"UPDATE referrals SET %1 WHERE row_id = ?"_s.arg(assignmentsOf(columns)),
            valuesOf(columns) << number));
    const auto texts = textColumnsOf(*referral);
    FAVILLA_TRY(
        touchOne(connection, u"UPDATE referral_texts SET %1 WHERE row_id = ?"_s.arg(assignmentsOf(texts)),
            valuesOf(texts) << number));
    FAVILLA_TRY(dropDetails(connection, row));
    FAVILLA_TRY(addDetails(connection, row, *referral));
    transaction.noteUpdated(row);
    return {};
}

Result<void> ReferralRepository::remove(Transaction& transaction, RowId row) {
    auto& connection = transaction.connection();
    FAVILLA_TRY(dropDetails(connection, row));
    FAVILLA_TRY(
        touchOne(connection, u"DELETE FROM referrals WHERE row_id = ?"_s, {static_cast<qint64>(row)}));
    transaction.noteRemoved(row);
    return {};
}

Result<std::optional<ReferralId>> ReferralRepository::resolveId(
    Connection& connection, const QString& prefix) {
    const auto exact = connection.value(u"SELECT id FROM referrals WHERE id = ?"_s, {sqlText(prefix)});
    FAVILLA_TRY(exact);
    if (exact->isValid())
        return std::optional(ReferralId(exact->toString()));
    if (prefix.size() < shortestPrefix)
        return std::optional<ReferralId>();
    // U+10FFFF sorts behind every character there is, byte for byte.
    const auto key = idKey(prefix);
    QStringList ids;
    FAVILLA_TRY(connection.each(
        u"SELECT id FROM referrals WHERE id_key >= ? AND id_key < ? ORDER BY id_key LIMIT 2"_s,
        {sqlText(key), sqlText(key + QString::fromUcs4(U"\U0010FFFF", 1))},
        [&](const QSqlQuery& row) { ids << row.value(0).toString(); }));
    if (ids.size() > 1)
        return Error{ErrorKind::Ambiguous, Field::ReferralId, prefix};
    return ids.isEmpty() ? std::optional<ReferralId>() : std::optional(ReferralId(ids.first()));
}

Result<QList<RowId>> ReferralRepository::overdue(Connection& connection, const QDateTime& now) {
    QList<RowId> rows;
    FAVILLA_TRY(connection.each(
        u"SELECT row_id FROM referrals WHERE status = 'New' AND account_id = '' AND expires_at <= ? "
        u"ORDER BY expires_at, row_id"_s,
        {sqlInstant(now)}, [&](const QSqlQuery& row) { rows << RowId{row.value(0).toLongLong()}; }));
    return rows;
}

Result<QDateTime> ReferralRepository::nextExpiry(Connection& connection) {
    const auto next =
        connection.value(u"SELECT min(expires_at) FROM referrals WHERE status = 'New' AND account_id = ''"_s);
    FAVILLA_TRY(next);
    return instantFrom(*next);
}

Result<void> ReferralRepository::forEach(
    Connection& connection, const std::function<Result<void>(const Stored&)>& function) {
    const auto sql = selectStored + u"WHERE t.row_id > ? ORDER BY t.row_id LIMIT %1"_s.arg(pageSize);
    QList<QVariantList> page;
    qint64 last = 0;
    do {
        page.clear();
        FAVILLA_TRY(connection.each(sql, {last}, [&](const QSqlQuery& row) {
            page << QVariantList{row.value(0), row.value(1), row.value(2)};
        }));
        for (const auto& row : page) {
            const auto stored = storedFrom(row);
            FAVILLA_TRY(stored);
            FAVILLA_TRY(function(*stored));
            last = row.at(0).toLongLong();
        }
    } while (page.size() == pageSize);
    return {};
}

Result<void> ReferralRepository::mostPersons(Connection& connection, const QList<RowId>& rows,
    const std::function<void(qsizetype, qsizetype)>& function) {
    return eachOfRows(connection,
        u"SELECT kind, max(place) + 1 FROM contacts WHERE row_id IN (%1) GROUP BY kind"_s, rows,
        [&function](const QSqlQuery& row) {
            const auto most = qsizetype(row.value(1).toLongLong());
            const bool isTeam = row.value(0).toString() == "team"_L1;
            function(isTeam ? 0 : most, isTeam ? most : 0);
        });
}

Result<qint64> ReferralRepository::count(Connection& connection) {
    const auto count = connection.value(u"SELECT count(*) FROM referrals"_s);
    FAVILLA_TRY(count);
    return count->toLongLong();
}

} // namespace favilla

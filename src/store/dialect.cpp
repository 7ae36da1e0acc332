// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect.h"

namespace favilla {

using namespace Qt::Literals::StringLiterals;

QString beginRead(Dialect dialect) {
    return dialect == Dialect::Sqlite ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

QStringList beginWrite(Dialect dialect) {
    if (dialect == Dialect::Sqlite)
        return {u"BEGIN IMMEDIATE"_s};
    // The number is arbitrary and ours: one writer at a time, so that a write sees what it decides on, and
    // the numbers of the change log are in the order of commits.
    return {u"BEGIN"_s, u"SELECT pg_advisory_xact_lock(1178686025, 2)"_s};
}

QStringList beforeCommit(Dialect dialect) {
    if (dialect == Dialect::Sqlite)
        return {};
    return {u"INSERT INTO tallies (box, substatus, currency, referrals, value_large, value_small) "
            u"SELECT box, substatus, currency, sum(referrals), sum(value_large), sum(value_small) "
            u"FROM tally_changes GROUP BY 1, 2, 3 "
            u"ON CONFLICT (box, substatus, currency) DO UPDATE SET "
            u"referrals = tallies.referrals + excluded.referrals, "
            u"value_large = tallies.value_large + excluded.value_large, "
            u"value_small = tallies.value_small + excluded.value_small"_s,
        u"DELETE FROM tally_changes"_s};
}

QString searchLookup(Dialect dialect) {
    return dialect == Dialect::Sqlite ? u"SELECT rowid FROM search WHERE search MATCH ?"_s
                                      : u"SELECT row_id FROM search WHERE words @@ CAST(? AS tsquery)"_s;
}

QString searchPattern(Dialect dialect, const QStringList& words) {
    // Words hold letters and digits only, so nothing in them can end the quotes.
    QStringList parts;
    for (const auto& word : words)
        parts << (dialect == Dialect::Sqlite ? u'"' + word + u"\"*"_s : u'\'' + word + u"':*"_s);
    return parts.join(dialect == Dialect::Sqlite ? u" AND "_s : u" & "_s);
}

QString insertSearch(Dialect dialect) {
    return dialect == Dialect::Sqlite
        ? u"INSERT INTO search (rowid, words) VALUES (?, ?)"_s
        : u"INSERT INTO search (row_id, words) VALUES (?, array_to_tsvector(CAST(? AS text[])))"_s;
}

QString searchDocument(Dialect dialect, const QStringList& words) {
    if (dialect == Dialect::Sqlite)
        return words.join(u' ');
    return words.isEmpty() ? u"{}"_s : u"{\""_s + words.join(u"\",\""_s) + u"\"}"_s;
}

QString deleteSearch(Dialect dialect) {
    return dialect == Dialect::Sqlite ? u"DELETE FROM search WHERE rowid = ?"_s
                                      : u"DELETE FROM search WHERE row_id = ?"_s;
}

QString withoutAccount(Dialect dialect) {
    return dialect == Dialect::Sqlite
        ? u"UPDATE referral_texts SET document = json_remove(document, '$.favilla.account')"_s
        : u"UPDATE referral_texts SET document = (document::jsonb #- '{favilla,account}')::text"_s;
}

} // namespace favilla

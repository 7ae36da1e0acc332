// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace favilla {

/// Which of the two databases is spoken to. All that differs between them in a statement stands in
/// dialect.cpp; what differs in the schema stands in resources/sql.
enum class Dialect { Sqlite, Postgresql };

/// Opens a transaction that only reads, in one snapshot.
QString beginRead(Dialect dialect);
/// Opens a transaction that writes; statements to be run one after the other. From here to its end no other
/// writer gets in, on either database.
QStringList beginWrite(Dialect dialect);

/// What has to be run at the end of a transaction that changed referrals, before its commit.
QStringList beforeCommit(Dialect dialect);

/// The statement that gives the rows which have all words; one placeholder, for `searchPattern`.
QString searchLookup(Dialect dialect);
/// Every word as a prefix, all of them to be found. `words` as of foldedWords; not empty.
QString searchPattern(Dialect dialect, const QStringList& words);
/// The statement that stores the words of one row; placeholders: row, searchDocument.
QString insertSearch(Dialect dialect);
/// The words of one referral in the form that `insertSearch` takes.
QString searchDocument(Dialect dialect, const QStringList& words);
QString deleteSearch(Dialect dialect);

/// The beginning of a statement that takes the account out of referrals' documents; a condition follows.
QString withoutAccount(Dialect dialect);

} // namespace favilla

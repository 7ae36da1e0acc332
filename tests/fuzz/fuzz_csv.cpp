// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"
#include "exchange/filereader.h"

#include "invariant.h"

#include <algorithm>

using namespace favilla;

namespace {

QList<Referral> taken(const ReadFile& file) {
    QList<Referral> referrals;
    for (const auto& row : file.rows)
        if (row.outcome)
            referrals << *row.outcome;
    return referrals;
}

void requireReadsBack(const QList<Referral>& referrals) {
    const auto csv = writeCsv(referrals, {QLatin1Char(';'), QLatin1Char(','), true});
    const auto table = readCsv(csv);
    require(table.hasValue(), "own table");
    const auto file = toReferrals(*table, guess(*table), fuzzMoment());
    require(file.hasValue() && file->rows.size() == referrals.size(), "own rows");
    for (qsizetype i = 0; i < referrals.size(); ++i)
        require(file->rows.at(i).outcome && *file->rows.at(i).outcome == referrals.at(i), "own row differs");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto table = readCsv(bytes);
    if (!table)
        return 0;
    auto mapping = guess(*table);
    require(csvMappingFromJson(toJson(mapping)).valueOr({}) == mapping, "mapping reads back");
    if (!isComplete(mapping) && !table->headers.isEmpty())
        mapping.columns.insert(Field::CustomerName, 0);
    const auto file = toReferrals(*table, mapping, fuzzMoment());
    if (!file)
        return 0;
    require(file->rows.size() == table->records.size(), "number of rows");
    requireSoundRows(*file);
    requireReadsBack(taken(*file));
    return 0;
}

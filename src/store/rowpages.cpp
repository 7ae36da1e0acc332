// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowpages.h"

#include "store/referralcolumns.h"

namespace favilla {
namespace {

constexpr qsizetype pageSize = 64;

} // namespace

Result<void> eachOfRows(Connection& connection, const QString& pattern, const QList<RowId>& rows,
    const std::function<void(const QSqlQuery&)>& function) {
    const auto sql = pattern.arg(placeholders(pageSize));
    for (qsizetype start = 0; start < rows.size(); start += pageSize) {
        QVariantList page;
        for (const auto row : rows.mid(start, pageSize))
            page << static_cast<qint64>(row);
        while (page.size() < pageSize)
            page << page.last();
        FAVILLA_TRY(connection.each(sql, page, function));
    }
    return {};
}

} // namespace favilla

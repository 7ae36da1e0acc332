// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvcell.h"
#include "exchange/importplan.h"

namespace favilla {

Result<void> writeProblems(QIODevice& device, const QList<ReadRow>& rows) {
    const auto write = [&device](QStringList cells) {
        std::transform(cells.begin(), cells.end(), cells.begin(), cellFromText);
        const auto record = csvRecord(cells, QLatin1Char(',')) + "\r\n";
        return device.write(record) == record.size();
    };
    bool isWritten = device.write("\xEF\xBB\xBF") == 3
        && write({QStringLiteral("Line"), QStringLiteral("Entry"), QStringLiteral("Reason"),
            QStringLiteral("Field"), QStringLiteral("Value"), QStringLiteral("Original")});
    for (const auto& row : rows) {
        if (row.outcome || !isWritten)
            continue;
        const auto& error = row.outcome.error();
        const auto entry = row.entry > 0 ? QString::number(row.entry) : QString();
        isWritten = write({QString::number(row.line), entry, name(error.kind), name(error.field),
            error.subject, QString::fromUtf8(row.original)});
    }
    if (!isWritten)
        return Error{.kind = ErrorKind::FileNotWritable, .detail = device.errorString()};
    return {};
}

} // namespace favilla

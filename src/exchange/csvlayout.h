// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>
#include <QStringList>

#include <optional>

namespace favilla {

/// How the records of one CSV file are cut and what its columns are called: with it a single record can be
/// written out again as a file that reads like the one it came from.
struct CsvLayout {
    QChar separator = QLatin1Char(',');
    QStringList headers;

    /// One line of JSON, for the store and the full copy.
    QString toText() const;
    /// Nothing for a text that toText() did not write.
    static std::optional<CsvLayout> fromText(const QString& text);

    friend bool operator==(const CsvLayout&, const CsvLayout&) = default;
};

} // namespace favilla

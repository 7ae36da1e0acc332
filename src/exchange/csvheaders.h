// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

#include <optional>

namespace favilla {

/// What a column header means, as far as its words say it.
struct HeaderMeaning {
    Field field = Field::None;
    /// Key of CsvMapping::extras where there is no field.
    QString extra;
    bool isItalian = false;
};

/// A header as it is compared: words without accents, case and punctuation.
QString foldedHeader(const QString& header);
std::optional<HeaderMeaning> meaningOf(const QString& header);

} // namespace favilla

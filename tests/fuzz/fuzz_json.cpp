// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonscan.h"
#include "exchange/partnercenterjson.h"

#include "invariant.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How many rows the text must give, as Qt's own parser sees it; nothing where it refuses the text.
std::optional<qsizetype> expectedRows(const QByteArray& text) {
    const auto json = QJsonDocument::fromJson(text);
    if (json.isArray())
        return json.array().size();
    if (!json.isObject())
        return {};
    const auto value = json.object().value("value"_L1);
    return value.isArray() ? value.toArray().size() : 1;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray text(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto file = readPartnerCenterJson(text);
    if (!file)
        return 0;
    // A key written twice or with escapes is where the two may differ.
    if (const auto expected = expectedRows(text);
        expected && text.count("value") <= 1 && !text.contains('\\'))
        require(file->rows.size() == *expected, "number of rows");
    // A problem file that comes back has its reasons taken out.
    if (!text.contains("\"favillaReason\""))
        for (const auto& row : file->rows)
            require(text.contains(row.original), "original text");
    requireSoundRows(*file);
    if (const auto json = QJsonDocument::fromJson(text); !json.isNull())
        require(QJsonDocument::fromJson(minified(text)) == json, "minified");
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

QString CsvLayout::toText() const {
    const QJsonObject json{
        {u"separator"_s, QString(separator)}, {u"headers"_s, QJsonArray::fromStringList(headers)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<CsvLayout> CsvLayout::fromText(const QString& text) {
    const auto json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto separator = json.value("separator"_L1).toString();
    CsvLayout layout;
    for (const auto& header : json.value("headers"_L1).toArray())
        layout.headers << header.toString();
    if (separator.size() != 1 || layout.headers.isEmpty())
        return {};
    layout.separator = separator.front();
    return layout;
}

} // namespace favilla

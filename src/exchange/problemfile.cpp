// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/problemfile.h"

#include "exchange/csvcell.h"
#include "exchange/csvreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

enum class Form { Table, Json, Report };

constexpr auto byteOrderMark = "\xEF\xBB\xBF";
constexpr auto reasonKey = "\"favillaReason\"";

QString reasonOf(const ReadRow& row) {
    return row.reason.isEmpty() ? name(row.outcome.error().kind) : row.reason;
}

bool isSameSource(const ReadRow& one, const ReadRow& other) {
    if (one.entry > 0 || other.entry > 0)
        return one.entry > 0 && other.entry > 0;
    return one.layout && other.layout && *one.layout == *other.layout;
}

Form formOf(const QList<ReadRow>& rows) {
    const bool isOneSource = std::all_of(
        rows.begin(), rows.end(), [&rows](const ReadRow& row) { return isSameSource(row, rows.first()); });
    if (rows.isEmpty() || !isOneSource)
        return Form::Report;
    return rows.first().entry > 0 ? Form::Json : Form::Table;
}

/// In quotes, all of them: a separator within a name must not outnumber the one between names.
QByteArray headerRecord(const QStringList& headers, QChar separator) {
    QByteArrayList cells;
    for (const auto& header : problemColumns() + headers)
        cells << '"' + header.toUtf8().replace('"', "\"\"") + '"';
    return cells.join(QString(separator).toUtf8());
}

QByteArray tableOf(const QList<ReadRow>& rows) {
    const auto& layout = *rows.first().layout;
    auto text = byteOrderMark + headerRecord(layout.headers, layout.separator) + "\r\n";
    for (const auto& row : rows) {
        QStringList cells{QString::number(row.line), cellFromText(reasonOf(row))};
        for (const auto& cell : csvCells(row.original, layout.separator))
            cells << guardedCell(cell);
        text += csvRecord(cells, layout.separator) + "\r\n";
    }
    return text;
}

QByteArray jsonText(const QString& text) {
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

QByteArray elementOf(const ReadRow& row) {
    const auto reason = reasonKey + QByteArray(":") + jsonText(reasonOf(row));
    if (!row.original.startsWith('{'))
        return '{' + reason + R"(,"original":)" + row.original + '}';
    const auto rest = row.original.sliced(1);
    return '{' + reason + (rest.trimmed() == "}" ? "" : ",") + rest;
}

QByteArray arrayOf(const QList<ReadRow>& rows) {
    QByteArrayList elements;
    for (const auto& row : rows)
        elements << elementOf(row);
    return "[\n" + elements.join(",\n") + "\n]\n";
}

QByteArray reportOf(const QList<ReadRow>& rows) {
    const auto record = [](QStringList cells) {
        std::transform(cells.begin(), cells.end(), cells.begin(), cellFromText);
        return csvRecord(cells, QLatin1Char(',')) + "\r\n";
    };
    auto text =
        byteOrderMark + record({u"Line"_s, u"Entry"_s, u"Reason"_s, u"Field"_s, u"Value"_s, u"Original"_s});
    for (const auto& row : rows) {
        const auto& error = row.outcome.error();
        const auto entry = row.entry > 0 ? QString::number(row.entry) : QString();
        text += record({QString::number(row.line), entry, reasonOf(row), name(error.field), error.subject,
            QString::fromUtf8(row.original)});
    }
    return text;
}

} // namespace

const QStringList& problemColumns() {
    static const QStringList columns{u"Favilla line"_s, u"Favilla reason"_s};
    return columns;
}

Result<void> writeProblems(QIODevice& device, const QList<ReadRow>& rows) {
    QList<ReadRow> problems;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(problems),
        [](const ReadRow& row) { return !row.outcome; });
    const auto form = formOf(problems);
    const auto text = form == Form::Table ? tableOf(problems)
        : form == Form::Json              ? arrayOf(problems)
                                          : reportOf(problems);
    if (device.write(text) != text.size())
        return Error{.kind = ErrorKind::FileNotWritable, .detail = device.errorString()};
    return {};
}

QByteArray withoutProblemReason(const QByteArray& element) {
    qsizetype at = 1;
    const auto skipSpace = [&element, &at] {
        while (at < element.size() && QByteArrayView(" \t\r\n").contains(element.at(at)))
            ++at;
    };
    const auto skip = [&](QByteArrayView expected) {
        skipSpace();
        const bool isThere = QByteArrayView(element).sliced(at).startsWith(expected);
        at += isThere ? expected.size() : 0;
        return isThere;
    };
    if (!element.startsWith('{') || !skip(reasonKey) || !skip(":") || !skip("\""))
        return element;
    while (at < element.size() && element.at(at) != '"')
        at += element.at(at) == '\\' ? 2 : 1;
    if (at >= element.size())
        return element;
    const auto behind = ++at;
    if (!skip(","))
        at = behind;
    const auto rest = at;
    // What was no object was given one.
    if (skip(R"("original")") && skip(":") && at < element.size())
        if (auto bare = element.sliced(at).chopped(1).trimmed(); !bare.startsWith('{'))
            return bare;
    at = rest;
    return '{' + element.sliced(at);
}

QByteArray problemIdentity(const QByteArray& original, const CsvLayout* layout) {
    if (!layout)
        return original;
    QStringList cells;
    for (const auto& cell : csvCells(original, layout->separator))
        cells << textFromForeignCell(cell);
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    return csvRecord(cells, layout->separator);
}

} // namespace favilla

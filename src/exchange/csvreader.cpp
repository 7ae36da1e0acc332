// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include "exchange/csvcell.h"
#include "exchange/problemfile.h"

#include <algorithm>
#include <array>

namespace favilla {
namespace {

// More than any table of referrals has; beyond it a file is something else, and memory would not be bounded.
constexpr qsizetype mostColumns = 4096;
constexpr qsizetype mostRecords = 1'000'000;

bool isLineBreak(char c) {
    return c == '\n' || c == '\r';
}

/// Cuts text into records, one call each. Linear in time: a quote that never closes is found out once, and
/// from then on a quoted cell ends with its line, so that one bad record does not swallow all others.
class RecordParser {
public:
    RecordParser(const QByteArray& text, char separator) : m_text(text), m_separator(separator) { }

    bool isAtEnd() const { return m_at >= m_text.size(); }
    qsizetype at() const { return m_at; }
    qint64 line() const { return m_line; }

    void skipLine() {
        while (!isAtEnd() && !isLineBreak(m_text.at(m_at)))
            ++m_at;
        skipLineBreak();
    }

    CsvRecord next() {
        const auto begin = m_at;
        auto record = parse();
        if (m_isOpen && !m_isLenient) {
            m_isLenient = true;
            m_at = begin;
            m_line = record.line;
            record = parse();
        }
        if (m_isOpen)
            record.problem = Error{.kind = ErrorKind::RowNotReadable,
                .detail = QStringLiteral("open quote"),
                .line = record.line};
        return record;
    }

private:
    CsvRecord parse() {
        CsvRecord record{.line = m_line, .cells = {}, .original = {}};
        const auto begin = m_at;
        m_isOpen = false;
        while (true) {
            auto cell = parseCell();
            // What lies beyond any header is counted as ragged, not stored.
            if (record.cells.size() <= mostColumns)
                record.cells << QString::fromUtf8(cell);
            if (isAtEnd() || isLineBreak(m_text.at(m_at)))
                break;
            ++m_at;
        }
        record.original = m_text.sliced(begin, m_at - begin);
        skipLineBreak();
        return record;
    }

    QByteArray parseCell() {
        QByteArray cell;
        if (!isAtEnd() && m_text.at(m_at) == '"')
            cell = parseQuoted();
        const auto begin = m_at;
        while (!isAtEnd() && m_text.at(m_at) != m_separator && !isLineBreak(m_text.at(m_at)))
            ++m_at;
        if (cell.isEmpty())
            return QByteArray::fromRawData(m_text.constData() + begin, m_at - begin);
        return cell.append(QByteArrayView(m_text).sliced(begin, m_at - begin));
    }

    QByteArray parseQuoted() {
        QByteArray cell;
        auto part = ++m_at;
        const auto take = [&] { cell.append(QByteArrayView(m_text).sliced(part, m_at - part)); };
        for (; !isAtEnd(); ++m_at) {
            const char c = m_text.at(m_at);
            if (c == '"') {
                take();
                if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != '"') {
                    ++m_at;
                    return cell;
                }
                part = ++m_at;
            } else if (isLineBreak(c)) {
                if (m_isLenient)
                    break;
                countLineBreak();
            }
        }
        take();
        m_isOpen = true;
        return cell;
    }

    void countLineBreak() {
        const bool isFirstOfTwo =
            m_text.at(m_at) == '\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == '\n';
        m_line += isFirstOfTwo ? 0 : 1;
    }

    void skipLineBreak() {
        if (isAtEnd())
            return;
        ++m_line;
        m_at += m_text.at(m_at) == '\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == '\n' ? 2 : 1;
    }

    const QByteArray& m_text;
    char m_separator;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    bool m_isOpen = false;
    bool m_isLenient = false;
};

bool isEmpty(const CsvRecord& record) {
    return std::all_of(record.cells.begin(), record.cells.end(),
        [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

/// "sep=;" in the first line: how spreadsheet programs are told.
std::optional<char> announcedSeparator(const QByteArray& text) {
    constexpr qsizetype keyLength = 4;
    if (text.size() <= keyLength || text.first(keyLength).toLower() != "sep=")
        return {};
    const char separator = text.at(keyLength);
    const bool isAlone = text.size() == keyLength + 1 || isLineBreak(text.at(keyLength + 1));
    return isAlone && !isLineBreak(separator) ? std::optional(separator) : std::nullopt;
}

/// The candidate that stands most often outside quotes in the first line that is not empty.
char foundSeparator(const QByteArray& text) {
    constexpr std::array candidates = {';', '\t', ','};
    std::array<qsizetype, candidates.size()> counts{};
    bool isInQuotes = false;
    bool hasText = false;
    for (const char c : text) {
        if (isLineBreak(c) && !isInQuotes && hasText)
            break;
        hasText = hasText || !isLineBreak(c);
        isInQuotes = isInQuotes != (c == '"');
        for (std::size_t i = 0; i < candidates.size() && !isInQuotes; ++i)
            counts.at(i) += c == candidates.at(i) ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most == 0 ? ',' : candidates.at(std::size_t(most - counts.begin()));
}

void checkWidth(CsvRecord& record, qsizetype width) {
    // Of a record that is cut off nobody knows whether the rest is empty.
    const bool isCut = record.cells.size() > mostColumns;
    while (!isCut && record.cells.size() > width && record.cells.last().trimmed().isEmpty())
        record.cells.removeLast();
    if (record.cells.size() != width && !record.problem)
        record.problem = Error{.kind = ErrorKind::RowNotReadable,
            .subject = QString::number(record.cells.size()),
            .detail = QStringLiteral("%1 cells instead of %2").arg(record.cells.size()).arg(width),
            .line = record.line};
}

QStringList trimmedCells(const QStringList& cells) {
    QStringList trimmed;
    for (const auto& cell : cells)
        trimmed << cell.trimmed();
    while (!trimmed.isEmpty() && trimmed.last().isEmpty())
        trimmed.removeLast();
    return trimmed;
}

/// Where the columns stand that Favilla added to a file of problem rows, the last first.
QList<qsizetype> addedColumns(const QStringList& headers) {
    QList<qsizetype> added;
    for (auto i = headers.size() - 1; i >= 0; --i)
        if (problemColumns().contains(headers.at(i)))
            added << i;
    return added;
}

void takeAway(const QList<qsizetype>& columns, QStringList& cells) {
    for (const auto column : columns)
        if (column < cells.size())
            cells.removeAt(column);
}

/// A record as it stood before Favilla wrote it into a file of problem rows.
void restore(CsvRecord& record, const QList<qsizetype>& added, QChar separator) {
    takeAway(added, record.cells);
    std::transform(record.cells.begin(), record.cells.end(), record.cells.begin(), textFromForeignCell);
    record.original = csvRecord(record.cells, separator);
}

Result<void> readRecords(RecordParser& parser, CsvTable& table, qsizetype size, Progress* progress) {
    QList<qsizetype> added;
    while (!parser.isAtEnd()) {
        if (progress) {
            if (progress->isCancelled)
                return Error{.kind = ErrorKind::Cancelled};
            progress->done = parser.at();
            progress->total = size;
        }
        auto record = parser.next();
        if (!added.isEmpty())
            restore(record, added, table.separator);
        const bool isTooWide = record.cells.size() > mostColumns;
        if (isEmpty(record) && !record.problem && !isTooWide)
            continue;
        if (table.headers.isEmpty()) {
            table.headers = trimmedCells(record.cells);
            if (isTooWide)
                return Error{.kind = ErrorKind::NotAReferralFile, .line = record.line};
            added = addedColumns(table.headers);
            takeAway(added, table.headers);
            continue;
        }
        if (table.records.size() >= mostRecords)
            return Error{.kind = ErrorKind::FileTooLarge, .line = record.line};
        checkWidth(record, table.headers.size());
        table.records << std::move(record);
    }
    return {};
}

} // namespace

QList<QStringList> CsvTable::firstRows(int count) const {
    QList<QStringList> rows;
    for (qsizetype i = 0; i < std::min<qsizetype>(count, records.size()); ++i)
        rows << records.at(i).cells;
    return rows;
}

Result<CsvTable> readCsv(const QByteArray& bytes, std::optional<QChar> separator, Progress* progress) {
    const auto text = decodeText(bytes);
    if (!text)
        return text.error();
    const auto announced = announcedSeparator(text->utf8);
    const char used = separator ? separator->toLatin1() : announced.value_or(foundSeparator(text->utf8));
    CsvTable table{.encoding = text->encoding, .separator = QLatin1Char(used), .headers = {}, .records = {}};
    RecordParser parser(text->utf8, used);
    if (announced)
        parser.skipLine();
    FAVILLA_TRY(readRecords(parser, table, text->utf8.size(), progress));
    return table;
}

QStringList csvCells(const QByteArray& original, QChar separator) {
    return RecordParser(original, separator.toLatin1()).next().cells;
}

} // namespace favilla

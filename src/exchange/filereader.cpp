// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/filereader.h"

#include "exchange/jsonscan.h"
#include "exchange/partnercenterjson.h"
#include "exchange/workspacedump.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 chunkSize = 1 << 20;
constexpr qint64 headSize = 64LL * 1024;

template <class T>
Result<T> withSubject(Result<T> result, const QString& path) {
    if (result)
        return result;
    auto error = result.error();
    if (error.subject.isEmpty())
        error.subject = path;
    return error;
}

/// What the first bytes already tell, so that a huge file of nonsense is refused without being read.
Result<void> checkHead(const QByteArray& head, qint64 size, const ReadOptions& options) {
    if (size == 0)
        return Error{.kind = ErrorKind::EmptyFile};
    if (isBinary(head))
        return Error{.kind = ErrorKind::NotText};
    FAVILLA_TRY(checkDepth(head, maximumJsonDepth));
    if (size > options.maximumSize)
        return Error{.kind = ErrorKind::FileTooLarge, .detail = u"%1 bytes"_s.arg(size)};
    return {};
}

Result<QByteArray> readAll(QFile& file, qint64 maximumSize, Progress* progress) {
    QByteArray bytes;
    bytes.reserve(std::min(file.size(), maximumSize));
    while (!file.atEnd()) {
        if (progress) {
            if (progress->isCancelled)
                return Error{.kind = ErrorKind::Cancelled};
            progress->total = file.size();
            progress->done = bytes.size();
        }
        const auto chunk = file.read(chunkSize);
        if (chunk.isEmpty())
            return Error{.kind = ErrorKind::FileNotReadable, .detail = file.errorString()};
        bytes += chunk;
        if (bytes.size() > maximumSize)
            return Error{.kind = ErrorKind::FileTooLarge};
    }
    return bytes;
}

Result<QByteArray> guardedBytes(const QString& path, const ReadOptions& options, Progress* progress) {
    const QFileInfo info(path);
    if (!info.exists())
        return Error{.kind = ErrorKind::FileNotFound};
    if (info.isDir())
        return Error{.kind = ErrorKind::IsAFolder};
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::FileNotReadable, .detail = file.errorString()};
    FAVILLA_TRY(checkHead(file.peek(headSize), file.size(), options));
    return readAll(file, options.maximumSize, progress);
}

bool isJson(const QByteArray& utf8) {
    const auto first = std::find_if(utf8.cbegin(), utf8.cend(), [](char c) { return uchar(c) > ' '; });
    return first != utf8.cend() && (*first == '{' || *first == '[');
}

/// `utf8` is kept, so that the table can be read again with another separator.
Result<LoadedFile> loadCsv(
    const QByteArray& bytes, const QByteArray& utf8, const ReadOptions& options, Progress* progress) {
    const auto separator = options.mapping ? std::optional(options.mapping->separator) : std::nullopt;
    auto table = readCsv(bytes, separator, progress);
    if (!table)
        return table.error();
    if (table->headers.size() < 2)
        return Error{.kind = ErrorKind::NotAReferralFile, .line = 1};
    LoadedFile file{.format = FileFormat::Csv, .text = utf8, .table = std::move(*table)};
    file.mapping = options.mapping ? *options.mapping : guess(file.table);
    return file;
}

ReadRow dumpRow(qint64 line, const QByteArray& item, qint64 entry) {
    auto outcome = referralFromDump(QJsonDocument::fromJson(item).object());
    if (!outcome) {
        auto error = outcome.error();
        error.line = line;
        error.entry = entry;
        outcome = error;
    }
    return {.line = line, .original = item, .outcome = std::move(outcome), .entry = entry};
}

/// A dump has one item on each line (see DumpWriter): so each row knows its line and its text.
Result<ReadFile> rowsOfDump(const QByteArray& text, Progress* progress) {
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    if (const auto verified = verifyDump(buffer, progress); !verified)
        return verified.error();
    ReadFile file{.format = FileFormat::WorkspaceDump, .rows = {}};
    buffer.seek(0);
    bool isInside = false;
    for (qint64 line = 1; !buffer.atEnd(); ++line) {
        auto item = buffer.readLine().trimmed();
        if (isInside && item.startsWith(']'))
            break;
        if (isInside) {
            if (item.endsWith(','))
                item.chop(1);
            file.rows << dumpRow(line, item, file.rows.size() + 1);
        }
        isInside = isInside || item == R"("referrals":[)";
    }
    return file;
}

} // namespace

Result<LoadedFile> loadText(const QByteArray& bytes, const ReadOptions& options, Progress* progress) {
    FAVILLA_TRY(checkHead(bytes.first(std::min(bytes.size(), qsizetype(headSize))), bytes.size(), options));
    auto text = decodeText(bytes);
    if (!text)
        return text.error();
    if (!isJson(text->utf8))
        return loadCsv(bytes, text->utf8, options, progress);
    if (const auto checked = checkedJson(text->utf8, maximumJsonDepth, progress); !checked)
        return checked.error();
    const bool isDump = isWorkspaceDump(text->utf8);
    return LoadedFile{.format = isDump ? FileFormat::WorkspaceDump : FileFormat::PartnerCenterJson,
        .text = std::move(text->utf8)};
}

Result<LoadedFile> loadFile(const QString& path, const ReadOptions& options, Progress* progress) {
    const auto bytes = guardedBytes(path, options, progress);
    if (!bytes)
        return withSubject(Result<LoadedFile>(bytes.error()), path);
    auto file = withSubject(loadText(*bytes, options, progress), path);
    if (file)
        file->path = path;
    return file;
}

Result<ReadFile> rowsOf(const LoadedFile& file, const ReadOptions& options, Progress* progress) {
    switch (file.format) {
    case FileFormat::PartnerCenterJson:
        return withSubject(readPartnerCenterJson(file.text, progress), file.path);
    case FileFormat::WorkspaceDump:
        return withSubject(rowsOfDump(file.text, progress), file.path);
    case FileFormat::Csv:
        return withSubject(toReferrals(file.table, file.mapping, options.now, progress), file.path);
    }
    return Error{.kind = ErrorKind::NotAReferralFile, .subject = file.path};
}

Result<ReadFile> readText(const QByteArray& bytes, const ReadOptions& options, Progress* progress) {
    const auto file = loadText(bytes, options, progress);
    if (!file)
        return file.error();
    return rowsOf(*file, options, progress);
}

Result<ReadFile> readFile(const QString& path, const ReadOptions& options, Progress* progress) {
    const auto file = loadFile(path, options, progress);
    if (!file)
        return file.error();
    return rowsOf(*file, options, progress);
}

} // namespace favilla

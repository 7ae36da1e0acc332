// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/filereader.h"
#include "exchange/workspacedump.h"

#include "invariant.h"

#include <QBuffer>

using namespace favilla;

namespace {

Result<DumpHeader> read(QByteArray bytes, const DumpVisitor& visit) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readDump(buffer, visit);
}

/// The input as the items of a sound dump, so that the fuzzer gets past the checksum.
QByteArray dumpOf(const QByteArray& bytes) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    DumpWriter writer(buffer);
    bool isWritten = writer.begin(fuzzMoment().utc) && writer.section(QStringLiteral("referrals"));
    for (const auto& line : bytes.split('\n'))
        isWritten = isWritten && writer.item({{QStringLiteral("id"), QString::fromUtf8(line)}});
    require(isWritten && writer.end(), "written");
    return buffer.data();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    qint64 items = 0;
    const auto count = [&items](const QString&, const QJsonObject&) {
        ++items;
        return Result<void>();
    };
    const auto header = read(bytes, count);
    qint64 promised = 0;
    if (header)
        for (const auto of : header->counts)
            promised += of;
    require(items == promised, "items of a part");
    if (const auto rows = readText(bytes, {.now = fuzzMoment()}))
        requireSoundRows(*rows);

    const auto dump = dumpOf(bytes);
    items = 0;
    require(read(dump, count).hasValue() && items == bytes.count('\n') + 1, "round trip");
    const auto rows = readText(dump, {.maximumSize = 1LL << 40, .now = fuzzMoment()});
    require(rows && rows->rows.size() == items, "rows of a dump");
    return 0;
}

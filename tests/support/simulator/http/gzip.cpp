// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gzip.h"

#include <QtEndian>

#include <array>

namespace favilla::simulation {
namespace {

constexpr int fastest = 1;

constexpr std::array<quint32, 256> crcTable() {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        auto value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) ? 0xEDB88320U ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}

quint32 crc32(const QByteArray& bytes) {
    static constexpr auto table = crcTable();
    quint32 crc = 0xFFFFFFFFU;
    for (const auto byte : bytes)
        crc = table[(crc ^ quint8(byte)) & 0xFF] ^ (crc >> 8);
    return ~crc;
}

QByteArray littleEndian(quint32 value) {
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray gzipped(const QByteArray& bytes) {
    // Qt puts a length before and zlib's two bytes and check sum around the same deflated data.
    const auto zlib = qCompress(bytes, fastest);
    const QByteArray head("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    return head + zlib.mid(6, zlib.size() - 10) + littleEndian(crc32(bytes))
        + littleEndian(quint32(bytes.size()));
}

QByteArray gzipOfSpaces(const QByteArray& prefix, qint64 length) {
    return gzipped(prefix + QByteArray(length, ' '));
}

} // namespace favilla::simulation

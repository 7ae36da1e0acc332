// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoder.h"

#include <QStringConverter>

#include <algorithm>
#include <array>

namespace favilla {
namespace {

// What 0x80…0x9F mean in Windows-1252 (Microsoft's best-fit table; the five holes stay control characters).
// Everything else is Latin-1. Qt 6.4 has no decoder for it on every system.
constexpr std::array<char16_t, 32> windows1252 = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
    0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C,
    0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

constexpr qsizetype probeSize = 64LL * 1024;

QByteArray fromWindows1252(const QByteArray& bytes) {
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.cbegin(), bytes.cend(), text.begin(), [](char byte) {
        const auto code = static_cast<uchar>(byte);
        return QChar(code >= 0x80 && code < 0xA0 ? windows1252.at(code - 0x80U) : char16_t(code));
    });
    return text.toUtf8();
}

QByteArray fromUtf16(const QByteArray& bytes, QStringConverter::Encoding encoding) {
    QStringDecoder decoder(encoding);
    const QString text = decoder.decode(bytes);
    return (text.startsWith(QChar::ByteOrderMark) ? QStringView(text).mid(1) : QStringView(text)).toUtf8();
}

bool isUtf8(const QByteArray& bytes) {
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    constexpr qsizetype step = 1 << 20;
    qsizetype from = 0;
    while (from < bytes.size()) {
        auto to = std::min(from + step, bytes.size());
        // Never cut a sequence: its tail bytes are 10xxxxxx.
        for (int back = 0; back < 3 && to < bytes.size() && (uchar(bytes.at(to)) & 0xC0U) == 0x80; ++back)
            --to;
        QString decoded = decoder.decode(QByteArrayView(bytes).sliced(from, to - from));
        if (decoder.hasError())
            return false;
        from = to;
    }
    return true;
}

/// UTF-16 without a mark shows as zero bytes at every other place of what is mostly Latin text.
std::optional<Encoding> utf16ByZeros(const QByteArray& bytes) {
    const auto size = std::min(bytes.size(), probeSize) & ~qsizetype(1);
    if (size < 4 || bytes.size() % 2 != 0)
        return {};
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        even += bytes.at(i) == 0 ? 1 : 0;
        odd += bytes.at(i + 1) == 0 ? 1 : 0;
    }
    const auto most = size / 2 * 7 / 10;
    if (odd > most && even * 10 < size / 2)
        return Encoding::Utf16LittleEndian;
    if (even > most && odd * 10 < size / 2)
        return Encoding::Utf16BigEndian;
    return {};
}

std::optional<Encoding> utf16Of(const QByteArray& bytes) {
    if (bytes.startsWith("\xFF\xFE"))
        return Encoding::Utf16LittleEndian;
    if (bytes.startsWith("\xFE\xFF"))
        return Encoding::Utf16BigEndian;
    return utf16ByZeros(bytes);
}

bool startsLikeBinary(const QByteArray& bytes) {
    using namespace std::string_view_literals;
    constexpr std::array magic = {"\x89PNG"sv, "GIF8"sv, "\xFF\xD8\xFF"sv, "PK\x03\x04"sv, "%PDF-"sv,
        "RIFF"sv,
        "\x7F"
        "ELF"sv,
        "SQLite format 3"sv, "\x1F\x8B"sv, "\xD0\xCF\x11\xE0"sv, "II*\0"sv, "MM\0*"sv, "7z\xBC\xAF"sv,
        "Rar!"sv};
    return std::any_of(magic.begin(), magic.end(), [&bytes](std::string_view start) {
        return bytes.startsWith(QByteArrayView(start.data(), qsizetype(start.size())));
    });
}

/// DEL is not one of them: JSON carries it unescaped.
bool isControl(char byte) {
    const auto code = static_cast<uchar>(byte);
    return code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f';
}

/// One stray control character in a name is no reason to refuse a file; one in thirty is.
bool hasManyControls(const QByteArray& bytes) {
    const auto size = std::min(bytes.size(), probeSize);
    const auto controls = std::count_if(bytes.cbegin(), bytes.cbegin() + size, isControl);
    return controls > 2 + size / 30;
}

bool isBlank(const QByteArray& utf8) {
    return std::all_of(utf8.cbegin(), utf8.cend(), [](char c) { return uchar(c) <= ' '; });
}

} // namespace

bool isBinary(const QByteArray& firstBytes) {
    return startsLikeBinary(firstBytes) || (!utf16Of(firstBytes) && hasManyControls(firstBytes));
}

Result<DecodedText> decodeText(const QByteArray& bytes) {
    if (isBlank(bytes) && !bytes.contains('\0'))
        return Error{.kind = ErrorKind::EmptyFile};
    if (isBinary(bytes))
        return Error{.kind = ErrorKind::NotText};
    DecodedText text;
    if (const auto utf16 = utf16Of(bytes)) {
        text.encoding = *utf16;
        text.utf8 = fromUtf16(bytes,
            *utf16 == Encoding::Utf16LittleEndian ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    } else if (isUtf8(bytes)) {
        text.utf8 = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    } else {
        text.encoding = Encoding::Windows1252;
        text.utf8 = fromWindows1252(bytes);
    }
    if (isBlank(text.utf8))
        return Error{.kind = ErrorKind::EmptyFile};
    return text;
}

} // namespace favilla

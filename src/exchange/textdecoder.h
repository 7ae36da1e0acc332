// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace favilla {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

struct DecodedText {
    /// Without byte order mark.
    QByteArray utf8;
    Encoding encoding = Encoding::Utf8;
};

/// Finds out how a text is written: byte order mark, UTF-16 by its zero bytes, valid UTF-8, else
/// Windows-1252. Errors: EmptyFile (nothing but white space), NotText (pictures, archives, programs).
Result<DecodedText> decodeText(const QByteArray& bytes);
/// Whether the first bytes of a file already show that it is no text.
bool isBinary(const QByteArray& firstBytes);

} // namespace favilla

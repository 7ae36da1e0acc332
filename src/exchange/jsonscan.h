// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/progress.h"

#include "domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace favilla {

// Looks at JSON text without building a document: for the guards, for the text of single elements, and for
// numbers that must not go through a double. Linear in time, no recursion, no memory beyond its answer.

/// Where a value stands in the text.
struct JsonSpan {
    qsizetype begin = 0;
    qsizetype end = 0;
    /// Of its first character; 1 is the first line.
    qint64 line = 1;

    QByteArrayView in(QByteArrayView text) const { return text.sliced(begin, end - begin); }
};

struct JsonMember {
    /// As written, without quotes, escapes not resolved.
    QByteArrayView key;
    JsonSpan value;
};

/// Whether brackets and strings close, and nothing nests deeper than `maximumDepth`. Says nothing of what
/// stands between them. The answer is where the one value of the text stands. Errors (with line): EmptyFile,
/// NotJson, TruncatedJson, NestedTooDeep, Cancelled.
Result<JsonSpan> checkedJson(QByteArrayView text, int maximumDepth, Progress* progress = nullptr);
/// The nesting alone, of a beginning that may end anywhere.
Result<void> checkDepth(QByteArrayView beginning, int maximumDepth);

/// The elements of an array or the members of an object whose brackets close. Errors: NotJson.
Result<QList<JsonSpan>> jsonElements(QByteArrayView text, const JsonSpan& array);
Result<QList<JsonMember>> jsonMembers(QByteArrayView text, const JsonSpan& object);

/// The text of the value at `path` in an object; empty where there is none. Of equal keys the last counts.
QByteArrayView jsonValueAt(QByteArrayView object, std::initializer_list<QByteArrayView> path);

/// The same JSON with numbers beyond a double ("1e400") as strings: QJsonDocument refuses a document for one.
QByteArray withLargeNumbersQuoted(QByteArrayView json);

/// The same JSON, which must be sound, without white space between its parts.
QByteArray minified(QByteArrayView json);

} // namespace favilla

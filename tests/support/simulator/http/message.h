// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace favilla::simulation {

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// The value of the first header of that name, in any case; null where there is none.
QByteArray header(const Headers& headers, const QByteArray& name);
bool hasHeader(const Headers& headers, const QByteArray& name);

/// What came over the wire. Header names and values and the target stand as they were sent, byte for byte.
struct Request {
    QByteArray method;
    /// Path and query as sent, percent-encoded.
    QByteArray target;
    Headers headers;
    QByteArray body;

    /// Percent-decoded, without the query.
    QString path() const;
    /// Still encoded; empty without one.
    QByteArray query() const;
    QByteArray header(const QByteArray& name) const { return simulation::header(headers, name); }
    bool hasHeader(const QByteArray& name) const { return simulation::hasHeader(headers, name); }
};

/// How an answer goes out; all but the first are ways in which it fails to arrive.
enum class Delivery {
    Whole,
    /// The connection stays open and silent.
    Never,
    /// The connection is closed without a byte.
    ClosedBefore,
    /// The connection is closed in the middle of the body.
    ClosedWithin,
    /// A few bytes at a time.
    Dripping,
    /// The body is followed by 2 GB more, announced in Content-Length.
    Huge,
    /// The same with no length announced.
    HugeUnannounced,
};

struct Answer {
    int status = 200;
    Headers headers;
    QByteArray body;
    Delivery delivery = Delivery::Whole;
    /// Empty: the usual words of the status.
    QByteArray reason = {};
    /// Before the first byte, in milliseconds.
    int delay = 0;
};

QByteArray reasonPhrase(int status);

/// Name and value pairs of a query or a form. `+` is a space, as servers read it: who means a plus sends %2B.
QList<QPair<QString, QString>> pairs(const QByteArray& encoded);
QString valueOf(const QList<QPair<QString, QString>>& pairs, const QString& name);
bool hasValue(const QList<QPair<QString, QString>>& pairs, const QString& name);

} // namespace favilla::simulation

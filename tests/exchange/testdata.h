// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/error.h"

#include <QFile>
#include <QTest>

namespace favilla {

/// A fixture of tests/data; the test fails where it is missing.
inline QByteArray testData(const QString& path) {
    QFile file(QStringLiteral(FAVILLA_TEST_DATA "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qUtf8Printable(file.fileName()));
    return file.readAll();
}

inline Moment testMoment() {
    return {QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC), QTimeZone("Europe/Rome")};
}

} // namespace favilla

Q_DECLARE_METATYPE(favilla::ErrorKind)

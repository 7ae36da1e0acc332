// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>

namespace favilla {

/// The long form of a test: FAVILLA_WHOLE=1.
inline bool isWhole() {
    return qEnvironmentVariableIntValue("FAVILLA_WHOLE") != 0;
}

/// Qt Test ends a function whose rows together take five minutes, where it takes them for one.
inline const bool isPatient = !isWhole() || qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT")
    || qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");

/// The same in every run, unless FAVILLA_SEED says another; printed, so that a failure can be had again.
inline quint32 testSeed() {
    bool isGiven = false;
    const auto given = qEnvironmentVariable("FAVILLA_SEED").toUInt(&isGiven);
    const quint32 seed = isGiven ? given : 20261120;
    qInfo("FAVILLA_SEED=%u", seed);
    return seed;
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QList>
#include <QMetaType>

#include <chrono>
#include <optional>

namespace favilla {

/// What has to hold, in this order, for referrals to arrive.
enum class CheckStep { NameResolution, Proxy, Tls, SignIn, Role, ReadAccess };
QString name(CheckStep step);
QList<CheckStep> allCheckSteps();

enum class CheckOutcome { Passed, Failed, NotReached };
QString name(CheckOutcome outcome);

/// What a step found that has no name or number of its own.
enum class CheckNote { None, NoProxy, LeftToProxy, NotEncrypted, SignInValid };
QString name(CheckNote note);

/// One step of the connection check. Holds no secret and nothing of a customer: it is made to be passed on.
struct CheckResult {
    CheckStep step = CheckStep::NameResolution;
    CheckOutcome outcome = CheckOutcome::NotReached;
    /// Why it failed.
    std::optional<Error> error = {};
    /// What was found as it is called everywhere: an address, "TLSv1.3", a status, request ids.
    QString finding = {};
    std::chrono::milliseconds duration{0};
    CheckNote note = CheckNote::None;

    friend bool operator==(const CheckResult&, const CheckResult&) = default;
};

} // namespace favilla

Q_DECLARE_METATYPE(favilla::CheckResult)

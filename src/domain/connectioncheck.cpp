// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/connectioncheck.h"

#include "domain/names.h"

namespace favilla {
namespace {

constexpr auto steps = nameTable<CheckStep>({
    {CheckStep::NameResolution, "nameResolution"},
    {CheckStep::Proxy, "proxy"},
    {CheckStep::Tls, "tls"},
    {CheckStep::SignIn, "signIn"},
    {CheckStep::Role, "role"},
    {CheckStep::ReadAccess, "readAccess"},
});
constexpr auto outcomes = nameTable<CheckOutcome>({
    {CheckOutcome::Passed, "passed"},
    {CheckOutcome::Failed, "failed"},
    {CheckOutcome::NotReached, "notReached"},
});
constexpr auto notes = nameTable<CheckNote>({
    {CheckNote::None, ""},
    {CheckNote::NoProxy, "noProxy"},
    {CheckNote::LeftToProxy, "leftToProxy"},
    {CheckNote::NotEncrypted, "notEncrypted"},
    {CheckNote::SignInValid, "signInValid"},
});

} // namespace

QString name(CheckStep step) {
    return steps.nameOf(step);
}

QList<CheckStep> allCheckSteps() {
    return {CheckStep::NameResolution, CheckStep::Proxy, CheckStep::Tls, CheckStep::SignIn, CheckStep::Role,
        CheckStep::ReadAccess};
}

QString name(CheckOutcome outcome) {
    return outcomes.nameOf(outcome);
}

QString name(CheckNote note) {
    return notes.nameOf(note);
}

} // namespace favilla

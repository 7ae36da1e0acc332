// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultfate.h"

namespace favilla {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kinds = QList<Fault::Kind>;

const Kinds serverErrors{Fault::ServerError, Fault::BadGateway, Fault::Unavailable, Fault::GatewayTimeout,
    Fault::ServerErrorAfterEffect};
const Kinds silences{Fault::NeverAnswers, Fault::NeverAnswersAfterEffect};
const Kinds breaks{Fault::ClosesBeforeEffect, Fault::ClosesBeforeAnswer, Fault::ClosesWithinAnswer};
const Kinds nonsense{Fault::MalformedJson, Fault::CutJson, Fault::EmptyBody, Fault::ProxyPage,
    Fault::DeepNesting, Fault::BrokenGzip, Fault::LineBreakInETag};
const Kinds floods{Fault::Huge, Fault::HugeUnannounced, Fault::GzipBomb};
const Kinds detours{Fault::SignInPage, Fault::RedirectsElsewhere};

/// What any request brings, whatever it asks for.
std::optional<ErrorKind> failureOf(Fault::Kind kind) {
    if (serverErrors.contains(kind))
        return ErrorKind::ServiceUnavailable;
    if (silences.contains(kind) || kind == Fault::Drips)
        return ErrorKind::TimedOut;
    if (breaks.contains(kind))
        return ErrorKind::Offline;
    if (nonsense.contains(kind))
        return ErrorKind::AnswerNotUnderstood;
    if (floods.contains(kind))
        return ErrorKind::AnswerTooLarge;
    if (detours.contains(kind))
        return ErrorKind::ForeignAddress;
    if (kind == Fault::Throttled)
        return ErrorKind::Throttled;
    if (kind == Fault::InsufficientClaims)
        return ErrorKind::ConditionalAccess;
    return {};
}

std::optional<ErrorKind> refusalOf(Fault::Kind kind) {
    if (kind == Fault::Forbidden)
        return ErrorKind::RoleMissing;
    if (kind == Fault::NotFound || kind == Fault::Gone)
        return ErrorKind::NotVisible;
    if (kind == Fault::Unprocessable)
        return ErrorKind::RefusedByService;
    return {};
}

/// A token that is refused is renewed once.
FaultFate fateOfUnauthorized(const FaultCase& fault) {
    const auto kind = fault.kind == Fault::MfaRequired ? ErrorKind::MfaRequired : ErrorKind::SignInNeeded;
    return fault.times == 1 ? FaultFate{.mayGoUnnoticed = true} : FaultFate{.failure = kind};
}

FaultFate fateOnToken(const FaultCase& fault) {
    if (fault.kind == Fault::InvalidGrant)
        return {.failure = ErrorKind::SignInNeeded};
    if (fault.kind == Fault::InteractionRequired)
        return {.failure = ErrorKind::MfaRequired};
    // The network classes ask again: a refresh token that was used is worth nothing any more.
    if (fault.kind == Fault::ClosesBeforeAnswer)
        return {.mayGoUnnoticed = true, .failure = ErrorKind::SignInNeeded, .otherwise = ErrorKind::Offline};
    if (fault.kind == Fault::ClosesBeforeEffect || fault.kind == Fault::Drips)
        return {.mayGoUnnoticed = true, .failure = failureOf(fault.kind)};
    const bool isRefused = fault.kind < Fault::Throttled;
    return {.failure = isRefused ? ErrorKind::AnswerNotUnderstood : failureOf(fault.kind)};
}

FaultFate fateOnList(const FaultCase& fault) {
    const bool isOnce = fault.times == 1;
    switch (fault.kind) {
    case Fault::DuplicateItems:
    case Fault::RepeatsPage:
    case Fault::ForeignNextLink:
    case Fault::EndlessNextLinks:
        return {.mayGoUnnoticed = true};
    case Fault::RepeatingNextLink:
        return isOnce ? FaultFate{.mayGoUnnoticed = true} : FaultFate{.failure = ErrorKind::EndlessAnswer};
    case Fault::Unprocessable: // first without the filter
        return isOnce ? FaultFate{.mayGoUnnoticed = true} : FaultFate{.failure = ErrorKind::RefusedByService};
    case Fault::NotFound:
    case Fault::Gone:
        return {.failure = ErrorKind::AnswerNotUnderstood};
    case Fault::Forbidden:
        return {.failure = ErrorKind::RoleMissing};
    default:
        return {.mayGoUnnoticed = breaks.contains(fault.kind) || fault.kind == Fault::Drips,
            .failure = failureOf(fault.kind)};
    }
}

FaultFate fateOnGet(const FaultCase& fault) {
    if (const auto refusal = refusalOf(fault.kind))
        return {.parked = refusal};
    return {.mayGoUnnoticed = breaks.contains(fault.kind) || fault.kind == Fault::Drips,
        .failure = failureOf(fault.kind)};
}

FaultFate fateOnPatch(const FaultCase& fault) {
    if (fault.kind == Fault::EmptyBody)
        return {.mayGoUnnoticed = true};
    // An amount is tried in its other form.
    if (fault.kind == Fault::Unprocessable && fault.times == 1)
        return {.mayGoUnnoticed = true};
    if (const auto refusal = refusalOf(fault.kind))
        return {.parked = refusal};
    return {.mayGoUnnoticed = fault.kind == Fault::Drips, .failure = failureOf(fault.kind)};
}

FaultFate fateAsAsked(const FaultCase& fault) {
    if (fault.on == Fault::Token)
        return fateOnToken(fault);
    if (fault.kind == Fault::Unauthorized || fault.kind == Fault::MfaRequired)
        return fateOfUnauthorized(fault);
    const bool isChanged = fault.kind == Fault::Conflict || fault.kind == Fault::PreconditionFailed;
    if (isChanged && fault.on == Fault::Patch)
        return {.mayGoUnnoticed = true};
    if (isChanged)
        return {.failure = ErrorKind::ChangedOverThere};
    if (fault.on == Fault::List)
        return fateOnList(fault);
    return fault.on == Fault::Get ? fateOnGet(fault) : fateOnPatch(fault);
}

bool belongsToLists(Fault::Kind kind) {
    return kind >= Fault::DuplicateItems && kind <= Fault::EndlessNextLinks;
}

bool belongsToSignIn(Fault::Kind kind) {
    return kind == Fault::InvalidGrant || kind == Fault::InteractionRequired;
}

bool makesSense(Fault::Kind kind, Fault::On on) {
    if (belongsToLists(kind) || belongsToSignIn(kind))
        return on == (belongsToLists(kind) ? Fault::List : Fault::Token);
    return kind != Fault::LineBreakInETag || on == Fault::Get;
}

} // namespace

QString FaultCase::text() const {
    return u"%1:%2@%3"_s.arg(faultNames().at(kind).name).arg(times).arg(requestNames().at(on));
}

FaultFate fateOf(const FaultCase& fault) {
    auto fate = fateAsAsked(fault);
    if (fault.kind == Fault::ClosesWithinAnswer)
        fate.otherwise = ErrorKind::AnswerNotUnderstood;
    if (floods.contains(fault.kind))
        fate.otherwise = ErrorKind::TimedOut;
    return fate;
}

SyncState stateFor(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::SignInNeeded:
    case ErrorKind::MfaRequired:
    case ErrorKind::ConditionalAccess:
        return SyncState::SignInNeeded;
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
        return SyncState::Offline;
    default:
        return SyncState::Waiting;
    }
}

QList<FaultCase> allFaults() {
    QList<FaultCase> all;
    for (const auto& fault : faultNames())
        for (const auto on : {Fault::List, Fault::Get, Fault::Patch, Fault::Token})
            if (makesSense(fault.kind, on))
                all << FaultCase{fault.kind, on, 1};
    return all;
}

} // namespace favilla

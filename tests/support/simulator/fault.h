// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace favilla {

/// Something that goes wrong with the next requests. A value: `switches().fail({.kind = Fault::Throttled})`.
struct Fault {
    enum Kind {
        // Refused with a status, and nothing done.
        Unauthorized,
        MfaRequired,
        Forbidden,
        InsufficientClaims,
        NotFound,
        Gone,
        Conflict,
        PreconditionFailed,
        Unprocessable,
        Throttled,
        ServerError,
        BadGateway,
        Unavailable,
        GatewayTimeout,
        // Nothing done, nothing said.
        NeverAnswers,
        ClosesBeforeEffect,
        // Done, but the answer does not tell.
        ServerErrorAfterEffect,
        NeverAnswersAfterEffect,
        ClosesBeforeAnswer,
        ClosesWithinAnswer,
        // Answered, but oddly.
        Drips,
        MalformedJson,
        CutJson,
        EmptyBody,
        ProxyPage,
        SignInPage,
        DeepNesting,
        Huge,
        HugeUnannounced,
        GzipBomb,
        BrokenGzip,
        LineBreakInETag,
        RedirectsElsewhere,
        // Lists only.
        DuplicateItems,
        RepeatsPage,
        ForeignNextLink,
        RepeatingNextLink,
        EndlessNextLinks,
        // Sign-in only.
        InvalidGrant,
        InteractionRequired,
    };
    /// Which requests it meets.
    enum On { Any, List, Get, Patch, Put, Post, Authorize, Token, DeviceCode, Other };
    static constexpr int always = -1;

    Kind kind = ServerError;
    /// Any: every request of the API; those of sign-in only where the fault belongs to both worlds and is
    /// asked for there.
    On on = Any;
    /// How many requests it meets, or `always`.
    int times = 1;
    /// How many of the matching requests go well before.
    int after = 0;
    /// In seconds; below 0 the header is left out.
    int retryAfter = -1;
    /// The header as an HTTP date instead of seconds.
    bool isRetryAfterDate = false;
    /// Instead of the usual one of its kind, for instance 507 or 509; 0: the usual one.
    int status = 0;
    /// Meets only requests of this referral; empty: of any.
    QString referral = {};
    /// What a status says instead of the usual, in its reason and its body.
    QString words = {};
};

struct FaultName {
    Fault::Kind kind;
    QString name;
    QString sentence;
};

/// The names of Fault::On, in its order.
const QStringList& requestNames();

/// Every kind with the name it has on a command line, and what it does.
const QList<FaultName>& faultNames();

} // namespace favilla

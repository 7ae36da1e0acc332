// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/httpcall.h"

namespace favilla {

/// What a status other than 2xx means depends a little on what was asked.
struct AskedFor {
    bool isWrite = false;
    /// The whole list: its not being there says something of the address, not of a referral.
    bool isCollection = false;
};

/// Reads every documented shape of an error (partner-center api.md, section 7). `now` is UTC, for services
/// that do not tell their own time.
Failure serviceFailure(const HttpAnswer& answer, AskedFor asked, const QDateTime& now);

/// "request-id …, client-request-id …"; the latter as it was sent, where the answer does not repeat it.
QString requestIdsOf(const HttpAnswer& answer, const QByteArray& sentId);

} // namespace favilla

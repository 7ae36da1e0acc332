// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace favilla::words {

/// What is wrong on the way to Partner Center, and the user's next step: for the kinds from NotHttps on.
QString serviceSentence(const Error& error);

} // namespace favilla::words

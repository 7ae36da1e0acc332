// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace favilla {

/// What the browser shows at the end: plain text in the user's language.
struct SignInPage {
    QString title;
    QString succeeded;
    QString failed;
};

} // namespace favilla

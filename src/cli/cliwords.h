// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace favilla {

/// The words of the terminal, one context for the translators.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(favilla::Cli)
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/choices.h"

namespace favilla {

/// The system's language (an empty code), then each language there is, named in itself.
QList<Choice> languageChoices();

} // namespace favilla

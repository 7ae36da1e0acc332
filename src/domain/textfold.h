// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace favilla {

/// The words of a text as the search compares them: accents and case folded (Unicode NFKD without marks,
/// case folding), split at everything that is neither letter nor digit. The same on every database.
QStringList foldedWords(const QString& text);

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace favilla::simulation {

/// What referrals of one language are put together from. All of it is invented: no company, person, street
/// or number of it is anybody's.
struct InventedWords {
    QString locale;
    QString country;
    QString currency;
    QStringList trades;
    QStringList proper;
    QStringList legalForms;
    QStringList firstNames;
    QStringList lastNames;
    QStringList titles;
    QStringList streets;
    /// Town and postal code, separated by a semicolon.
    QStringList towns;
    /// Digits replace the signs #.
    QString phone;
    /// %1 is a number of seats.
    QStringList requests;
    QStringList dealNames;
    QStringList notes;
};

const InventedWords& italianWords();
const InventedWords& englishWords();

} // namespace favilla::simulation

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace favilla::simulation {

// The enumerations of the documentation (api.md, sections 5 and 6; enums.json).
QStringList statuses();
QStringList substatuses();
QStringList qualifications();
QStringList types();
QStringList directions();

/// Whether the table of section 6.1 has the pair.
bool isPair(const QString& status, const QString& substatus);
/// Whether the table of section 6.1 lets a referral go from one status to the other. A closed one goes
/// nowhere.
bool canGo(const QString& from, const QString& to);

/// The paths of section 4.3, those of lists with their `/-`.
QStringList patchPaths();

/// The names of the fields at the top of a referral (section 5).
QStringList referralFields();

} // namespace favilla::simulation

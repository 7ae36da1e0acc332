// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/account.h"

namespace favilla {

/// One account with all its settings; never a secret.
Report accountReport(const Account& account);
/// All of them as a table, each with who is signed in on this computer (empty: nobody), and whole for other
/// programs.
Report accountListReport(const QList<Account>& accounts, const QStringList& users);
/// It cannot be kept so: everything that is wrong with it, which is not nothing.
Report accountProblems(const QList<Error>& problems);

} // namespace favilla

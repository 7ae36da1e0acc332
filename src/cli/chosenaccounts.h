// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/result.h"

#include <QCommandLineOption>
#include <QFuture>

namespace favilla {

class Workspace;

/// `--account NAME|ID`, of the commands that may mean one of several.
QCommandLineOption accountOption();

/// The accounts that `wanted` means: a whole id, a name, or the first characters of an id where they fit only
/// one; all where it is empty. Errors, about AccountName: NotFound (without a subject: there is none at all),
/// Ambiguous.
Result<QList<Account>> accountsMeant(const QList<Account>& all, const QString& wanted);

/// The same of an open workspace.
QFuture<Result<QList<Account>>> chosenAccounts(Workspace& workspace, const QString& wanted);
/// One of them. Errors: Ambiguous, also (without a subject) where none is named and there are several.
QFuture<Result<Account>> chosenAccount(Workspace& workspace, const QString& wanted);

} // namespace favilla

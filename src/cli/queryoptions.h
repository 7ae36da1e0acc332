// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/query.h"

namespace favilla {

/// `--box`, `--search` and the other ways to narrow a list: shared by the commands that take a query.
QList<QCommandLineOption> queryOptions();
/// Reads them into `query`; a sentence for a word that is none of a closed list.
std::optional<QString> takeQuery(const QCommandLineParser& parser, ReferralQuery& query);
/// Whether any of them was written.
bool hasQuery(const QCommandLineParser& parser);

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>

namespace favilla {

/// `--create`, of the commands that may begin a workspace.
QCommandLineOption createOption();

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/createoption.h"

#include "cli/cliwords.h"

namespace favilla {

QCommandLineOption createOption() {
    return {QStringLiteral("create"),
        Cli::tr(
            "Make the workspace, and its folder, where there is none yet. Without this option a path that "
            "does not exist is refused.")};
}

} // namespace favilla

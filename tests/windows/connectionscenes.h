// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes.h"

namespace favilla::windows {

/// The windows of the connection to Partner Center.
QList<Scene> connectionScenes();
/// What their samples have to say.
QStringList connectionTexts();

} // namespace favilla::windows

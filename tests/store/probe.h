// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storelocation.h"

#include <QProcess>

#include <memory>

namespace favilla {

/// Starts `storeprobe` and waits for its first word; as a user without rights where asked and possible.
std::unique_ptr<QProcess> startProbe(
    const QString& command, const StoreLocation& location, QString* word, const QString& program = {});

/// The same as nobody where the test is root, who may write everything. `folder` must be readable by all.
QString openAsNobody(const StoreLocation& location, const QString& folder);

} // namespace favilla

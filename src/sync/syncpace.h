// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace favilla {

/// How often the service is asked.
struct SyncPace {
    std::chrono::seconds poll{300};
    /// What is asked for twice, since clocks and pages are not exact.
    std::chrono::seconds overlap{300};
    std::chrono::seconds full{24 * 3600};
};

} // namespace favilla

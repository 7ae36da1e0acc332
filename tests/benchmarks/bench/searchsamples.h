// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchfloor.h"

#include "invented/archive.h"

namespace favilla::bench {

/// What people type, by how much it finds.
struct SearchSamples {
    QStringList rare;
    QStringList broad;
    QStringList twoWords;
    QStringList none;
};

/// `each` of every kind, chosen by counting hits: rare ones have at most 300, broad ones at least 8 % of all
/// `rows`. Fewer where the workspace is too small to have them.
SearchSamples searchSamples(SearchFloor& floor, int rows, int each);

} // namespace favilla::bench

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/traymenu.h"

namespace favilla {

/// Written out, because within the class its own list cannot be compared yet.
bool operator==(const TrayEntry& one, const TrayEntry& other) {
    return one.id == other.id && one.label == other.label && one.isEnabled == other.isEnabled
        && one.isSeparator == other.isSeparator && one.children == other.children
        && one.isChecked == other.isChecked;
}

} // namespace favilla

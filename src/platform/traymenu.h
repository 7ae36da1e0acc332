// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace favilla {

/// One line of the tray's menu.
struct TrayEntry {
    /// From 1 to 999,999, once in a menu. A panel may still show the menu before the last one, so an id means
    /// the same for as long as the program runs. A separator needs none.
    int id = 0;
    /// Plain text: no key is marked in it.
    QString label = {};
    bool isEnabled = true;
    bool isSeparator = false;
    QList<TrayEntry> children = {};
    /// Nothing where the entry is no switch.
    std::optional<bool> isChecked = {};
};

bool operator==(const TrayEntry& one, const TrayEntry& other);

struct TrayMenu {
    QList<TrayEntry> entries;

    friend bool operator==(const TrayMenu&, const TrayMenu&) = default;
};

} // namespace favilla

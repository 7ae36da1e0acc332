// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace favilla {

/// How the program shows itself in the tray. Texts are plain.
struct TrayLook {
    QString title = {};
    QString toolTip = {};
    /// Below the tool tip's first line; may have several lines.
    QString toolTipDetail = {};
    /// A picture of the icon theme. Panels prefer it to `icon`, so it stays empty where a count is painted.
    QString iconName = {};
    QIcon icon = {};
    QString overlayName = {};
    /// What blinks or stands out while `wantsAttention`.
    QIcon attentionIcon = {};
    bool wantsAttention = false;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDBusArgument>
#include <QIcon>
#include <QList>
#include <QString>

namespace favilla {

/// A picture of StatusNotifierItem, (iiay): ARGB32 in network byte order, not premultiplied.
struct TrayPixmap {
    int width = 0;
    int height = 0;
    QByteArray pixels;

    friend bool operator==(const TrayPixmap&, const TrayPixmap&) = default;
};
using TrayPixmaps = QList<TrayPixmap>;

/// The tool tip of StatusNotifierItem, (sa(iiay)ss). The last text is read as markup.
struct TrayToolTip {
    QString iconName;
    TrayPixmaps pixmaps;
    QString title;
    QString markup;
};

QDBusArgument& operator<<(QDBusArgument& argument, const TrayPixmap& pixmap);
const QDBusArgument& operator>>(const QDBusArgument& argument, TrayPixmap& pixmap);
QDBusArgument& operator<<(QDBusArgument& argument, const TrayToolTip& toolTip);
const QDBusArgument& operator>>(const QDBusArgument& argument, TrayToolTip& toolTip);

/// Registers the types above with D-Bus; may be called again.
void registerTrayTypes();

/// The icon in the sizes that panels have, from 16 to 64 pixels; empty for a null icon.
TrayPixmaps trayPixmaps(const QIcon& icon);

} // namespace favilla

Q_DECLARE_METATYPE(favilla::TrayPixmap)
Q_DECLARE_METATYPE(favilla::TrayToolTip)

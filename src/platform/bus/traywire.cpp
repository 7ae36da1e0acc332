// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/bus/traywire.h"

#include <QDBusMetaType>
#include <QImage>
#include <QPixmap>
#include <QtEndian>

namespace favilla {
namespace {

TrayPixmap trayPixmap(const QIcon& icon, int size) {
    // One pixel for each point, whatever the screen of this program has.
    const auto image = icon.pixmap(QSize(size, size), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
    TrayPixmap pixmap{image.width(), image.height(), QByteArray(image.width() * image.height() * 4, '\0')};
    auto* target = pixmap.pixels.data();
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x, target += sizeof(QRgb))
            qToBigEndian(line[x], target);
    }
    return pixmap;
}

} // namespace

QDBusArgument& operator<<(QDBusArgument& argument, const TrayPixmap& pixmap) {
    argument.beginStructure();
    argument << pixmap.width << pixmap.height << pixmap.pixels;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, TrayPixmap& pixmap) {
    argument.beginStructure();
    argument >> pixmap.width >> pixmap.height >> pixmap.pixels;
    argument.endStructure();
    return argument;
}

QDBusArgument& operator<<(QDBusArgument& argument, const TrayToolTip& toolTip) {
    argument.beginStructure();
    argument << toolTip.iconName << toolTip.pixmaps << toolTip.title << toolTip.markup;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, TrayToolTip& toolTip) {
    argument.beginStructure();
    argument >> toolTip.iconName >> toolTip.pixmaps >> toolTip.title >> toolTip.markup;
    argument.endStructure();
    return argument;
}

void registerTrayTypes() {
    qDBusRegisterMetaType<TrayPixmap>();
    qDBusRegisterMetaType<TrayPixmaps>();
    qDBusRegisterMetaType<TrayToolTip>();
}

TrayPixmaps trayPixmaps(const QIcon& icon) {
    if (icon.isNull())
        return {};
    TrayPixmaps pixmaps;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        const auto pixmap = trayPixmap(icon, size);
        // An icon of fixed pictures gives its largest one again and again.
        if (pixmap.width > 0 && !pixmaps.contains(pixmap))
            pixmaps << pixmap;
    }
    return pixmaps;
}

} // namespace favilla

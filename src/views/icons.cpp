// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QtMath>

namespace favilla {
namespace {

// Empty for a name that is none. The pictures are drawn in pure black, which stands for "the colour asked".
QByteArray svg(const QString& name, const QColor& color) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto bytes = file.readAll();
    return color.isValid() ? bytes.replace("#000000", color.name().toLatin1()) : bytes;
}

void draw(QPainter& painter, const QRectF& rect, const QByteArray& bytes) {
    QSvgRenderer renderer(bytes);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, rect);
}

/// Draws an SVG at whatever size is asked, half transparent where it is disabled.
class SvgEngine final : public QIconEngine {
public:
    explicit SvgEngine(QByteArray bytes) : m_bytes(std::move(bytes)) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.45 * painter->opacity());
        draw(*painter, rect, m_bytes);
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new SvgEngine(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Drawn once for each size and colour: a list shows the same few on every row, at every scroll. Null for a
/// name that is none. `size` in logical pixels.
QPixmap drawn(const QString& name, const QColor& color, const QSizeF& size, qreal scale) {
    const auto key = QStringLiteral("favilla %1 %2 %3 %4 %5")
                         .arg(name, color.name())
                         .arg(size.width())
                         .arg(size.height())
                         .arg(scale);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    const auto bytes = svg(name, color);
    if (bytes.isEmpty())
        return {};
    picture = QPixmap(qCeil(size.width() * scale), qCeil(size.height() * scale));
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    draw(painter, QRectF(QPointF(), size * scale), bytes);
    painter.end();
    picture.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, picture);
    return picture;
}

QIcon iconOf(const QByteArray& bytes) {
    return bytes.isEmpty() ? QIcon() : QIcon(new SvgEngine(bytes));
}

} // namespace

QIcon icon(const QString& name, const QColor& color) {
    return iconOf(svg(name, color));
}

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color) {
    const auto picture = drawn(name, color, rect.size(), painter.device()->devicePixelRatioF());
    if (!picture.isNull())
        painter.drawPixmap(rect.topLeft(), picture);
}

QIcon programIcon() {
    return iconOf(svg(QStringLiteral("favilla"), {}));
}

} // namespace favilla

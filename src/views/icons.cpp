// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

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

QIcon iconOf(const QByteArray& bytes) {
    return bytes.isEmpty() ? QIcon() : QIcon(new SvgEngine(bytes));
}

} // namespace

QIcon icon(const QString& name, const QColor& color) {
    return iconOf(svg(name, color));
}

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color) {
    if (const auto bytes = svg(name, color); !bytes.isEmpty())
        draw(painter, rect, bytes);
}

QIcon programIcon() {
    return iconOf(svg(QStringLiteral("favilla"), {}));
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/trayicon.h"

#include "views/icons.h"

#include <QIconEngine>
#include <QPainter>

namespace favilla {
namespace {

const QColor ember(0xd0, 0x35, 0x1c);
const QColor night(0x1d, 0x23, 0x33);

/// More does not fit and says no more.
QString countWord(int count) {
    constexpr int most = 99;
    return count > most ? QStringLiteral("99+") : QString::number(count);
}

class TrayIconEngine final : public QIconEngine {
public:
    TrayIconEngine(int count, bool isHot) : m_count(count), m_isHot(isHot) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintBody(*painter, rect);
        if (m_count > 0)
            paintCount(*painter, rect);
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new TrayIconEngine(m_count, m_isHot); }

private:
    void paintBody(QPainter& painter, const QRectF& rect) const {
        if (!m_isHot) {
            programIcon().paint(&painter, rect.toAlignedRect());
            return;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(ember);
        painter.drawRoundedRect(rect, rect.width() * 0.2, rect.height() * 0.2);
        const auto margin = rect.width() * 0.14;
        // Beside one figure the flame is seen; above more of them it has the upper part to itself.
        const auto size = m_count > 9 ? rect.width() * 0.6 : rect.width() - 2 * margin;
        const auto top = m_count > 9 ? 0 : margin;
        icon(QStringLiteral("flame"), Qt::white)
            .paint(
                &painter, QRectF(rect.center().x() - size / 2, rect.top() + top, size, size).toAlignedRect());
    }
    /// At the lower right, as large as can be read at the size of a panel.
    void paintCount(QPainter& painter, const QRectF& rect) const {
        const auto word = countWord(m_count);
        // A wide one would hide what is behind it.
        const auto height = rect.height() * (word.size() > 2 ? 0.46 : 0.58);
        auto font = painter.font();
        font.setBold(true);
        font.setPixelSize(std::max(6, qRound(height * 0.84)));
        painter.setFont(font);
        const auto text = QFontMetricsF(font).horizontalAdvance(word);
        const auto width = std::min(rect.width(), std::max(height, text + height * 0.36));
        const QRectF pill(rect.right() - width, rect.bottom() - height, width, height);
        painter.setPen(QPen(Qt::white, std::max(1.0, rect.width() / 32)));
        painter.setBrush(m_isHot ? night : ember);
        painter.drawRoundedRect(pill, height / 2, height / 2);
        painter.setPen(Qt::white);
        painter.drawText(pill, Qt::AlignCenter, word);
    }

    int m_count;
    bool m_isHot;
};

} // namespace

QIcon trayIcon(int count, bool isHot) {
    return QIcon(new TrayIconEngine(count, isHot));
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/referraldelegate.h"

#include "models/referrallistmodel.h"
#include "views/icons.h"
#include "views/plaintext.h"
#include "views/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace favilla {
namespace {

/// More than a screen shows; a laid out row takes some ten kilobytes.
constexpr int mostLaid = 48;

struct Pill {
    QColor text;
    QColor back;
};

Pill pillColors(Urgency urgency, const Tokens& tokens) {
    switch (urgency) {
    case Urgency::Good:
        return {tokens.good, tokens.goodBack};
    case Urgency::Warning:
        return {tokens.warning, tokens.warningBack};
    case Urgency::Bad:
        return {tokens.bad, tokens.badBack};
    case Urgency::Hot:
        return {tokens.hot, tokens.hotBack};
    case Urgency::Calm:
        break;
    }
    return {tokens.calm, tokens.calmBack};
}

// Item views hand out a locale that leaves the thousands ungrouped: right for editors, not for reading.
QLocale readersLocale(const QStyleOptionViewItem& option) {
    auto locale = option.locale;
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale;
}

void drawPill(QPainter& painter, const RowPlaces& places, const Pill& colors, const LaidText& text) {
    const auto& place = places.pill;
    if (place.width() <= 0)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.back);
    painter.drawRoundedRect(place, place.height() / 2.0, place.height() / 2.0);
    painter.setPen(colors.text);
    text.draw(painter, places.pillText, Qt::AlignHCenter);
}

void drawGround(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& tokens) {
    constexpr int barWidth = 3;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(option.rect, isSelected ? tokens.selection : isHovered ? tokens.hover : tokens.card);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if (isSelected)
        painter.fillRect(
            QRect(option.rect.left(), option.rect.top(), barWidth, option.rect.height()), tokens.accent);
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setPen(tokens.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void drawRow(QPainter& painter, const LaidRow& row, const RowPlaces& places, const Tokens& tokens) {
    if (row.texts.heat != Heat::None)
        paintIcon(painter, places.flame,
            row.texts.heat == Heat::Hot ? QStringLiteral("flame") : QStringLiteral("flame-outline"),
            row.texts.heat == Heat::Hot ? tokens.accent : tokens.dim);
    painter.setPen(tokens.text);
    row.customer.draw(painter, places.customer);
    painter.setPen(tokens.dim);
    row.about.draw(painter, places.about);
    row.second.draw(painter, places.second, Qt::AlignRight);
    if (row.texts.isOverdue)
        painter.setPen(tokens.bad);
    row.excerpt.draw(painter, places.excerpt);
    drawPill(painter, places, pillColors(row.texts.mark.urgency, tokens), row.pill);
}

// Two quiet bars where the words will stand as soon as the page has been read.
void drawWaiting(QPainter& painter, const RowPlaces& places, const Tokens& tokens) {
    for (const auto& [place, share] : {std::pair(places.customer, 0.4), std::pair(places.about, 0.7)}) {
        const QRectF bar(place.left(), place.center().y() - 4, place.width() * share, 8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.line);
        painter.drawRoundedRect(bar, 4, 4);
    }
}

} // namespace

ReferralDelegate::ReferralDelegate(const Clock& clock, QObject* parent)
    : QStyledItemDelegate(parent), m_clock(clock), m_laid(mostLaid) { }

const RowFonts& ReferralDelegate::fontsFor(const QFont& base) const {
    if (!m_fonts || m_base != base) {
        m_base = base;
        m_fonts.emplace(base);
        m_laid.clear();
    }
    return *m_fonts;
}

const LaidRow& ReferralDelegate::laid(
    const ReferralSummary& summary, const QStyleOptionViewItem& option) const {
    const auto& fonts = fontsFor(option.font);
    const auto texts = rowTexts(summary, m_clock.now(), readersLocale(option));
    const auto width = option.rect.width();
    if (const auto* kept = m_laid.object(summary.row); kept && kept->isOf(texts, width, option.direction))
        return *kept;
    auto* row = new LaidRow(texts, width, fonts, option.direction);
    m_laid.insert(summary.row, row);
    return *row;
}

void ReferralDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& tokens = Theme::of(option.palette).tokens();
    const auto& fonts = fontsFor(option.font);
    painter->save();
    drawGround(*painter, option, tokens);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    if (const auto found = index.data(ReferralListModel::SummaryRole); found.isValid()) {
        const auto& row = laid(found.value<ReferralSummary>(), option);
        drawRow(*painter, row, row.placesIn(option.rect, fonts), tokens);
    } else {
        drawWaiting(*painter, RowPlaces(option.rect, fonts, RowWidths()), tokens);
    }
    painter->restore();
}

QSize ReferralDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    // The width is the view's; a hint of more would only make it scroll sideways.
    return {0, fontsFor(option.font).height()};
}

bool ReferralDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
    const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto found = index.data(ReferralListModel::SummaryRole);
    if (event->type() != QEvent::ToolTip || !found.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto& fonts = fontsFor(option.font);
    const auto texts = rowTexts(found.value<ReferralSummary>(), m_clock.now(), readersLocale(option));
    if (!isElided(texts, RowPlaces(option.rect, fonts, texts), fonts)) {
        QToolTip::hideText();
        return true;
    }
    const auto text =
        QStringList{texts.customer, texts.about, texts.markWord, texts.secondWord, texts.excerpt}.join(u'\n');
    QToolTip::showText(event->globalPos(), plainToolTip(text), view, option.rect);
    return true;
}

} // namespace favilla

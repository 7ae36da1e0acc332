// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/referralrow.h"

#include "views/laidtext.h"
#include "views/words/clockwords.h"
#include "views/words/harmless.h"
#include "views/words/statewords.h"
#include "views/words/syncwords.h"
#include "views/words/valuewords.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetrics>

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Says {
    Q_DECLARE_TR_FUNCTIONS(ReferralRow)
};

// Distances of the drawing, in pixels at 100 %.
constexpr int sideMargin = 14;
constexpr int topMargin = 9;
constexpr int lineGap = 2;
constexpr int flameSize = 16;
constexpr int textStart = 42;
constexpr int columnGap = 10;
constexpr int pillMargin = 8;

QString aboutText(const ReferralSummary& summary, const QLocale& locale) {
    const auto value =
        words::valueWord(summary.value, summary.valueAsReceived, locale, words::Decimals::WhenNeeded);
    QStringList parts{summary.title};
    if (summary.clock.status == Status::New)
        parts << words::pickWord(summary.industry) << words::sizeWord(summary.size, locale);
    else
        parts << value;
    for (auto& part : parts)
        part = words::isolated(part);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

int lineHeight(const QFont& font) {
    return QFontMetrics(font).height();
}

QFont scaled(const QFont& base, int difference, QFont::Weight weight) {
    auto font = base;
    font.setPixelSize(std::max(8, QFontInfo(base).pixelSize() + difference));
    font.setWeight(weight);
    return font;
}

/// What one means to do says more than what was written once.
QString excerptText(const ReferralSummary& summary, const Moment& now, const QLocale& locale) {
    return summary.nextStepAt.isValid()
        ? words::nextStepWord(summary.nextStepAt, summary.nextStepText, now, locale)
        : words::harmlessLine(summary.excerpt);
}

} // namespace

RowTexts rowTexts(const ReferralSummary& summary, const Moment& now, const QLocale& locale) {
    const auto marked = mark(summary.clock, now);
    const bool hasStep = summary.nextStepAt.isValid();
    return {.customer = words::harmlessLine(summary.customer),
        .about = aboutText(summary, locale),
        .excerpt = excerptText(summary, now, locale),
        .isQuoted = summary.clock.status == Status::New && !hasStep,
        .isOverdue = hasStep && summary.nextStepAt <= now.utc,
        .mark = marked,
        .markWord = words::harmlessLine(words::markWord(marked, summary.clock, now)),
        .secondWord = summary.sending == SendState::None
            ? words::secondWord(marked, summary.clock, now, locale)
            : words::sendWord(summary.sending),
        .heat = heat(summary.clock, now.utc)};
}

QString spokenRow(const ReferralSummary& summary, const Moment& now, const QLocale& locale) {
    const auto texts = rowTexts(summary, now, locale);
    QStringList parts{texts.customer, texts.about, texts.markWord, texts.secondWord};
    if (texts.heat != Heat::None)
        parts.insert(1, Says::tr("the customer asks to be called"));
    parts << texts.excerpt;
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

RowFonts::RowFonts(const QFont& base)
    : customer(scaled(base, 0, QFont::DemiBold))
    , small(scaled(base, -1, QFont::Normal))
    , pill(scaled(base, -2, QFont::DemiBold)) { }

int RowFonts::height() const {
    return 2 * topMargin + lineHeight(customer) + 2 * (lineHeight(small) + lineGap) + 1;
}

RowWidths rowWidths(const RowTexts& texts, const RowFonts& fonts) {
    return {QFontMetrics(fonts.pill).horizontalAdvance(texts.markWord),
        QFontMetrics(fonts.small).horizontalAdvance(texts.secondWord)};
}

RowPlaces::RowPlaces(const QRect& row, const RowFonts& fonts, const RowTexts& texts)
    : RowPlaces(row, fonts, rowWidths(texts, fonts)) { }

RowPlaces::RowPlaces(const QRect& row, const RowFonts& fonts, const RowWidths& widths) {
    const auto right = row.right() + 1 - sideMargin;
    const auto left = std::min(row.left() + textStart, right);
    // The right column takes what its words need: a clock that is cut says nothing, a name still much.
    const auto most = (right - left) * 2 / 3;
    const auto taken = [most](
                           int needed, int extra) { return needed > 0 ? std::min(most, needed + extra) : 0; };
    const auto pillWidth = taken(widths.pill, 2 * pillMargin);
    const auto secondWidth = taken(widths.second, 1);
    const auto gap = [](int width) { return width > 0 ? width + columnGap : 0; };

    const auto firstHeight = lineHeight(fonts.customer);
    const auto smallHeight = lineHeight(fonts.small);
    const auto first = row.top() + topMargin;
    const auto second = first + firstHeight + lineGap;
    const auto third = second + smallHeight + lineGap;
    flame = QRect(row.left() + sideMargin, first + (firstHeight - flameSize) / 2, flameSize, flameSize);
    customer = QRect(left, first, right - left - gap(pillWidth), firstHeight);
    about = QRect(left, second, right - left - gap(secondWidth), smallHeight);
    excerpt = QRect(left, third, right - left, smallHeight);
    pill = QRect(right - pillWidth, first, pillWidth, firstHeight);
    pillText = pill.adjusted(pillMargin - 1, 0, 1 - pillMargin, 0);
    this->second = QRect(right - secondWidth, second, secondWidth, smallHeight);
}

QString drawnExcerpt(const RowTexts& texts, const QFont& font, int width) {
    if (texts.excerpt.isEmpty())
        return {};
    const QFontMetrics metrics(font);
    const auto pattern = texts.isQuoted ? Says::tr("“%1”") : u"%1"_s;
    const auto marks = metrics.horizontalAdvance(QString(pattern).remove("%1"_L1));
    return pattern.arg(elidedRight(texts.excerpt, font, std::max(0, width - marks)));
}

bool isElided(const RowTexts& texts, const RowPlaces& places, const RowFonts& fonts) {
    const auto overflows = [](const QFont& font, const QString& text, int width) {
        return QFontMetrics(font).horizontalAdvance(text) > width;
    };
    return overflows(fonts.customer, texts.customer, places.customer.width())
        || overflows(fonts.small, texts.about, places.about.width())
        || overflows(fonts.small, texts.excerpt, places.excerpt.width())
        || overflows(fonts.small, texts.secondWord, places.second.width());
}

} // namespace favilla

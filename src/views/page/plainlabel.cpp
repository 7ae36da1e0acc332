// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/plainlabel.h"

#include "views/words/harmless.h"

#include <QFocusEvent>

#include <algorithm>

namespace favilla {
namespace {

// A label breaks lines at blanks only; a word longer than a line would widen the whole page.
QString breakable(const QString& text, int longestWord) {
    constexpr QChar zeroWidthSpace(0x200b);
    QString shown;
    shown.reserve(text.size());
    int run = 0;
    for (const auto c : text) {
        if (run >= longestWord && !c.isLowSurrogate() && !c.isMark()) {
            shown += zeroWidthSpace;
            run = 0;
        }
        shown += c;
        run = c.isSpace() ? 0 : run + 1;
    }
    return shown;
}

} // namespace

PlainLabel::PlainLabel(const char* kind, QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus);
    setProperty("kind", QString::fromLatin1(kind));
    auto policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    setSizePolicy(policy);
}

void PlainLabel::showText(const QString& text) {
    if (text == m_source && !this->text().isEmpty())
        return;
    m_source = text;
    forget();
    constexpr int longestWord = 40;
    constexpr int longestTitleWord = 20;
    const bool isTitle = property("kind").toString() == QLatin1String("title");
    setText(breakable(words::harmless(text), isTitle ? longestTitleWord : longestWord));
}

QSize PlainLabel::sizeHint() const {
    if (!wordWrap())
        return QLabel::sizeHint();
    if (!m_hint.isValid())
        m_hint = {naturalWidth(), heightForWidth(naturalWidth())};
    return m_hint;
}

int PlainLabel::heightForWidth(int width) const {
    const bool isOnOneLine = wordWrap() && isOneLine() && width >= naturalWidth();
    if (isOnOneLine && m_lineHeight > 0)
        return m_lineHeight;
    if (const auto known = m_heights.constFind(width); known != m_heights.cend())
        return *known;
    const auto height = QLabel::heightForWidth(width);
    m_heights.insert(width, height);
    if (isOnOneLine)
        m_lineHeight = height;
    return height;
}

// On one line if it has the room, and no higher than any other: signs of another font might be.
bool PlainLabel::isOneLine() const {
    const auto metrics = fontMetrics();
    const auto shown = text();
    return std::all_of(
        shown.cbegin(), shown.cend(), [&metrics](QChar c) { return c != u'\n' && metrics.inFont(c); });
}

int PlainLabel::naturalWidth() const {
    // Qt's own layout of the text rounds up where the metrics round down.
    constexpr int rounding = 2;
    if (m_naturalWidth == 0)
        m_naturalWidth = fontMetrics().size(0, text()).width() + contentsMargins().left()
            + contentsMargins().right() + rounding;
    return m_naturalWidth;
}

void PlainLabel::forget() {
    m_hint = {};
    m_naturalWidth = 0;
    m_heights.clear();
}

QSize PlainLabel::minimumSizeHint() const {
    constexpr int letters = 4;
    return wordWrap() ? QSize(fontMetrics().averageCharWidth() * letters, fontMetrics().lineSpacing())
                      : QLabel::minimumSizeHint();
}

void PlainLabel::setTabStop(bool isTabStop) {
    setFocusPolicy(isTabStop ? Qt::StrongFocus : Qt::ClickFocus);
}

void PlainLabel::setBold(bool isBold) {
    if (isBold == font().bold())
        return;
    auto font = this->font();
    font.setBold(isBold);
    setFont(font);
}

void PlainLabel::changeEvent(QEvent* event) {
    if (event->type() != QEvent::PaletteChange) {
        forget();
        m_lineHeight = 0;
    }
    QLabel::changeEvent(event);
}

void PlainLabel::focusInEvent(QFocusEvent* event) {
    QLabel::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        setSelection(0, int(text().size()));
}

void PlainLabel::focusOutEvent(QFocusEvent* event) {
    QLabel::focusOutEvent(event);
    // The context menu takes the focus too, and is there to copy what is selected.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        setSelection(0, 0);
}

} // namespace favilla

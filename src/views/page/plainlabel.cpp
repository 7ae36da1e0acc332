// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/plainlabel.h"

#include "views/words/harmless.h"

#include <QFocusEvent>

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
    m_hint = {};
    constexpr int longestWord = 40;
    constexpr int longestTitleWord = 20;
    const bool isTitle = property("kind").toString() == QLatin1String("title");
    setText(breakable(words::harmless(text), isTitle ? longestTitleWord : longestWord));
}

QSize PlainLabel::sizeHint() const {
    if (!wordWrap())
        return QLabel::sizeHint();
    if (m_hint.isValid())
        return m_hint;
    const int width =
        fontMetrics().size(0, text()).width() + contentsMargins().left() + contentsMargins().right();
    // Qt's own layout of the text rounds up where the metrics round down.
    constexpr int rounding = 2;
    m_hint = {width + rounding, heightForWidth(width + rounding)};
    return m_hint;
}

QSize PlainLabel::minimumSizeHint() const {
    constexpr int letters = 4;
    const auto least = QLabel::minimumSizeHint();
    return wordWrap() ? QSize(fontMetrics().averageCharWidth() * letters, fontMetrics().lineSpacing())
                      : least;
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
    m_hint = {};
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

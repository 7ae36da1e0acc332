// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/actionbutton.h"

#include "views/theme.h"

#include <QAction>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace favilla {
namespace {

constexpr int suffixGap = 8;

QString singleKey(const QAction& action) {
    const auto keys = action.shortcut();
    const bool isSingle = keys.count() == 1 && keys[0].keyboardModifiers() == Qt::NoModifier;
    return isSingle ? keys.toString(QKeySequence::NativeText) : QString();
}

} // namespace

ActionButton::ActionButton(const char* kind, QWidget* parent) : QPushButton(parent) {
    if (kind)
        setProperty("kind", QString::fromLatin1(kind));
    setAutoDefault(false);
    hide();
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
}

void ActionButton::setAction(QAction* action) {
    if (m_action)
        disconnect(m_action, nullptr, this, nullptr);
    m_action = action;
    if (action) {
        connect(action, &QAction::changed, this, &ActionButton::follow);
        connect(action, &QObject::destroyed, this, &ActionButton::hide);
    }
    follow();
}

void ActionButton::setWanted(bool isWanted) {
    m_isWanted = isWanted;
    follow();
}

QSize ActionButton::sizeHint() const {
    return QPushButton::sizeHint() + QSize(suffixWidth(), 0);
}

void ActionButton::paintEvent(QPaintEvent*) {
    QStyleOptionButton option;
    initStyleOption(&option);
    QStylePainter painter(this);
    const auto words = option.text;
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const auto wordsWidth = fontMetrics().horizontalAdvance(words);
    const int left = (width() - wordsWidth - suffixWidth()) / 2;
    const auto role =
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    const bool isPlain = property("kind").toString().isEmpty() && isEnabled();
    painter.setPen(role);
    painter.drawText(QRect(left, 0, wordsWidth + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, words);
    painter.setPen(isPlain ? Theme::of(palette()).tokens().dim : role);
    painter.setFont(suffixFont());
    painter.drawText(QRect(left + wordsWidth + suffixGap, 0, suffixWidth(), height()),
        Qt::AlignVCenter | Qt::AlignLeft, m_suffix);
}

void ActionButton::follow() {
    if (!m_action) {
        hide();
        return;
    }
    setText(m_action->text().remove(u'&'));
    m_suffix = singleKey(*m_action);
    setAccessibleName(text());
    setAccessibleDescription(m_suffix.isEmpty() ? QString() : tr("Key %1").arg(m_suffix));
    setToolTip({});
    setEnabled(m_action->isEnabled());
    setVisible(m_isWanted && m_action->isVisible());
    updateGeometry();
}

QFont ActionButton::suffixFont() const {
    auto font = this->font();
    font.setPixelSize(qMax(1, fontInfo().pixelSize() - 2));
    font.setWeight(QFont::Normal);
    return font;
}

int ActionButton::suffixWidth() const {
    return m_suffix.isEmpty() ? 0 : suffixGap + QFontMetrics(suffixFont()).horizontalAdvance(m_suffix);
}

} // namespace favilla

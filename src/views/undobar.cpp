// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/undobar.h"

#include "views/words/harmless.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace favilla {
namespace {

constexpr int usualSlide = 140;

} // namespace

UndoBar::UndoBar(std::chrono::milliseconds duration, QWidget* parent)
    : QFrame(parent)
    , m_duration(duration)
    , m_left(duration)
    , m_slide(new QPropertyAnimation(this, "maximumHeight", this))
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(this))
    , m_close(new QToolButton(this)) {
    setProperty("kind", QStringLiteral("card"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_undo->setAutoDefault(false);
    // A click does not take the focus from the list.
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_close->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 7, 8, 7);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::dismiss);
    connect(m_close, &QToolButton::clicked, this, &UndoBar::dismiss);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (!m_isOffering)
            return;
        dismiss();
        emit undoRequested();
    });
    connect(m_slide, &QPropertyAnimation::finished, this, [this] {
        setVisible(m_isOffering);
        setMaximumHeight(QWIDGETSIZE_MAX);
    });
    m_undo->installEventFilter(this);
    m_close->installEventFilter(this);
    retranslate();
    hide();
}

UndoBar::~UndoBar() = default;

void UndoBar::offer(const QString& text) {
    const bool wasOffering = m_isOffering;
    m_isOffering = true;
    reword(text);
    m_left = m_duration;
    m_timer.stop();
    if (!wasOffering)
        slide(true);
    resume();
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void UndoBar::reword(const QString& text) {
    m_text->setText(words::harmlessLine(text));
    setAccessibleName(m_text->text());
}

void UndoBar::dismiss() {
    if (!m_isOffering)
        return;
    m_isOffering = false;
    // A bar that hides under the pointer is not always told that it left.
    m_isHovered = false;
    m_timer.stop();
    slide(false);
    emit closed();
}

QString UndoBar::text() const {
    return m_text->text();
}

void UndoBar::slide(bool isOpening) {
    m_slide->stop();
    show();
    const auto time = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    m_slide->setDuration(time > 0 ? usualSlide : 0);
    const int height = hasHeightForWidth() && width() > 0 ? heightForWidth(width()) : sizeHint().height();
    m_slide->setStartValue(isOpening ? 0 : this->height());
    m_slide->setEndValue(isOpening ? qMax(height, sizeHint().height()) : 0);
    m_slide->start();
}

// The time stands still while somebody reads or is about to press.
void UndoBar::pause() {
    if (!m_timer.isActive())
        return;
    m_left = m_timer.remainingTimeAsDuration();
    m_timer.stop();
}

void UndoBar::resume() {
    const bool isBusy = m_isHovered || m_undo->hasFocus() || m_close->hasFocus();
    if (m_isOffering && !isBusy && !m_timer.isActive())
        m_timer.start(m_left);
}

void UndoBar::enterEvent(QEnterEvent* event) {
    QFrame::enterEvent(event);
    m_isHovered = true;
    pause();
}

void UndoBar::leaveEvent(QEvent* event) {
    QFrame::leaveEvent(event);
    m_isHovered = false;
    resume();
}

bool UndoBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn)
        pause();
    // After the focus has really left.
    if (event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &UndoBar::resume, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void UndoBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UndoBar::retranslate() {
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(m_undo->text());
    m_close->setText(QStringLiteral("✕"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
}

} // namespace favilla

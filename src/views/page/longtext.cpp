// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/longtext.h"

#include "views/page/linkbutton.h"
#include "views/page/readingtext.h"
#include "views/theme.h"
#include "views/words/harmless.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace favilla {
namespace {

// A paragraph is laid out as a whole: one of five million characters would stop the window for seconds.
QString inParagraphs(const QString& text) {
    constexpr int longestParagraph = 4'000;
    QString shown;
    shown.reserve(text.size() + text.size() / longestParagraph + 1);
    int run = 0;
    for (const auto c : text) {
        if (run >= longestParagraph && !c.isLowSurrogate() && !c.isMark()) {
            shown += u'\n';
            run = 0;
        }
        shown += c;
        run = c == u'\n' ? 0 : run + 1;
    }
    return shown;
}

QString firstPart(const QString& text) {
    if (text.size() <= LongText::longestShown)
        return text;
    auto length = LongText::longestShown;
    if (text.at(length - 1).isHighSurrogate())
        --length;
    return text.left(length) + u'…';
}

} // namespace

LongText::LongText(const QString& name, QWidget* parent)
    : QFrame(parent), m_shown(new ReadingText(this)), m_all(new LinkButton({}, {}, this)) {
    setProperty("kind", QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 11, 14, 11);
    column->addWidget(m_shown);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    m_all->hide();
    connect(m_all, &QPushButton::clicked, this, &LongText::openAll);
    m_shown->installEventFilter(this);
    rename(name);
}

void LongText::showText(const QString& text) {
    m_text = text;
    m_shown->showText(firstPart(text));
    m_all->setLink(tr("Show all"), {});
    m_all->setVisible(text.size() > longestShown);
}

void LongText::rename(const QString& name) {
    m_name = name;
    m_shown->setAccessibleName(name);
}

bool LongText::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QFrame::eventFilter(watched, event);
}

// The text has no border of its own: the card shows that the focus is in it.
void LongText::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    if (!m_shown->hasFocus())
        return;
    constexpr qreal radius = 8;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::of(palette()).tokens().accent);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void LongText::openAll() {
    openTextWindow(m_name, m_text, this)->show();
}

QWidget* openTextWindow(const QString& title, const QString& text, QWidget* parent) {
    auto* window = new QDialog(parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(title);
    auto* column = new QVBoxLayout(window);
    auto* shown = new QPlainTextEdit(window);
    shown->setReadOnly(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setTabChangesFocus(true);
    shown->setAccessibleName(title);
    shown->setPlainText(inParagraphs(words::harmless(text)));
    column->addWidget(shown);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, window);
    QObject::connect(buttons, &QDialogButtonBox::rejected, window, &QDialog::reject);
    column->addWidget(buttons);
    window->resize(720, 560);
    return window;
}

} // namespace favilla

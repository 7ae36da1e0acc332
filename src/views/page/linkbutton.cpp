// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/linkbutton.h"

#include "views/plaintext.h"
#include "views/safelink.h"
#include "views/words/harmless.h"

#include <QKeyEvent>

namespace favilla {
namespace {

QString withoutMnemonic(QString text) {
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

LinkButton::LinkButton(const QString& text, const QUrl& link, QWidget* parent) : QPushButton(parent) {
    setProperty("kind", QStringLiteral("link"));
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setLink(text, link);
    connect(this, &QPushButton::clicked, this, [this] {
        if (isSafeLink(m_link))
            emit linkActivated(m_link);
    });
}

void LinkButton::setLink(const QString& text, const QUrl& link) {
    m_full = words::harmlessLine(text);
    m_link = link;
    setAccessibleName(m_full);
    setToolTip(link.isEmpty() ? QString() : plainToolTip(words::harmlessLine(link.toDisplayString())));
    setText(withoutMnemonic(m_full));
    updateGeometry();
    elide();
}

QSize LinkButton::sizeHint() const {
    // The hint of the style for the text in full, whatever is shown of it now.
    const auto shown = text().replace(QStringLiteral("&&"), QStringLiteral("&"));
    auto size = QPushButton::sizeHint();
    size.rwidth() += fontMetrics().horizontalAdvance(m_full) - fontMetrics().horizontalAdvance(shown);
    return size;
}

QSize LinkButton::minimumSizeHint() const {
    const auto size = sizeHint();
    return {qMin(size.width(), fontMetrics().averageCharWidth() * 10), size.height()};
}

void LinkButton::resizeEvent(QResizeEvent* event) {
    QPushButton::resizeEvent(event);
    elide();
}

void LinkButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void LinkButton::elide() {
    const auto missing = sizeHint().width() - width();
    const auto room = fontMetrics().horizontalAdvance(m_full) - missing;
    const auto shown = missing > 0 && testAttribute(Qt::WA_Resized)
        ? fontMetrics().elidedText(m_full, Qt::ElideMiddle, room)
        : m_full;
    if (const auto text = withoutMnemonic(shown); text != this->text())
        setText(text);
}

} // namespace favilla

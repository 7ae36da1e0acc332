// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/listheader.h"

#include "views/plaintext.h"
#include "views/words/statewords.h"
#include "views/words/valuewords.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace favilla {

ListHeader::ListHeader(QActionGroup& orders, QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_order(new QToolButton(this)) {
    setProperty("kind", "bar");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 8, 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_order);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setProperty("kind", "dim");
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_order->setProperty("kind", "plain");
    m_order->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_order);
    menu->addActions(orders.actions());
    m_order->setMenu(menu);
    retranslate();
}

void ListHeader::setTitle(const QString& title) {
    m_title = title;
    showText();
}

void ListHeader::setRows(const QueryRows& rows, const QLocale& locale) {
    m_count = rows.rows.size();
    m_sums = rows.sums;
    m_locale = locale;
    showText();
}

void ListHeader::setOrder(Order order) {
    m_current = order;
    retranslate();
}

void ListHeader::showText() {
    QStringList parts{m_title, m_locale.toString(m_count)};
    for (const auto& sum : std::as_const(m_sums))
        parts << words::moneyWord(sum, m_locale, words::Decimals::WhenNeeded);
    const auto dot = QStringLiteral(" · ");
    const auto whole = parts.join(dot);
    // Half an amount would be a wrong one: currencies that do not fit are left to the tool tip.
    auto shown = whole;
    for (int left = 1; parts.size() > 2 && fontMetrics().horizontalAdvance(shown) > m_text->width(); ++left) {
        parts.removeLast();
        shown = parts.join(dot);
        if (parts.size() > 2) // beside an amount "+2" explains itself
            shown += dot + tr("+%1", "currencies that do not fit").arg(left);
    }
    m_text->setText(fontMetrics().elidedText(shown, Qt::ElideRight, m_text->width()));
    m_text->setToolTip(m_text->text() == whole ? QString() : plainToolTip(whole));
    m_text->setAccessibleName(whole);
}

void ListHeader::retranslate() {
    const auto order = words::orderWord(m_current);
    m_order->setText(order);
    m_order->setAccessibleName(tr("Order: %1").arg(order));
    showText();
}

void ListHeader::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ListHeader::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    showText();
}

} // namespace favilla

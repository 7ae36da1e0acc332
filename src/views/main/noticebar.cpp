// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/noticebar.h"

#include "views/dialogs/notice.h"

#include <QLabel>
#include <QVBoxLayout>

namespace favilla {

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent), m_label(new QLabel(this)) {
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setProperty("kind", "notice");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 0);
    column->addWidget(m_label);
    hide();
}

void NoticeBar::say(const QString& text, const char* state) {
    if (text == m_label->text())
        return;
    setNotice(m_label, text, state);
    setVisible(!text.isEmpty());
}

QString NoticeBar::text() const {
    return m_label->text();
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/formnotice.h"

#include "views/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace favilla {

FormNotice::FormNotice(QWidget* parent) : QFrame(parent), m_label(new QLabel), m_action(new QPushButton) {
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_action->setAutoDefault(false);
    m_action->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_label, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, this, &FormNotice::actionClicked);
    hush();
}

void FormNotice::say(const QString& sentence, Tone tone, const QString& action) {
    setProperty("kind", QStringLiteral("notice"));
    setState(this, tone == Tone::Bad ? "bad" : "calm");
    m_label->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    show();
}

void FormNotice::hush() {
    m_label->clear();
    hide();
}

QString FormNotice::sentence() const {
    return m_label->text();
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/factcell.h"

#include "views/page/factgrid.h"
#include "views/page/plainlabel.h"
#include "views/theme.h"
#include "views/words/harmless.h"

#include <QHBoxLayout>

namespace favilla {

FactCell::FactCell(QWidget* parent)
    : QWidget(parent)
    , m_caption(new QLabel(this))
    , m_value(new PlainLabel(nullptr, this))
    , m_pill(new QLabel(this)) {
    m_caption->setProperty("kind", QStringLiteral("caption"));
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setBuddy(m_value);
    m_caption->setWordWrap(true);
    m_value->setTabStop(true);
    m_pill->setProperty("kind", QStringLiteral("pill"));
    m_pill->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_caption);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_value);
    row->addWidget(m_pill, 0, Qt::AlignVCenter);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch();
    // Both columns are equally wide, whatever stands in them.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void FactCell::setFact(const Fact& fact) {
    m_isWide = fact.isWide;
    m_caption->setText(fact.caption);
    m_value->setBold(fact.isBold);
    m_value->showText(fact.value);
    m_value->setAccessibleName(fact.caption + QStringLiteral(": ") + words::harmless(fact.value));
    m_value->setWordWrap(fact.pill.isEmpty());
    m_pill->setVisible(!fact.pill.isEmpty());
    m_pill->setText(fact.pill);
    if (!fact.pill.isEmpty())
        setState(m_pill, fact.pillState);
}

} // namespace favilla

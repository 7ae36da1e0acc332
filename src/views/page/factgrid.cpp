// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/factgrid.h"

#include "views/page/factcell.h"

#include <QGridLayout>

namespace favilla {
namespace {

// Below this a column is too narrow for a date with its pill (about 30 letters).
constexpr int lettersForTwoColumns = 56;

} // namespace

FactGrid::FactGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(20);
    m_grid->setVerticalSpacing(9);
}

void FactGrid::setFacts(const QList<Fact>& facts) {
    const auto usedBefore = m_used;
    bool isArranged = true;
    m_used = 0;
    for (const auto& fact : facts) {
        if (fact.value.trimmed().isEmpty())
            continue;
        if (m_used == m_cells.size())
            m_cells << new FactCell(this);
        isArranged = isArranged && m_cells.at(m_used)->isWide() == fact.isWide;
        m_cells.at(m_used++)->setFact(fact);
    }
    if (m_used != usedBefore || !isArranged)
        arrange(m_columns);
    setVisible(m_used > 0);
}

void FactGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int columns = width() < lettersForTwoColumns * fontMetrics().averageCharWidth() ? 1 : 2;
    if (columns != m_columns)
        arrange(columns);
}

void FactGrid::arrange(int columns) {
    m_columns = columns;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        m_grid->removeWidget(m_cells.at(i));
        m_cells.at(i)->setVisible(i < m_used);
    }
    int place = 0;
    for (qsizetype i = 0; i < m_used; ++i) {
        const int span = m_cells.at(i)->isWide() ? columns : 1;
        place += (columns - place % columns) % span;
        m_grid->addWidget(m_cells.at(i), place / columns, place % columns, 1, span);
        place += span;
    }
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

} // namespace favilla

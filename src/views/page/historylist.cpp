// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/historylist.h"

#include "views/page/historyline.h"
#include "views/page/linkbutton.h"
#include "views/theme.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace favilla {
namespace {

constexpr int lineLeft = 4;
constexpr int lineWidth = 2;
constexpr int textLeft = 18;

} // namespace

HistoryList::HistoryList(QWidget* parent)
    : QWidget(parent), m_rows(new QVBoxLayout(this)), m_all(new LinkButton({}, {}, this)) {
    m_rows->setContentsMargins(textLeft, 1, 0, 1);
    m_rows->setSpacing(6);
    m_rows->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_isWhole = true;
        update();
    });
}

void HistoryList::setEntries(const QList<HistoryEntry>& entries, const Moment& now, const QLocale& locale) {
    m_entries = entries;
    m_now = now;
    m_locale = locale;
    update();
}

void HistoryList::update() {
    const auto count = m_isWhole ? m_entries.size() : qMin<qsizetype>(m_entries.size(), firstShown);
    const auto madeBefore = m_lines.size();
    while (m_lines.size() < count) {
        m_lines << new HistoryLine(this);
        m_rows->insertWidget(m_rows->count() - 1, m_lines.last());
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i)->setVisible(i < count);
        if (i < count)
            m_lines.at(i)->setEntry(m_entries.at(i), m_now, m_locale);
    }
    m_all->setLink(tr("Show all %Ln entry(s)", nullptr, int(m_entries.size())), {});
    m_all->setVisible(count < m_entries.size());
    QWidget::update();
    if (m_lines.size() != madeBefore)
        emit rowsChanged();
}

void HistoryList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect line(lineLeft, 0, lineWidth, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), Theme::of(palette()).tokens().line);
}

} // namespace favilla

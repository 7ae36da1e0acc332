// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/statusline.h"

#include "views/elidedlabel.h"

#include <QEvent>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

namespace favilla {
namespace {

constexpr std::chrono::seconds readingTime{6};

} // namespace

StatusLine::StatusLine(const QString& title, Place place, QWidget* parent)
    : QStatusBar(parent)
    , m_title(title)
    , m_place(place)
    , m_placeLabel(new ElidedLabel(this))
    , m_countLabel(new QLabel(this))
    , m_connection(new QToolButton(this))
    , m_cancel(new QToolButton(this)) {
    m_countLabel->setTextFormat(Qt::PlainText);
    addWidget(m_placeLabel, 1);
    for (auto* button : {m_connection, m_cancel}) {
        button->setProperty("kind", QStringLiteral("plain"));
        button->setFocusPolicy(Qt::TabFocus);
        button->hide();
        addPermanentWidget(button);
    }
    connect(m_connection, &QToolButton::clicked, this, &StatusLine::connectionActivated);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::firstPullCancelled);
    addPermanentWidget(m_countLabel);
    setSizeGripEnabled(false);
    setContentsMargins(10, 0, 12, 0);
    retranslate();
}

void StatusLine::setPlace(Place place) {
    m_place = place;
    retranslate();
}

void StatusLine::setCounts(const Counts& counts) {
    m_counts = counts;
    retranslate();
}

void StatusLine::say(const QString& text) {
    m_said = text;
    retranslate();
    QTimer::singleShot(readingTime, this, [this, text] {
        if (m_said != text) // something newer is being read
            return;
        m_said.clear();
        retranslate();
    });
}

void StatusLine::setConnection(const QString& sentence, bool isPressing, bool isCancellable) {
    // A name of an account may hold a sign that buttons take for a mnemonic.
    m_connection->setText(QString(sentence).replace(u'&', QLatin1String("&&")));
    m_connection->setVisible(!sentence.isEmpty());
    auto font = m_connection->font();
    font.setBold(isPressing);
    m_connection->setFont(font);
    m_cancel->setVisible(isCancellable);
}

QString StatusLine::placeWord() const {
    switch (m_place) {
    case Place::Team:
        return tr("Team workspace: %1").arg(m_title);
    case Place::SharedFolder:
        return tr("%1 is in a shared folder, where it can be damaged. To work as a team, use PostgreSQL.")
            .arg(m_title);
    case Place::File:
        break;
    }
    return tr("Workspace: %1").arg(m_title);
}

void StatusLine::retranslate() {
    m_placeLabel->showText(m_said.isEmpty() ? placeWord() : m_said);
    m_connection->setAccessibleName(tr("Connection to Partner Center"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the first reading"));
    const auto open = tr("%Ln referral(s) to answer", nullptr, m_counts.inbox);
    m_countLabel->setText(m_counts.needAnswerToday > 0
            ? tr("%1 · %Ln need(s) an answer today", nullptr, m_counts.needAnswerToday).arg(open)
            : open);
}

void StatusLine::changeEvent(QEvent* event) {
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace favilla

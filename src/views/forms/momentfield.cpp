// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/momentfield.h"

#include "domain/walltime.h"
#include "views/forms/wholetyping.h"
#include "views/page/flowlayout.h"
#include "views/words/alertwords.h"
#include "views/words/clockwords.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

MomentField::MomentField(const Widgets& widgets, const Moment& now, const QLocale& locale, QObject* parent)
    : QObject(parent), m_widgets(widgets), m_now(now), m_locale(locale) {
    setUpEdit();
    buildChoices();
    connect(m_widgets.edit, &QDateTimeEdit::dateTimeChanged, this, &MomentField::showWhen);
}

/// The field shows the time of the wall: it knows no zone, and the machine's own is not to meddle.
void MomentField::setUpEdit() {
    auto* edit = m_widgets.edit;
    edit->setTimeSpec(Qt::UTC);
    edit->setLocale(m_locale);
    // Two digits of a year would leave the century open.
    auto day = m_locale.dateFormat(QLocale::ShortFormat);
    if (!day.contains("yyyy"_L1))
        day.replace("yy"_L1, "yyyy"_L1);
    edit->setDisplayFormat(day + u' ' + m_locale.timeFormat(QLocale::ShortFormat));
    // With a style sheet the hint forgets the button of the calendar.
    constexpr int roomForButton = 64;
    edit->ensurePolished();
    const auto widest = QDateTime({2026, 12, 28}, {20, 58}, Qt::UTC);
    new WholeTyping(edit);
    edit->setMinimumWidth(
        edit->fontMetrics().horizontalAdvance(m_locale.toString(widest, edit->displayFormat()))
        + roomForButton);
}

void MomentField::buildChoices() {
    auto* flow = new FlowLayout(8, 6, m_widgets.choices);
    QWidget* before = m_widgets.edit;
    for (const auto snooze : {Snooze::OneHour, Snooze::ThisAfternoon, Snooze::Tomorrow, Snooze::NextWeek}) {
        auto* button = new QPushButton(m_widgets.choices);
        button->setObjectName(u"choice%1"_s.arg(m_choices.size()));
        button->setProperty("kind", u"chip"_s);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, snooze] {
            setInstant(snoozeTime(snooze, m_now));
            emit chosen();
        });
        flow->addWidget(button);
        QWidget::setTabOrder(before, button);
        before = button;
        m_choices.push_back({snooze, button});
    }
}

void MomentField::setInstant(const QDateTime& instant) {
    const auto local = instant.toTimeZone(m_now.zone);
    m_instant = instant;
    m_shown = QDateTime(local.date(), {local.time().hour(), local.time().minute()}, Qt::UTC);
    const QSignalBlocker quiet(m_widgets.edit);
    m_widgets.edit->setDateTime(m_shown);
    showWhen();
}

QDateTime MomentField::instant() const {
    const auto shown = m_widgets.edit->dateTime();
    return shown == m_shown ? m_instant : instantAt(shown.date(), shown.time(), m_now.zone);
}

void MomentField::showWhen() {
    m_widgets.word->setText(words::exactWord(instant(), m_now, m_locale));
}

void MomentField::retranslate() {
    for (const auto& [snooze, button] : m_choices) {
        button->setText(words::snoozeWord(snooze, m_now));
        button->setToolTip(words::exactWord(snoozeTime(snooze, m_now), m_now, m_locale));
    }
    showWhen();
}

} // namespace favilla

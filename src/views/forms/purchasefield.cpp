// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/purchasefield.h"

#include "views/words/clockwords.h"
#include "views/words/statewords.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

PurchaseField::PurchaseField(QWidget* parent)
    : QWidget(parent), m_choice(new QComboBox), m_date(new QDateEdit), m_dateLabel(new QLabel(this)) {
    m_choice->setObjectName(u"choice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(8);
    m_date->setObjectName(u"date"_s);
    m_date->setCalendarPopup(true);
    m_date->hide();
    m_dateLabel->setBuddy(m_date);
    m_dateLabel->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_choice, 1);
    row->addWidget(m_date);
    setFocusProxy(m_choice);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_choice, &QComboBox::activated, this, &PurchaseField::choose);
    connect(m_date, &QDateEdit::dateChanged, this, &PurchaseField::edited);
}

void PurchaseField::setUp(const Moment& now, const QLocale& locale) {
    m_now = now;
    m_locale = locale;
    const QSignalBlocker quiet(m_date);
    m_date->setLocale(locale);
    // Two digits of a year would leave the century open.
    auto format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    m_date->setDisplayFormat(format);
    m_date->setDate(now.today());
    // With a style sheet the hint forgets the button of the calendar.
    constexpr int roomForButton = 56;
    m_date->ensurePolished();
    m_date->setMinimumWidth(m_date->fontMetrics().horizontalAdvance(m_date->text()) + roomForButton);
    m_choice->clear();
    for (const auto timeFrame : allTimeFrames())
        m_choice->addItem(QString(), int(timeFrame));
    m_choice->addItem(QString());
    m_choice->setCurrentIndex(-1);
    retranslate();
}

std::optional<TimeFrame> PurchaseField::frame() const {
    const auto data = m_choice->currentData();
    return data.isValid() ? std::optional(TimeFrame(data.toInt())) : std::nullopt;
}

bool PurchaseField::isOwnDate() const {
    return m_choice->currentIndex() >= 0 && m_choice->currentIndex() == m_choice->count() - 1;
}

QDate PurchaseField::date() const {
    if (isOwnDate())
        return m_date->date();
    const auto chosen = frame();
    return chosen ? purchaseDate(*chosen, m_now.today()) : QDate();
}

void PurchaseField::setDate(const QDate& date) {
    const QSignalBlocker quiet(m_date);
    m_choice->setCurrentIndex(date.isValid() ? m_choice->count() - 1 : -1);
    if (date.isValid())
        m_date->setDate(date);
    m_date->setVisible(date.isValid());
}

void PurchaseField::choose(int index) {
    const bool isOwn = index == m_choice->count() - 1;
    m_date->setVisible(isOwn);
    if (isOwn)
        m_date->setFocus(Qt::OtherFocusReason);
    else {
        const QSignalBlocker quiet(m_date);
        m_date->setDate(date());
    }
    emit edited();
}

QJsonObject PurchaseField::draft() const {
    if (const auto chosen = frame())
        return {{u"frame"_s, name(*chosen)}};
    if (isOwnDate())
        return {{u"date"_s, m_date->date().toString(Qt::ISODate)}};
    return {};
}

void PurchaseField::setDraft(const QJsonObject& draft) {
    setDate(QDate::fromString(draft.value("date"_L1).toString(), Qt::ISODate));
    if (const auto kept = timeFrameNamed(draft.value("frame"_L1).toString()))
        m_choice->setCurrentIndex(m_choice->findData(int(*kept)));
}

void PurchaseField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PurchaseField::retranslate() {
    for (int i = 0; i + 1 < m_choice->count(); ++i) {
        const auto timeFrame = TimeFrame(m_choice->itemData(i).toInt());
        const auto day = words::shortDayWord(purchaseDate(timeFrame, m_now.today()), m_now, m_locale);
        //: A time frame and the date it gives, as in "Within 3 months (22 Feb 2027)"
        m_choice->setItemText(i, tr("%1 (%2)").arg(words::timeFrameWord(timeFrame), day));
    }
    m_choice->setItemText(m_choice->count() - 1, tr("On a date…"));
    m_choice->setPlaceholderText(tr("Choose…"));
    m_dateLabel->setText(tr("Date of purchase"));
    m_date->setAccessibleName(tr("Date of purchase"));
}

} // namespace favilla

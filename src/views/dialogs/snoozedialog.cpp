// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/snoozedialog.h"

#include "ui_snoozedialog.h"
#include "views/forms/momentfield.h"
#include "views/words/errorwords.h"
#include "views/words/traywords.h"

namespace favilla {

SnoozeDialog::SnoozeDialog(
    const QString& customer, const Clock& clock, const QLocale& locale, QWidget* parent)
    : LiveDialog(locale, parent)
    , m_ui(std::make_unique<Ui::SnoozeDialog>())
    , m_clock(clock)
    , m_customer(customer) {
    m_ui->setupUi(this);
    m_at = new MomentField({m_ui->at, m_ui->atWord, m_ui->choices}, clock.now(), locale, this);
    m_at->setInstant(snoozeTime(Snooze::OneHour, clock.now()));
    // A button says it all.
    connect(m_at, &MomentField::chosen, this, &SnoozeDialog::submit);
    connect(m_ui->snoozeButton, &QPushButton::clicked, this, &SnoozeDialog::submit);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &SnoozeDialog::reject);
    retranslate();
}

SnoozeDialog::~SnoozeDialog() = default;

void SnoozeDialog::submit() {
    const auto until = m_at->instant();
    m_isPast = until <= m_clock.now().utc;
    showWords();
    if (m_isPast)
        return;
    emit chosen(until);
    accept();
}

void SnoozeDialog::showWords() {
    m_ui->customerLabel->setText(words::alertName(m_customer));
    m_ui->atNote->setVisible(m_isPast);
    m_ui->atNote->setText(words::sentence({ErrorKind::PastDate, Field::NextStepAt}, locale()));
}

void SnoozeDialog::retranslate() {
    m_ui->retranslateUi(this);
    m_at->retranslate();
    showWords();
}

} // namespace favilla

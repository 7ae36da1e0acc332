// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/passworddialog.h"

#include "ui_passworddialog.h"
#include "views/dialogs/notice.h"
#include "views/words/errorwords.h"

namespace favilla {

PasswordDialog::PasswordDialog(
    const StoreLocation& location, const Error& error, const QLocale& locale, QWidget* parent)
    : LiveDialog(locale, parent)
    , m_ui(std::make_unique<Ui::PasswordDialog>())
    , m_location(location)
    , m_error(error) {
    m_ui->setupUi(this);
    connect(m_ui->retryButton, &QPushButton::clicked, this,
        [this] { emit submitted(m_ui->passwordEdit->text()); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &PasswordDialog::reject);
    connect(m_ui->otherButton, &QPushButton::clicked, this, [this] {
        emit otherWanted();
        accept();
    });
    showWords();
    m_ui->passwordEdit->setFocus();
}

PasswordDialog::~PasswordDialog() = default;

void PasswordDialog::setBusy(bool isBusy) {
    for (auto* widget : {static_cast<QWidget*>(m_ui->passwordEdit), static_cast<QWidget*>(m_ui->retryButton),
             static_cast<QWidget*>(m_ui->otherButton)})
        widget->setEnabled(!isBusy);
}

void PasswordDialog::showError(const Error& error) {
    m_error = error;
    setBusy(false);
    showWords();
    m_ui->passwordEdit->selectAll();
    m_ui->passwordEdit->setFocus();
}

void PasswordDialog::showWords() {
    m_ui->addressLabel->setText(m_location.display());
    setNotice(m_ui->noticeLabel, words::sentence(m_error, locale()), "warning");
}

void PasswordDialog::retranslate() {
    m_ui->retranslateUi(this);
    showWords();
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/wordtocustomerdialog.h"

#include "ui_wordtocustomerdialog.h"
#include "views/dialogs/notice.h"
#include "views/theme.h"

#include <QClipboard>
#include <QGuiApplication>

namespace favilla {

WordToCustomerDialog::WordToCustomerDialog(const CustomerWord& word, const QLocale& locale, QWidget* parent)
    : LiveDialog(locale, parent), m_ui(std::make_unique<Ui::WordToCustomerDialog>()), m_word(word) {
    m_ui->setupUi(this);
    m_ui->addressEdit->setText(word.address);
    m_ui->subjectEdit->setText(word.subject);
    m_ui->bodyEdit->setPlainText(word.body);
    connect(m_ui->addressEdit, &QLineEdit::textChanged, this, &WordToCustomerDialog::showNote);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &WordToCustomerDialog::copy);
    connect(m_ui->openButton, &QPushButton::clicked, this, &WordToCustomerDialog::openMail);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &WordToCustomerDialog::reject);
    showNote();
}

WordToCustomerDialog::~WordToCustomerDialog() = default;

CustomerWord WordToCustomerDialog::word() const {
    return {m_ui->addressEdit->text().trimmed(), m_ui->subjectEdit->text().trimmed(),
        m_ui->bodyEdit->toPlainText(), m_word.language};
}

void WordToCustomerDialog::showNote() {
    const bool isOpen = m_isChecked && word().link().isEmpty();
    setState(m_ui->addressEdit, isOpen ? "bad" : "");
    setNotice(m_ui->addressNote,
        isOpen ? tr("Give the customer's e-mail address, as in name@company.example.") : QString());
    setNotice(m_ui->copiedLabel, m_isCopied ? tr("The text is in the clipboard.") : QString(), "");
}

void WordToCustomerDialog::copy() {
    QGuiApplication::clipboard()->setText(word().body);
    m_isCopied = true;
    showNote();
}

void WordToCustomerDialog::openMail() {
    m_isChecked = true;
    showNote();
    const auto link = word().link();
    if (link.isEmpty()) {
        m_ui->addressEdit->setFocus();
        return;
    }
    emit mailOpened(link);
    accept();
}

void WordToCustomerDialog::retranslate() {
    m_ui->retranslateUi(this);
    showNote();
}

} // namespace favilla

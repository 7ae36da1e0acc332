// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/contactdialog.h"

#include "ui_contactdialog.h"
#include "views/forms/shownname.h"

namespace favilla {

ContactDialog::ContactDialog(const Referral& referral, const FormContext& context, QWidget* parent)
    : FormDialog(context, parent)
    , m_ui(std::make_unique<Ui::ContactDialog>())
    , m_customer(referral->customer.name) {
    m_ui->setupUi(this);
    m_ui->contact->setUp(
        context.locale, referral->customer.address.country, ContactEditor::Presence::Required);
    assemble({m_ui->body, m_ui->notice, m_ui->buttons});
}

ContactDialog::~ContactDialog() = default;

QJsonObject ContactDialog::draft() const {
    return m_ui->contact->draft();
}

void ContactDialog::fill(const QJsonObject& draft) {
    m_ui->contact->setDraft(draft);
}

QList<FieldSet*> ContactDialog::fieldSets() const {
    return {m_ui->contact->fields()};
}

void ContactDialog::submit() {
    emit submitted(m_ui->contact->contact());
}

QString ContactDialog::finishWord() const {
    return tr("Add contact");
}

void ContactDialog::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->subtitle->setText(tr("A person at %1 who can be called or written to.").arg(shownName(m_customer)));
}

} // namespace favilla

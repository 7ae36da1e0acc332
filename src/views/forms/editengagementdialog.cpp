// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/editengagementdialog.h"

#include "domain/lifecycle.h"
#include "ui_editengagementdialog.h"
#include "views/forms/shownname.h"

namespace favilla {

EditEngagementDialog::EditEngagementDialog(
    const Referral& referral, const FormContext& context, QWidget* parent)
    : FormDialog(context, parent)
    , m_ui(std::make_unique<Ui::EditEngagementDialog>())
    , m_customer(referral->customer.name) {
    m_ui->setupUi(this);
    m_ui->deal->setUp(context, [](const EngagementEdit& edit) { return problems(edit); });
    m_ui->deal->setEngagement(referral->engagement);
    assemble({m_ui->body, m_ui->notice, m_ui->buttons});
}

EditEngagementDialog::~EditEngagementDialog() = default;

QJsonObject EditEngagementDialog::draft() const {
    return m_ui->deal->draft();
}

void EditEngagementDialog::fill(const QJsonObject& draft) {
    m_ui->deal->setDraft(draft);
}

QList<FieldSet*> EditEngagementDialog::fieldSets() const {
    return {m_ui->deal->fields()};
}

void EditEngagementDialog::submit() {
    emit submitted(m_ui->deal->value());
}

QString EditEngagementDialog::finishWord() const {
    return tr("Save");
}

void EditEngagementDialog::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->subtitle->setText(shownName(m_customer));
}

} // namespace favilla

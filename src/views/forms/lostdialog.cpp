// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/lostdialog.h"

#include "domain/lifecycle.h"
#include "ui_lostdialog.h"
#include "views/forms/shownname.h"

namespace favilla {

LostDialog::LostDialog(const Referral& referral, const FormContext& context, QWidget* parent)
    : FormDialog(context, parent), m_ui(std::make_unique<Ui::LostDialog>()), m_referral(referral) {
    m_ui->setupUi(this);
    m_ui->reason->setUp(context.locale, [](std::optional<Reason> reason, const QString& notes) {
        return problems(Lose{reason, notes});
    });
    assemble({m_ui->body, m_ui->notice, m_ui->buttons});
}

LostDialog::~LostDialog() = default;

QJsonObject LostDialog::draft() const {
    return m_ui->reason->draft();
}

void LostDialog::fill(const QJsonObject& draft) {
    m_ui->reason->setDraft(draft);
}

QList<FieldSet*> LostDialog::fieldSets() const {
    return {m_ui->reason->fields()};
}

void LostDialog::submit() {
    emit submitted(Lose{m_ui->reason->reason(), m_ui->reason->notes()});
}

QString LostDialog::finishWord() const {
    return tr("Mark as lost");
}

void LostDialog::retranslate() {
    m_ui->retranslateUi(this);
    const auto customer = shownName(m_referral->customer.name);
    m_ui->subtitle->setText(tr("The deal with %1 moves to the archive.").arg(customer));
}

} // namespace favilla

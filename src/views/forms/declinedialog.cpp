// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/declinedialog.h"

#include "domain/lifecycle.h"
#include "ui_declinedialog.h"
#include "views/forms/shownname.h"

namespace favilla {

DeclineDialog::DeclineDialog(const Referral& referral, const FormContext& context, QWidget* parent)
    : FormDialog(context, parent), m_ui(std::make_unique<Ui::DeclineDialog>()), m_referral(referral) {
    m_ui->setupUi(this);
    m_ui->reason->setUp(context.locale, [](std::optional<Reason> reason, const QString& notes) {
        return problems(Decline{reason, notes});
    });
    assemble({m_ui->body, m_ui->notice, m_ui->buttons});
}

DeclineDialog::~DeclineDialog() = default;

QJsonObject DeclineDialog::draft() const {
    return m_ui->reason->draft();
}

void DeclineDialog::fill(const QJsonObject& draft) {
    m_ui->reason->setDraft(draft);
}

QList<FieldSet*> DeclineDialog::fieldSets() const {
    return {m_ui->reason->fields()};
}

void DeclineDialog::submit() {
    emit submitted(Decline{m_ui->reason->reason(), m_ui->reason->notes()});
}

QString DeclineDialog::finishWord() const {
    return tr("Close engagement");
}

void DeclineDialog::retranslate() {
    m_ui->retranslateUi(this);
    const auto customer = shownName(m_referral->customer.name);
    const bool isConnected = !m_referral->account.isEmpty();
    m_ui->subtitle->setText(isConnected
            ? tr("%1 moves to the archive, and Partner Center tells the customer.").arg(customer)
            : m_referral->source == Source::PartnerCenter
            ? tr("%1 moves to the archive. Decline it in Partner Center too, which then tells the customer.")
                  .arg(customer)
            : tr("%1 moves to the archive. Afterwards an e-mail to the customer is ready for you.")
                  .arg(customer));
}

} // namespace favilla

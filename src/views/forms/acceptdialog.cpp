// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/acceptdialog.h"

#include "domain/lifecycle.h"
#include "ui_acceptdialog.h"
#include "views/forms/shownname.h"

#include <QJsonArray>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

namespace {

Terms termsOf(const EngagementEdit& deal, const QList<Contact>& contacts) {
    return {deal.name, deal.value, deal.purchaseBy, deal.notes, deal.crmId, contacts};
}

} // namespace

AcceptDialog::AcceptDialog(const Referral& referral, const FormContext& context, QWidget* parent)
    : FormDialog(context, parent), m_ui(std::make_unique<Ui::AcceptDialog>()), m_referral(referral) {
    m_ui->setupUi(this);
    const auto country = referral->customer.address.country;
    m_ui->deal->setUp(context, [country, now = context.now](const EngagementEdit& deal) {
        return problems(termsOf(deal, {}), country, now);
    });
    m_ui->deal->setEngagement(referral->engagement);
    m_ui->contacts->setUp(context.locale, country, referral->contacts);
    connect(m_ui->contacts, &ContactsField::edited, this, &AcceptDialog::noteEdit);
    assemble({m_ui->body, m_ui->notice, m_ui->buttons});
}

AcceptDialog::~AcceptDialog() = default;

Terms AcceptDialog::terms() const {
    return termsOf(m_ui->deal->value(), m_ui->contacts->added());
}

QJsonObject AcceptDialog::draft() const {
    auto draft = m_ui->deal->draft();
    draft.insert(u"contacts"_s, m_ui->contacts->draft());
    return draft;
}

void AcceptDialog::fill(const QJsonObject& draft) {
    m_ui->deal->setDraft(draft);
    m_ui->contacts->setDraft(draft.value("contacts"_L1).toArray());
}

QList<FieldSet*> AcceptDialog::fieldSets() const {
    return QList<FieldSet*>{m_ui->deal->fields()} + m_ui->contacts->fieldSets();
}

void AcceptDialog::submit() {
    emit submitted(terms());
}

QString AcceptDialog::finishWord() const {
    return tr("Next");
}

void AcceptDialog::retranslate() {
    m_ui->retranslateUi(this);
    const auto customer = shownName(m_referral->customer.name);
    m_ui->subtitle->setText(m_referral->source == Source::PartnerCenter && m_referral->account.isEmpty()
            ? tr("%1 moves to the active referrals. Accept it in Partner Center too: there is no connection "
                 "yet.")
                  .arg(customer)
            : tr("%1 moves to the active referrals.").arg(customer));
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/stepdialog.h"

#include "domain/lifecycle.h"
#include "ui_stepdialog.h"
#include "views/forms/momentfield.h"
#include "views/forms/shownname.h"

#include <QDialogButtonBox>
#include <QPushButton>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

StepDialog::StepDialog(const Referral& referral, const FormContext& context, QWidget* parent)
    : FormDialog(context, parent), m_ui(std::make_unique<Ui::StepDialog>()), m_referral(referral) {
    m_ui->setupUi(this);
    m_at = new MomentField({m_ui->at, m_ui->atWord, m_ui->choices}, context.now, context.locale, this);
    m_fields = std::make_unique<FieldSet>(
        [this] { return problems(PlanNextStep{step()}, this->context().now); }, context.locale, this);
    const auto& planned = referral->nextStep;
    m_ui->text->setText(planned ? planned->text : QString());
    m_at->setInstant(planned ? planned->at : snoozeTime(Snooze::Tomorrow, context.now));
    m_fields->add({Field::NextStep, m_ui->textLabel, m_ui->text, m_ui->textNote});
    m_fields->add({Field::NextStepAt, m_ui->atLabel, m_ui->at, m_ui->atNote});
    connect(m_at, &MomentField::chosen, this, [this] { m_fields->touch(m_ui->at); });
    if (planned)
        buildRemoval();
    assemble({m_ui->body, m_ui->notice, m_ui->buttons});
}

StepDialog::~StepDialog() = default;

void StepDialog::buildRemoval() {
    m_removeButton = m_ui->buttons->addButton(QString(), QDialogButtonBox::DestructiveRole);
    m_removeButton->setObjectName(u"removeButton"_s);
    m_removeButton->setProperty("kind", u"danger"_s);
    m_removeButton->setAutoDefault(false);
    connect(m_removeButton, &QPushButton::clicked, this, &StepDialog::remove);
}

void StepDialog::remove() {
    setBusy(true);
    emit submitted(std::nullopt);
}

NextStep StepDialog::step() const {
    return {m_at->instant(), m_ui->text->text().trimmed()};
}

QJsonObject StepDialog::draft() const {
    return {{u"text"_s, m_ui->text->text()}, {u"at"_s, toIso(m_at->instant())}};
}

void StepDialog::fill(const QJsonObject& draft) {
    m_ui->text->setText(draft.value("text"_L1).toString());
    if (const auto at = fromIso(draft.value("at"_L1).toString()); at.isValid())
        m_at->setInstant(at);
}

QList<FieldSet*> StepDialog::fieldSets() const {
    return {m_fields.get()};
}

void StepDialog::submit() {
    emit submitted(step());
}

QString StepDialog::finishWord() const {
    return tr("Save");
}

void StepDialog::retranslate() {
    m_ui->retranslateUi(this);
    const auto customer = shownName(m_referral->customer.name);
    m_ui->subtitle->setText(
        tr("What you mean to do next for %1. It stays here: Partner Center is not told.").arg(customer));
    if (m_removeButton)
        m_removeButton->setText(tr("Remove"));
    m_at->retranslate();
}

} // namespace favilla

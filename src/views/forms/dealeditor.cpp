// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/dealeditor.h"

#include "ui_dealeditor.h"

#include <QEvent>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

DealEditor::DealEditor(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::DealEditor>()) {
    m_ui->setupUi(this);
    setFocusProxy(m_ui->name);
}

DealEditor::~DealEditor() = default;

void DealEditor::setUp(const FormContext& context, Check check) {
    m_check = std::move(check);
    m_ui->value->setUp(context.locale, context.defaultCurrency);
    m_ui->purchase->setUp(context.now, context.locale);
    m_fields = std::make_unique<FieldSet>([this] { return problems(); }, context.locale, this);
    m_fields->add({Field::EngagementName, m_ui->nameLabel, m_ui->name, m_ui->nameNote});
    m_fields->add({Field::Value, m_ui->valueLabel, m_ui->value, m_ui->valueNote, true});
    m_fields->add({Field::PurchaseBy, m_ui->purchaseLabel, m_ui->purchase, m_ui->purchaseNote});
    m_fields->add({Field::Notes, m_ui->notesLabel, m_ui->notes, m_ui->notesNote});
    m_fields->add({Field::CrmId, m_ui->crmIdLabel, m_ui->crmId, m_ui->crmIdNote});
}

void DealEditor::setEngagement(const Engagement& engagement) {
    const QSignalBlocker quiet(m_ui->notes);
    m_ui->name->setText(engagement.name);
    if (engagement.value)
        m_ui->value->setMoney(*engagement.value);
    m_ui->value->setAsReceived(engagement.valueAsReceived);
    m_ui->purchase->setDate(engagement.purchaseBy);
    m_ui->notes->setPlainText(engagement.notes);
    m_ui->crmId->setText(engagement.crmId);
}

EngagementEdit DealEditor::value() const {
    return {m_ui->name->text().trimmed(), m_ui->value->money(), m_ui->purchase->date(),
        m_ui->notes->toPlainText().trimmed(), m_ui->crmId->text().trimmed()};
}

QList<Error> DealEditor::problems() const {
    auto found = m_check(value());
    // Only the field knows whether an amount is missing or cannot be understood.
    if (const auto problem = m_ui->value->problem()) {
        const auto missing = found.removeIf([](const Error& error) { return error.field == Field::Value; });
        if (missing > 0 || !m_ui->value->isBlank())
            found << *problem;
    }
    return found;
}

QJsonObject DealEditor::draft() const {
    return {{u"name"_s, m_ui->name->text()}, {u"value"_s, m_ui->value->draft()},
        {u"purchase"_s, m_ui->purchase->draft()}, {u"notes"_s, m_ui->notes->toPlainText()},
        {u"crmId"_s, m_ui->crmId->text()}};
}

void DealEditor::setDraft(const QJsonObject& draft) {
    const QSignalBlocker quiet(m_ui->notes);
    m_ui->name->setText(draft.value("name"_L1).toString());
    m_ui->value->setDraft(draft.value("value"_L1).toObject());
    m_ui->purchase->setDraft(draft.value("purchase"_L1).toObject());
    m_ui->notes->setPlainText(draft.value("notes"_L1).toString());
    m_ui->crmId->setText(draft.value("crmId"_L1).toString());
}

void DealEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/contacteditor.h"

#include "domain/referraljson.h"
#include "ui_contacteditor.h"

#include <QEvent>

namespace favilla {

ContactEditor::ContactEditor(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::ContactEditor>()) {
    m_ui->setupUi(this);
    setFocusProxy(m_ui->firstName);
}

ContactEditor::~ContactEditor() = default;

void ContactEditor::setUp(const QLocale& locale, const QString& country, Presence presence) {
    m_country = country;
    const auto check = [this, presence]() -> QList<Error> {
        const auto now = contact();
        if (presence == Presence::MayBeEmpty && now.isEmpty())
            return {};
        return problems(now, m_country);
    };
    m_fields = std::make_unique<FieldSet>(check, locale, this);
    m_fields->add({Field::FirstName, m_ui->firstNameLabel, m_ui->firstName, m_ui->firstNameNote});
    m_fields->add({Field::LastName, m_ui->lastNameLabel, m_ui->lastName, m_ui->lastNameNote});
    m_fields->add({Field::ContactTitle, m_ui->jobLabel, m_ui->job, m_ui->jobNote});
    m_fields->add({Field::Phone, m_ui->phoneLabel, m_ui->phone, m_ui->phoneNote, true});
    m_fields->add({Field::Email, m_ui->emailLabel, m_ui->email, m_ui->emailNote, true});
}

void ContactEditor::setCountry(const QString& country) {
    m_country = country;
    m_fields->refresh();
}

void ContactEditor::setContact(const Contact& contact) {
    m_kept = contact;
    m_ui->firstName->setText(contact.firstName);
    m_ui->lastName->setText(contact.lastName);
    m_ui->job->setText(contact.title);
    m_ui->phone->setText(contact.phone);
    m_ui->email->setText(contact.email);
}

Contact ContactEditor::contact() const {
    auto contact = m_kept;
    contact.firstName = m_ui->firstName->text().trimmed();
    contact.lastName = m_ui->lastName->text().trimmed();
    contact.title = m_ui->job->text().trimmed();
    contact.phone = m_ui->phone->text().trimmed();
    contact.email = m_ui->email->text().trimmed();
    return contact;
}

QJsonObject ContactEditor::draft() const {
    return toJson(contact());
}

void ContactEditor::setDraft(const QJsonObject& draft) {
    setContact(contactFromJson(draft));
}

void ContactEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"
#include "views/forms/fieldset.h"

#include <QJsonObject>
#include <QWidget>

#include <memory>

namespace Ui {
class ContactEditor;
}

namespace favilla {

/// One person: name, job, telephone, e-mail. Whether a number or an address can be one is asked of the
/// domain, for the country that the form names.
class ContactEditor final : public QWidget {
    Q_OBJECT

public:
    enum class Presence { Required, MayBeEmpty };

    explicit ContactEditor(QWidget* parent = nullptr);
    ~ContactEditor() override;

    void setUp(const QLocale& locale, const QString& country, Presence presence);
    /// ISO 3166 alpha-2: where a number without an international prefix belongs.
    void setCountry(const QString& country);
    void setContact(const Contact& contact);
    Contact contact() const;

    QJsonObject draft() const;
    void setDraft(const QJsonObject& draft);
    FieldSet* fields() const { return m_fields.get(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    std::unique_ptr<Ui::ContactEditor> m_ui;
    QString m_country;
    /// What the form does not show and must not lose: id and preferred language.
    Contact m_kept;
    /// Goes before everything it asks: the last field still hears that it loses the focus.
    std::unique_ptr<FieldSet> m_fields;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referral.h"
#include "views/forms/formdialog.h"

#include <memory>

namespace Ui {
class ContactDialog;
}

namespace favilla {

/// Adds a person to the contacts of an open referral.
class ContactDialog final : public FormDialog {
    Q_OBJECT

public:
    ContactDialog(const Referral& referral, const FormContext& context, QWidget* parent = nullptr);
    ~ContactDialog() override;

    QJsonObject draft() const override;

signals:
    void submitted(const favilla::Contact& contact);

protected:
    QList<FieldSet*> fieldSets() const override;
    void fill(const QJsonObject& draft) override;
    void submit() override;
    void retranslate() override;
    QString finishWord() const override;

private:
    std::unique_ptr<Ui::ContactDialog> m_ui;
    QString m_customer;
};

} // namespace favilla

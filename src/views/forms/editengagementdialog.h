// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "views/forms/formdialog.h"

#include <memory>

namespace Ui {
class EditEngagementDialog;
}

namespace favilla {

/// Changes the engagement of an active referral.
class EditEngagementDialog final : public FormDialog {
    Q_OBJECT

public:
    EditEngagementDialog(const Referral& referral, const FormContext& context, QWidget* parent = nullptr);
    ~EditEngagementDialog() override;

    QJsonObject draft() const override;

signals:
    void submitted(const favilla::EngagementEdit& edit);

protected:
    QList<FieldSet*> fieldSets() const override;
    void fill(const QJsonObject& draft) override;
    void submit() override;
    void retranslate() override;
    QString finishWord() const override;

private:
    std::unique_ptr<Ui::EditEngagementDialog> m_ui;
    QString m_customer;
};

} // namespace favilla

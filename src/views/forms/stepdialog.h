// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referral.h"
#include "views/forms/formdialog.h"

#include <memory>

namespace Ui {
class StepDialog;
}

namespace favilla {

class MomentField;

/// What is to be done next on an open referral, and when: by the clocks of the place where the user is.
class StepDialog final : public FormDialog {
    Q_OBJECT

public:
    StepDialog(const Referral& referral, const FormContext& context, QWidget* parent = nullptr);
    ~StepDialog() override;

    QJsonObject draft() const override;

signals:
    /// Nothing where the step that was planned is not to be any more.
    void submitted(const std::optional<favilla::NextStep>& step);

protected:
    QList<FieldSet*> fieldSets() const override;
    void fill(const QJsonObject& draft) override;
    void submit() override;
    void retranslate() override;
    QString finishWord() const override;

private:
    void buildRemoval();
    void remove();
    NextStep step() const;

    std::unique_ptr<Ui::StepDialog> m_ui;
    Referral m_referral;
    std::unique_ptr<FieldSet> m_fields;
    MomentField* m_at;
    QPushButton* m_removeButton = nullptr;
};

} // namespace favilla

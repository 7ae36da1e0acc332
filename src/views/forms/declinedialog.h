// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "views/forms/formdialog.h"

#include <memory>

namespace Ui {
class DeclineDialog;
}

namespace favilla {

/// Asks why a request is declined; finishes with Close engagement, since it is closed for ever.
class DeclineDialog final : public FormDialog {
    Q_OBJECT

public:
    DeclineDialog(const Referral& referral, const FormContext& context, QWidget* parent = nullptr);
    ~DeclineDialog() override;

    QJsonObject draft() const override;

signals:
    void submitted(const favilla::Decline& decline);

protected:
    QList<FieldSet*> fieldSets() const override;
    void fill(const QJsonObject& draft) override;
    void submit() override;
    void retranslate() override;
    QString finishWord() const override;

private:
    std::unique_ptr<Ui::DeclineDialog> m_ui;
    Referral m_referral;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "views/forms/formdialog.h"

#include <memory>

namespace Ui {
class LostDialog;
}

namespace favilla {

/// Asks why a deal was lost.
class LostDialog final : public FormDialog {
    Q_OBJECT

public:
    LostDialog(const Referral& referral, const FormContext& context, QWidget* parent = nullptr);
    ~LostDialog() override;

    QJsonObject draft() const override;

signals:
    void submitted(const favilla::Lose& lose);

protected:
    QList<FieldSet*> fieldSets() const override;
    void fill(const QJsonObject& draft) override;
    void submit() override;
    void retranslate() override;
    QString finishWord() const override;

private:
    std::unique_ptr<Ui::LostDialog> m_ui;
    Referral m_referral;
};

} // namespace favilla

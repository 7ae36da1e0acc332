// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "views/forms/formdialog.h"

#include <memory>

namespace Ui {
class AcceptDialog;
}

namespace favilla {

/// Asks for the terms on which a referral is accepted; finishes with Next.
class AcceptDialog final : public FormDialog {
    Q_OBJECT

public:
    AcceptDialog(const Referral& referral, const FormContext& context, QWidget* parent = nullptr);
    ~AcceptDialog() override;

    QJsonObject draft() const override;

signals:
    void submitted(const favilla::Terms& terms);

protected:
    QList<FieldSet*> fieldSets() const override;
    void fill(const QJsonObject& draft) override;
    void submit() override;
    void retranslate() override;
    QString finishWord() const override;

private:
    Terms terms() const;

    std::unique_ptr<Ui::AcceptDialog> m_ui;
    Referral m_referral;
};

} // namespace favilla

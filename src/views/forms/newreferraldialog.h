// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lifecycle.h"
#include "views/forms/formdialog.h"

#include <QElapsedTimer>

#include <memory>

namespace Ui {
class NewReferralDialog;
}

namespace favilla {

/// Takes down a request that came by telephone or e-mail.
class NewReferralDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit NewReferralDialog(const FormContext& context, QWidget* parent = nullptr);
    ~NewReferralDialog() override;

    QJsonObject draft() const override;

signals:
    void submitted(const favilla::NewReferral& form);

protected:
    QList<FieldSet*> fieldSets() const override;
    void fill(const QJsonObject& draft) override;
    void submit() override;
    void retranslate() override;
    QString finishWord() const override;

private:
    void offerChoices();
    void addFields();
    void followCountry();
    NewReferral form() const;
    QList<Error> openProblems() const;
    /// In the zone of the context, whatever the zone of the machine.
    QDateTime receivedAt() const;
    /// A form may lie open through a long call: the clock goes on.
    Moment now() const;
    void setReceivedAt(const QDateTime& instant);

    std::unique_ptr<Ui::NewReferralDialog> m_ui;
    QElapsedTimer m_sinceOpened;
    /// Goes before everything it asks: the last field still hears that it loses the focus.
    std::unique_ptr<FieldSet> m_fields;
};

} // namespace favilla

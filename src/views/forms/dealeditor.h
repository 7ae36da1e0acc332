// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "views/forms/fieldset.h"
#include "views/forms/formcontext.h"

#include <QWidget>

#include <memory>

namespace Ui {
class DealEditor;
}

namespace favilla {

/// The deal that a referral becomes: name, value, time of purchase, notes, CRM ID. Shared by the forms that
/// accept a referral and that edit its engagement, which say what is required of it.
class DealEditor final : public QWidget {
    Q_OBJECT

public:
    using Check = std::function<QList<Error>(const EngagementEdit&)>;

    explicit DealEditor(QWidget* parent = nullptr);
    ~DealEditor() override;

    void setUp(const FormContext& context, Check check);
    void setEngagement(const Engagement& engagement);
    EngagementEdit value() const;

    QJsonObject draft() const;
    void setDraft(const QJsonObject& draft);
    FieldSet* fields() const { return m_fields.get(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    QList<Error> problems() const;

    std::unique_ptr<Ui::DealEditor> m_ui;
    Check m_check;
    /// Goes before everything it asks: the last field still hears that it loses the focus.
    std::unique_ptr<FieldSet> m_fields;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/states.h"
#include "views/forms/fieldset.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

#include <memory>

class QRadioButton;

namespace Ui {
class ReasonEditor;
}

namespace favilla {

/// Why a referral ends: one of the reasons, all in view, and optional notes.
class ReasonEditor final : public QWidget {
    Q_OBJECT

public:
    using Check = std::function<QList<Error>(std::optional<Reason>, const QString&)>;

    explicit ReasonEditor(QWidget* parent = nullptr);
    ~ReasonEditor() override;

    void setUp(const QLocale& locale, Check check);
    std::optional<Reason> reason() const;
    QString notes() const;

    QJsonObject draft() const;
    void setDraft(const QJsonObject& draft);
    FieldSet* fields() const { return m_fields.get(); }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addChoices();
    void retranslate();
    void choose(std::optional<Reason> reason);

    std::unique_ptr<Ui::ReasonEditor> m_ui;
    QList<std::pair<Reason, QRadioButton*>> m_choices;
    /// Goes before everything it asks: the last field still hears that it loses the focus.
    std::unique_ptr<FieldSet> m_fields;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"

#include <QWidget>

#include <memory>

class QToolButton;

namespace Ui {
class ImportPlanPage;
}

namespace favilla {

class ImportPlanModel;

/// The page of the import that shows the dry run: how many rows are new, updated, unchanged and not readable
/// (each figure filters the table), and what happens to each row and why.
class ImportPlanPage final : public QWidget {
    Q_OBJECT

public:
    explicit ImportPlanPage(QWidget* parent = nullptr);
    ~ImportPlanPage() override;

    void setPlan(const ImportPlan& plan);
    const ImportPlan& plan() const { return m_plan; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QString lead() const;
    void filter();
    void showDetail();
    QList<std::pair<QToolButton*, Fate>> chips() const;

    std::unique_ptr<Ui::ImportPlanPage> m_ui;
    ImportPlanModel* m_model;
    ImportPlan m_plan;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/importplanpage.h"

#include "ui_importplanpage.h"
#include "views/dialogs/importplanmodel.h"
#include "views/dialogs/rowdelegate.h"

#include <QEvent>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

ImportPlanPage::ImportPlanPage(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ImportPlanPage>()), m_model(new ImportPlanModel(this)) {
    m_ui->setupUi(this);
    auto* view = m_ui->rowView;
    view->setModel(m_model);
    view->setItemDelegate(new RowDelegate(view));
    const int character = fontMetrics().averageCharWidth();
    const QList<int> widths{9, 18, 22, 21};
    for (int column = 0; column < widths.size(); ++column)
        view->setColumnWidth(column, widths[column] * character);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportPlanPage::showDetail);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportPlanPage::showDetail);
    for (const auto& [chip, fate] : chips())
        connect(chip, &QToolButton::toggled, this, &ImportPlanPage::filter);
    retranslate();
}

ImportPlanPage::~ImportPlanPage() = default;

QList<std::pair<QToolButton*, Fate>> ImportPlanPage::chips() const {
    return {{m_ui->newChip, Fate::New}, {m_ui->updatedChip, Fate::Updated},
        {m_ui->unchangedChip, Fate::Unchanged}, {m_ui->problemChip, Fate::Problem}};
}

void ImportPlanPage::setPlan(const ImportPlan& plan) {
    m_plan = plan;
    for (const auto& [chip, fate] : chips())
        chip->setChecked(false);
    m_model->setPlan(plan, locale());
    retranslate();
}

void ImportPlanPage::retranslate() {
    for (const auto& [chip, fate] : chips()) {
        const auto count = m_plan.count(fate);
        chip->setText(u"%1  %2"_s.arg(fatesWord(fate), locale().toString(count)));
        chip->setAccessibleName(tr("Show only: %1").arg(chip->text().simplified()));
        chip->setEnabled(count > 0);
    }
    m_ui->leadLabel->setText(lead());
    m_model->retranslate();
    showDetail();
}

QString ImportPlanPage::lead() const {
    if (m_plan.hasChanges())
        return tr("Nothing has been changed yet. This is what the import would do:");
    if (m_plan.count(Fate::Problem) > 0)
        return tr("There is nothing to import: every readable row is here already.");
    return tr("There is nothing to do: everything in this file is here already.");
}

void ImportPlanPage::filter() {
    QSet<Fate> fates;
    for (const auto& [chip, fate] : chips())
        if (chip->isChecked())
            fates.insert(fate);
    m_model->setShownFates(fates);
}

/// The reason may be longer than its column: the line below the table says it whole.
void ImportPlanPage::showDetail() {
    const auto current = m_ui->rowView->currentIndex();
    m_ui->detailLabel->setText(current.isValid() ? m_model->reason(current.row()) : QString());
}

void ImportPlanPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace favilla

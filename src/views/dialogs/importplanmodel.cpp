// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/importplanmodel.h"

#include "domain/history.h"
#include "views/words/errorwords.h"
#include "views/words/harmless.h"
#include "views/words/statewords.h"

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int originalLength = 80;

/// What is known of the referral of a row, readable or not.
const Referral* referralOf(const PlannedRow& planned) {
    if (planned.row.outcome)
        return &planned.row.outcome.value();
    return planned.existing ? &*planned.existing : nullptr;
}

} // namespace

QString fateWord(Fate fate) {
    switch (fate) {
    case Fate::New:
        return ImportPlanModel::tr("New", "one row");
    case Fate::Updated:
        return ImportPlanModel::tr("Updated", "one row");
    case Fate::Unchanged:
        return ImportPlanModel::tr("Unchanged", "one row");
    case Fate::Problem:
        return ImportPlanModel::tr("Not readable", "one row");
    }
    return {};
}

QString fatesWord(Fate fate) {
    switch (fate) {
    case Fate::New:
        return ImportPlanModel::tr("New", "several rows");
    case Fate::Updated:
        return ImportPlanModel::tr("Updated", "several rows");
    case Fate::Unchanged:
        return ImportPlanModel::tr("Unchanged", "several rows");
    case Fate::Problem:
        return ImportPlanModel::tr("Not readable", "several rows");
    }
    return {};
}

ImportPlanModel::ImportPlanModel(QObject* parent) : WordTableModel(parent) { }

void ImportPlanModel::setPlan(const ImportPlan& plan, const QLocale& locale) {
    beginResetModel();
    m_plan = plan;
    m_locale = locale;
    selectRows();
    endResetModel();
}

void ImportPlanModel::setShownFates(const QSet<Fate>& fates) {
    beginResetModel();
    m_fates = fates;
    selectRows();
    endResetModel();
}

void ImportPlanModel::selectRows() {
    m_shown.clear();
    for (qsizetype i = 0; i < m_plan.rows.size(); ++i)
        if (m_fates.isEmpty() || m_fates.contains(m_plan.rows.at(i).fate))
            m_shown.append(i);
}

QString ImportPlanModel::reason(int row) const {
    const auto& line = planned(row);
    if (line.fate == Fate::Problem && !line.row.outcome)
        return words::reason(line.row.outcome.error(), m_locale);
    if (line.fate != Fate::Updated || !line.existing || !line.row.outcome)
        return {};
    QStringList fields;
    for (const auto& change : changesBetween(**line.existing, **line.row.outcome))
        if (const auto word = words::fieldWord(change.field); !fields.contains(word))
            fields.append(word);
    return fields.join(u", "_s);
}

QString ImportPlanModel::text(int row, int column) const {
    const auto& line = planned(row);
    const auto* referral = referralOf(line);
    switch (column) {
    case NumberColumn:
        return numberWord(line.row.entry, line.row.line, m_locale);
    case FateColumn:
        return fateWord(line.fate);
    case CustomerColumn:
        return referral ? words::harmlessLine((*referral)->customer.name)
                        : words::harmlessLine(QString::fromUtf8(line.row.original.left(originalLength)));
    case TitleColumn:
        return referral ? words::harmlessLine(title(**referral)) : QString();
    case ReasonColumn:
        return reason(row);
    default:
        return {};
    }
}

int ImportPlanModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportPlanModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportPlanModel::place(int row) const {
    return words::placeWord(planned(row).row.entry, planned(row).row.line, m_locale);
}

QString ImportPlanModel::header(int column) const {
    switch (column) {
    case NumberColumn:
        return m_plan.format == FileFormat::Csv ? tr("Line") : tr("Entry");
    case FateColumn:
        return tr("What happens");
    case CustomerColumn:
        return tr("Customer");
    case TitleColumn:
        return tr("Referral");
    case ReasonColumn:
        return tr("Reason or change");
    default:
        return {};
    }
}

} // namespace favilla

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

ImportPlanModel::ImportPlanModel(QObject* parent) : QAbstractTableModel(parent) { }

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

void ImportPlanModel::retranslate() {
    if (!m_shown.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ImportPlanModel::selectRows() {
    m_shown.clear();
    for (qsizetype i = 0; i < m_plan.rows.size(); ++i)
        if (m_fates.isEmpty() || m_fates.contains(m_plan.rows[i].fate))
            m_shown.append(i);
}

QString ImportPlanModel::reason(int row) const {
    const auto& line = planned(row);
    if (line.fate == Fate::Problem && !line.row.outcome) {
        // The line has a column of its own.
        auto error = line.row.outcome.error();
        error.line = 0;
        return words::sentence(error, m_locale);
    }
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
    case LineColumn:
        return line.row.line > 0 ? m_locale.toString(line.row.line) : QString();
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

QVariant ImportPlanModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ImportPlanModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == LineColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
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

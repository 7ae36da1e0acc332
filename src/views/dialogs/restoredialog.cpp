// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/restoredialog.h"

#include "ui_restoredialog.h"
#include "views/dialogs/notice.h"
#include "views/dialogs/rowdelegate.h"
#include "views/words/clockwords.h"
#include "views/words/errorwords.h"

#include <QHeaderView>

namespace favilla {
namespace {

enum Column { WhenColumn, ReferralsColumn, SizeColumn };

} // namespace

RestoreDialog::RestoreDialog(
    const QList<RestorableBackup>& backups, const Moment& now, const QLocale& locale, QWidget* parent)
    : LiveDialog(locale, parent)
    , m_ui(std::make_unique<Ui::RestoreDialog>())
    , m_backups(backups)
    , m_now(now) {
    m_ui->setupUi(this);
    setNotice(m_ui->noticeLabel, {});
    m_ui->backupView->setColumnCount(3);
    m_ui->backupView->setItemDelegate(new RowDelegate(m_ui->backupView));
    m_ui->pages->setCurrentWidget(backups.isEmpty() ? m_ui->emptyPage : m_ui->listPage);
    connect(m_ui->backupView, &QTreeWidget::currentItemChanged, this, &RestoreDialog::showLoss);
    connect(m_ui->backupView, &QTreeWidget::itemDoubleClicked, this, &RestoreDialog::confirm);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &RestoreDialog::confirm);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &RestoreDialog::reject);
    fill();
}

RestoreDialog::~RestoreDialog() = default;

/// Several may be of one day: each is told with its time.
QString RestoreDialog::takenWord(const Backup& backup) const {
    const auto word = words::whenWord(backup.takenAt, m_now, locale());
    const auto local = backup.takenAt.toTimeZone(m_now.zone);
    const bool hasTime = local.date().daysTo(m_now.today()) <= 1;
    return hasTime ? word : word + u' ' + locale().toString(local.time(), QLocale::ShortFormat);
}

void RestoreDialog::fill() {
    auto* view = m_ui->backupView;
    const int chosenRow = std::max(0, view->indexOfTopLevelItem(view->currentItem()));
    view->clear();
    view->setHeaderLabels({tr("Taken"), tr("Referrals"), tr("Size")});
    for (const auto& entry : std::as_const(m_backups)) {
        auto* item = new QTreeWidgetItem(view);
        item->setText(WhenColumn, takenWord(entry.backup));
        item->setText(
            ReferralsColumn, entry.referrals ? locale().toString(*entry.referrals) : tr("cannot be read"));
        item->setText(
            SizeColumn, locale().formattedDataSize(entry.backup.size, 1, QLocale::DataSizeTraditionalFormat));
        item->setTextAlignment(ReferralsColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setDisabled(!entry.referrals);
    }
    for (const int column : {ReferralsColumn, SizeColumn})
        view->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(WhenColumn, QHeaderView::Stretch);
    view->header()->setSectionResizeMode(ReferralsColumn, QHeaderView::ResizeToContents);
    view->header()->setSectionResizeMode(SizeColumn, QHeaderView::ResizeToContents);
    for (int row = chosenRow; row < m_backups.size(); ++row) {
        if (!m_backups[row].referrals)
            continue;
        view->setCurrentItem(view->topLevelItem(row));
        break;
    }
    showLoss();
}

const RestorableBackup* RestoreDialog::current() const {
    const int row = m_ui->backupView->indexOfTopLevelItem(m_ui->backupView->currentItem());
    return row >= 0 && m_backups[row].referrals ? &m_backups[row] : nullptr;
}

std::optional<Backup> RestoreDialog::chosen() const {
    const auto* entry = current();
    return entry ? std::optional(entry->backup) : std::nullopt;
}

void RestoreDialog::showLoss() {
    const auto* entry = current();
    QString word;
    if (entry)
        word = tr("What was entered or answered after %1 is not in it.").arg(takenWord(entry->backup));
    else if (!m_backups.isEmpty())
        word = tr("None of these backups can be read.");
    m_ui->lossLabel->setText(word);
    m_ui->lossLabel->setVisible(!word.isEmpty());
    m_ui->restoreButton->setVisible(!m_backups.isEmpty());
    m_ui->restoreButton->setEnabled(entry && !m_isBusy);
}

void RestoreDialog::confirm() {
    if (m_isBusy || !current())
        return;
    m_error.reset();
    setNotice(m_ui->noticeLabel, {});
    emit restoreConfirmed(current()->backup);
}

void RestoreDialog::setBusy(bool isBusy) {
    m_isBusy = isBusy;
    m_ui->backupView->setEnabled(!isBusy);
    m_ui->cancelButton->setEnabled(!isBusy);
    m_ui->restoreButton->setText(isBusy ? tr("Restoring…") : tr("Restore"));
    showLoss();
}

void RestoreDialog::showError(const Error& error) {
    m_error = error;
    setBusy(false);
    setNotice(m_ui->noticeLabel, words::sentence(error, locale()));
}

void RestoreDialog::reject() {
    if (!m_isBusy)
        QDialog::reject();
}

void RestoreDialog::retranslate() {
    m_ui->retranslateUi(this);
    fill();
    setBusy(m_isBusy);
    if (m_error)
        showError(*m_error);
}

} // namespace favilla

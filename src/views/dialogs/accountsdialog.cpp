// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/accountsdialog.h"

#include "ui_accountsdialog.h"
#include "views/dialogs/accountdialog.h"
#include "views/dialogs/administratordialog.h"
#include "views/dialogs/notice.h"
#include "views/dialogs/rowdelegate.h"
#include "views/plaintext.h"
#include "views/theme.h"
#include "views/words/errorwords.h"
#include "views/words/harmless.h"
#include "views/words/syncwords.h"

#include <QHeaderView>
#include <QMessageBox>
#include <QTimer>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

enum Column { NameColumn, StateColumn };

QString iconName(SyncState state) {
    switch (state) {
    case SyncState::Idle:
    case SyncState::Elsewhere:
        return u"check"_s;
    case SyncState::Pushing:
    case SyncState::Pulling:
        return u"sync"_s;
    case SyncState::Waiting:
        return u"clock"_s;
    case SyncState::Offline:
    case SyncState::SignInNeeded:
        return u"warning"_s;
    }
    return {};
}

QString tone(SyncState state) {
    if (state == SyncState::Idle)
        return u"good"_s;
    return state == SyncState::Offline || state == SyncState::SignInNeeded ? u"warning"_s : QString();
}

} // namespace

AccountsDialog::AccountsDialog(const Clock& clock, const QLocale& locale, QWidget* parent)
    : LiveDialog(locale, parent)
    , m_ui(std::make_unique<Ui::AccountsDialog>())
    , m_clock(clock)
    , m_tick(new QTimer(this)) {
    m_ui->setupUi(this);
    auto* view = m_ui->accountView;
    view->setItemDelegate(new RowDelegate(view));
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    view->header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    m_tick->setInterval(std::chrono::minutes(1));
    connect(m_tick, &QTimer::timeout, this, &AccountsDialog::fill);
    connect(view, &QTreeWidget::currentItemChanged, this, &AccountsDialog::showWords);
    connect(view, &QTreeWidget::itemActivated, this, [this] { edit(*current()); });
    connect(m_ui->addButton, &QPushButton::clicked, this, [this] {
        auto account = documentedAccount();
        account.id = AccountId::create();
        edit(account);
    });
    connect(m_ui->editButton, &QPushButton::clicked, this, [this] { edit(*current()); });
    connect(m_ui->removeButton, &QPushButton::clicked, this, &AccountsDialog::askToRemove);
    connect(m_ui->signInButton, &QPushButton::clicked, this, [this] { emit signInWanted(current()->id); });
    connect(m_ui->administratorButton, &QPushButton::clicked, this, &AccountsDialog::showAdministrator);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &AccountsDialog::accept);
    fill();
}

AccountsDialog::~AccountsDialog() = default;

void AccountsDialog::setAccounts(const QList<Account>& accounts) {
    const auto* chosen = current();
    const auto chosenId = chosen ? chosen->id : AccountId();
    const bool isAdded = accounts.size() > m_accounts.size();
    if (accounts != m_accounts)
        m_error.reset();
    m_accounts = accounts;
    fill();
    auto* view = m_ui->accountView;
    for (int row = 0; row < accounts.size(); ++row)
        if (accounts.at(row).id == chosenId)
            view->setCurrentItem(view->topLevelItem(row));
    if (!accounts.isEmpty() && (isAdded || !view->currentItem()))
        view->setCurrentItem(view->topLevelItem(int(accounts.size()) - 1));
    showWords();
}

void AccountsDialog::showSaved() {
    m_error.reset();
    if (m_form)
        m_form->accept();
    showWords();
}

void AccountsDialog::setStatuses(const QList<SyncStatus>& statuses) {
    m_statuses.clear();
    for (const auto& status : statuses)
        m_statuses.insert(status.account, status);
    fill();
}

void AccountsDialog::showError(const Error& error) {
    if (m_form)
        return m_form->showError(error);
    m_error = error;
    showWords();
}

/// Writes over the rows that are there, so that the selection stays.
void AccountsDialog::fill() {
    auto* view = m_ui->accountView;
    while (view->topLevelItemCount() > m_accounts.size())
        delete view->takeTopLevelItem(view->topLevelItemCount() - 1);
    while (view->topLevelItemCount() < m_accounts.size())
        view->addTopLevelItem(new QTreeWidgetItem);
    view->setHeaderLabels({tr("Account"), tr("State")});
    const auto now = m_clock.now();
    for (int row = 0; row < m_accounts.size(); ++row) {
        auto* item = view->topLevelItem(row);
        const auto& account = m_accounts.at(row);
        item->setText(NameColumn, words::harmlessLine(account.name));
        item->setToolTip(NameColumn, plainToolTip(account.name));
        const auto status = m_statuses.constFind(account.id);
        const bool isKnown = status != m_statuses.cend();
        item->setText(
            StateColumn, isKnown ? words::accountStateWord(*status, now, locale()) : tr("Not signed in yet"));
        item->setData(StateColumn, RowDelegate::IconRole, isKnown ? iconName(status->state) : u"clock"_s);
        item->setData(StateColumn, RowDelegate::ToneRole, isKnown ? tone(status->state) : QString());
    }
    showWords();
}

const Account* AccountsDialog::current() const {
    const int row = m_ui->accountView->indexOfTopLevelItem(m_ui->accountView->currentItem());
    return row >= 0 && row < m_accounts.size() ? &m_accounts.at(row) : nullptr;
}

void AccountsDialog::showWords() {
    const auto* account = current();
    m_ui->pages->setCurrentWidget(m_accounts.isEmpty() ? m_ui->emptyPage : m_ui->listPage);
    for (auto* button : {m_ui->editButton, m_ui->removeButton, m_ui->signInButton})
        button->setEnabled(account);
    const bool isSignInNeeded = account && m_statuses.value(account->id).state == SyncState::SignInNeeded;
    auto* next = isSignInNeeded ? m_ui->signInButton : m_ui->closeButton;
    next->setDefault(true);
    for (auto* button : {m_ui->signInButton, m_ui->closeButton})
        setKind(button, button == next ? "primary" : "");
    const auto failure = account ? m_statuses.value(account->id).failure : std::nullopt;
    if (m_error)
        setNotice(m_ui->noticeLabel, words::sentence(*m_error, locale()));
    else
        setNotice(m_ui->noticeLabel, failure ? words::sentence(*failure, locale()) : QString(), "warning");
}

void AccountsDialog::edit(const Account& account) {
    m_form = new AccountDialog(account, locale(), this);
    m_form->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_form, &AccountDialog::submitted, this, &AccountsDialog::saved);
    m_form->open();
}

void AccountsDialog::askToRemove() {
    const auto* account = current();
    const auto status = m_statuses.value(account->id);
    const int unsent = status.waiting + status.refused;
    auto text = tr("You will be signed out. The referrals of this account stay here and can be read.");
    if (unsent > 0)
        text += QLatin1Char(' ') + tr("%Ln change(s) not sent yet will be lost.", nullptr, unsent);
    auto* question = new QMessageBox(QMessageBox::Warning, tr("Remove account"),
        tr("Remove “%1”?").arg(words::harmlessLine(account->name)), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setInformativeText(text);
    const auto* confirm = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(confirm, &QPushButton::clicked, this, [this, id = account->id] { emit removed(id); });
    question->open();
}

void AccountsDialog::showAdministrator() {
    auto* dialog = new AdministratorDialog(locale(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccountsDialog::showEvent(QShowEvent* event) {
    LiveDialog::showEvent(event);
    fill();
    m_tick->start();
}

void AccountsDialog::hideEvent(QHideEvent* event) {
    LiveDialog::hideEvent(event);
    m_tick->stop();
}

void AccountsDialog::retranslate() {
    m_ui->retranslateUi(this);
    fill();
}

} // namespace favilla

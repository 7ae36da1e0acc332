// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/queuewindow.h"

#include "ui_queuewindow.h"
#include "views/dialogs/queuemodel.h"
#include "views/dialogs/rowdelegate.h"
#include "views/plaintext.h"
#include "views/words/errorwords.h"
#include "views/words/harmless.h"
#include "views/words/syncwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QTimer>

#include <algorithm>

namespace favilla {
namespace {

/// What a service says may be a whole page.
constexpr int longestIds = 4'000;

bool needsTheUser(const QueueItem& item) {
    return item.state == QueueState::Refused || item.state == QueueState::Conflict;
}

/// It was never tried, since nobody has said yet that it is to be sent.
bool isSentOnWish(const QueueItem& item) {
    return item.refusal && item.refusal->error.kind == ErrorKind::MadeBeforeConnecting;
}

} // namespace

QueueWindow::QueueWindow(const Clock& clock, const QLocale& locale, QWidget* parent)
    : LiveDialog(locale, parent)
    , m_ui(std::make_unique<Ui::QueueWindow>())
    , m_clock(clock)
    , m_model(new QueueModel(clock.now(), locale, this))
    , m_tick(new QTimer(this)) {
    m_ui->setupUi(this);
    prepareView();
    m_tick->setSingleShot(true);
    connect(m_tick, &QTimer::timeout, this, &QueueWindow::tick);
    connect(m_ui->retryButton, &QPushButton::clicked, this, [this] { emit retried(current()->change); });
    connect(
        m_ui->decideButton, &QPushButton::clicked, this, [this] { emit decideWanted(current()->change); });
    connect(m_ui->showButton, &QPushButton::clicked, this, [this] { emit shown(current()->referral); });
    connect(m_ui->discardButton, &QPushButton::clicked, this, &QueueWindow::askToDiscard);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &QueueWindow::copySupport);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QueueWindow::close);
    showCurrent();
}

QueueWindow::~QueueWindow() = default;

void QueueWindow::prepareView() {
    auto* view = m_ui->queueView;
    view->setModel(m_model);
    view->setItemDelegate(new RowDelegate(view));
    const int character = fontMetrics().averageCharWidth();
    view->setColumnWidth(QueueModel::KindColumn, 17 * character);
    view->setColumnWidth(QueueModel::CustomerColumn, 25 * character);
    view->setColumnWidth(QueueModel::StateColumn, 21 * character);
    view->setColumnWidth(QueueModel::AgeColumn, 16 * character);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &QueueWindow::showCurrent);
    connect(view, &QTreeView::activated, this, [this] { emit shown(current()->referral); });
}

void QueueWindow::setItems(const QList<QueueItem>& items) {
    m_model->setItems(items);
    if (!current())
        selectFirst();
    showCurrent();
    tick();
}

void QueueWindow::select(const ChangeId& change) {
    if (const int row = m_model->rowOf(change); row >= 0)
        m_ui->queueView->setCurrentIndex(m_model->index(row, 0));
}

void QueueWindow::selectFirst() {
    const auto& items = m_model->items();
    const auto wanted = std::find_if(items.cbegin(), items.cend(), needsTheUser);
    if (!items.isEmpty())
        select(wanted == items.cend() ? items.first().change : wanted->change);
}

const QueueItem* QueueWindow::current() const {
    const auto index = m_ui->queueView->currentIndex();
    return index.isValid() ? &m_model->items().at(index.row()) : nullptr;
}

void QueueWindow::showCurrent() {
    const auto* item = current();
    const bool isAny = m_model->rowCount() > 0;
    m_ui->pages->setCurrentWidget(isAny ? m_ui->listPage : m_ui->emptyPage);
    m_ui->introLabel->setVisible(isAny);
    for (auto* button : {m_ui->retryButton, m_ui->decideButton, m_ui->discardButton, m_ui->showButton})
        button->setVisible(isAny);
    const auto state = item ? item->state : QueueState::Sending;
    m_ui->retryButton->setEnabled(state == QueueState::Refused);
    m_ui->retryButton->setText(item && isSentOnWish(*item) ? tr("Send now") : tr("Try again"));
    m_ui->decideButton->setEnabled(state == QueueState::Conflict);
    // What has left may have arrived: only its answer can tell.
    m_ui->discardButton->setEnabled(item && state != QueueState::Sending);
    m_ui->showButton->setEnabled(item);
    m_ui->detailCard->setVisible(item);
    if (item)
        showDetails(*item);
}

void QueueWindow::showDetails(const QueueItem& item) {
    setPlainText(m_ui->changeLabel, words::changeTitle(item));
    m_ui->stateLabel->setText(words::sendStateWord(item, m_clock.now()));
    const auto reason = item.refusal ? words::sentence(item.refusal->error, locale()) : QString();
    setPlainText(m_ui->reasonLabel, reason);
    m_ui->reasonLabel->setVisible(!reason.isEmpty());
    const auto local = words::localFieldsWord(item.localFields, locale());
    m_ui->localLabel->setText(local);
    m_ui->localLabel->setVisible(!local.isEmpty());
    const auto ids = item.refusal ? words::harmless(item.refusal->requestIds.left(longestIds)) : QString();
    if (m_ui->supportEdit->toPlainText() != ids) {
        m_ui->supportEdit->setPlainText(ids);
        m_ui->copyButton->setText(tr("Copy"));
    }
    m_ui->supportPane->setVisible(!ids.isEmpty());
}

void QueueWindow::tick() {
    using namespace std::chrono_literals;
    m_tick->stop();
    const auto now = m_clock.now();
    m_model->setNow(now);
    if (const auto* item = current())
        m_ui->stateLabel->setText(words::sendStateWord(*item, now));
    if (!isVisible() || m_model->rowCount() == 0)
        return;
    const auto& items = m_model->items();
    const bool countsDown = std::any_of(items.cbegin(), items.cend(),
        [&now](const QueueItem& item) { return item.state == QueueState::Held && item.heldUntil > now.utc; });
    m_tick->start(countsDown ? 1s : 60s);
}

void QueueWindow::askToDiscard() {
    const auto* item = current();
    auto* question = new QMessageBox(QMessageBox::Warning, tr("Discard change"),
        tr("Discard “%1”?").arg(words::changeTitle(*item)), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setInformativeText(words::discardLossWord(item->kind) + QLatin1Char(' ')
        + tr("The referral is then as Partner Center has it."));
    const auto* confirm = question->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    connect(confirm, &QPushButton::clicked, this, [this, change = item->change] { emit discarded(change); });
    question->open();
}

void QueueWindow::copySupport() {
    QGuiApplication::clipboard()->setText(m_ui->supportEdit->toPlainText());
    m_ui->copyButton->setText(tr("Copied"));
}

void QueueWindow::showEvent(QShowEvent* event) {
    LiveDialog::showEvent(event);
    tick();
}

void QueueWindow::hideEvent(QHideEvent* event) {
    LiveDialog::hideEvent(event);
    m_tick->stop();
}

void QueueWindow::retranslate() {
    m_ui->retranslateUi(this);
    m_model->retranslate();
    showCurrent();
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/checkdialog.h"

#include "ui_checkdialog.h"
#include "views/dialogs/notice.h"
#include "views/dialogs/rowdelegate.h"
#include "views/plaintext.h"
#include "views/words/checkwords.h"
#include "views/words/errorwords.h"
#include "views/words/harmless.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSysInfo>

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

enum Column { StepColumn, OutcomeColumn, FindingColumn };

std::pair<QString, QString> iconAndTone(CheckOutcome outcome) {
    switch (outcome) {
    case CheckOutcome::Passed:
        return {u"check"_s, u"good"_s};
    case CheckOutcome::Failed:
        return {u"error"_s, u"bad"_s};
    case CheckOutcome::NotReached:
        return {u"more"_s, {}};
    }
    return {};
}

} // namespace

CheckDialog::CheckDialog(const QList<Account>& accounts, const QString& version, const Clock& clock,
    const QLocale& locale, QWidget* parent)
    : LiveDialog(locale, parent)
    , m_ui(std::make_unique<Ui::CheckDialog>())
    , m_accounts(accounts)
    , m_version(version)
    , m_clock(clock) {
    m_ui->setupUi(this);
    auto* view = m_ui->stepView;
    view->setItemDelegate(new RowDelegate(view));
    for (const auto step : allCheckSteps())
        view->addTopLevelItem(new QTreeWidgetItem({name(step)}));
    view->header()->setSectionResizeMode(StepColumn, QHeaderView::ResizeToContents);
    view->header()->setSectionResizeMode(OutcomeColumn, QHeaderView::ResizeToContents);
    for (const auto& account : accounts)
        m_ui->accountBox->addItem(words::harmlessLine(account.name));
    for (auto* widget : {static_cast<QWidget*>(m_ui->accountLabel), static_cast<QWidget*>(m_ui->accountBox)})
        widget->setVisible(accounts.size() > 1);
    connect(m_ui->checkButton, &QPushButton::clicked, this,
        [this] { emit checkWanted(m_accounts.at(m_ui->accountBox->currentIndex()).id); });
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(report());
        m_ui->copyButton->setText(tr("Copied"));
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &CheckDialog::reject);
    showWords();
}

CheckDialog::~CheckDialog() = default;

void CheckDialog::begin(const QString& accountName) {
    m_accountName = accountName;
    m_begunAt = m_clock.now().utc;
    m_results.clear();
    m_isRunning = true;
    showWords();
}

void CheckDialog::add(const CheckResult& result) {
    m_results << result;
    showWords();
}

void CheckDialog::finish() {
    m_isRunning = false;
    for (const auto step : allCheckSteps())
        if (!resultOf(step))
            m_results << CheckResult{step, CheckOutcome::NotReached, {}, {}, {}};
    showWords();
    m_ui->copyButton->setFocus();
}

QString CheckDialog::report() const {
    const auto system = QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture()
        + u", Qt "_s + QLatin1String(qVersion());
    return words::checkReportText({m_accountName, m_begunAt, m_version, system, m_results});
}

void CheckDialog::reject() {
    if (m_isRunning)
        emit cancelled();
    m_isRunning = false;
    LiveDialog::reject();
}

const CheckResult* CheckDialog::resultOf(CheckStep step) const {
    const auto found = std::find_if(m_results.cbegin(), m_results.cend(),
        [step](const CheckResult& result) { return result.step == step; });
    return found == m_results.cend() ? nullptr : &*found;
}

const CheckResult* CheckDialog::failure() const {
    const auto found = std::find_if(m_results.cbegin(), m_results.cend(),
        [](const CheckResult& result) { return result.outcome == CheckOutcome::Failed; });
    return found == m_results.cend() ? nullptr : &*found;
}

void CheckDialog::showSteps() {
    m_ui->stepView->setHeaderLabels({tr("Step"), tr("Outcome"), tr("Found")});
    bool isNext = m_isRunning;
    int row = 0;
    for (const auto step : allCheckSteps()) {
        showStep(m_ui->stepView->topLevelItem(row++), step, isNext && !resultOf(step));
        isNext = isNext && resultOf(step);
    }
}

void CheckDialog::showStep(QTreeWidgetItem* item, CheckStep step, bool isNext) {
    const auto* result = resultOf(step);
    const auto [icon, tone] =
        result ? iconAndTone(result->outcome) : std::pair(isNext ? u"sync"_s : QString(), QString());
    item->setText(StepColumn, words::checkStepWord(step));
    item->setText(OutcomeColumn,
        result       ? words::checkOutcomeWord(result->outcome)
            : isNext ? tr("Checking…")
                     : QString());
    item->setData(OutcomeColumn, RowDelegate::IconRole, icon);
    item->setData(OutcomeColumn, RowDelegate::ToneRole, tone);
    QStringList found;
    if (const auto finding = result ? words::findingWord(*result) : QString(); !finding.isEmpty())
        found << finding;
    if (result && result->outcome != CheckOutcome::NotReached)
        found << words::durationWord(result->duration, locale());
    item->setText(FindingColumn, found.join(u" · "_s));
    item->setToolTip(FindingColumn, plainToolTip(found.join(u" · "_s)));
}

void CheckDialog::showWords() {
    showSteps();
    m_ui->accountBox->setEnabled(!m_isRunning);
    m_ui->checkButton->setEnabled(!m_isRunning && !m_accounts.isEmpty());
    m_ui->checkButton->setText(m_results.isEmpty() ? tr("Check") : tr("Check again"));
    m_ui->closeButton->setText(m_isRunning ? tr("Cancel") : tr("Close"));
    m_ui->copyButton->setEnabled(!m_isRunning && !m_results.isEmpty());
    m_ui->copyButton->setText(tr("Copy report"));
    const auto* failed = failure();
    if (failed && failed->error)
        setNotice(m_ui->noticeLabel, words::sentence(*failed->error, locale()));
    else if (failed)
        setNotice(m_ui->noticeLabel, tr("This step failed: %1.").arg(words::checkStepWord(failed->step)));
    else if (m_accounts.isEmpty())
        setNotice(m_ui->noticeLabel, tr("There is no account yet. Add one under Tools ▸ Accounts."), "");
    else
        setNotice(m_ui->noticeLabel,
            m_isRunning || m_results.isEmpty() ? QString() : tr("The connection works."), "good");
}

void CheckDialog::retranslate() {
    m_ui->retranslateUi(this);
    showWords();
}

} // namespace favilla

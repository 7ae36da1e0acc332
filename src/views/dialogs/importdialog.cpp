// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/importdialog.h"

#include "ui_importdialog.h"
#include "views/dialogs/notice.h"
#include "views/dialogs/savefile.h"
#include "views/words/errorwords.h"
#include "views/words/harmless.h"

#include <QDir>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int barSteps = 1000;

} // namespace

ImportDialog::ImportDialog(const QString& sourceName, const QLocale& locale, QWidget* parent)
    : LiveDialog(locale, parent), m_ui(std::make_unique<Ui::ImportDialog>()), m_sourceName(sourceName) {
    m_ui->setupUi(this);
    connect(m_ui->nextButton, &QPushButton::clicked, this, &ImportDialog::next);
    connect(m_ui->backButton, &QPushButton::clicked, this, &ImportDialog::back);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_ui->saveProblemsButton, &QPushButton::clicked, this, &ImportDialog::chooseProblemsFile);
    connect(m_ui->mappingPage, &ImportMappingPage::separatorChosen, this, &ImportDialog::separatorChosen);
    goTo(Step::Reading);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::setTable(const CsvTable& table, const CsvMapping& mapping) {
    m_hasTable = true;
    m_ui->mappingPage->setTable(table, mapping);
    goTo(Step::Mapping);
}

void ImportDialog::setPlan(const ImportPlan& plan) {
    m_ui->planPage->setPlan(plan);
    goTo(Step::Plan);
}

void ImportDialog::setProgress(qint64 done, qint64 total) {
    const bool isKnown = total > 0;
    const double share = isKnown ? std::clamp(double(done) / double(total), 0.0, 1.0) : 0.0;
    m_ui->waitBar->setRange(0, isKnown ? barSteps : 0);
    m_ui->waitBar->setValue(int(share * barSteps));
    m_percent = isKnown ? std::optional(int(share * 100)) : std::nullopt;
    showPercent();
}

void ImportDialog::showPercent() {
    m_ui->waitDetail->setText(m_percent ? tr("%1 %").arg(locale().toString(*m_percent)) : QString());
}

void ImportDialog::showResult(const ImportOutcome& outcome) {
    m_outcome = outcome;
    goTo(Step::Result);
}

void ImportDialog::showError(const Error& error) {
    if (m_isStopping && error.kind == ErrorKind::Cancelled) {
        showCancelled();
        return;
    }
    if (m_step == Step::Importing)
        goTo(Step::Plan);
    else if (isWorking())
        goTo(m_hasTable ? Step::Mapping : Step::Failed);
    m_savedPath.clear();
    m_error = error;
    showWords();
}

void ImportDialog::showCancelled() {
    QDialog::reject();
}

void ImportDialog::showProblemsSaved(const QString& path) {
    m_savedPath = path;
    m_error.reset();
    showWords();
}

void ImportDialog::reject() {
    if (m_step == Step::Result)
        return accept();
    if (m_isStopping)
        return;
    if (isWorking()) {
        m_isStopping = true;
        showWords();
        showButtons();
        emit cancelled();
        return;
    }
    if (m_step != Step::Failed)
        emit cancelled();
    QDialog::reject();
}

bool ImportDialog::isWorking() const {
    return m_step == Step::Reading || m_step == Step::Planning || m_step == Step::Importing;
}

void ImportDialog::goTo(Step step) {
    m_step = step;
    m_error.reset();
    m_isStopping = false;
    m_savedPath.clear();
    if (isWorking())
        m_ui->pages->setCurrentWidget(m_ui->waitPage);
    else if (step == Step::Mapping)
        m_ui->pages->setCurrentWidget(m_ui->mappingPage);
    else if (step == Step::Plan)
        m_ui->pages->setCurrentWidget(m_ui->planPage);
    else
        m_ui->pages->setCurrentWidget(m_ui->resultPage);
    setProgress(0, 0);
    showWords();
    showButtons();
}

void ImportDialog::next() {
    if (m_step == Step::Mapping) {
        if (m_ui->mappingPage->showMissing())
            return;
        goTo(Step::Planning);
        emit mappingChosen(m_ui->mappingPage->mapping());
    } else if (m_step == Step::Plan && m_ui->planPage->plan().hasChanges()) {
        goTo(Step::Importing);
        emit confirmed();
    } else {
        reject();
    }
}

void ImportDialog::back() {
    goTo(Step::Mapping);
}

void ImportDialog::chooseProblemsFile() {
    const auto base = QFileInfo(m_sourceName).completeBaseName();
    const bool isTable = m_ui->planPage->plan().format == FileFormat::Csv;
    const auto fileName = isTable ? tr("%1 problems.csv") : tr("%1 problems.json");
    askWhereToSave(this,
        {tr("Save problem rows"), fileName.arg(base.isEmpty() ? tr("Import") : base),
            isTable ? tr("CSV (*.csv)") : tr("JSON (*.json)")},
        [this](const QString& path) { emit problemsFileChosen(path); });
}

void ImportDialog::retranslate() {
    m_ui->retranslateUi(this);
    showWords();
    showButtons();
}

void ImportDialog::showWords() {
    m_ui->sourceLabel->setText(
        m_sourceName.isEmpty() ? tr("What was pasted") : words::harmlessLine(m_sourceName));
    m_ui->waitLabel->setText(waitWord());
    showPercent();
    m_ui->resultLabel->setText(m_step == Step::Failed ? tr("Nothing was imported.") : resultWord());
    const bool isResult = m_step == Step::Result;
    QStringList details;
    if (isResult && m_outcome.counts.unchanged > 0)
        details.append(tr("%Ln were here already and are unchanged.", nullptr, m_outcome.counts.unchanged));
    if (isResult && m_outcome.expired > 0)
        details.append(tr("%Ln had passed its date and went to Archived.", nullptr, m_outcome.expired));
    if (isResult && m_outcome.counts.problems > 0)
        details.append(tr("%Ln row(s) could not be read. They are kept; save them to a file to correct them.",
            nullptr, m_outcome.counts.problems));
    m_ui->resultDetail->setText(details.join(u'\n'));
    m_ui->resultCard->setVisible(!details.isEmpty());
    m_ui->undoHint->setVisible(isResult);
    auto notice = m_error ? words::sentence(*m_error, locale()) : QString();
    if (!m_error && !m_savedPath.isEmpty())
        notice = tr("The rows were saved to %1.").arg(QDir::toNativeSeparators(m_savedPath));
    setNotice(m_ui->noticeLabel, notice, m_error ? "bad" : "good");
}

void ImportDialog::showButtons() {
    m_ui->backButton->setVisible(m_step == Step::Plan && m_hasTable);
    m_ui->saveProblemsButton->setVisible(
        (m_step == Step::Plan || m_step == Step::Result) && problemCount() > 0);
    const bool canCancel = isWorking() || m_step == Step::Mapping
        || (m_step == Step::Plan && m_ui->planPage->plan().hasChanges());
    m_ui->cancelButton->setVisible(canCancel);
    m_ui->cancelButton->setEnabled(!m_isStopping);
    m_ui->nextButton->setVisible(!isWorking());
    m_ui->nextButton->setText(nextWord());
    if (!isWorking())
        m_ui->nextButton->setFocus();
}

QString ImportDialog::waitWord() const {
    if (m_isStopping)
        return tr("Stopping…");
    if (m_step == Step::Planning)
        return tr("Comparing with what is here already…");
    if (m_step == Step::Importing)
        return tr("Importing…");
    return m_sourceName.isEmpty() ? tr("Reading what was pasted…") : tr("Reading the file…");
}

QString ImportDialog::nextWord() const {
    if (m_step == Step::Mapping)
        return tr("Next");
    const auto& plan = m_ui->planPage->plan();
    if (m_step == Step::Plan && plan.hasChanges())
        return tr("Import %Ln referral(s)", nullptr, int(plan.count(Fate::New) + plan.count(Fate::Updated)));
    return tr("Close");
}

QString ImportDialog::resultWord() const {
    const auto added = tr("%Ln referral(s) added", nullptr, m_outcome.counts.inserted);
    if (m_outcome.counts.updated == 0)
        return tr("%1.").arg(added);
    return tr("%1, %2.").arg(added, tr("%Ln updated", nullptr, m_outcome.counts.updated));
}

qint64 ImportDialog::problemCount() const {
    return m_step == Step::Result ? m_outcome.counts.problems : m_ui->planPage->plan().count(Fate::Problem);
}

} // namespace favilla

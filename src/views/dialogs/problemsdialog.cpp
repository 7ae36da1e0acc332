// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/problemsdialog.h"

#include "ui_problemsdialog.h"
#include "views/dialogs/notice.h"
#include "views/dialogs/problemmodel.h"
#include "views/dialogs/rowdelegate.h"
#include "views/dialogs/savefile.h"
#include "views/words/errorwords.h"
#include "views/words/harmless.h"

#include <QDir>
#include <QMessageBox>

namespace favilla {
namespace {

/// A row may be megabytes long; the file holds all of it.
constexpr int shownBytes = 20000;

} // namespace

ProblemsDialog::ProblemsDialog(const QList<StoredProblem>& problems, const QLocale& locale, QWidget* parent)
    : LiveDialog(locale, parent)
    , m_ui(std::make_unique<Ui::ProblemsDialog>())
    , m_model(new ProblemModel(locale, this)) {
    m_ui->setupUi(this);
    auto* view = m_ui->problemView;
    view->setModel(m_model);
    view->setItemDelegate(new RowDelegate(view));
    const int character = fontMetrics().averageCharWidth();
    view->setColumnWidth(ProblemModel::NumberColumn, 8 * character);
    view->setColumnWidth(ProblemModel::ReasonColumn, 56 * character);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsDialog::showCurrent);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProblemsDialog::showWords);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ProblemsDialog::save);
    connect(m_ui->dismissButton, &QPushButton::clicked, this, &ProblemsDialog::dismiss);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ProblemsDialog::accept);
    setProblems(problems);
}

ProblemsDialog::~ProblemsDialog() = default;

void ProblemsDialog::setProblems(const QList<StoredProblem>& problems) {
    m_model->setProblems(problems);
    showCurrent();
    showWords();
}

QList<StoredProblem> ProblemsDialog::affected() const {
    const auto rows = m_ui->problemView->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return m_model->problems();
    QList<StoredProblem> selected;
    for (const auto& row : rows)
        selected.append(m_model->problems()[row.row()]);
    return selected;
}

void ProblemsDialog::showCurrent() {
    const auto current = m_ui->problemView->currentIndex();
    m_ui->originalEdit->setPlainText(current.isValid()
            ? words::harmless(QString::fromUtf8(m_model->problems()[current.row()].original.left(shownBytes)))
            : QString());
}

void ProblemsDialog::showWords() {
    const bool isAny = !m_model->problems().isEmpty();
    const int selected = int(m_ui->problemView->selectionModel()->selectedRows().size());
    m_ui->saveButton->setEnabled(isAny);
    m_ui->dismissButton->setEnabled(isAny);
    m_ui->saveButton->setText(
        selected > 0 ? tr("Save %Ln to a file…", nullptr, selected) : tr("Save all to a file…"));
    m_ui->dismissButton->setText(selected > 0 ? tr("Dismiss %Ln", nullptr, selected) : tr("Dismiss all"));
    QString notice;
    if (m_error)
        notice = words::sentence(*m_error, locale());
    else if (!m_savedPath.isEmpty())
        notice = tr("The rows were saved to %1.").arg(QDir::toNativeSeparators(m_savedPath));
    else if (!isAny)
        notice = tr("There are no such rows.");
    setNotice(m_ui->noticeLabel, notice, m_error ? "bad" : "good");
}

void ProblemsDialog::save() {
    const auto problems = affected();
    m_asked.clear();
    for (const auto& problem : problems)
        m_asked.append(problem.number);
    askWhereToSave(this, {tr("Save problem rows"), tr("Problems.csv"), tr("CSV (*.csv)")},
        [this, problems](const QString& path) { emit saveFileChosen(path, problems); });
}

void ProblemsDialog::showSaved(const QString& path) {
    m_error.reset();
    m_savedPath = path;
    for (const auto number : std::as_const(m_asked))
        m_saved.insert(number);
    showWords();
}

void ProblemsDialog::showError(const Error& error) {
    m_error = error;
    showWords();
}

void ProblemsDialog::dismiss() {
    QList<qint64> numbers;
    for (const auto& problem : affected())
        numbers.append(problem.number);
    if (m_saved.contains(QSet<qint64>(numbers.cbegin(), numbers.cend()))) {
        emit dismissed(numbers);
        return;
    }
    auto* question = new QMessageBox(QMessageBox::Warning, tr("Dismiss rows"),
        tr("Dismiss %Ln row(s) that were not saved to a file? They cannot be brought back.", nullptr,
            int(numbers.size())),
        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    const auto* confirm = question->addButton(tr("Dismiss"), QMessageBox::DestructiveRole);
    connect(confirm, &QPushButton::clicked, this, [this, numbers] { emit dismissed(numbers); });
    question->open();
}

void ProblemsDialog::retranslate() {
    m_ui->retranslateUi(this);
    m_model->retranslate();
    showWords();
}

} // namespace favilla

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
#include <QMap>
#include <QMessageBox>

namespace favilla {
namespace {

/// A row may be megabytes long; the file holds all of it.
constexpr int shownBytes = 20000;

bool isJson(const StoredProblem& problem) {
    return problem.entry > 0;
}

/// Tables first: they are what people correct most.
QList<QList<StoredProblem>> bySource(const QList<StoredProblem>& problems) {
    QMap<std::pair<bool, QString>, QList<StoredProblem>> sources;
    for (const auto& problem : problems)
        sources[{isJson(problem), isJson(problem) ? QString() : problem.layout}] << problem;
    return sources.values();
}

/// A name beside `path` that nothing bears yet.
QString freePathBeside(const QString& path, bool isJson, const QStringList& taken) {
    const QFileInfo file(path);
    const auto start = file.dir().filePath(file.completeBaseName());
    const auto suffix = isJson ? QStringLiteral(".json") : QStringLiteral(".csv");
    auto free = start + suffix;
    for (int number = 2; taken.contains(free) || QFileInfo::exists(free); ++number)
        free = start + QLatin1Char(' ') + QString::number(number) + suffix;
    return free;
}

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
    else if (!m_savedPaths.isEmpty())
        notice = tr("The rows were saved to %1.")
                     .arg(QDir::toNativeSeparators(m_savedPaths.join(QStringLiteral(", "))));
    else if (!isAny)
        notice = tr("There are no such rows.");
    setNotice(m_ui->noticeLabel, notice, m_error ? "bad" : "good");
}

void ProblemsDialog::save() {
    const auto sources = bySource(affected());
    const bool isOnlyJson = isJson(sources.first().first());
    askWhereToSave(this,
        {tr("Save problem rows"), isOnlyJson ? tr("Problems.json") : tr("Problems.csv"),
            isOnlyJson ? tr("JSON (*.json)") : tr("CSV (*.csv)")},
        [this, sources](const QString& path) { saveTo(path, sources); });
}

void ProblemsDialog::saveTo(const QString& path, const QList<QList<StoredProblem>>& sources) {
    m_asked.clear();
    m_savedPaths.clear();
    m_error.reset();
    QStringList paths;
    for (const auto& source : sources) {
        const auto own = paths.isEmpty() ? path : freePathBeside(path, isJson(source.first()), paths);
        paths << own;
        for (const auto& problem : source)
            m_asked[own].insert(problem.number);
        emit saveFileChosen(own, source);
    }
}

void ProblemsDialog::showSaved(const QString& path) {
    m_savedPaths << path;
    m_saved.unite(m_asked.take(path));
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

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/importflow.h"

#include "store/whendone.h"
#include "views/dialogs/importdialog.h"
#include "views/words/languages.h"

#include <QFileInfo>
#include <QThreadPool>

namespace favilla {
namespace {

/// Of a large file there are millions of small pieces: to give them back takes longer than a frame, and so a
/// thread of the pool does it.
template <class T>
void giveUpElsewhere(T& value) {
    auto kept = std::make_shared<T>(std::exchange(value, {}));
    QThreadPool::globalInstance()->start([kept = std::move(kept)]() mutable { kept.reset(); });
}

} // namespace

ImportFlow::ImportFlow(Workspace& workspace, const Languages& languages, QWidget& window)
    : QObject(&window), m_workspace(workspace), m_languages(languages), m_window(window) {
    // While an import runs, its figures are looked at ten times a second; otherwise the timer sleeps.
    constexpr int progressInterval = 100;
    m_progressTimer.setInterval(progressInterval);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] {
        if (m_dialog && m_progress)
            m_dialog->setProgress(m_progress->done, m_progress->total);
    });
}

void ImportFlow::importFile(const QString& path) {
    start(QFileInfo(path).fileName(), [this, path] { return m_workspace.imports().load(path, m_progress); });
}

void ImportFlow::importText(const QByteArray& text) {
    start({}, [this, text] { return m_workspace.imports().loadText(text, m_progress); });
}

void ImportFlow::start(const QString& name, const std::function<Loading()>& load) {
    if (m_dialog)
        return;
    m_name = name;
    m_problems.clear();
    m_progress = std::make_shared<Progress>();
    m_dialog = new ImportDialog(name, m_languages.locale(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connectDialog();
    m_dialog->open();
    m_progressTimer.start();
    whenDone(load(), m_dialog, [this](const Result<LoadedFile>& file) { onLoaded(file); });
}

void ImportFlow::connectDialog() {
    connect(m_dialog, &ImportDialog::separatorChosen, this, [this](QChar separator) {
        if (auto table = readCsv(m_file.text, separator)) {
            m_file.table = *std::move(table);
            m_file.mapping = guess(m_file.table);
            showTable();
        } else {
            m_dialog->showError(named(table.error()));
        }
    });
    connect(m_dialog, &ImportDialog::mappingChosen, this, [this](const CsvMapping& mapping) {
        m_file.mapping = mapping;
        plan();
    });
    connect(m_dialog, &ImportDialog::confirmed, this, &ImportFlow::commit);
    connect(m_dialog, &ImportDialog::cancelled, this, [this] { m_progress->isCancelled = true; });
    connect(m_dialog, &ImportDialog::problemsFileChosen, this, &ImportFlow::saveProblems);
    // Queued: a widget says so before its children are gone, and whoever shares the plan last gives it back.
    connect(
        m_dialog, &QObject::destroyed, this,
        [this] {
            m_progressTimer.stop();
            giveUpElsewhere(m_plan);
            giveUpElsewhere(m_file);
            emit closed();
        },
        Qt::QueuedConnection);
}

void ImportFlow::stop(const Error& error) {
    m_progressTimer.stop();
    if (error.kind == ErrorKind::Cancelled)
        m_dialog->showCancelled();
    else
        m_dialog->showError(error);
}

/// An error without a subject would be taken for one of the clipboard.
Error ImportFlow::named(Error error) const {
    if (error.subject.isEmpty())
        error.subject = m_name;
    return error;
}

void ImportFlow::onLoaded(const Result<LoadedFile>& file) {
    if (!file) {
        stop(file.error());
        return;
    }
    m_file = *file;
    if (m_file.format == FileFormat::Csv && !m_file.mapping.isFavillaFile)
        showTable();
    else
        plan();
}

void ImportFlow::showTable() {
    m_progressTimer.stop();
    m_dialog->setTable(m_file.table, m_file.mapping);
}

void ImportFlow::plan() {
    m_progress->isCancelled = false;
    m_progressTimer.start();
    whenDone(
        m_workspace.imports().plan(m_file, m_progress), m_dialog, [this](const Result<ImportPlan>& plan) {
            if (!plan) {
                stop(plan.error());
                return;
            }
            m_progressTimer.stop();
            m_problems = plan->problems();
            m_dialog->setPlan(*plan);
            giveUpElsewhere(m_plan); // of another mapping
            m_plan = *plan;
        });
}

void ImportFlow::commit() {
    m_progress->isCancelled = false;
    m_progressTimer.start();
    whenDone(m_workspace.imports().commit(m_file, m_name, m_progress), m_dialog,
        [this](const Result<ImportOutcome>& outcome) {
            if (!outcome) {
                stop(outcome.error());
                return;
            }
            m_progressTimer.stop();
            m_problems = outcome->problems;
            m_dialog->showResult(*outcome);
            emit imported(*outcome);
        });
}

void ImportFlow::saveProblems(const QString& path) {
    if (const auto saved = saveProblemFile(path, m_problems); saved)
        m_dialog->showProblemsSaved(path);
    else
        m_dialog->showError(saved.error());
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/problemflow.h"

#include "store/whendone.h"
#include "views/dialogs/problemsdialog.h"
#include "views/words/languages.h"

namespace favilla {

ProblemFlow::ProblemFlow(Workspace& workspace, const Languages& languages, QWidget& window)
    : QObject(&window), m_workspace(workspace), m_languages(languages), m_window(window) { }

void ProblemFlow::open() {
    whenDone(m_workspace.imports().problems(), this, [this](const Result<QList<StoredProblem>>& problems) {
        if (problems)
            show(*problems);
        else
            emit failed(problems.error());
    });
}

void ProblemFlow::show(const QList<StoredProblem>& problems) {
    if (m_dialog) {
        m_dialog->setProblems(problems);
        return;
    }
    m_dialog = new ProblemsDialog(problems, m_languages.locale(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ProblemsDialog::saveFileChosen, this, &ProblemFlow::save);
    connect(m_dialog, &ProblemsDialog::dismissed, this, &ProblemFlow::dismiss);
    m_dialog->open();
}

void ProblemFlow::save(const QString& path, const QList<StoredProblem>& problems) {
    whenDone(m_workspace.imports().saveProblems(path, problems), m_dialog,
        [this, path](const Result<void>& saved) {
            if (saved)
                m_dialog->showSaved(path);
            else
                m_dialog->showError(saved.error());
        });
}

void ProblemFlow::dismiss(const QList<qint64>& numbers) {
    whenDone(m_workspace.imports().dismissProblems(numbers), this, [this](const Result<void>& dismissed) {
        if (dismissed)
            open();
        else if (m_dialog)
            m_dialog->showError(dismissed.error());
    });
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importvalues.h"
#include "views/dialogs/livedialog.h"

#include <memory>

namespace Ui {
class ProblemsDialog;
}

namespace favilla {

class ProblemModel;

/// Rows of imported files that could not be read, each with its reason and its text as it came: to save to a
/// file that can be corrected and imported (one for each kind of source), or to dismiss. Dismissing asks
/// first as long as they were not saved.
class ProblemsDialog final : public LiveDialog {
    Q_OBJECT

public:
    ProblemsDialog(const QList<StoredProblem>& problems, const QLocale& locale, QWidget* parent = nullptr);
    ~ProblemsDialog() override;

    /// After some were dismissed, here or elsewhere.
    void setProblems(const QList<StoredProblem>& problems);
    /// After `saveFileChosen`, for each path of it.
    void showSaved(const QString& path);
    void showError(const Error& error);

signals:
    /// Of one source: rows of a JSON file, or of CSV files with the same columns.
    void saveFileChosen(const QString& path, const QList<favilla::StoredProblem>& problems);
    /// The numbers of the selected problems, or of all.
    void dismissed(const QList<qint64>& numbers);

protected:
    void retranslate() override;

private:
    QList<StoredProblem> affected() const;
    void showCurrent();
    void showWords();
    void save();
    void saveTo(const QString& path, const QList<QList<StoredProblem>>& sources);
    void dismiss();

    std::unique_ptr<Ui::ProblemsDialog> m_ui;
    ProblemModel* m_model;
    /// The rows that were asked to go to each path.
    QHash<QString, QSet<qint64>> m_asked;
    QSet<qint64> m_saved;
    QStringList m_savedPaths;
    std::optional<Error> m_error;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/importcontroller.h"
#include "views/dialogs/livedialog.h"

#include <memory>

namespace Ui {
class ImportDialog;
}

namespace favilla {

/// Leads through an import: reading, what the columns mean (CSV only), the dry run, the import itself with
/// progress and Cancel, the result. It shows values and says what the user decided; reading and saving are
/// its owner's, who also ends it: after `cancelled` during work with showCancelled().
class ImportDialog final : public LiveDialog {
    Q_OBJECT

public:
    /// `sourceName`: the file's name, or empty for what was pasted. Starts with "Reading the file…".
    ImportDialog(const QString& sourceName, const QLocale& locale, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// The mapping page, for a CSV file; again after `separatorChosen`.
    void setTable(const CsvTable& table, const CsvMapping& mapping);
    /// The dry run.
    void setPlan(const ImportPlan& plan);
    /// While something runs; only the relation of the two means something. `total` 0: not known.
    void setProgress(qint64 done, qint64 total);
    void showResult(const ImportOutcome& outcome);
    /// Goes back to the page from which the work was begun; before the first one only Close remains. While
    /// nothing runs (a file of problem rows that could not be written) the page stays.
    void showError(const Error& error);
    /// The work has stopped after `cancelled`: closes the dialog.
    void showCancelled();
    /// After `problemsFileChosen`.
    void showProblemsSaved(const QString& path);

    void reject() override;

signals:
    void separatorChosen(QChar separator);
    void mappingChosen(const favilla::CsvMapping& mapping);
    void confirmed();
    /// By Cancel, Escape or the window's cross; while something runs the dialog stays until showCancelled().
    void cancelled();
    void problemsFileChosen(const QString& path);

protected:
    void retranslate() override;

private:
    enum class Step { Reading, Mapping, Planning, Plan, Importing, Result, Failed };

    bool isWorking() const;
    void goTo(Step step);
    void next();
    void back();
    void chooseProblemsFile();
    void showWords();
    void showPercent();
    void showButtons();
    QString waitWord() const;
    QString nextWord() const;
    QString resultWord() const;
    qint64 problemCount() const;

    std::unique_ptr<Ui::ImportDialog> m_ui;
    QString m_sourceName;
    Step m_step = Step::Reading;
    bool m_hasTable = false;
    bool m_isStopping = false;
    std::optional<int> m_percent;
    ImportOutcome m_outcome;
    std::optional<Error> m_error;
    QString m_savedPath;
};

} // namespace favilla

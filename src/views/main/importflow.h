// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/workspace.h"

#include <QPointer>
#include <QTimer>

namespace favilla {

class ImportDialog;
class Languages;

/// Leads one import from the file to the store and tells its dialog how it goes. Reading, planning and
/// saving run elsewhere; the dialog only shows. Thread: main.
class ImportFlow final : public QObject {
    Q_OBJECT

public:
    ImportFlow(Workspace& workspace, const Languages& languages, QWidget& window);

    bool isBusy() const { return !m_dialog.isNull(); }
    void importFile(const QString& path);
    void importText(const QByteArray& text);

signals:
    void imported(const favilla::ImportOutcome& outcome);
    /// The dialog of an import was closed, whatever came of it.
    void closed();

private:
    using Loading = QFuture<Result<LoadedFile>>;
    void start(const QString& name, const std::function<Loading()>& load);
    void connectDialog();
    void onLoaded(const Result<LoadedFile>& file);
    void showTable();
    void plan();
    void commit();
    void saveProblems(const QString& path);
    void stop(const Error& error);
    Error named(Error error) const;

    Workspace& m_workspace;
    const Languages& m_languages;
    QWidget& m_window;
    QPointer<ImportDialog> m_dialog;
    QString m_name;
    LoadedFile m_file;
    /// The dialog's; held here too, so that it does not end with the dialog.
    ImportPlan m_plan;
    QList<ReadRow> m_problems;
    std::shared_ptr<Progress> m_progress;
    QTimer m_progressTimer;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/workspace.h"

#include <QPointer>

namespace favilla {

class Languages;
class ProblemsDialog;

/// Shows the rows of imported files that could not be read, saves them to a file, lets them be dismissed.
/// Thread: main.
class ProblemFlow final : public QObject {
    Q_OBJECT

public:
    ProblemFlow(Workspace& workspace, const Languages& languages, QWidget& window);

    void open();

signals:
    void failed(const favilla::Error& error);

private:
    void show(const QList<StoredProblem>& problems);
    void save(const QString& path, const QList<StoredProblem>& problems);
    void dismiss(const QList<qint64>& numbers);

    Workspace& m_workspace;
    const Languages& m_languages;
    QWidget& m_window;
    QPointer<ProblemsDialog> m_dialog;
};

} // namespace favilla

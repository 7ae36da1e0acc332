// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/workspace.h"

namespace favilla {

class Languages;

/// Asks where to, and writes: the list on screen, a full copy, a backup; and loads a full copy again.
/// Thread: main.
class ExportFlow final : public QObject {
    Q_OBJECT

public:
    ExportFlow(Workspace& workspace, const Languages& languages, QWidget& window);

    /// `rows` in the order on screen.
    void exportList(const QList<RowId>& rows);
    void saveFullCopy();
    void loadFullCopy();
    void backUp();

signals:
    /// One sentence for the status line.
    void finished(const QString& sentence);
    void failed(const favilla::Error& error);

private:
    void loadFrom(const QString& path);
    template <class T>
    void report(QFuture<Result<T>> work, std::function<QString(const T&)> sentence);
    CsvStyle style() const;

    Workspace& m_workspace;
    const Languages& m_languages;
    QWidget& m_window;
};

} // namespace favilla

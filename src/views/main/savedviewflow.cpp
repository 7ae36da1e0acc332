// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/savedviewflow.h"

#include "store/whendone.h"

#include <QInputDialog>

namespace favilla {

SavedViewFlow::SavedViewFlow(Workspace& workspace, QWidget& window)
    : QObject(&window), m_workspace(workspace), m_window(window) { }

void SavedViewFlow::create(const ReferralQuery& query) {
    auto* question = new QInputDialog(&m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Save view"));
    question->setLabelText(tr("Name of the view:"));
    connect(question, &QInputDialog::textValueSelected, this, [this, query](const QString& name) {
        save({ViewId::create(), name.trimmed(), query});
    });
    question->open();
}

void SavedViewFlow::save(const SavedView& view) {
    report(m_workspace.savedViews().save(view));
}

void SavedViewFlow::remove(const SavedView& view, const QList<ViewId>& order) {
    whenDone(m_workspace.savedViews().remove(view.id), this, [this, view, order](const Result<void>& gone) {
        if (gone)
            emit removed(view, order);
        else
            emit failed(gone.error());
    });
}

void SavedViewFlow::restore(const SavedView& view, const QList<ViewId>& order) {
    save(view);
    move(order);
}

void SavedViewFlow::move(const QList<ViewId>& order) {
    report(m_workspace.savedViews().order(order));
}

void SavedViewFlow::report(const QFuture<Result<void>>& step) {
    whenDone(step, this, [this](const Result<void>& done) {
        if (!done)
            emit failed(done.error());
    });
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/workspace.h"
#include "views/forms/formcontext.h"

#include <QPointer>

namespace favilla {

class FormDialog;
class Languages;
class Settings;

/// Leads from a wish (accept, decline, …) through its form to the store: opens the form with its draft,
/// keeps the draft while the user types, hands the value to the controller, and closes the form only when
/// the store has said yes. One form at a time. Thread: main.
class AnswerFlow final : public QObject {
    Q_OBJECT

public:
    AnswerFlow(Workspace& workspace, const Settings& settings, const Languages& languages, QWidget& window);

    void accept(const Referral& referral);
    void decline(const Referral& referral);
    void win(const Referral& referral);
    void lose(const Referral& referral);
    void edit(const Referral& referral);
    void addContact(const Referral& referral);
    void planStep(const Referral& referral);
    void createNew();
    /// The latest step, or the given one.
    void undo();
    void undo(const ChangeId& change);

    FormContext formContext() const;

signals:
    void answered(const favilla::Change& change);
    void undone(const favilla::Change& change);
    void failed(const favilla::Error& error);

private:
    using Saving = QFuture<Result<Change>>;
    /// Without a key there is no draft: the form opens as it is.
    void open(FormDialog* dialog, const QString& draftKey = {});
    void offerDraft(FormDialog* dialog, const QString& draftKey);
    void save(FormDialog* dialog, const QString& draftKey, Saving saving);
    void finish(const Result<Change>& outcome);
    void finishUndo(const Result<Change>& outcome);

    Workspace& m_workspace;
    const Settings& m_settings;
    const Languages& m_languages;
    QWidget& m_window;
    QPointer<FormDialog> m_open;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "views/forms/fieldset.h"
#include "views/forms/formcontext.h"

#include <QDialog>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>

class QDialogButtonBox;
class QPushButton;

namespace favilla {

class FormNotice;

/// The ground of every form: checks while typing, leads to the first open field, keeps a draft.
///
/// The button that finishes is always possible; with open fields it shows them instead. A form that was
/// submitted is busy until its owner either closes it with accept() or gives the refusal to `showError`,
/// which keeps everything filled. Drafts are offered as values; the owner stores them and drops them once
/// the form was accepted. Thread: the windows'.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    /// What is filled in right now, whether it makes sense or not.
    virtual QJsonObject draft() const = 0;
    /// Fills the form with what `draft` once gave, says so, and offers to start again.
    void restoreDraft(const QJsonObject& draft);

    bool isBusy() const { return m_isBusy; }
    /// While busy the form can neither be changed nor closed by the user.
    void setBusy(bool isBusy);
    void showError(const Error& error);

    void done(int result) override;

signals:
    /// 400 ms after the last edit, and when a form with later edits is closed without being accepted.
    void draftChanged(const QJsonObject& draft);
    /// The user prefers to start again: the kept draft can go.
    void draftDiscarded();

protected:
    struct Parts {
        QWidget* body = nullptr;
        FormNotice* notice = nullptr;
        QDialogButtonBox* buttons = nullptr;
    };
    FormDialog(FormContext context, QWidget* parent);

    const FormContext& context() const { return m_context; }
    /// To be called once by the constructor of the form, after its fields stand.
    void assemble(const Parts& parts);
    /// What changed outside any field set, such as a tick.
    void noteEdit();

    /// In the order in which they are read; asked again each time, since contacts come and go.
    virtual QList<FieldSet*> fieldSets() const = 0;
    /// Puts a draft into the fields, without any signal of an edit.
    virtual void fill(const QJsonObject& draft) = 0;
    /// All fields are in order: hand over the value.
    virtual void submit() = 0;
    /// Words that depend on the language and are not in the .ui file.
    virtual void retranslate() = 0;
    /// What the button that finishes is called.
    virtual QString finishWord() const = 0;

    bool event(QEvent* event) override;

private:
    void finish();
    void flushDraft();
    void startAgain();
    void relabel();
    void notify();
    void growToFit();

    FormContext m_context;
    Parts m_parts;
    QJsonObject m_pristine;
    QTimer m_draftTimer;
    QPointer<QWidget> m_focusBeforeBusy;
    /// What the store refused about the form as a whole.
    std::optional<Error> m_refusal;
    bool m_isBusy = false;
    bool m_isRestored = false;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/answerflow.h"

#include "settings/settings.h"
#include "store/whendone.h"
#include "views/forms/acceptdialog.h"
#include "views/forms/contactdialog.h"
#include "views/forms/declinedialog.h"
#include "views/forms/editengagementdialog.h"
#include "views/forms/lostdialog.h"
#include "views/forms/newreferraldialog.h"
#include "views/forms/stepdialog.h"
#include "views/words/languages.h"

namespace favilla {

AnswerFlow::AnswerFlow(
    Workspace& workspace, const Settings& settings, const Languages& languages, QWidget& window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_languages(languages)
    , m_window(window) { }

FormContext AnswerFlow::formContext() const {
    return {m_workspace.clock().now(), m_languages.locale(), m_settings.preferences().defaultCurrency};
}

void AnswerFlow::accept(const Referral& referral) {
    auto* dialog = new AcceptDialog(referral, formContext(), &m_window);
    const auto key = DraftController::key(QStringLiteral("accept"), referral->id);
    connect(
        dialog, &AcceptDialog::submitted, this, [this, dialog, key, id = referral->id](const Terms& terms) {
            save(dialog, key, m_workspace.referrals().apply(id, Accept{terms}));
        });
    open(dialog, key);
}

void AnswerFlow::decline(const Referral& referral) {
    auto* dialog = new DeclineDialog(referral, formContext(), &m_window);
    const auto key = DraftController::key(QStringLiteral("decline"), referral->id);
    connect(dialog, &DeclineDialog::submitted, this,
        [this, dialog, key, id = referral->id](
            const Decline& decline) { save(dialog, key, m_workspace.referrals().apply(id, decline)); });
    open(dialog, key);
}

void AnswerFlow::win(const Referral& referral) {
    whenDone(m_workspace.referrals().apply(referral->id, Win{}), this,
        [this](const Result<Change>& outcome) { finish(outcome); });
}

void AnswerFlow::lose(const Referral& referral) {
    auto* dialog = new LostDialog(referral, formContext(), &m_window);
    const auto key = DraftController::key(QStringLiteral("lose"), referral->id);
    connect(dialog, &LostDialog::submitted, this, [this, dialog, key, id = referral->id](const Lose& lose) {
        save(dialog, key, m_workspace.referrals().apply(id, lose));
    });
    open(dialog, key);
}

void AnswerFlow::edit(const Referral& referral) {
    auto* dialog = new EditEngagementDialog(referral, formContext(), &m_window);
    const auto key = DraftController::key(QStringLiteral("edit"), referral->id);
    connect(dialog, &EditEngagementDialog::submitted, this,
        [this, dialog, key, id = referral->id](const EngagementEdit& edit) {
            save(dialog, key, m_workspace.referrals().apply(id, EditEngagement{edit}));
        });
    open(dialog, key);
}

void AnswerFlow::addContact(const Referral& referral) {
    auto* dialog = new ContactDialog(referral, formContext(), &m_window);
    const auto key = DraftController::key(QStringLiteral("contact"), referral->id);
    connect(dialog, &ContactDialog::submitted, this,
        [this, dialog, key, id = referral->id](const Contact& contact) {
            save(dialog, key, m_workspace.referrals().apply(id, AddContact{contact}));
        });
    open(dialog, key);
}

/// A draft of it would speak of a moment that has passed meanwhile.
void AnswerFlow::planStep(const Referral& referral) {
    auto* dialog = new StepDialog(referral, formContext(), &m_window);
    connect(dialog, &StepDialog::submitted, this,
        [this, dialog, id = referral->id](const std::optional<NextStep>& step) {
            save(dialog, {}, m_workspace.referrals().apply(id, PlanNextStep{step}));
        });
    open(dialog);
}

void AnswerFlow::createNew() {
    auto* dialog = new NewReferralDialog(formContext(), &m_window);
    const auto key = DraftController::key(QStringLiteral("new"));
    connect(dialog, &NewReferralDialog::submitted, this, [this, dialog, key](const NewReferral& form) {
        save(dialog, key, m_workspace.referrals().create(form));
    });
    open(dialog, key);
}

void AnswerFlow::undo() {
    whenDone(
        m_workspace.referrals().undo(), this, [this](const Result<Change>& outcome) { finishUndo(outcome); });
}

void AnswerFlow::undo(const ChangeId& change) {
    whenDone(m_workspace.referrals().undo(change), this,
        [this](const Result<Change>& outcome) { finishUndo(outcome); });
}

void AnswerFlow::finishUndo(const Result<Change>& outcome) {
    if (outcome)
        emit undone(*outcome);
    else
        emit failed(outcome.error());
}

void AnswerFlow::open(FormDialog* dialog, const QString& draftKey) {
    if (m_open) {
        delete dialog;
        return;
    }
    m_open = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (draftKey.isEmpty())
        dialog->open();
    else
        offerDraft(dialog, draftKey);
}

void AnswerFlow::offerDraft(FormDialog* dialog, const QString& draftKey) {
    connect(dialog, &FormDialog::draftChanged, this,
        [this, draftKey](const QJsonObject& draft) { m_workspace.drafts().save(draftKey, draft); });
    connect(
        dialog, &FormDialog::draftDiscarded, this, [this, draftKey] { m_workspace.drafts().drop(draftKey); });
    whenDone(m_workspace.drafts().load(draftKey), dialog,
        [dialog](const Result<std::optional<QJsonObject>>& draft) {
            if (draft && *draft)
                dialog->restoreDraft(**draft);
            dialog->open();
        });
}

void AnswerFlow::save(FormDialog* dialog, const QString& draftKey, Saving saving) {
    dialog->setBusy(true);
    whenDone(saving, dialog, [this, dialog, draftKey](const Result<Change>& outcome) {
        dialog->setBusy(false);
        if (!outcome) {
            dialog->showError(outcome.error());
            return;
        }
        if (!draftKey.isEmpty())
            m_workspace.drafts().drop(draftKey);
        dialog->accept();
        emit answered(*outcome);
    });
}

void AnswerFlow::finish(const Result<Change>& outcome) {
    if (outcome)
        emit answered(*outcome);
    else
        emit failed(outcome.error());
}

} // namespace favilla

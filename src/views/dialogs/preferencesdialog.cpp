// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/preferencesdialog.h"

#include "ui_preferencesdialog.h"
#include "views/dialogs/choices.h"
#include "views/dialogs/languagechoices.h"
#include "views/dialogs/notice.h"
#include "views/theme.h"
#include "views/words/errorwords.h"
#include "views/words/statewords.h"

#include <QDir>

namespace favilla {

PreferencesDialog::PreferencesDialog(
    const Preferences& preferences, const WorkspaceInUse& workspace, const QLocale& locale, QWidget* parent)
    : LiveDialog(locale, parent)
    , m_ui(std::make_unique<Ui::PreferencesDialog>())
    , m_given(preferences)
    , m_workspace(workspace) {
    m_ui->setupUi(this);
    m_ui->workspaceForm->setDemoOffered(false);
    m_ui->workspaceForm->setLocation(workspace.location);
    fillChoices();
    choose(m_ui->languageBox, preferences.language);
    choose(m_ui->schemeBox, int(preferences.scheme));
    choose(m_ui->currencyBox, preferences.defaultCurrency);
    choose(m_ui->orderBox, int(preferences.listOrder));
    m_ui->personEdit->setText(preferences.personName);
    m_ui->undoBarBox->setChecked(preferences.isUndoBarShown);
    m_ui->emailBox->setChecked(preferences.isEmailOffered);
    m_ui->networkForm->setPreferences(preferences.connection);
    m_ui->alertForm->setPreferences(preferences.background);
    connect(m_ui->personEdit, &QLineEdit::textChanged, this, &PreferencesDialog::showWords);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &PreferencesDialog::submit);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &PreferencesDialog::reject);
    connect(
        m_ui->workspaceForm, &WorkspaceForm::connectionTested, this, &PreferencesDialog::connectionTested);
    connect(m_ui->alertForm, &AlertForm::testWanted, this, &PreferencesDialog::alertTestWanted);
    showWords();
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::fillChoices() {
    setChoices(m_ui->languageBox, languageChoices());
    setChoices(m_ui->schemeBox,
        {{tr("As the system"), int(Scheme::System)}, {tr("Light"), int(Scheme::Light)},
            {tr("Dark"), int(Scheme::Dark)}});
    setChoices(m_ui->currencyBox, currencyChoices());
    QList<Choice> orders;
    for (const auto order : {Order::AnswerDue, Order::Received, Order::Value, Order::Customer, Order::Expiry})
        orders.append({words::orderWord(order), int(order)});
    setChoices(m_ui->orderBox, orders);
}

void PreferencesDialog::retranslate() {
    m_ui->retranslateUi(this);
    fillChoices();
    showWords();
}

/// Who never had a name, as where the system gives none, may change everything else all the same.
bool PreferencesDialog::isPersonOpen() const {
    return m_ui->personEdit->text().trimmed().isEmpty() && !m_given.personName.isEmpty();
}

QString PreferencesDialog::currentWord() const {
    switch (m_workspace.kind) {
    case WorkspaceInUse::Kind::Own:
        return tr("In use: %1").arg(QDir::toNativeSeparators(m_workspace.location.display()));
    case WorkspaceInUse::Kind::Demo:
        return tr("In use: the demo");
    case WorkspaceInUse::Kind::None:
        return tr("No workspace is open.");
    }
    return {};
}

void PreferencesDialog::showWords() {
    m_ui->currentLabel->setText(currentWord());
    const bool isOpen = m_isChecked && isPersonOpen();
    setState(m_ui->personEdit, isOpen ? "bad" : "");
    setNotice(m_ui->personNote, isOpen ? tr("Enter the name shown in the history.") : QString());
    setNotice(m_ui->noticeLabel, m_error ? words::sentence(*m_error, locale()) : QString());
}

Preferences PreferencesDialog::preferences() const {
    auto preferences = m_given;
    preferences.language = m_ui->languageBox->currentData().toString();
    preferences.scheme = Scheme(m_ui->schemeBox->currentData().toInt());
    preferences.defaultCurrency = m_ui->currencyBox->currentData().toString();
    preferences.listOrder = Order(m_ui->orderBox->currentData().toInt());
    preferences.personName = m_ui->personEdit->text().trimmed();
    preferences.isUndoBarShown = m_ui->undoBarBox->isChecked();
    preferences.isEmailOffered = m_ui->emailBox->isChecked();
    preferences.connection = m_ui->networkForm->preferences();
    preferences.background = m_ui->alertForm->preferences();
    return preferences;
}

/// As high as its longest page, so that it is read at one look where the screen has the room.
void PreferencesDialog::showEvent(QShowEvent* event) {
    LiveDialog::showEvent(event);
    resize(width(), qMax(height(), sizeHint().height()));
}

void PreferencesDialog::submit() {
    m_isChecked = true;
    m_error.reset();
    showWords();
    if (isPersonOpen()) {
        m_ui->tabs->setCurrentWidget(m_ui->generalPage);
        m_ui->personEdit->setFocus();
        return;
    }
    const auto choice = m_ui->workspaceForm->choice();
    if (!choice) {
        m_ui->tabs->setCurrentWidget(m_ui->workspacePage);
        m_ui->workspaceForm->showOpen();
        return;
    }
    if (m_ui->networkForm->showOpen()) {
        m_ui->tabs->setCurrentWidget(m_ui->connectionPage);
        return;
    }
    if (const auto password = m_ui->networkForm->proxyPassword())
        emit proxyPasswordChanged(*password);
    emit submitted(preferences(), isOther(*choice) ? choice : std::nullopt);
}

/// Nothing open is never what somebody wants to keep; the demo may be.
bool PreferencesDialog::isOther(const WorkspaceChoice& choice) const {
    const bool isProposalTaken = m_workspace.kind == WorkspaceInUse::Kind::None
        || (m_workspace.kind == WorkspaceInUse::Kind::Demo && m_isAboutWorkspace);
    return isProposalTaken || !(choice.location == m_workspace.location);
}

void PreferencesDialog::setBusy(bool isBusy) {
    m_ui->tabs->setEnabled(!isBusy);
    m_ui->saveButton->setEnabled(!isBusy);
}

void PreferencesDialog::showError(const Error& error) {
    m_error = error;
    setBusy(false);
    showWords();
}

void PreferencesDialog::showTested(const Result<void>& result) {
    m_ui->workspaceForm->showTested(result);
}

void PreferencesDialog::showAlertTested(bool isShown) {
    m_ui->alertForm->showTested(isShown);
}

void PreferencesDialog::showAlertPage() {
    m_ui->tabs->setCurrentWidget(m_ui->alertPage);
}

void PreferencesDialog::showConnectionPage() {
    m_ui->tabs->setCurrentWidget(m_ui->connectionPage);
}

void PreferencesDialog::showWorkspacePage() {
    m_isAboutWorkspace = true;
    m_ui->tabs->setCurrentWidget(m_ui->workspacePage);
}

} // namespace favilla

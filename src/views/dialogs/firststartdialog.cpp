// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/firststartdialog.h"

#include "ui_firststartdialog.h"
#include "views/dialogs/languagechoices.h"
#include "views/dialogs/notice.h"
#include "views/icons.h"
#include "views/words/errorwords.h"

namespace favilla {
namespace {

constexpr int iconSize = 56;

} // namespace

FirstStartDialog::FirstStartDialog(const FirstStart& proposal, const QLocale& locale, QWidget* parent)
    : LiveDialog(locale, parent)
    , m_ui(std::make_unique<Ui::FirstStartDialog>())
    , m_proposedName(proposal.personName) {
    m_ui->setupUi(this);
    m_ui->iconLabel->setPixmap(programIcon().pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    setChoices(m_ui->languageBox, languageChoices());
    choose(m_ui->languageBox, proposal.language);
    m_ui->personEdit->setText(proposal.personName);
    m_ui->workspaceForm->setLocation(proposal.workspace.location);
    connect(m_ui->languageBox, &QComboBox::currentIndexChanged, this,
        [this] { emit languageChosen(m_ui->languageBox->currentData().toString()); });
    connect(m_ui->workspaceForm, &WorkspaceForm::connectionTested, this, &FirstStartDialog::connectionTested);
    connect(m_ui->startButton, &QPushButton::clicked, this, &FirstStartDialog::submit);
    connect(m_ui->quitButton, &QPushButton::clicked, this, &FirstStartDialog::reject);
    showWords();
}

FirstStartDialog::~FirstStartDialog() = default;

void FirstStartDialog::retranslate() {
    m_ui->retranslateUi(this);
    setChoices(m_ui->languageBox, languageChoices());
    showWords();
}

void FirstStartDialog::showWords() {
    setNotice(m_ui->noticeLabel, m_error ? words::sentence(*m_error, locale()) : QString());
}

void FirstStartDialog::submit() {
    m_error.reset();
    showWords();
    if (m_ui->workspaceForm->showOpen())
        return;
    // Whoever empties the name is called as the system calls the user.
    const auto name = m_ui->personEdit->text().trimmed();
    emit submitted({m_ui->languageBox->currentData().toString(), name.isEmpty() ? m_proposedName : name,
        *m_ui->workspaceForm->choice()});
}

void FirstStartDialog::setBusy(bool isBusy) {
    m_ui->workspaceForm->setEnabled(!isBusy);
    m_ui->startButton->setEnabled(!isBusy);
}

void FirstStartDialog::showError(const Error& error) {
    m_error = error;
    setBusy(false);
    showWords();
}

void FirstStartDialog::showTested(const Result<void>& result) {
    m_ui->workspaceForm->showTested(result);
}

} // namespace favilla

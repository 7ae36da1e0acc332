// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/workspaceform.h"

#include "ui_workspaceform.h"
#include "views/dialogs/notice.h"
#include "views/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

WorkspaceForm::WorkspaceForm(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::WorkspaceForm>()) {
    m_ui->setupUi(this);
    for (auto* button : {m_ui->fileButton, m_ui->teamButton, m_ui->demoButton})
        connect(button, &QRadioButton::toggled, this, &WorkspaceForm::showPanes);
    connect(m_ui->fileEdit, &QLineEdit::textChanged, this, &WorkspaceForm::showNote);
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &WorkspaceForm::chooseFile);
    connect(m_ui->connectionForm, &ConnectionForm::tested, this, &WorkspaceForm::connectionTested);
    showPanes();
}

WorkspaceForm::~WorkspaceForm() = default;

void WorkspaceForm::setFile(const QString& path) {
    m_ui->fileEdit->setText(QDir::toNativeSeparators(path));
}

void WorkspaceForm::setLocation(const StoreLocation& location) {
    if (location.isPostgresql()) {
        m_ui->connectionForm->setLocation(location);
        m_ui->teamButton->setChecked(true);
    } else {
        setFile(location.path());
        m_ui->fileButton->setChecked(true);
    }
}

void WorkspaceForm::setDemoOffered(bool isOffered) {
    m_ui->demoButton->setVisible(isOffered);
}

WorkspaceChoice::Kind WorkspaceForm::kind() const {
    if (m_ui->demoButton->isChecked())
        return WorkspaceChoice::Kind::Demo;
    return m_ui->teamButton->isChecked() ? WorkspaceChoice::Kind::Team : WorkspaceChoice::Kind::File;
}

/// A relative path would depend on where the program was started; a folder is no file.
bool WorkspaceForm::isFileOpen() const {
    const QFileInfo file(m_ui->fileEdit->text().trimmed());
    return m_ui->fileEdit->text().trimmed().isEmpty() || !file.isAbsolute() || file.isDir();
}

std::optional<WorkspaceChoice> WorkspaceForm::choice() const {
    switch (kind()) {
    case WorkspaceChoice::Kind::File:
        if (isFileOpen())
            return {};
        return WorkspaceChoice{kind(), StoreLocation::sqliteFile(m_ui->fileEdit->text().trimmed())};
    case WorkspaceChoice::Kind::Team:
        if (const auto location = m_ui->connectionForm->location())
            return WorkspaceChoice{kind(), *location};
        return {};
    case WorkspaceChoice::Kind::Demo:
        return WorkspaceChoice{kind(), {}};
    }
    return {};
}

bool WorkspaceForm::showOpen() {
    m_isChecked = true;
    showNote();
    if (kind() == WorkspaceChoice::Kind::Team)
        return m_ui->connectionForm->showOpen();
    if (kind() != WorkspaceChoice::Kind::File || !isFileOpen())
        return false;
    m_ui->fileEdit->setFocus();
    return true;
}

void WorkspaceForm::showTested(const Result<void>& result) {
    m_ui->connectionForm->showTested(result);
}

void WorkspaceForm::showPanes() {
    m_ui->filePane->setVisible(kind() == WorkspaceChoice::Kind::File);
    m_ui->teamPane->setVisible(kind() == WorkspaceChoice::Kind::Team);
    showNote();
}

void WorkspaceForm::showNote() {
    const bool isOpen = m_isChecked && kind() == WorkspaceChoice::Kind::File && isFileOpen();
    setState(m_ui->fileEdit, isOpen ? "bad" : "");
    QString note = isOpen ? tr("Choose a file with its folder.") : QString();
    const char* state = "bad";
    if (note.isEmpty() && !isFileOpen()
        && StoreLocation::sqliteFile(m_ui->fileEdit->text().trimmed()).isOnSharedFolder()) {
        note = tr("This folder is shared or synchronised: the workspace could be damaged there. To share it, "
                  "use a PostgreSQL database.");
        state = "warning";
    }
    setNotice(m_ui->fileNote, note, state);
}

void WorkspaceForm::chooseFile() {
    auto* dialog = new QFileDialog(
        this, tr("File of the workspace"), m_ui->fileEdit->text(), tr("Workspace (*.sqlite);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"sqlite"_s);
    dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
    // An existing workspace is opened, never overwritten.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, &WorkspaceForm::setFile);
    dialog->open();
}

void WorkspaceForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showNote();
    }
    QWidget::changeEvent(event);
}

} // namespace favilla

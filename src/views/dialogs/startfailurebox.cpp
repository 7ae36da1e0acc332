// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/startfailurebox.h"

#include "views/words/errorwords.h"

#include <QApplication>
#include <QPushButton>

namespace favilla {

StartFailureBox::StartFailureBox(const Error& error, const QLocale& locale, bool hasBackups, QWidget* parent)
    : QMessageBox(parent) {
    setIcon(QMessageBox::Warning);
    setWindowTitle(QApplication::applicationDisplayName());
    setTextFormat(Qt::PlainText);
    setText(tr("This workspace cannot be opened."));
    setInformativeText(words::sentence(error, locale));
    connect(
        addButton(tr("Try Again"), AcceptRole), &QPushButton::clicked, this, &StartFailureBox::retryWanted);
    if (hasBackups)
        connect(addButton(tr("Restore a Backup…"), ActionRole), &QPushButton::clicked, this,
            &StartFailureBox::restoreWanted);
    connect(addButton(tr("Choose Another…"), ActionRole), &QPushButton::clicked, this,
        &StartFailureBox::otherWanted);
    addButton(QMessageBox::Close);
}

} // namespace favilla

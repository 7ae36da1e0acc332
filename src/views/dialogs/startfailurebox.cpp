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
    if (hasBackups)
        connect(addButton(tr("Restore a Backup…"), ActionRole), &QPushButton::clicked, this,
            &StartFailureBox::restoreWanted);
    connect(addButton(tr("Choose Another…"), ActionRole), &QPushButton::clicked, this,
        &StartFailureBox::otherWanted);
    // Last but one: Qt 6.4 loses from the order of Tab a button that its layout moves behind later ones.
    auto* retryButton = addButton(tr("Try Again"), AcceptRole);
    connect(retryButton, &QPushButton::clicked, this, &StartFailureBox::retryWanted);
    connect(addButton(QMessageBox::Close), &QPushButton::clicked, this, &StartFailureBox::givenUp);
    setDefaultButton(retryButton);
}

} // namespace favilla

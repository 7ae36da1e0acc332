// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/formdialog.h"

#include "views/forms/formnotice.h"
#include "views/theme.h"
#include "views/words/errorwords.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStyle>

namespace favilla {

FormDialog::FormDialog(FormContext context, QWidget* parent)
    : QDialog(parent), m_context(std::move(context)) {
    using namespace std::chrono_literals;
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(400ms);
    connect(&m_draftTimer, &QTimer::timeout, this, &FormDialog::flushDraft);
}

void FormDialog::assemble(const Parts& parts) {
    m_parts = parts;
    auto* finishButton = parts.buttons->button(QDialogButtonBox::Ok);
    setKind(finishButton, "primary"); // the box has had it styled already, as a common button
    finishButton->setDefault(true);
    connect(parts.buttons, &QDialogButtonBox::accepted, this, &FormDialog::finish);
    connect(parts.buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
    // Return makes a new line in the notes, so there is a way to finish from there too.
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
            &FormDialog::finish);
    connect(parts.notice, &FormNotice::actionClicked, this, &FormDialog::startAgain);
    for (auto* fields : fieldSets())
        connect(fields, &FieldSet::edited, this, &FormDialog::noteEdit);
    relabel();
    // Otherwise Qt would start at the button that finishes.
    fieldSets().first()->focusFirst();
    m_pristine = draft();
}

void FormDialog::restoreDraft(const QJsonObject& draft) {
    fill(draft);
    m_isRestored = true;
    relabel();
}

void FormDialog::noteEdit() {
    m_draftTimer.start();
}

void FormDialog::flushDraft() {
    m_draftTimer.stop();
    emit draftChanged(draft());
}

void FormDialog::startAgain() {
    m_draftTimer.stop();
    fill(m_pristine);
    m_isRestored = false;
    m_refusal.reset();
    m_parts.notice->hush();
    for (auto* fields : fieldSets())
        fields->calm();
    emit draftDiscarded();
}

void FormDialog::finish() {
    if (m_isBusy)
        return;
    bool isOpen = false;
    for (auto* fields : fieldSets()) {
        fields->insist();
        isOpen = (!isOpen && fields->focusFirstOpen()) || isOpen;
    }
    if (isOpen)
        return;
    setBusy(true);
    submit();
}

void FormDialog::setBusy(bool isBusy) {
    if (m_isBusy == isBusy)
        return;
    m_isBusy = isBusy;
    if (isBusy)
        m_focusBeforeBusy = focusWidget();
    m_parts.body->setEnabled(!isBusy);
    m_parts.buttons->setEnabled(!isBusy);
    if (!isBusy && m_focusBeforeBusy)
        m_focusBeforeBusy->setFocus(Qt::OtherFocusReason);
}

void FormDialog::showError(const Error& error) {
    setBusy(false);
    for (auto* fields : fieldSets())
        if (fields->showRefusal(error))
            return;
    m_refusal = error;
    notify();
}

void FormDialog::notify() {
    if (m_refusal)
        m_parts.notice->say(words::sentence(*m_refusal, m_context.locale), FormNotice::Tone::Bad);
    else if (m_isRestored)
        m_parts.notice->say(
            tr("Continued from what you had filled in before."), FormNotice::Tone::Calm, tr("Start again"));
}

void FormDialog::done(int result) {
    if (result == Rejected && m_isBusy)
        return;
    if (result == Rejected && m_draftTimer.isActive())
        flushDraft();
    m_draftTimer.stop();
    QDialog::done(result);
}

void FormDialog::relabel() {
    auto* finishButton = m_parts.buttons->button(QDialogButtonBox::Ok);
    finishButton->setText(finishWord());
    for (auto* button : m_parts.buttons->buttons())
        button->setIcon({});
    retranslate();
    for (auto* fields : fieldSets())
        fields->refresh();
    notify();
}

bool FormDialog::event(QEvent* event) {
    const bool isHandled = QDialog::event(event);
    // Only now have the children, the button box among them, put their own words.
    if (event->type() == QEvent::LanguageChange && m_parts.buttons)
        relabel();
    if (event->type() == QEvent::LayoutRequest)
        growToFit();
    return isHandled;
}

void FormDialog::growToFit() {
    if (!isVisible())
        return;
    const auto room = screen()->availableGeometry();
    const auto wanted = qMin(sizeHint().height(), room.height());
    if (wanted > height())
        resize(width(), wanted);
    if (geometry().bottom() > room.bottom())
        move(x(), qMax(room.top(), room.bottom() - frameGeometry().height()));
}

} // namespace favilla

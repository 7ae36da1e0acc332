// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/wholetyping.h"

#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QLineEdit>

namespace favilla {

WholeTyping::WholeTyping(QDateTimeEdit* edit) : QObject(edit), m_edit(*edit) {
    edit->installEventFilter(this);
}

bool WholeTyping::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && takes(static_cast<QKeyEvent&>(*event).text()))
        return true;
    return QObject::eventFilter(watched, event);
}

/// True for a key that has nothing left to do.
bool WholeTyping::takes(const QString& typed) {
    const auto* line = m_edit.findChild<QLineEdit*>();
    if (typed.isEmpty() || !typed.front().isPrint() || !line)
        return false;
    if (line->hasSelectedText() && line->selectedText() == line->text())
        m_edit.setSelectedSection(m_edit.sectionAt(0));
    if (typed.front().isLetterOrNumber())
        return false;
    // A part that is full has led on to the next one already: nothing is written in that one yet.
    const bool isUntouched =
        line->hasSelectedText() && line->selectedText() == m_edit.sectionText(m_edit.currentSection());
    const int next = m_edit.currentSectionIndex() + 1;
    if (!isUntouched && next < m_edit.sectionCount())
        m_edit.setSelectedSection(m_edit.sectionAt(next));
    return true;
}

} // namespace favilla

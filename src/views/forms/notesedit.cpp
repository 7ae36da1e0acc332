// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/notesedit.h"

#include <QTextBlock>

namespace favilla {
namespace {

constexpr int longestLine = 10'000;

} // namespace

NotesEdit::NotesEdit(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    // Told before the text is laid out.
    connect(document(), &QTextDocument::contentsChange, this, [this](int at, int, int added) {
        if (added > longestLine)
            wrapForSpeed(at, at + added);
    });
}

// A word of megabytes takes Qt minutes where lines are to end between words, and no time where they end
// anywhere.
void NotesEdit::wrapForSpeed(int from, int to) {
    for (auto block = document()->findBlock(from); block.isValid() && block.position() <= to;
         block = block.next())
        if (block.length() > longestLine && wordWrapMode() != QTextOption::WrapAnywhere) {
            setWordWrapMode(QTextOption::WrapAnywhere);
            return;
        }
}

QSize NotesEdit::sizeHint() const {
    constexpr int lines = 4;
    const auto margins = contentsMargins();
    const auto frame = margins.top() + margins.bottom() + qRound(2 * document()->documentMargin());
    return {QPlainTextEdit::sizeHint().width(), lines * fontMetrics().lineSpacing() + frame};
}

QSize NotesEdit::minimumSizeHint() const {
    return {QPlainTextEdit::minimumSizeHint().width(), sizeHint().height()};
}

} // namespace favilla

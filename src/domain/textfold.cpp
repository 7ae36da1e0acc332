// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textfold.h"

namespace favilla {

QStringList foldedWords(const QString& text) {
    // Case folding after decomposition, and decomposition again: folding may bring new composed characters.
    // Qt folds letter by letter, which leaves out the one that becomes two: Straße is STRASSE.
    const auto folded = text.normalized(QString::NormalizationForm_KD)
                            .toCaseFolded()
                            .normalized(QString::NormalizationForm_KD)
                            .replace(QChar(0x00DF), QLatin1String("ss"));
    QStringList words;
    QString word;
    for (const char32_t c : folded.toStdU32String()) {
        if (QChar::isLetterOrNumber(c)) {
            word += QString::fromUcs4(&c, 1);
        } else if (!QChar::isMark(c) && !word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plaintext.h"

#include "views/words/harmless.h"

#include <QLabel>

namespace favilla {

QString plainToolTip(const QString& text) {
    // A tool tip guesses whether it is HTML; made HTML by us, it cannot guess, and it wraps.
    const auto escaped = words::harmless(text).toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
    return text.isEmpty() ? QString() : QLatin1String("<qt>") + escaped + QLatin1String("</qt>");
}

void setPlainText(QLabel* label, const QString& text) {
    label->setTextFormat(Qt::PlainText);
    label->setText(words::harmless(text));
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;

namespace favilla {

/// Text of a stranger for QWidget::setToolTip and the like, which guess whether text is HTML: always shown as
/// it is, line breaks kept, long ones wrapped.
QString plainToolTip(const QString& text);
/// Shows text of a stranger in a label, never as HTML.
void setPlainText(QLabel* label, const QString& text);

} // namespace favilla

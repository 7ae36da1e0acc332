// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;

namespace favilla {

/// Shows a plain text in its label and tells it to a screen reader; an empty text hides the label, so that
/// no empty box remains. `state` is that of the style sheet (see theme.h): "bad", "good", "warning".
void setNotice(QLabel* label, const QString& text, const char* state = "bad");

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include <utility>

class QComboBox;

namespace favilla {

/// One entry of a combo box: the word people read, and the value it stands for.
using Choice = std::pair<QString, QVariant>;

/// Fills the box without emitting anything; the value that was chosen stays chosen. A value that is not
/// among the choices any more gives way to the first one.
void setChoices(QComboBox* box, const QList<Choice>& choices);
/// Chooses the entry of this value, if there is one, without emitting anything.
void choose(QComboBox* box, const QVariant& value);

/// ISO 4217 codes, the frequent ones first, then all in alphabetical order.
QList<Choice> currencyChoices();

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/choices.h"

#include "domain/money.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

void setChoices(QComboBox* box, const QList<Choice>& choices) {
    const QSignalBlocker blocker(box);
    // Words of another language may be longer; left to itself, the box measures them once only.
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const auto chosen = box->currentData();
    box->clear();
    for (const auto& [word, value] : choices)
        box->addItem(word, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void choose(QComboBox* box, const QVariant& value) {
    const QSignalBlocker blocker(box);
    if (const int index = box->findData(value); index >= 0)
        box->setCurrentIndex(index);
}

QList<Choice> currencyChoices() {
    static const QStringList frequent{u"EUR"_s, u"USD"_s, u"GBP"_s, u"CHF"_s};
    QList<Choice> choices;
    for (const auto& code : frequent)
        choices.append({code, code});
    for (const auto& code : currencyCodes())
        if (!frequent.contains(code))
            choices.append({code, code});
    return choices;
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/moneyfield.h"

#include "views/forms/moneytext.h"
#include "views/words/harmless.h"
#include "views/words/valuewords.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

MoneyField::MoneyField(QWidget* parent)
    : QWidget(parent), m_amount(new QLineEdit), m_currency(new QComboBox), m_currencyLabel(new QLabel(this)) {
    constexpr int longestAmount = 40;
    m_amount->setObjectName(u"amount"_s);
    m_amount->setMaxLength(longestAmount);
    m_currency->setObjectName(u"currency"_s);
    // Assistive programs take the name of a combo box from its label alone.
    m_currencyLabel->setBuddy(m_currency);
    m_currencyLabel->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_amount, 1);
    row->addWidget(m_currency);
    setFocusProxy(m_amount);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_amount, &QLineEdit::textEdited, this, &MoneyField::edited);
    connect(m_amount, &QLineEdit::editingFinished, this, &MoneyField::writeOut);
    connect(m_currency, &QComboBox::activated, this, &MoneyField::convertDecimals);
    retranslate();
}

void MoneyField::setUp(const QLocale& locale, const QString& currency) {
    m_locale = locale;
    fillCurrencies(currency);
}

void MoneyField::fillCurrencies(const QString& first) {
    QStringList frequent{first, u"EUR"_s, u"USD"_s, u"GBP"_s, u"CHF"_s};
    frequent.removeDuplicates();
    const auto codes = currencyCodes();
    m_currency->clear();
    for (const auto& code : std::as_const(frequent))
        if (codes.contains(code))
            m_currency->addItem(code);
    m_currency->insertSeparator(m_currency->count());
    for (const auto& code : codes)
        if (!frequent.contains(code))
            m_currency->addItem(code);
    chooseCurrency(first);
}

void MoneyField::chooseCurrency(const QString& code) {
    m_currency->setCurrentIndex(qMax(0, m_currency->findText(code)));
    m_usedCurrency = m_currency->currentText();
}

void MoneyField::setMoney(const Money& money) {
    chooseCurrency(money.currency());
    m_amount->setText(words::amountWord(money, m_locale));
}

void MoneyField::setAsReceived(const QString& text) {
    m_asReceived = words::harmlessLine(text);
    retranslate();
}

std::optional<Money> MoneyField::money() const {
    const auto read = moneyFromTyped(m_amount->text(), m_currency->currentText(), m_locale);
    return read ? std::optional(*read) : std::nullopt;
}

std::optional<Error> MoneyField::problem() const {
    const auto read = moneyFromTyped(m_amount->text(), m_currency->currentText(), m_locale);
    return read ? std::nullopt : std::optional(read.error());
}

bool MoneyField::isBlank() const {
    return m_amount->text().trimmed().isEmpty();
}

QJsonObject MoneyField::draft() const {
    // A value that is understood is kept as on the wire, since the language may have changed by the time.
    const auto understood = money();
    return {{understood ? u"value"_s : u"typed"_s, understood ? understood->text() : m_amount->text()},
        {u"currency"_s, m_currency->currentText()}};
}

void MoneyField::setDraft(const QJsonObject& draft) {
    chooseCurrency(draft.value("currency"_L1).toString());
    m_amount->setText(draft.value("typed"_L1).toString());
    if (const auto kept = Money::fromText(draft.value("value"_L1).toString(), m_currency->currentText()))
        setMoney(*kept);
}

void MoneyField::writeOut() {
    if (const auto understood = money())
        m_amount->setText(words::amountWord(*understood, m_locale));
}

void MoneyField::convertDecimals() {
    // "120.000,00" has decimals that yen do not have: the same amount is written anew.
    if (const auto before = moneyFromTyped(m_amount->text(), m_usedCurrency, m_locale))
        if (const auto after = Money::fromText(before->text(), m_currency->currentText()))
            m_amount->setText(words::amountWord(*after, m_locale));
    m_usedCurrency = m_currency->currentText();
    emit edited();
}

void MoneyField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MoneyField::retranslate() {
    m_currencyLabel->setText(tr("Currency"));
    m_currency->setAccessibleName(tr("Currency"));
    m_amount->setPlaceholderText(m_asReceived.isEmpty() ? QString() : tr("came as %1").arg(m_asReceived));
}

} // namespace favilla

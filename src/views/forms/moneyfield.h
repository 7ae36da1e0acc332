// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QJsonObject>
#include <QLocale>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace favilla {

/// An amount as the locale writes it, and its currency beside it: the frequent ones first, then every code
/// of ISO 4217. What is typed stays as typed until it is left; then it is written out in full.
class MoneyField final : public QWidget {
    Q_OBJECT

public:
    explicit MoneyField(QWidget* parent = nullptr);

    /// `currency` is what stands ready in an empty field.
    void setUp(const QLocale& locale, const QString& currency);
    void setMoney(const Money& money);
    /// Shown in an empty field where a value came that could not be understood.
    void setAsReceived(const QString& text);

    /// Nothing while the field is empty or cannot be understood.
    std::optional<Money> money() const;
    /// Why there is no value, Empty included; nothing where there is one.
    std::optional<Error> problem() const;
    bool isBlank() const;

    /// What is filled in, understood or not.
    QJsonObject draft() const;
    void setDraft(const QJsonObject& draft);

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillCurrencies(const QString& first);
    void chooseCurrency(const QString& code);
    void writeOut();
    void convertDecimals();
    void retranslate();

    QLineEdit* m_amount;
    QComboBox* m_currency;
    QLabel* m_currencyLabel;
    QLocale m_locale;
    QString m_asReceived;
    QString m_usedCurrency;
};

} // namespace favilla

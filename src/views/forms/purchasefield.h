// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/timeframe.h"

#include <QJsonObject>
#include <QLocale>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace favilla {

/// When the customer means to buy: a time frame with the date it gives, or a date of one's own from a
/// calendar. Only the date is the value; a draft keeps the frame, so that it counts from the day it is used.
class PurchaseField final : public QWidget {
    Q_OBJECT

public:
    explicit PurchaseField(QWidget* parent = nullptr);

    void setUp(const Moment& now, const QLocale& locale);
    /// Invalid for "not chosen yet".
    void setDate(const QDate& date);
    QDate date() const;

    QJsonObject draft() const;
    void setDraft(const QJsonObject& draft);

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(int index);
    void retranslate();
    std::optional<TimeFrame> frame() const;
    bool isOwnDate() const;

    QComboBox* m_choice;
    QDateEdit* m_date;
    QLabel* m_dateLabel;
    Moment m_now;
    QLocale m_locale;
};

} // namespace favilla

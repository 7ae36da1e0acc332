// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventedwords.h"

#include <QDateTime>
#include <QJsonObject>
#include <QRandomGenerator>

namespace favilla::simulation {

/// Referrals of customers who do not exist, in Italian and English. The same seed invents the same ones.
class InventedReferrals {
public:
    enum class Kind { Direct, Hot, SalesQualified, MarketingQualified, CoSell };

    explicit InventedReferrals(quint32 seed) : m_dice(seed) { }

    /// One that just arrived, unanswered.
    QJsonObject arrived(Kind kind, const QDateTime& at);
    QJsonObject arrived(const QDateTime& at) { return arrived(anyKind(), at); }
    /// One of the year before `now`, in the state that its age makes likely.
    QJsonObject past(const QDateTime& now);

    Kind anyKind();
    QString note(const QString& country);
    QJsonObject member(const QString& country);
    int number(int below) { return m_dice.bounded(below); }

private:
    QJsonObject customer(const InventedWords& words);
    QJsonObject person(const InventedWords& words, const QString& domain);
    QJsonObject details(const InventedWords& words, Kind kind, int topic);
    QJsonObject accepted(QJsonObject referral, const QDateTime& at);
    QJsonObject closed(QJsonObject referral, const QString& substatus, const QDateTime& at);
    QString id();
    const QString& oneOf(const QStringList& list) { return list.at(number(int(list.size()))); }

    QRandomGenerator m_dice;
};

} // namespace favilla::simulation

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referral.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <QLoggingCategory>

#include <functional>

namespace favilla {

/// What happened in a history: QT_LOGGING_RULES="favilla.history.debug=true".
Q_DECLARE_LOGGING_CATEGORY(historyLog)

/// Every value that anybody wrote into a field, and what became of it. A value is gone knowingly when
/// somebody who saw it wrote another one, when a person decided against it, or when its own change was taken
/// back; any other value has to stand there in the end. Each value occurs once.
class Ledger {
public:
    struct Place {
        QString referral;
        Field field = Field::None;

        friend bool operator==(const Place&, const Place&) = default;
    };

    /// `by`: a change, or the portal. An empty value is none.
    void wrote(const Place& place, const QString& value, const QString& by);
    /// Knowingly, by that change or by the portal.
    void replaced(const Place& place, const QString& value, const QString& by);
    /// All values of the field that come from here, but for those that a later `wrote` brings.
    void decidedAgainst(const Place& place, const QString& value);
    /// The change did not happen: what it wrote is of no account, and what it replaced is again.
    void takenBack(const QString& by);
    bool wasReplaced(const Place& place, const QString& value) const;

    /// `stands(place, value)`: whether the value is there now.
    QStringList lost(const std::function<bool(const Place&, const QString&)>& stands) const;

private:
    struct Written {
        Place place;
        QString value;
        QString by;
        QSet<QString> replacedBy;
    };
    Written* find(const Place& place, const QString& value);

    QList<Written> m_written;
};

/// The fields of the deal that both sides can change.
const QList<Field>& sharedFields();
/// As canonical text; the notes are the customer's request before the answer.
QString textOf(const ReferralData& referral, Field field);

} // namespace favilla

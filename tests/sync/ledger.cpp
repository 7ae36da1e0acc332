// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include <algorithm>

namespace favilla {

Q_LOGGING_CATEGORY(historyLog, "favilla.history", QtInfoMsg)

using namespace Qt::Literals::StringLiterals;

Ledger::Written* Ledger::find(const Place& place, const QString& value) {
    const auto at = std::find_if(m_written.begin(), m_written.end(),
        [&](const Written& written) { return written.place == place && written.value == value; });
    return at == m_written.end() ? nullptr : &*at;
}

void Ledger::wrote(const Place& place, const QString& value, const QString& by) {
    qCDebug(historyLog) << "wrote" << place.referral << name(place.field) << value << by;
    if (!value.isEmpty())
        m_written << Written{place, value, by, {}};
}

void Ledger::replaced(const Place& place, const QString& value, const QString& by) {
    qCDebug(historyLog) << "replaced" << place.referral << name(place.field) << value << by;
    if (auto* written = find(place, value))
        written->replacedBy << by;
}

void Ledger::decidedAgainst(const Place& place, const QString& value) {
    replaced(place, value, u"decision"_s);
}

void Ledger::takenBack(const QString& by) {
    qCDebug(historyLog) << "taken back" << by;
    const auto isIts = [&by](const Written& written) { return written.by == by; };
    for (auto& written : m_written) {
        if (!written.replacedBy.remove(by))
            continue;
        // Who wrote over the one that is taken back wrote over this one as well.
        const auto its = std::find_if(m_written.cbegin(), m_written.cend(),
            [&](const Written& other) { return isIts(other) && other.place == written.place; });
        if (its != m_written.cend())
            written.replacedBy += its->replacedBy;
    }
    m_written.removeIf(isIts);
}

bool Ledger::wasReplaced(const Place& place, const QString& value) const {
    return std::any_of(m_written.begin(), m_written.end(), [&](const Written& written) {
        return written.place == place && written.value == value && !written.replacedBy.isEmpty();
    });
}

QStringList Ledger::lost(const std::function<bool(const Place&, const QString&)>& stands) const {
    QStringList found;
    for (const auto& written : m_written)
        if (written.replacedBy.isEmpty() && !stands(written.place, written.value))
            found << u"lost: %1 %2 '%3' by %4"_s.arg(
                written.place.referral, name(written.place.field), written.value, written.by);
    return found;
}

const QList<Field>& sharedFields() {
    static const QList all{Field::Value, Field::PurchaseBy, Field::Notes, Field::CrmId};
    return all;
}

QString textOf(const ReferralData& referral, Field field) {
    const auto& deal = referral.engagement;
    switch (field) {
    case Field::Value:
        return deal.value ? deal.value->text() + u' ' + deal.value->currency() : deal.valueAsReceived;
    case Field::PurchaseBy:
        return deal.purchaseBy.toString(Qt::ISODate);
    case Field::Notes:
        return referral.status == Status::New ? referral.request.text : deal.notes;
    case Field::CrmId:
        return deal.crmId;
    default:
        return {};
    }
}

} // namespace favilla

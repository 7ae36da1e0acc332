// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errorbody.h"
#include "simulator/odata/page.h"
#include "simulator/signin/simulateduser.h"
#include "simulator/simulatedreferrals.h"
#include "simulator/switches.h"

namespace favilla::simulation {

/// The operations on `…/referrals` (api.md, section 4) for somebody who is signed in.
class ReferralService {
public:
    ReferralService(SimulatedReferrals& referrals, const Oddities& oddities);

    void setCollection(const QByteArray& address) { m_collection = address; }
    /// Where links of the ForeignNextLink fault lead.
    void setStranger(const QByteArray& address) { m_stranger = address; }

    Answer list(const Request& request, const SimulatedUser& user, const std::optional<Fault>& fault);
    Answer create(const Request& request);
    Answer get(const QString& id, const SimulatedUser& user, const std::optional<Fault>& fault);
    Answer patch(const Request& request, const QString& id, const SimulatedUser& user);
    Answer put(const Request& request, const QString& id, const SimulatedUser& user);

private:
    bool maySee(int row, const SimulatedUser& user) const;
    MaybeRefusal visibilityRefusal(const QString& id, const SimulatedUser& user) const;
    MaybeRefusal preconditionRefusal(const Request& request, const QString& id) const;
    QList<int> spoiltRows(const Page& page, const ListQuery& query, const MaySee& maySee,
        const std::optional<Fault>& fault) const;
    QByteArray items(
        const QList<int>& rows, const QStringList& select, const std::optional<Fault>& fault) const;
    QByteArray nextLink(const Request& request, const ListQuery& query, const Page& page,
        const std::optional<Fault>& fault) const;
    Answer refused(const Refusal& refusal) const { return errorAnswer(refusal, m_oddities); }
    Answer single(const QString& id, int status = 200, bool hasBrokenETag = false) const;

    SimulatedReferrals& m_referrals;
    const Oddities& m_oddities;
    QByteArray m_collection;
    QByteArray m_stranger;
};

} // namespace favilla::simulation

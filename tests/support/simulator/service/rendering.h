// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/oddities.h"

#include <QByteArray>
#include <QStringList>

namespace favilla {
class SimulatedReferrals;
}

namespace favilla::simulation {

/// Writes referrals the way the oddities want them. What needs no change is sent as it is stored.
class Rendering {
public:
    Rendering(const SimulatedReferrals& referrals, const Oddities& oddities, QByteArray collection);

    /// One item of a list. `select` empty: everything.
    QByteArray item(int row, const QStringList& select = {}, bool hasBrokenETag = false) const;
    /// A referral alone, with its context.
    QByteArray single(int row, bool hasBrokenETag = false) const;

private:
    QByteArray text(int row, const QStringList& select, bool hasETag, bool hasBrokenETag) const;
    QByteArray links(int row) const;
    bool isPlain() const;

    const SimulatedReferrals& m_referrals;
    const Oddities& m_oddities;
    /// Address of the collection.
    QByteArray m_collection;
};

} // namespace favilla::simulation

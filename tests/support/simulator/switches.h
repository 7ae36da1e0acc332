// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"
#include "oddities.h"

#include <optional>

namespace favilla {

/// How the simulated service behaves: oddities stay until they are set back, faults wear off. May be changed
/// between any two requests. Thread: the simulator's.
class Switches {
public:
    Oddities oddities;

    void fail(const Fault& fault) { m_faults << fault; }
    void clearFaults() { m_faults.clear(); }
    const QList<Fault>& faults() const { return m_faults; }

    /// By the names of the lists: `429`, `429:3` three times, `429:always` for ever, `429:3@patch` only where
    /// something is changed. False: no such name.
    bool failByName(const QString& text);
    bool turnOnByName(const QString& name);

    /// What goes wrong with a request of this kind, counted down; `referral` where it is about one.
    std::optional<Fault> takeFault(Fault::On kind, const QString& referral = {});

private:
    QList<Fault> m_faults;
};

} // namespace favilla

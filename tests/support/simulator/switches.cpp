// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switches.h"

#include <QRegularExpression>

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

bool isSignIn(Fault::On kind) {
    return kind == Fault::Authorize || kind == Fault::Token || kind == Fault::DeviceCode;
}

bool belongsToSignIn(Fault::Kind kind) {
    return kind == Fault::InvalidGrant || kind == Fault::InteractionRequired;
}

bool belongsToLists(Fault::Kind kind) {
    return kind >= Fault::DuplicateItems && kind <= Fault::EndlessNextLinks;
}

bool meets(const Fault& fault, Fault::On kind) {
    if (fault.on != Fault::Any)
        return fault.on == kind;
    if (belongsToSignIn(fault.kind))
        return kind == Fault::Token;
    return belongsToLists(fault.kind) ? kind == Fault::List : !isSignIn(kind);
}

} // namespace

bool Switches::failByName(const QString& text) {
    static const QRegularExpression shape(u"^([a-z0-9-]+)(?::(\\d+|always))?(?:@([a-z]+))?$"_s);
    const auto match = shape.match(text);
    const auto& names = faultNames();
    const auto at = std::find_if(
        names.begin(), names.end(), [&](const auto& name) { return name.name == match.captured(1); });
    const auto on = requestNames().indexOf(match.captured(3));
    if (at == names.end() || (on < 0 && !match.captured(3).isEmpty()))
        return false;
    const auto count = match.captured(2);
    const auto times = count.isEmpty() ? 1 : (count == "always"_L1 ? Fault::always : count.toInt());
    fail({.kind = at->kind,
        .on = on < 0 ? Fault::Any : Fault::On(on),
        .times = times,
        .retryAfter = at->kind == Fault::Throttled ? 57 : -1});
    return true;
}

bool Switches::turnOnByName(const QString& name) {
    for (const auto& oddity : oddityNames()) {
        if (oddity.name != name)
            continue;
        oddity.turnOn(oddities);
        return true;
    }
    return false;
}

std::optional<Fault> Switches::takeFault(Fault::On kind, const QString& referral) {
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        auto& fault = m_faults[i];
        if (!meets(fault, kind) || (!fault.referral.isEmpty() && fault.referral != referral))
            continue;
        if (fault.after > 0) {
            --fault.after;
            continue;
        }
        const auto taken = fault;
        if (fault.times != Fault::always && --fault.times <= 0)
            m_faults.removeAt(i);
        return taken;
    }
    return {};
}

} // namespace favilla

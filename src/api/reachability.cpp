// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reachability.h"

#include <QNetworkInformation>

#include <utility>

namespace favilla {
namespace {

using State = QNetworkInformation::Reachability;

/// What lies beyond this machine may be reached; of a company's own network nobody says how far it goes.
bool isThereIn(State state) {
    return state == State::Site || state == State::Online;
}

} // namespace

Reachability::Reachability(QObject* parent) : QObject(parent) {
    m_isKnown = QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability);
    const auto* system = QNetworkInformation::instance();
    if (!m_isKnown || !system)
        return;
    m_isThere = isThereIn(system->reachability());
    connect(system, &QNetworkInformation::reachabilityChanged, this, [this](State state) {
        const bool wasThere = std::exchange(m_isThere, isThereIn(state));
        if (m_isThere && !wasThere)
            emit returned();
    });
}

} // namespace favilla

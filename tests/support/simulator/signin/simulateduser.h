// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace favilla {

/// Somebody of the partner company who may sign in.
struct SimulatedUser {
    /// What the documentation says of the roles is in api.md, section 2.
    enum class Role { ReferralsAdmin, ReferralsUser, BusinessProfileAdmin, Nobody };

    /// user principal name: `name@domain`
    QString upn;
    QString name;
    Role role = Role::ReferralsAdmin;
    QString id = {};
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace favilla::simulation {

/// Why a request is not done, as an error body tells it (api.md, section 7).
struct Refusal {
    int status = 400;
    QString code = QStringLiteral("invalidRequest");
    QString message;
    QString target;
};

using MaybeRefusal = std::optional<Refusal>;

inline Refusal badRequest(const QString& message, const QString& target = {}) {
    return {400, QStringLiteral("invalidRequest"), message, target};
}

} // namespace favilla::simulation

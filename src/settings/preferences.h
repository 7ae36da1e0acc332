// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "settings/alertpreferences.h"
#include "settings/connectionpreferences.h"

#include <QString>

namespace favilla {

/// Light, dark, or what the system says.
enum class Scheme { System, Light, Dark };
/// Stable names for the settings file: "system", "light", "dark".
QString name(Scheme scheme);
std::optional<Scheme> schemeNamed(const QString& name);

/// What the user chose for this machine, as a value; the defaults are those of a first start.
struct Preferences {
    /// "it", "en", or empty for the system's language.
    QString language = {};
    Scheme scheme = Scheme::System;
    /// ISO 4217, for forms whose referral brings no currency.
    QString defaultCurrency = QStringLiteral("EUR");
    /// Who stands in the history of what this user does.
    QString personName = {};
    /// How a list is ordered until the user orders it otherwise.
    Order listOrder = Order::AnswerDue;
    /// After a decline or an expiry that nobody else tells the customer of: offer the ready e-mail.
    bool isEmailOffered = true;
    /// After accept, decline, won and lost: the bar that takes it back.
    bool isUndoBarShown = true;
    ConnectionPreferences connection = {};
    AlertPreferences background = {};

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

} // namespace favilla

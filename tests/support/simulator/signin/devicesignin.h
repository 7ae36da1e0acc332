// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signinrules.h"
#include "tokenbook.h"

#include <functional>
#include <variant>

namespace favilla::simulation {

/// Device code (RFC 8628): a code that a person types elsewhere while the client asks again and again.
class DeviceSignIn {
public:
    DeviceSignIn(const Oddities& oddities, std::function<Ticks()> now)
        : m_oddities(oddities), m_now(std::move(now)) { }

    /// The body of the answer; the message is Italian for `it…`.
    QJsonObject begin(const Grant& grant, const QString& page, const QString& language);
    std::variant<Grant, OAuthError> poll(const Form& form);

    bool approve(const QString& userCode, const SimulatedUser& user);
    bool decline(const QString& userCode);
    QStringList waitingUserCodes() const;

private:
    struct Device {
        QString deviceCode;
        QString userCode;
        Grant grant;
        Ticks expires = 0;
        Ticks lastPoll = 0;
        int interval = 5;
        enum { Waiting, Approved, Declined, Used } state = Waiting;
    };
    Device* waiting(const QString& userCode);
    std::variant<Grant, OAuthError> poll(Device& device);
    bool isTooSoon(Device& device);

    const Oddities& m_oddities;
    std::function<Ticks()> m_now;
    QList<Device> m_devices;
};

} // namespace favilla::simulation

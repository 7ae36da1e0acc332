// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicesignin.h"

#include "simulator/state/completion.h"

#include <QRandomGenerator>

#include <algorithm>

namespace favilla::simulation {
namespace {

using namespace Qt::Literals::StringLiterals;

QString newUserCode() {
    static const auto signs = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_s;
    QString code;
    for (int i = 0; i < 9; ++i)
        code += signs.at(QRandomGenerator::global()->bounded(int(signs.size())));
    return code;
}

QString message(const QString& page, const QString& code, const QString& language) {
    if (language.startsWith("it"_L1))
        return u"Per accedere, aprire la pagina %1 in un browser e immettere il codice %2."_s.arg(page, code);
    return u"To sign in, use a web browser to open the page %1 and enter the code %2 to authenticate."_s.arg(
        page, code);
}

} // namespace

QJsonObject DeviceSignIn::begin(const Grant& grant, const QString& page, const QString& language) {
    Device device{newGuid().remove(u'-') + newGuid().remove(u'-'), newUserCode(), grant};
    device.expires = m_now() + m_oddities.deviceCodeLifetime * perSecond;
    device.interval = m_oddities.deviceInterval;
    m_devices << device;
    const auto number = [&](int value) {
        return m_oddities.numbersAreText ? QJsonValue(QString::number(value)) : QJsonValue(value);
    };
    return {{u"device_code"_s, device.deviceCode}, {u"user_code"_s, device.userCode},
        {u"verification_uri"_s, page}, {u"expires_in"_s, number(m_oddities.deviceCodeLifetime)},
        {u"interval"_s, number(device.interval)}, {u"message"_s, message(page, device.userCode, language)}};
}

std::variant<Grant, OAuthError> DeviceSignIn::poll(const Form& form) {
    // Version 1 calls it `code`.
    const auto name = hasValue(form, u"device_code"_s) ? u"device_code"_s : u"code"_s;
    const auto code = valueOf(form, name);
    for (auto& device : m_devices)
        if (device.deviceCode == code)
            return poll(device);
    return OAuthError{u"bad_verification_code"_s, 70018,
        u"Invalid verification code due to user typing in wrong user code."_s};
}

std::variant<Grant, OAuthError> DeviceSignIn::poll(Device& device) {
    if (device.state == Device::Used)
        return OAuthError{u"invalid_grant"_s, 70000, u"The device code was used before."_s};
    if (m_now() >= device.expires)
        return OAuthError{u"expired_token"_s, 70020,
            u"The provided value for the input parameter 'device_code' is expired."_s};
    if (device.state == Device::Declined)
        return OAuthError{u"authorization_declined"_s, 70017, u"The end user has declined the request."_s};
    if (isTooSoon(device))
        return OAuthError{u"slow_down"_s, 70019, u"The client asks too often."_s};
    if (device.state == Device::Waiting)
        return OAuthError{u"authorization_pending"_s, 70016,
            u"OAuth 2.0 device flow error. Authorization is pending. Continue polling."_s};
    device.state = Device::Used;
    return device.grant;
}

bool DeviceSignIn::isTooSoon(Device& device) {
    const auto last = std::exchange(device.lastPoll, m_now());
    if (!m_oddities.saysSlowDown || last == 0 || device.lastPoll - last >= device.interval * perSecond)
        return false;
    device.interval += 5;
    return true;
}

DeviceSignIn::Device* DeviceSignIn::waiting(const QString& userCode) {
    const auto code = userCode.trimmed().toUpper();
    const auto found = std::find_if(m_devices.begin(), m_devices.end(),
        [&](const Device& device) { return device.userCode == code && device.state == Device::Waiting; });
    return found == m_devices.end() || m_now() >= found->expires ? nullptr : &*found;
}

bool DeviceSignIn::approve(const QString& userCode, const SimulatedUser& user) {
    auto* device = waiting(userCode);
    if (!device)
        return false;
    device->grant.user = user;
    device->state = Device::Approved;
    return true;
}

bool DeviceSignIn::decline(const QString& userCode) {
    auto* device = waiting(userCode);
    if (device)
        device->state = Device::Declined;
    return device != nullptr;
}

QStringList DeviceSignIn::waitingUserCodes() const {
    QStringList codes;
    for (const auto& device : m_devices)
        if (device.state == Device::Waiting && m_now() < device.expires)
            codes << device.userCode;
    return codes;
}

} // namespace favilla::simulation

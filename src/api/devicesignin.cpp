// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/devicesignin.h"

#include "api/addresses.h"
#include "api/foreigntext.h"
#include "api/log.h"

#include <QJsonDocument>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::chrono::seconds slower{5};
constexpr std::chrono::seconds slowest{60};

int numberIn(const QJsonObject& object, QLatin1StringView name, int otherwise, int most) {
    const auto number = object.value(name).toVariant().toDouble();
    return number >= 1 ? static_cast<int>(qMin(number, double(most))) : otherwise;
}

DeviceCode codeIn(const QJsonObject& answer, const QDateTime& now) {
    const auto address =
        answer.value("verification_uri"_L1).toString(answer.value("verification_url"_L1).toString());
    return {.userCode = oneLine(answer.value("user_code"_L1).toString(), 40),
        .verificationAddress = QUrl(address, QUrl::StrictMode),
        .expiresAt = now.addSecs(numberIn(answer, "expires_in"_L1, 900, 24 * 3600)),
        .interval = std::chrono::seconds(numberIn(answer, "interval"_L1, 5, int(slowest.count())))};
}

} // namespace

DeviceSignIn::DeviceSignIn(const Account& account, Network& network, const NetworkOptions& options,
    const Clock& clock, QObject* parent)
    : QObject(parent), m_account(account), m_network(network), m_options(options), m_clock(clock) { }

void DeviceSignIn::start(const QString& languageTag) {
    cancel();
    m_attempt = std::make_unique<QObject>();
    m_code = {};
    auto address = signInAddress(m_account, u"devicecode"_s);
    if (!languageTag.isEmpty())
        address.setQuery(QString::fromLatin1(encodedForm({{u"mkt"_s, languageTag}})), QUrl::StrictMode);
    const auto form =
        encodedForm({{u"client_id"_s, m_account.clientId}, {u"scope"_s, m_account.scopes.join(u' ')}});
    post(address, form, [this](const auto& outcome) { codeAnswered(outcome); });
}

void DeviceSignIn::cancel() {
    m_attempt.reset();
    m_deviceCode.clear();
}

void DeviceSignIn::post(
    const QUrl& address, const QByteArray& form, std::function<void(const Outcome<HttpAnswer>&)> then) {
    const HttpQuestion question{.verb = "POST",
        .address = address,
        .headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}},
        .body = form};
    HttpCall::start(m_network, m_options, question, m_attempt.get(), std::move(then));
}

void DeviceSignIn::codeAnswered(const Outcome<HttpAnswer>& outcome) {
    if (!outcome)
        return end(outcome.error());
    const auto now = m_clock.now().utc;
    if (outcome->status < 200 || outcome->status >= 300)
        return end(signInFailure(*outcome, now).error);
    const auto answer = QJsonDocument::fromJson(outcome->body).object();
    m_deviceCode = answer.value("device_code"_L1).toString();
    m_code = codeIn(answer, now);
    if (m_deviceCode.isEmpty() || m_code.userCode.isEmpty() || m_code.verificationAddress.isEmpty())
        return end({.kind = ErrorKind::AnswerNotUnderstood, .detail = u"no device code"_s});
    // The user is about to type a password there.
    if (!isSafeAddress(m_code.verificationAddress))
        return end({.kind = ErrorKind::NotHttps, .subject = m_code.verificationAddress.host()});
    pollLater();
    emit codeReady(m_code);
}

void DeviceSignIn::pollLater() {
    const auto pause = m_second * m_code.interval.count();
    QTimer::singleShot(pause, Qt::CoarseTimer, m_attempt.get(), [this] { poll(); });
}

void DeviceSignIn::poll() {
    if (m_clock.now().utc >= m_code.expiresAt)
        return end({.kind = ErrorKind::CodeExpired});
    const auto form = encodedForm({{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
        {u"client_id"_s, m_account.clientId}, {u"device_code"_s, m_deviceCode}});
    post(signInAddress(m_account, u"token"_s), form, [this](const auto& outcome) { pollAnswered(outcome); });
}

void DeviceSignIn::pollAnswered(const Outcome<HttpAnswer>& outcome) {
    const auto tokens =
        outcome ? tokensFrom(*outcome, m_clock.now().utc) : Outcome<Tokens>(outcome.failure());
    if (!tokens)
        return isToGoOn(tokens.failure()) ? pollLater() : end(tokens.error());
    if (isSomebodyElse(*tokens, m_expectedUser))
        return end({.kind = ErrorKind::WrongAccount});
    cancel();
    emit succeeded(*tokens);
}

/// "Not yet" and "not so fast" are answers; a network that fails for a moment is no reason to type the code
/// again (RFC 8628, section 3.5).
bool DeviceSignIn::isToGoOn(const Failure& failure) {
    if (failure.code == "authorization_pending"_L1)
        return true;
    const auto kind = failure.error.kind;
    const bool isPassing = kind == ErrorKind::Offline || kind == ErrorKind::HostNotFound
        || kind == ErrorKind::TimedOut || kind == ErrorKind::Throttled
        || kind == ErrorKind::ServiceUnavailable;
    if (failure.code != "slow_down"_L1 && !isPassing)
        return false;
    m_code.interval = std::min(m_code.interval + slower, slowest);
    return true;
}

void DeviceSignIn::end(const Error& error) {
    cancel();
    qCWarning(apiLog).noquote() << "device sign-in" << name(error.kind);
    emit failed(error);
}

} // namespace favilla

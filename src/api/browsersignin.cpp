// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/browsersignin.h"

#include "api/addresses.h"
#include "api/log.h"
#include "api/proofkey.h"

#include <QOAuth2AuthorizationCodeFlow>
#include <QOAuthOobReplyHandler>
#include <QTimer>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::chrono::minutes patience{15};

/// Tells the flow where it comes back to; the answer itself never passes through the flow.
class RedirectAddress final : public QOAuthOobReplyHandler {
public:
    explicit RedirectAddress(const QString& address) : m_address(address) { }
    QString callback() const override { return m_address; }

private:
    QString m_address;
};

} // namespace

struct BrowserSignIn::Attempt {
    RedirectListener listener;
    QTimer patience;
    QByteArray state = randomText();
    QByteArray verifier = randomText();

    QString redirectAddress() const { return u"http://localhost:%1"_s.arg(listener.port()); }
};

BrowserSignIn::BrowserSignIn(const Account& account, Network& network, const NetworkOptions& options,
    const Clock& clock, const SignInPage& page, QObject* parent)
    : QObject(parent)
    , m_account(account)
    , m_network(network)
    , m_options(options)
    , m_clock(clock)
    , m_page(page) { }

BrowserSignIn::~BrowserSignIn() = default;

void BrowserSignIn::start(const QString& loginHint, const QString& prompt) {
    cancel();
    m_attempt = std::make_unique<Attempt>();
    auto* listener = &m_attempt->listener;
    const auto later = [listener](
                           auto what) { QMetaObject::invokeMethod(listener, what, Qt::QueuedConnection); };
    if (!isSafeAddress(m_account.authority))
        return later([this] {
            fail({.kind = ErrorKind::NotHttps,
                .field = Field::Authority,
                .subject = m_account.authority.host()});
        });
    if (!listener->listen())
        return later(
            [this] { fail({.kind = ErrorKind::SignInFailed, .detail = u"no port to listen on"_s}); });
    connect(listener, &RedirectListener::redirected, this, &BrowserSignIn::redirected);
    auto& timer = m_attempt->patience;
    timer.setSingleShot(true);
    timer.start(patience);
    connect(&timer, &QTimer::timeout, this,
        [this] { fail({.kind = ErrorKind::SignInDeclined, .detail = u"nobody came back"_s}); });
    later([this, address = pageAddress(loginHint, prompt)] { emit addressReady(address); });
}

void BrowserSignIn::cancel() {
    m_attempt.reset();
}

QUrl BrowserSignIn::pageAddress(const QString& loginHint, const QString& prompt) const {
    RedirectAddress handler(m_attempt->redirectAddress());
    QOAuth2AuthorizationCodeFlow flow(m_account.clientId, signInAddress(m_account, u"authorize"_s),
        signInAddress(m_account, u"token"_s), &m_network);
    flow.setReplyHandler(&handler);
    flow.setState(QString::fromLatin1(m_attempt->state));
    // By hand: Qt makes a proof key itself only from 6.8 on, where this one replaces it.
    flow.setModifyParametersFunction([this](QAbstractOAuth::Stage, QMultiMap<QString, QVariant>* parameters) {
        parameters->replace(u"scope"_s, m_account.scopes.join(u' '));
        parameters->replace(u"response_mode"_s, u"query"_s);
        parameters->replace(u"code_challenge"_s, QString::fromLatin1(challengeOf(m_attempt->verifier)));
        parameters->replace(u"code_challenge_method"_s, u"S256"_s);
    });
    QUrl address;
    connect(&flow, &QAbstractOAuth::authorizeWithBrowser, &flow, [&](const QUrl& url) { address = url; });
    flow.grant();
    // Added here and not by the flow, which writes its address to the log when asked to.
    auto query = address.query(QUrl::FullyEncoded);
    if (!loginHint.isEmpty())
        query += u'&' + QString::fromLatin1(encodedForm({{u"login_hint"_s, loginHint}}));
    if (!prompt.isEmpty())
        query += u'&' + QString::fromLatin1(encodedForm({{u"prompt"_s, prompt}}));
    address.setQuery(query, QUrl::StrictMode);
    return address;
}

void BrowserSignIn::redirected(const QMultiHash<QString, QString>& parameters) {
    const auto state = parameters.values(u"state"_s);
    if (state.size() != 1 || !isSameText(state.first().toUtf8(), m_attempt->state))
        return fail({.kind = ErrorKind::SignInFailed, .detail = u"a redirect with another state"_s});
    if (const auto name = parameters.value(u"error"_s); !name.isEmpty())
        return fail(signInError(name, parameters.value(u"error_description"_s)));
    if (parameters.values(u"code"_s).size() != 1)
        return fail({.kind = ErrorKind::SignInFailed, .detail = u"a redirect without one code"_s});
    exchange(parameters.value(u"code"_s));
}

void BrowserSignIn::exchange(const QString& code) {
    const HttpQuestion question{.verb = "POST",
        .address = signInAddress(m_account, u"token"_s),
        .headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}},
        .body = encodedForm({{u"grant_type"_s, u"authorization_code"_s}, {u"client_id"_s, m_account.clientId},
            {u"code"_s, code}, {u"redirect_uri"_s, m_attempt->redirectAddress()},
            {u"code_verifier"_s, QString::fromLatin1(m_attempt->verifier)},
            {u"scope"_s, m_account.scopes.join(u' ')}})};
    HttpCall::start(m_network, m_options, question, &m_attempt->listener, [this](const auto& outcome) {
        exchanged(outcome ? tokensFrom(*outcome, m_clock.now().utc) : Outcome<Tokens>(outcome.failure()));
    });
}

void BrowserSignIn::exchanged(const Outcome<Tokens>& outcome) {
    if (!outcome) {
        logFailure("POST", u"token"_s, outcome.failure());
        return fail(outcome.error());
    }
    if (isSomebodyElse(*outcome, m_expectedUser))
        return fail({.kind = ErrorKind::WrongAccount});
    m_attempt->listener.answer(m_page, true);
    cancel();
    emit succeeded(*outcome);
}

void BrowserSignIn::fail(const Error& error) {
    m_attempt->listener.answer(m_page, false);
    cancel();
    emit failed(error);
}

} // namespace favilla

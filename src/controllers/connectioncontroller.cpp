// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/connectioncontroller.h"

#include "controllers/accountlink.h"
#include "store/accountrepository.h"
#include "store/whendone.h"
#include "sync/servicenews.h"

#include <QTimer>

#include <algorithm>

namespace favilla {
namespace {

QList<Account> without(QList<Account> accounts, const AccountId& id) {
    accounts.removeIf([&id](const Account& account) { return account.id == id; });
    return accounts;
}

/// Two of one name could not be told apart in any list, nor named at the terminal. A name that an account has
/// already, as in a workspace of an older version, stays.
Result<void> checkName(Connection& connection, const Account& account) {
    const auto accounts = AccountRepository::all(connection);
    FAVILLA_TRY(accounts);
    bool isTaken = false;
    for (const auto& other : *accounts) {
        if (other.id == account.id && other.name == account.name)
            return {};
        isTaken = isTaken || (other.id != account.id && isNamedAlike(other, account));
    }
    if (isTaken)
        return Error{.kind = ErrorKind::NameTaken, .field = Field::AccountName, .subject = account.name};
    return {};
}

} // namespace

ConnectionController::ConnectionController(Database& database, const Clock& clock, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock) {
    m_thread.setObjectName(QStringLiteral("network"));
    connect(&database, &Database::committed, this, [this](const ChangeSet& changes) {
        if (changes.hasWorkspaceChange && changes.isElsewhere)
            reload();
        inAll([](AccountLink& link) { link.wake(); });
    });
}

ConnectionController::~ConnectionController() {
    const auto accounts = m_lines.keys();
    for (const auto& account : accounts)
        close(account);
    m_thread.quit();
    m_thread.wait();
}

void ConnectionController::start(SecretStore& secrets, const LinkOptions& options) {
    m_secrets = &secrets;
    m_options = options;
    m_thread.start();
    reload();
}

void ConnectionController::followNetwork() {
    connect(this, &ConnectionController::accountsChanged, this, [this] {
        if (m_reachability || m_accounts.isEmpty())
            return;
        m_reachability = std::make_unique<Reachability>();
        connect(m_reachability.get(), &Reachability::returned, this, &ConnectionController::reconnect);
    });
}

void ConnectionController::setOptions(const LinkOptions& options) {
    m_options = options;
    if (!isStarted())
        return;
    const auto accounts = m_accounts;
    for (const auto& account : accounts) {
        // Where there is no keychain nobody else knows it.
        const auto secret = m_lines.value(account.id).secret;
        close(account.id);
        open(account);
        m_lines[account.id].secret = secret;
    }
}

void ConnectionController::reload() {
    if (!isStarted())
        return;
    whenDone(storedAccounts(), this, [this](const Result<QList<Account>>& accounts) {
        if (accounts)
            takeAccounts(*accounts);
    });
}

QFuture<Result<QList<Account>>> ConnectionController::storedAccounts() {
    return m_database.read([](Connection& connection) { return AccountRepository::all(connection); });
}

void ConnectionController::takeAccounts(QList<Account> accounts) {
    std::sort(accounts.begin(), accounts.end(), isNamedBefore);
    if (accounts == m_accounts)
        return;
    for (const auto& known : std::exchange(m_accounts, accounts))
        if (!accounts.contains(known))
            close(known.id);
    for (const auto& account : accounts)
        if (!m_lines.contains(account.id))
            open(account);
    emit accountsChanged();
}

void ConnectionController::open(const Account& account) {
    auto* link = new AccountLink(account, m_database, m_clock, m_options);
    auto& line = m_lines[account.id];
    line.link = link;
    line.status.account = account.id;
    line.status.accountName = account.name;
    connectLink(account.id, link);
    link->moveToThread(&m_thread);
    readSecret(account.id);
}

void ConnectionController::close(const AccountId& account) {
    auto* link = m_lines.take(account).link;
    if (!link)
        return;
    link->disconnect(this);
    // Requests and answers end on the thread that knows them, before the database goes.
    QMetaObject::invokeMethod(
        link, [link] { delete link; }, Qt::BlockingQueuedConnection);
}

void ConnectionController::connectLink(const AccountId& account, AccountLink* link) {
    connect(link, &AccountLink::statusChanged, this, [this, account](const SyncStatus& status) {
        m_lines[account].status = status;
        emit statusChanged(status);
    });
    connect(link, &AccountLink::refreshTokenRotated, this, [this, account](const QString& token) {
        m_lines[account].secret.refreshToken = token;
        keepSecret(account, false);
    });
    connect(link, &AccountLink::signedIn, this, [this, account](const Tokens& tokens) {
        m_lines[account].secret = {tokens.refreshToken, tokens.userId, tokens.userName};
        keepSecret(account, true);
    });
    connect(link, &AccountLink::addressReady, this,
        [this, account](const QUrl& address) { emit addressReady(account, address); });
    connect(link, &AccountLink::codeReady, this,
        [this, account](const DeviceCode& code) { emit codeReady(account, code); });
    connect(link, &AccountLink::signInFailed, this,
        [this, account](const Error& error) { emit signInFailed(account, error); });
    connect(link, &AccountLink::checked, this,
        [this, account](const CheckResult& result) { emit checked(account, result); });
    connect(link, &AccountLink::rested, this, [this, account](const SyncStatus& status) {
        whenKept(account, [this, status] { emit rested(status); });
    });
    connect(link, &AccountLink::checkFinished, this,
        [this, account] { whenKept(account, [this, account] { emit checkFinished(account); }); });
}

void ConnectionController::readSecret(const AccountId& account) {
    whenDone(m_secrets->read(AccountSecret::nameOf(account)), this,
        [this, account](const Result<QString>& secret) { secretRead(account, secret); });
}

void ConnectionController::secretRead(const AccountId& account, const Result<QString>& secret) {
    if (!m_lines.contains(account))
        return;
    auto& line = m_lines[account];
    if (!secret && secret.error().kind == ErrorKind::KeychainLocked) {
        // Locked is not signed out: it is asked again, and nothing is sent meanwhile.
        constexpr std::chrono::seconds patience{30};
        line.status.state = SyncState::Waiting;
        line.status.failure = secret.error();
        emit statusChanged(line.status);
        QTimer::singleShot(patience, this, [this, account] {
            if (m_lines.contains(account))
                readSecret(account);
        });
        return;
    }
    m_hasKeychain = secret || secret.error().kind == ErrorKind::NotFound;
    if (secret)
        line.secret = AccountSecret::fromText(*secret);
    inNetwork(account, [token = line.secret.refreshToken](AccountLink& link) { link.start(token); });
    emit opened(account);
}

void ConnectionController::keepSecret(const AccountId& account, bool isSignIn) {
    auto& line = m_lines[account];
    const auto secret = line.secret;
    ++line.keeping;
    whenDone(m_secrets->write(AccountSecret::nameOf(account), secret.toText()), this,
        [this, account, isSignIn, name = secret.userName](const Result<void>& kept) {
            m_hasKeychain = kept.hasValue();
            if (isSignIn)
                emit signedIn(account, name, kept.hasValue());
            secretKept(account);
        });
}

void ConnectionController::secretKept(const AccountId& account) {
    const auto line = m_lines.find(account);
    if (line == m_lines.end() || --line->keeping > 0)
        return;
    const auto told = std::exchange(line->afterKeeping, {});
    for (const auto& tell : told)
        tell();
}

void ConnectionController::whenKept(const AccountId& account, const std::function<void()>& tell) {
    const auto line = m_lines.find(account);
    if (line == m_lines.end())
        return;
    if (line->keeping > 0)
        line->afterKeeping << tell;
    else
        tell();
}

QList<SyncStatus> ConnectionController::statuses() const {
    QList<SyncStatus> statuses;
    for (const auto& account : m_accounts)
        statuses << m_lines.value(account.id).status;
    return statuses;
}

QString ConnectionController::userName(const AccountId& account) const {
    return m_lines.value(account).secret.userName;
}

template <class F>
void ConnectionController::inNetwork(const AccountId& account, F function) {
    if (auto* link = m_lines.value(account).link)
        QMetaObject::invokeMethod(link, [link, function] { function(*link); });
}

template <class F>
void ConnectionController::inAll(F function) {
    for (const auto& account : m_accounts)
        inNetwork(account.id, function);
}

QFuture<Result<Account>> ConnectionController::save(const Account& account) {
    auto saved = account;
    if (saved.id.isEmpty())
        saved.id = AccountId::create();
    return m_database
        .write([saved](Transaction& transaction) -> Result<Account> {
            if (const auto found = problems(saved); !found.isEmpty())
                return found.first();
            FAVILLA_TRY(checkName(transaction.connection(), saved));
            FAVILLA_TRY(AccountRepository::save(transaction, saved));
            return saved;
        })
        .then(this, [this](const Result<Account>& kept) {
            if (kept && isStarted())
                takeAccounts(without(m_accounts, kept->id) << *kept);
            return kept;
        });
}

QFuture<Result<void>> ConnectionController::remove(const AccountId& account) {
    if (m_secrets)
        m_secrets->remove(AccountSecret::nameOf(account));
    close(account);
    return m_database
        .write(
            [account](Transaction& transaction) { return AccountRepository::remove(transaction, account); })
        .then(this, [this, account](const Result<void>& removed) {
            if (removed && isStarted())
                takeAccounts(without(m_accounts, account));
            return removed;
        });
}

void ConnectionController::syncNow(bool isFull) {
    inAll([isFull](AccountLink& link) { link.syncNow(isFull); });
}

void ConnectionController::syncNow(const AccountId& account, bool isFull) {
    inNetwork(account, [isFull](AccountLink& link) { link.syncNow(isFull); });
}

void ConnectionController::cancelFirstPull() {
    inAll([](AccountLink& link) { link.cancelFirstPull(); });
}

void ConnectionController::reconnect() {
    inAll([](AccountLink& link) { link.reconnect(); });
}

QFuture<Result<QList<QueueItem>>> ConnectionController::queue() {
    return m_database.read(
        [now = m_clock.now().utc](Connection& connection) { return Outbox::items(connection, now); });
}

/// `function(ServiceNews&)` for the account that the change belongs to.
template <class F>
QFuture<Result<void>> ConnectionController::change(F function, const ChangeId& change) {
    return m_database.write(
        [function, change, now = m_clock.now().utc](Transaction& transaction) -> Result<void> {
            const auto items = Outbox::items(transaction.connection(), now);
            FAVILLA_TRY(items);
            for (const auto& item : *items) {
                if (item.change != change)
                    continue;
                const auto account = AccountRepository::find(transaction.connection(), item.account);
                FAVILLA_TRY(account);
                if (!*account)
                    break;
                ServiceNews news(transaction, **account, now);
                return function(news);
            }
            return Error{.kind = ErrorKind::NotFound};
        });
}

QFuture<Result<void>> ConnectionController::retry(const ChangeId& change) {
    return m_database.write(
        [change](Transaction& transaction) { return Outbox::retry(transaction, change); });
}

QFuture<Result<void>> ConnectionController::discard(const ChangeId& change) {
    return this->change([change](ServiceNews& news) { return news.discard(change); }, change);
}

QFuture<Result<void>> ConnectionController::decide(const ChangeId& change, const QSet<Field>& theirs) {
    return this->change([change, theirs](ServiceNews& news) { return news.decide(change, theirs); }, change);
}

void ConnectionController::signInByBrowser(const AccountId& account, const SignInPage& page) {
    inNetwork(account, [page, user = m_lines.value(account).secret.userId](AccountLink& link) {
        link.signInByBrowser(page, user);
    });
}

void ConnectionController::signInByCode(const AccountId& account, const QString& languageTag) {
    inNetwork(account, [languageTag, user = m_lines.value(account).secret.userId](AccountLink& link) {
        link.signInByCode(languageTag, user);
    });
}

void ConnectionController::cancelSignIn(const AccountId& account) {
    inNetwork(account, [](AccountLink& link) { link.cancelSignIn(); });
}

void ConnectionController::check(const AccountId& account) {
    inNetwork(account, [](AccountLink& link) { link.check(); });
}

void ConnectionController::cancelCheck(const AccountId& account) {
    inNetwork(account, [](AccountLink& link) { link.cancelCheck(); });
}

} // namespace favilla

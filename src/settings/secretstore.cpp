// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/secretstore.h"

#include <qt6keychain/keychain.h>

#include <QPromise>

#include <memory>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

Error keychainError(const QKeychain::Job& job) {
    const auto refused = [&](ErrorKind kind) { return Error{.kind = kind, .detail = job.errorString()}; };
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return refused(ErrorKind::NotFound);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return refused(ErrorKind::KeychainLocked);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return refused(ErrorKind::KeychainUnavailable);
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return refused(ErrorKind::KeychainFailed);
}

/// Starts a job that deletes itself, and promises what `outcome` makes of it once it has finished.
template <class T, class Job, class Outcome>
QFuture<T> promised(Job* job, const QString& name, Outcome outcome) {
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job, [job, promise, outcome] {
        promise->addResult(outcome(*job));
        promise->finish();
    });
    job->setKey(name);
    job->setInsecureFallback(false);
    job->start();
    return promise->future();
}

QString serviceName() {
    return u"favilla"_s;
}

template <class T>
QFuture<T> ready(T value) {
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<Result<QString>> KeychainStore::read(const QString& name) {
    const auto outcome = [](QKeychain::ReadPasswordJob& job) -> Result<QString> {
        if (job.error() != QKeychain::NoError)
            return keychainError(job);
        return job.textData();
    };
    return promised<Result<QString>>(new QKeychain::ReadPasswordJob(serviceName()), name, outcome);
}

QFuture<Result<void>> KeychainStore::write(const QString& name, const QString& secret) {
    auto* job = new QKeychain::WritePasswordJob(serviceName());
    job->setTextData(secret);
    const auto outcome = [](QKeychain::WritePasswordJob& job) -> Result<void> {
        if (job.error() != QKeychain::NoError)
            return keychainError(job);
        return {};
    };
    return promised<Result<void>>(job, name, outcome);
}

QFuture<Result<void>> KeychainStore::remove(const QString& name) {
    const auto outcome = [](QKeychain::DeletePasswordJob& job) -> Result<void> {
        if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
            return keychainError(job);
        return {};
    };
    return promised<Result<void>>(new QKeychain::DeletePasswordJob(serviceName()), name, outcome);
}

QFuture<Result<QString>> MemorySecretStore::read(const QString& name) {
    const auto found = m_secrets.constFind(name);
    if (found == m_secrets.cend())
        return ready(Result<QString>(Error{.kind = ErrorKind::NotFound}));
    return ready(Result<QString>(*found));
}

QFuture<Result<void>> MemorySecretStore::write(const QString& name, const QString& secret) {
    m_secrets.insert(name, secret);
    return ready(Result<void>());
}

QFuture<Result<void>> MemorySecretStore::remove(const QString& name) {
    m_secrets.remove(name);
    return ready(Result<void>());
}

} // namespace favilla

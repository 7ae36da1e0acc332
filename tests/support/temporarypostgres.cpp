// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporarypostgres.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTcpServer>
#include <QThread>

#include <csignal>
#include <pwd.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int startTimeout = 30000;

/// initdb refuses to run as root.
const passwd* unprivileged() {
    if (geteuid() != 0)
        return nullptr;
    const auto* user = getpwnam("postgres");
    return user ? user : getpwnam("nobody");
}

QStringList folders() {
    QProcess config;
    config.start(u"pg_config"_s, {u"--bindir"_s});
    config.waitForFinished();
    QStringList folders{QString::fromUtf8(config.readAllStandardOutput()).trimmed()};
    for (const auto& base : {u"/usr/lib/postgresql"_s, u"/usr"_s, u"/opt/homebrew/opt"_s}) {
        const auto names = QDir(base).entryList({u"[0-9]*"_s, u"pgsql-*"_s, u"postgresql*"_s},
            QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
        for (const auto& name : names)
            folders << base + u'/' + name + u"/bin"_s;
    }
    return folders;
}

Error failure(const QString& what) {
    return {ErrorKind::StoreFailed, Field::None, {}, what};
}

} // namespace

TemporaryPostgres::TemporaryPostgres() : TemporaryPostgres(Options{}) { }

TemporaryPostgres::TemporaryPostgres(const Options& options) : m_options(options) { }

TemporaryPostgres::~TemporaryPostgres() {
    stop();
}

QString TemporaryPostgres::dataFolder() const {
    return m_folder.filePath(u"data"_s);
}

QString TemporaryPostgres::program(const QString& name) const {
    static const auto places = folders();
    const auto found = QStandardPaths::findExecutable(name, places);
    return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
}

void TemporaryPostgres::prepare(QProcess& process) const {
    process.setWorkingDirectory(m_folder.path());
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, m_options.password);
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    const auto* user = unprivileged();
    const auto uid = user ? user->pw_uid : geteuid();
    const auto gid = user ? user->pw_gid : getegid();
    process.setChildProcessModifier([uid, gid] {
        if (setgid(gid) != 0 || setuid(uid) != 0)
            _exit(126);
#ifdef Q_OS_LINUX
        // A test that is killed takes its server along.
        prctl(PR_SET_PDEATHSIG, SIGQUIT);
#endif
    });
}

Result<QString> TemporaryPostgres::call(const QString& name, const QStringList& arguments) {
    QProcess process;
    prepare(process);
    process.start(program(name), arguments);
    if (!process.waitForFinished(startTimeout) || process.exitCode() != 0)
        return failure(name + u": "_s + process.errorString() + u' '
            + QString::fromUtf8(process.readAllStandardError()));
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

Result<void> TemporaryPostgres::initialise() {
    if (const auto* user = unprivileged();
        user && chown(m_folder.path().toUtf8().constData(), user->pw_uid, user->pw_gid) != 0)
        return failure(u"chown"_s);
    QStringList arguments{
        u"-D"_s, dataFolder(), u"-U"_s, u"favilla"_s, u"-E"_s, u"UTF8"_s, u"--locale=C"_s, u"--no-sync"_s};
    if (m_options.password.isEmpty()) {
        arguments << u"--auth=trust"_s;
    } else {
        QFile file(m_folder.filePath(u"password"_s));
        if (!file.open(QIODevice::WriteOnly))
            return failure(file.errorString());
        file.write(m_options.password.toUtf8());
        file.setPermissions(QFile::ReadOwner | QFile::ReadOther);
        arguments << u"--auth=scram-sha-256"_s << u"--pwfile="_s + file.fileName();
    }
    FAVILLA_TRY(call(u"initdb"_s, arguments));
    if (m_options.hasTls)
        FAVILLA_TRY(makeCertificate());
    m_isInitialised = true;
    return {};
}

Result<void> TemporaryPostgres::makeCertificate() {
    const auto key = dataFolder() + u"/server.key"_s;
    FAVILLA_TRY(call(u"openssl"_s,
        {u"req"_s, u"-new"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s,
            u"-out"_s, dataFolder() + u"/server.crt"_s, u"-keyout"_s, key}));
    return {};
}

Result<void> TemporaryPostgres::start() {
    if (!m_isInitialised)
        FAVILLA_TRY(initialise());
    if (m_port == 0) {
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHost))
            return failure(probe.errorString());
        m_port = probe.serverPort();
    }
    m_server = std::make_unique<QProcess>();
    prepare(*m_server);
    m_server->setProcessChannelMode(QProcess::MergedChannels);
    m_server->setStandardOutputFile(m_folder.filePath(u"server.log"_s));
    m_server->start(program(u"postgres"_s),
        {u"-D"_s, dataFolder(), u"-p"_s, QString::number(m_port), u"-k"_s, m_folder.path(), u"-c"_s,
            u"listen_addresses=127.0.0.1"_s, u"-c"_s, u"fsync=off"_s, u"-c"_s, u"shared_buffers=32MB"_s,
            u"-c"_s, u"ssl="_s + (m_options.hasTls ? u"on"_s : u"off"_s)});
    if (!m_server->waitForStarted(startTimeout))
        return failure(u"postgres: "_s + m_server->errorString());
    QElapsedTimer waited;
    waited.start();
    while (!run(u"postgres"_s, u"SELECT 1"_s)) {
        if (m_server->state() != QProcess::Running || waited.elapsed() > startTimeout) {
            QFile log(m_folder.filePath(u"server.log"_s));
            static_cast<void>(log.open(QIODevice::ReadOnly));
            return failure(u"postgres: "_s + QString::fromUtf8(log.readAll()));
        }
        QThread::msleep(50);
        m_server->waitForFinished(1);
    }
    return {};
}

void TemporaryPostgres::stop() {
    if (!m_server)
        return;
    ::kill(static_cast<pid_t>(m_server->processId()), SIGQUIT);
    m_server->waitForFinished();
    m_server.reset();
}

Result<StoreLocation> TemporaryPostgres::createDatabase(const QString& original) {
    const auto name = u"favilla%1"_s.arg(++m_databases);
    const auto copy = original.isEmpty() ? QString() : u" TEMPLATE "_s + original;
    FAVILLA_TRY(run(u"postgres"_s, u"CREATE DATABASE "_s + name + copy));
    return StoreLocation::fromText(u"postgresql://favilla@127.0.0.1:%1/%2"_s.arg(m_port).arg(name));
}

Result<QString> TemporaryPostgres::run(const QString& database, const QString& sql) {
    return call(u"psql"_s,
        {u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_port), u"-U"_s, u"favilla"_s, u"-d"_s, database,
            u"-XAtq"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-c"_s, sql});
}

} // namespace favilla

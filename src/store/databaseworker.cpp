// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/databaseworker.h"

#include "store/changelog.h"
#include "store/migrator.h"
#include "store/referralrepository.h"

#include <QFileInfo>
#include <QUuid>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

DatabaseWorker::DatabaseWorker(
    Database& owner, const StoreLocation& location, const Clock& clock, std::shared_ptr<RunningRead> running)
    : m_owner(owner)
    , m_location(location)
    , m_clock(clock)
    , m_writer(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_running(std::move(running))
    , m_refusal(Error{ErrorKind::CannotOpen, Field::None, location.display(), u"not open yet"_s}) { }

Result<void> DatabaseWorker::open() {
    WorkspaceFile file(m_location.path());
    const auto opened = openChecked(file);
    if (opened) {
        m_refusal.reset();
        return {};
    }
    m_refusal = opened.error();
    if (m_refusal->subject.isEmpty())
        m_refusal->subject = m_location.display();
    m_connection.reset();
    if (!m_location.isPostgresql())
        file.removeIfCreated();
    return *m_refusal;
}

Result<void> DatabaseWorker::openChecked(WorkspaceFile& file) {
    const auto opened = openForWriting(file);
    const auto isReadable = !opened && !m_location.isPostgresql() && file.isThere()
        && (opened.error().kind == ErrorKind::ReadOnly || opened.error().kind == ErrorKind::DiskFull
            || opened.error().kind == ErrorKind::BackupFolderNotWritable);
    if (!isReadable)
        return opened;
    FAVILLA_TRY(checkFile(file));
    return openForReading(opened.error());
}

Result<void> DatabaseWorker::openForWriting(WorkspaceFile& file) {
    if (!m_location.isPostgresql()) {
        FAVILLA_TRY(file.prepare());
        FAVILLA_TRY(checkFile(file));
    }
    FAVILLA_TRY(connectTo(Connection::Access::ReadWrite));
    FAVILLA_TRY(upgrade());
    if (!m_location.isPostgresql())
        file.restrictAccess();
    return watch();
}

Result<void> DatabaseWorker::openForReading(const Error& reason) {
    FAVILLA_TRY(connectTo(Connection::Access::ReadOnly));
    Migrator migrator(*m_connection, knownMigrations(m_connection->dialect()));
    const auto version = migrator.inspect();
    FAVILLA_TRY(version);
    if (*version == 0)
        return reason;
    if (*version < migrator.knownVersion())
        return Error{ErrorKind::CannotUpgrade, Field::None, m_location.display(), reason.detail};
    m_readOnlyReason = reason;
    m_readOnlyReason->subject = m_location.display();
    return watch();
}

Result<void> DatabaseWorker::checkFile(const WorkspaceFile& file) const {
    // Of a large file the copy is looked through, while people work.
    const auto isDue = Backups(m_location).isDue(m_clock.now().utc).valueOr(true);
    return file.check(knownMigrations(Dialect::Sqlite).constLast().number, isDue && !isLarge());
}

Result<void> DatabaseWorker::connectTo(Connection::Access access) {
    m_watch.reset();
    m_connection.reset();
    auto connection = Connection::open(m_location, access);
    if (!connection)
        return connection.error();
    m_connection = *std::move(connection);
    return {};
}

/// Room on the disk or a right may have come back since the workspace was opened.
Result<void> DatabaseWorker::writable() {
    if (!m_readOnlyReason)
        return {};
    WorkspaceFile file(m_location.path());
    if (!file.prepare())
        return *m_readOnlyReason;
    if (!openForWriting(file)) {
        if (const auto readable = openForReading(*m_readOnlyReason); !readable)
            m_refusal = readable.error();
        return *m_readOnlyReason;
    }
    m_readOnlyReason.reset();
    QMetaObject::invokeMethod(
        &m_owner,
        [owner = &m_owner] {
            owner->m_readOnlyReason.reset();
            emit owner->becameWritable();
        },
        Qt::QueuedConnection);
    return {};
}

Result<void> DatabaseWorker::upgrade() {
    Migrator migrator(*m_connection, knownMigrations(m_connection->dialect()));
    const auto version = migrator.inspect();
    FAVILLA_TRY(version);
    if (!m_location.isPostgresql())
        FAVILLA_TRY(backUpBefore(*version, migrator.knownVersion()));
    return *version < migrator.knownVersion() ? migrator.migrate(m_clock.now().utc) : Result<void>();
}

Result<void> DatabaseWorker::backUpBefore(int version, int known) {
    if (version == 0)
        return {};
    const Backups backups(m_location);
    const auto now = m_clock.now().utc;
    if (version < known) {
        FAVILLA_TRY(backups.create(now));
        return {};
    }
    if (!backups.isDue(now).valueOr(false))
        return {};
    // The daily one is a service: where it fails the user is told and works on.
    const auto failed = [owner = &m_owner](const Error& error) {
        QMetaObject::invokeMethod(
            owner, [owner, error] { emit owner->backupFailed(error); }, Qt::QueuedConnection);
    };
    if (isLarge())
        m_dailyBackup = std::make_unique<DailyBackup>(m_location, now, failed);
    else if (const auto made = backups.create(now); !made)
        failed(made.error());
    return {};
}

bool DatabaseWorker::isLarge() const {
    return QFileInfo(m_location.path()).size() >= DailyBackup::largeSize;
}

Result<void> DatabaseWorker::watch() {
    m_watch = std::make_unique<ChangeWatch>(*m_connection, m_location);
    connect(m_watch.get(), &ChangeWatch::noticed, this, &DatabaseWorker::lookElsewhere);
    const auto last = ChangeLog::last(*m_connection);
    FAVILLA_TRY(last);
    m_seen = *last;
    return {};
}

Result<void> DatabaseWorker::ready() {
    return m_refusal ? Result<void>(*m_refusal) : Result<void>();
}

Result<void> DatabaseWorker::begun(const std::function<Result<void>()>& begin) {
    const auto first = m_connection->isLost() ? Result<void>(Error{ErrorKind::ConnectionFailed}) : begin();
    if (first || !m_connection->isLost())
        return first;
    FAVILLA_TRY(m_connection->reconnect());
    m_watch->renew();
    // What was committed while nobody listened.
    QMetaObject::invokeMethod(this, &DatabaseWorker::lookElsewhere, Qt::QueuedConnection);
    return begin();
}

Result<void> DatabaseWorker::read(const Database::ReadBody& body, const std::function<bool()>& isWanted) {
    FAVILLA_TRY(ready());
    FAVILLA_TRY(begun([this]() -> Result<void> {
        FAVILLA_TRY(m_connection->run(beginRead(m_connection->dialect())));
        return {};
    }));
    if (isWanted)
        m_running->begin(isWanted, m_connection->interrupter());
    m_connection->watchWanted(isWanted);
    auto outcome = body(*m_connection);
    m_connection->watchWanted({});
    m_running->end();
    static_cast<void>(m_connection->run(u"ROLLBACK"_s).hasValue());
    return outcome;
}

Result<void> DatabaseWorker::write(const Database::WriteBody& body) {
    FAVILLA_TRY(ready());
    FAVILLA_TRY(writable());
    Transaction transaction(*m_connection, m_writer);
    FAVILLA_TRY(begun([&transaction] { return transaction.begin(); }));
    FAVILLA_TRY(body(transaction));
    const auto changes = transaction.commit();
    FAVILLA_TRY(changes);
    tell(*changes);
    return {};
}

Result<Backup> DatabaseWorker::backUp() {
    FAVILLA_TRY(ready());
    return Backups(m_location).create(m_clock.now().utc);
}

void DatabaseWorker::lookElsewhere() {
    ChangeSet changes;
    const auto looked = read([&](Connection& connection) -> Result<void> {
        auto since = ChangeLog::since(connection, m_seen, m_writer);
        FAVILLA_TRY(since);
        const auto last = ChangeLog::last(connection);
        FAVILLA_TRY(last);
        changes = *since;
        m_seen = *last;
        return {};
    });
    if (looked)
        tell(changes);
}

void DatabaseWorker::tell(const ChangeSet& changes) {
    if (!changes.isEmpty())
        QMetaObject::invokeMethod(
            &m_owner, [owner = &m_owner, changes] { emit owner->committed(changes); }, Qt::QueuedConnection);
}

} // namespace favilla

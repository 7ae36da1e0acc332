// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/migrator.h"
#include "store/sqlerror.h"
#include "store/sqlitefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <sqlite3.h>

#include <filesystem>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

const auto timeFormat = u"yyyyMMdd-HHmmss"_s;
constexpr qsizetype timeLength = 15;
const QStringList companions{u"-wal"_s, u"-shm"_s, u"-journal"_s};

QDateTime takenAt(const QString& text) {
    auto at = QDateTime::fromString(text, timeFormat);
    at.setTimeSpec(Qt::UTC);
    return at;
}

Error backupError(Error error, const QString& path) {
    const auto isClear = error.kind == ErrorKind::DiskFull || error.kind == ErrorKind::ReadOnly
        || error.kind == ErrorKind::Damaged || error.kind == ErrorKind::Locked
        || error.kind == ErrorKind::NotAWorkspace || error.kind == ErrorKind::NewerVersion
        || error.kind == ErrorKind::Cancelled;
    if (!isClear)
        error.kind = ErrorKind::BackupFailed;
    if (error.subject.isEmpty())
        error.subject = path;
    return error;
}

int knownVersion() {
    return knownMigrations(Dialect::Sqlite).constLast().number;
}

bool isOver(const Backups::IsWanted& isWanted) {
    return isWanted && !isWanted();
}

Result<void> copyPages(const SqliteFile& from, const SqliteFile& to, const Backups::IsWanted& isWanted) {
    auto* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return toError(sqlite3_extended_errcode(to.handle()), QString::fromUtf8(sqlite3_errmsg(to.handle())));
    // The source's snapshot is held all the while, so that no writer makes it begin anew.
    constexpr int pages = 4096;
    auto stepped = SQLITE_OK;
    while (stepped == SQLITE_OK)
        stepped = isOver(isWanted) ? SQLITE_INTERRUPT : sqlite3_backup_step(backup, pages);
    const auto finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK) {
        const auto code = finished != SQLITE_OK ? finished : stepped;
        return toError(code, QString::fromUtf8(sqlite3_errstr(code)));
    }
    // One file that stands for itself, without a log beside it.
    FAVILLA_TRY(to.number("PRAGMA journal_mode = DELETE"));
    return {};
}

Result<qint64> rowsIn(const SqliteFile& file) {
    const auto table = file.number("SELECT count(*) FROM sqlite_master WHERE name = 'referrals'");
    FAVILLA_TRY(table);
    return *table == 0 ? Result<qint64>(qint64{0}) : file.number("SELECT count(*) FROM referrals");
}

/// Copies within one snapshot of the source and checks the copy against it.
Result<void> copyVerified(const QString& from, const QString& to, const Backups::IsWanted& isWanted) {
    // What cannot be written is read without making a log beside it.
    const auto access =
        QFileInfo(from).isWritable() ? SqliteFile::Access::ReadWrite : SqliteFile::Access::Look;
    const auto source = SqliteFile::open(from, access);
    if (!source)
        return source.error();
    const auto target = SqliteFile::open(to, SqliteFile::Access::Create);
    if (!target)
        return target.error();
    source->watchWanted(&isWanted);
    target->watchWanted(&isWanted);
    FAVILLA_TRY(source->number("BEGIN"));
    const auto expected = rowsIn(*source);
    FAVILLA_TRY(expected);
    FAVILLA_TRY(copyPages(*source, *target, isWanted));
    FAVILLA_TRY(target->checkPages());
    const auto copied = rowsIn(*target);
    FAVILLA_TRY(copied);
    return *copied == *expected ? Result<void>() : Result<void>(Error{ErrorKind::BackupFailed});
}

/// Makes `to` a verified copy of `from`; where that fails, nothing stays behind.
Result<void> copyFile(const QString& from, const QString& to, const Backups::IsWanted& isWanted = {}) {
    QFile::remove(to);
    QFile fresh(to);
    if (!fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
        const auto isWritable = QFileInfo(QFileInfo(to).absolutePath()).isWritable();
        return Error{
            isWritable ? ErrorKind::BackupFailed : ErrorKind::ReadOnly, Field::None, to, fresh.errorString()};
    }
    fresh.close();
    const auto copied = copyVerified(from, to, isWanted);
    if (copied)
        return {};
    for (const auto& suffix : QStringList{QString()} + companions)
        QFile::remove(to + suffix);
    return backupError(copied.error(), to);
}

/// Something else may bear its name; otherwise the folder above is not ours to write.
Error folderFailure(const QString& folder) {
    const bool isBlocked = QFileInfo::exists(folder);
    return {isBlocked ? ErrorKind::BackupFailed : ErrorKind::BackupFolderNotWritable, Field::None, folder};
}

/// Unlike QFile::rename this replaces what is there, in one step.
Result<void> moveOver(const QString& from, const QString& to) {
    std::error_code failure;
    std::filesystem::rename(
        QFileInfo(from).filesystemAbsoluteFilePath(), QFileInfo(to).filesystemAbsoluteFilePath(), failure);
    if (!failure)
        return {};
    return Error{ErrorKind::BackupFailed, Field::None, to, QString::fromStdString(failure.message())};
}

/// A backup that may be restored: one of ours, of a version that is known, whole.
Result<qint64> checkedCount(const QString& path) {
    const auto file = SqliteFile::open(path, SqliteFile::Access::Look);
    if (!file)
        return backupError(file.error(), path);
    if (const auto kind = file->checkKind(knownVersion()); !kind)
        return backupError(kind.error(), path);
    if (const auto pages = file->checkPages(); !pages)
        return backupError(pages.error(), path);
    const auto id = file->number("PRAGMA application_id");
    FAVILLA_TRY(id);
    if (*id != SqliteFile::applicationId)
        return Error{ErrorKind::NotAWorkspace, Field::None, path};
    return rowsIn(*file);
}

} // namespace

Backups::Backups(StoreLocation location) : m_location(std::move(location)) { }

QString Backups::folder() const {
    return QFileInfo(m_location.path()).absolutePath() + u"/backups"_s;
}

QString Backups::freePath(const QDateTime& now) const {
    const auto base = folder() + u'/' + QFileInfo(m_location.path()).completeBaseName() + u'-';
    for (auto at = now.toUTC();; at = at.addSecs(1))
        if (const auto path = base + at.toString(timeFormat) + u".sqlite"_s; !QFileInfo::exists(path))
            return path;
}

Result<Backup> Backups::create(const QDateTime& now, const IsWanted& isWanted) const {
    if (m_location.isPostgresql())
        return Error{ErrorKind::BackupFailed, Field::None, u"postgresql"_s};
    if (!QDir().mkpath(folder()))
        return folderFailure(folder());
    if (!QFileInfo(folder()).isWritable())
        return Error{ErrorKind::BackupFolderNotWritable, Field::None, folder()};
    QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    removeUnfinished(now);
    const auto path = freePath(now);
    const auto unfinished = path + u".part"_s;
    FAVILLA_TRY(copyFile(m_location.path(), unfinished, isWanted));
    FAVILLA_TRY(moveOver(unfinished, path));
    rotate();
    return Backup{
        path, takenAt(QFileInfo(path).completeBaseName().right(timeLength)), QFileInfo(path).size()};
}

Result<QList<Backup>> Backups::list() const {
    if (m_location.isPostgresql())
        return Error{ErrorKind::BackupFailed, Field::None, u"postgresql"_s};
    const auto base = QRegularExpression::escape(QFileInfo(m_location.path()).completeBaseName());
    const QRegularExpression pattern(u"^%1-(\\d{8}-\\d{6})\\.sqlite$"_s.arg(base));
    QList<Backup> backups;
    const auto files = QDir(folder()).entryInfoList(QDir::Files, QDir::Name | QDir::Reversed);
    for (const auto& file : files) {
        const auto match = pattern.match(file.fileName());
        if (const auto at = takenAt(match.captured(1)); at.isValid())
            backups << Backup{file.absoluteFilePath(), at, file.size()};
    }
    return backups;
}

Result<bool> Backups::isDue(const QDateTime& now) const {
    const auto backups = list();
    FAVILLA_TRY(backups);
    return backups->isEmpty() || backups->first().takenAt.addDays(1) <= now;
}

Result<qint64> Backups::referralCount(const Backup& backup) {
    return checkedCount(backup.path);
}

void Backups::rotate() const {
    const auto backups = list();
    if (!backups)
        return;
    for (const auto& old : backups->mid(kept))
        QFile::remove(old.path);
}

/// What a crash or a cut of power left. A young one may be another process's work of this moment.
void Backups::removeUnfinished(const QDateTime& now) const {
    const auto left = QDir(folder()).entryInfoList({u"*.sqlite.part*"_s}, QDir::Files);
    for (const auto& file : left)
        if (file.lastModified().addDays(1) < now)
            QFile::remove(file.absoluteFilePath());
}

Result<void> Backups::keepCurrent(const QDateTime& now) const {
    const auto path = m_location.path();
    if (create(now)) {
        // Closing wrote the log back; what is left of one would be taken for the restored file's own.
        for (const auto& suffix : companions)
            QFile::remove(path + suffix);
        return {};
    }
    const QFileInfo file(path);
    const auto aside = u"%1/%2-damaged-%3.%4"_s.arg(
        file.absolutePath(), file.completeBaseName(), now.toUTC().toString(timeFormat), file.suffix());
    for (const auto& suffix : QStringList{QString()} + companions)
        if (QFileInfo::exists(path + suffix))
            FAVILLA_TRY(moveOver(path + suffix, aside + suffix));
    return {};
}

Result<void> Backups::restore(const Backup& backup, const QDateTime& now) const {
    if (m_location.isPostgresql())
        return Error{ErrorKind::BackupFailed, Field::None, u"postgresql"_s};
    FAVILLA_TRY(checkedCount(backup.path));
    const auto path = m_location.path();
    if (QFileInfo::exists(path)) {
        const auto current = SqliteFile::open(path, SqliteFile::Access::ReadWrite);
        if (current && current->isInUse())
            return Error{ErrorKind::Locked, Field::None, path};
    }
    const auto prepared = path + u".restored"_s;
    FAVILLA_TRY(copyFile(backup.path, prepared));
    if (QFileInfo::exists(path))
        FAVILLA_TRY(keepCurrent(now));
    return moveOver(prepared, path);
}

} // namespace favilla

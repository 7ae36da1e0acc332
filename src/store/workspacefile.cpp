// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspacefile.h"

#include "store/sqlitefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
/// A file up to this size is checked at each start: that takes less than a tenth of a second.
constexpr qint64 smallFile = qint64{16} * 1024 * 1024;
const QStringList companions{u"-wal"_s, u"-shm"_s, u"-journal"_s};

} // namespace

WorkspaceFile::WorkspaceFile(QString path) : m_path(std::move(path)) { }

Result<void> WorkspaceFile::prepare() {
    const QFileInfo file(m_path);
    if (file.isDir())
        return Error{ErrorKind::CannotOpen, Field::None, m_path, u"a folder"_s};
    if (!file.exists())
        return create();
    // The write-ahead log lies beside the file: both must be writable.
    if (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable())
        return Error{ErrorKind::ReadOnly, Field::None, m_path};
    restrictAccess();
    return {};
}

bool WorkspaceFile::isThere() const {
    return QFileInfo(m_path).isFile() && !m_isCreated;
}

Result<void> WorkspaceFile::create() {
    const auto folder = QFileInfo(m_path).absolutePath();
    auto nearest = folder;
    while (!QFileInfo::exists(nearest) && !QDir(nearest).isRoot())
        nearest = QFileInfo(nearest).absolutePath();
    if (!QFileInfo(nearest).isWritable())
        return Error{ErrorKind::ReadOnly, Field::None, folder};
    QFile file(m_path);
    if (QDir().mkpath(folder) && file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)) {
        m_isCreated = true;
        return {};
    }
    const auto isFull = QStorageInfo(nearest).bytesAvailable() == 0;
    return Error{
        isFull ? ErrorKind::DiskFull : ErrorKind::CannotOpen, Field::None, m_path, file.errorString()};
}

Error WorkspaceFile::namedFor(Error error) const {
    error.subject = error.subject.isEmpty() ? m_path : error.subject;
    // What is no database at all is a damaged workspace only where it carries the name of one.
    const auto suffix = QFileInfo(m_path).suffix();
    if (error.detail.startsWith("SQLite 26:"_L1) && suffix != "sqlite"_L1 && suffix != "favilla"_L1)
        error.kind = ErrorKind::NotAWorkspace;
    return error;
}

bool WorkspaceFile::isClosedBadly() const {
    if (QFileInfo(m_path + u"-wal"_s).size() == 0)
        return false;
    const auto file = SqliteFile::open(m_path, SqliteFile::Access::ReadWrite);
    return file && !file->isInUse();
}

Result<void> WorkspaceFile::check(int knownVersion, bool isCheckDue) const {
    const auto file = SqliteFile::open(m_path, SqliteFile::Access::Look);
    if (!file)
        return namedFor(file.error());
    if (const auto kind = file->checkKind(knownVersion); !kind)
        return namedFor(kind.error());
    if (!isCheckDue && QFileInfo(m_path).size() > smallFile && !isClosedBadly())
        return {};
    const auto pages = file->checkPages();
    return pages ? Result<void>() : Result<void>(namedFor(pages.error()));
}

void WorkspaceFile::restrictAccess() const {
#ifndef Q_OS_WIN
    for (const auto& suffix : QStringList{QString()} + companions)
        if (QFileInfo::exists(m_path + suffix))
            QFile::setPermissions(m_path + suffix, ownerOnly);
#endif
}

void WorkspaceFile::removeIfCreated() const {
    if (!m_isCreated)
        return;
    for (const auto& suffix : QStringList{QString()} + companions)
        QFile::remove(m_path + suffix);
}

} // namespace favilla

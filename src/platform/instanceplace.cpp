// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/instanceplace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

QString keyOf(const QString& text) {
    const auto hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

#ifdef Q_OS_UNIX
/// What the name of a socket may be long in bytes, the shortest of all systems (sockaddr_un, sun_path), less
/// the file's own name.
constexpr qsizetype longestFolder = 104 - 40;

bool isUsable(const QString& folder) {
    return QDir::isAbsolutePath(folder) && QFile::encodeName(folder).size() <= longestFolder
        && QFileInfo(folder).isDir() && QFileInfo(folder).isWritable();
}

/// Anybody may have made a folder of that name before: one of another user is none.
QString ownTemporaryFolder() {
    const auto folder = u"/tmp/favilla-%1"_s.arg(::getuid());
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QFileInfo::exists(folder))
        QDir().mkdir(folder, ownerOnly);
    const QFileInfo made(folder);
    const bool isOwn = made.isDir() && !made.isSymLink() && made.ownerId() == ::getuid()
        && !(made.permissions() & (QFile::WriteGroup | QFile::WriteOther));
    return isOwn ? folder : QString();
}
#endif

} // namespace

InstancePlace instancePlace(
    const QProcessEnvironment& environment, const QString& settingsFile, const QString& workspace) {
    const auto what = workspace.isEmpty() ? settingsFile : settingsFile + u'\n' + workspace;
#ifdef Q_OS_UNIX
    const auto runtime = environment.value(u"XDG_RUNTIME_DIR"_s);
    const auto folder = isUsable(runtime) ? QDir::cleanPath(runtime) : ownTemporaryFolder();
    if (folder.isEmpty())
        return {};
    const auto base = QDir(folder).filePath(u"favilla-"_s + keyOf(what));
    return {base + u".socket"_s, base + u".lock"_s};
#else
    const auto name = u"favilla-"_s + keyOf(environment.value(u"USERNAME"_s) + u'\n' + what);
    return {name, QDir::temp().filePath(name + u".lock"_s)};
#endif
}

bool isOwnUser([[maybe_unused]] qintptr socket) {
#if defined(Q_OS_LINUX)
    ucred peer{};
    socklen_t size = sizeof(peer);
    return ::getsockopt(int(socket), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::getuid();
#elif defined(Q_OS_UNIX)
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(int(socket), &user, &group) == 0 && user == ::getuid();
#else
    return true;
#endif
}

} // namespace favilla

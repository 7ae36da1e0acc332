// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storelocation.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int usualPort = 5432;
const QStringList sslModes{
    u"disable"_s, u"allow"_s, u"prefer"_s, u"require"_s, u"verify-ca"_s, u"verify-full"_s};

bool isThisMachine(const QString& host) {
    return host.isEmpty() || host.startsWith(u'/') || host == "localhost"_L1 || host == "::1"_L1
        || host.startsWith("127."_L1);
}

QString usualSslMode(const QString& host) {
    return isThisMachine(host) ? u"prefer"_s : u"require"_s;
}

bool isPostgresqlAddress(const QString& text) {
    return text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1);
}

Error invalid(const QString& subject) {
    return {ErrorKind::InvalidValue, Field::None, subject};
}

} // namespace

StoreLocation StoreLocation::sqliteFile(const QString& path) {
    StoreLocation location;
    location.m_path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    return location;
}

Result<StoreLocation> StoreLocation::fromText(const QString& text) {
    if (text.trimmed().isEmpty())
        return Error{ErrorKind::Empty};
    if (isForeignAddress(text))
        return invalid(text);
    if (!isPostgresqlAddress(text))
        return sqliteFile(text);
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return invalid(u"postgresql://…"_s);
    StoreLocation location;
    location.m_isPostgresql = true;
    // A socket folder cannot stand where the host does: `?host=/run/postgresql`, or percent-encoded.
    const QUrlQuery query(url);
    location.m_host = query.hasQueryItem(u"host"_s) ? query.queryItemValue(u"host"_s, QUrl::FullyDecoded)
                                                    : url.host(QUrl::FullyDecoded);
    location.m_port = url.port(usualPort);
    location.m_user = query.hasQueryItem(u"user"_s) ? query.queryItemValue(u"user"_s, QUrl::FullyDecoded)
                                                    : url.userName(QUrl::FullyDecoded);
    location.m_password = url.password(QUrl::FullyDecoded);
    location.m_databaseName = url.path(QUrl::FullyDecoded).mid(1);
    location.m_sslMode = query.queryItemValue(u"sslmode"_s);
    if (location.m_sslMode.isEmpty())
        location.m_sslMode = usualSslMode(location.m_host);
    if (location.m_databaseName.isEmpty() || !sslModes.contains(location.m_sslMode))
        return invalid(location.display());
    return location;
}

bool StoreLocation::isForeignAddress(const QString& text) {
    // One letter in front is a drive.
    static const QRegularExpression scheme(u"^\\s*[A-Za-z][A-Za-z0-9+.-]+://"_s);
    return scheme.match(text).hasMatch() && !isPostgresqlAddress(text);
}

StoreLocation StoreLocation::withPassword(const QString& password) const {
    auto location = *this;
    location.m_password = password;
    return location;
}

QString StoreLocation::display() const {
    if (!m_isPostgresql)
        return m_path;
    QUrlQuery query;
    if (m_host.startsWith(u'/'))
        query.addQueryItem(u"host"_s, m_host);
    if (!m_user.isEmpty() && m_host.startsWith(u'/'))
        query.addQueryItem(u"user"_s, m_user);
    if (m_sslMode != usualSslMode(m_host))
        query.addQueryItem(u"sslmode"_s, m_sslMode);
    QUrl url;
    url.setScheme(u"postgresql"_s);
    if (!m_host.startsWith(u'/')) {
        url.setUserName(m_user);
        url.setHost(m_host);
    }
    if (m_port != usualPort)
        url.setPort(m_port);
    url.setPath(u'/' + m_databaseName);
    url.setQuery(query);
    auto text = url.toString(QUrl::FullyEncoded);
    // Without a host there is no authority for QUrl; libpq's form has its two strokes all the same.
    if (!text.startsWith("postgresql://"_L1))
        text.insert(text.indexOf(u':') + 1, u"//"_s);
    return text.endsWith(u'?') ? text.chopped(1) : text;
}

QString StoreLocation::secretName() const {
    return m_isPostgresql ? u"postgresql:%1@%2:%3/%4"_s.arg(m_user, m_host).arg(m_port).arg(m_databaseName)
                          : QString();
}

bool StoreLocation::isOnSharedFolder() const {
    if (m_isPostgresql)
        return false;
    static const QStringList shares{u"nfs"_s, u"nfs4"_s, u"cifs"_s, u"smb2"_s, u"smb3"_s, u"smbfs"_s,
        u"afpfs"_s, u"webdav"_s, u"davfs"_s, u"fuse.sshfs"_s, u"fuse.rclone"_s, u"fuse.davfs2"_s, u"9p"_s};
    static const QStringList clouds{u"onedrive"_s, u"dropbox"_s, u"google drive"_s, u"googledrive"_s,
        u"nextcloud"_s, u"owncloud"_s, u"icloud"_s, u"mobile documents"_s};
    const auto folder = QFileInfo(m_path).absolutePath();
    const auto type = QString::fromUtf8(QStorageInfo(folder).fileSystemType()).toLower();
    const auto parts = folder.toLower().split(u'/');
    return m_path.startsWith("//"_L1) || shares.contains(type)
        || std::any_of(parts.cbegin(), parts.cend(), [](const QString& part) {
               return std::any_of(clouds.cbegin(), clouds.cend(),
                   [&part](const QString& cloud) { return part.startsWith(cloud); });
           });
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace favilla {
namespace {

Error notWritable(const QString& path) {
    return {.kind = ErrorKind::FileNotWritable, .subject = path};
}

} // namespace

Result<void> writeWholeFile(const QString& path, const QByteArray& content) {
    if (QFileInfo::exists(path) && smallFile(path) == content)
        return {};
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !file.open(QIODevice::WriteOnly)
        || file.write(content) != content.size() || !file.commit())
        return notWritable(path);
    return {};
}

Result<void> removeFile(const QString& path) {
    if (QFile::remove(path) || !QFileInfo::exists(path))
        return {};
    return notWritable(path);
}

QByteArray smallFile(const QString& path) {
    constexpr qint64 limit = 64 * 1024;
    QFile file(path);
    if (file.size() > limit || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

} // namespace favilla

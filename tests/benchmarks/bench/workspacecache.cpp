// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacecache.h"

#include "report.h"

#include "invented/archivewriter.h"
#include "store/migrator.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <unistd.h>

namespace favilla::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

/// To be raised when invented referrals come out otherwise than before.
constexpr int edition = 1;

QString schemaDigest() {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& migration : knownMigrations(Dialect::Sqlite))
        hash.addData(migration.sql.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

QJsonObject description(int count, quint64 seed, const QDateTime& now) {
    return {{u"count"_s, count}, {u"seed"_s, QString::number(seed)}, {u"now"_s, toIso(now)},
        {u"schema"_s, schemaDigest()}, {u"edition"_s, edition}};
}

QJsonObject readDescription(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Error notWritten(const QFile& file) {
    return {.kind = ErrorKind::StoreFailed, .subject = file.fileName(), .detail = file.errorString()};
}

} // namespace

WorkspaceCache::WorkspaceCache(QString folder, quint64 seed) : m_folder(std::move(folder)), m_seed(seed) { }

Result<Place> WorkspaceCache::prepared(int count, const QDateTime& now) {
    const auto home = m_folder + u"/%1"_s.arg(count);
    const auto there = readDescription(home + u"/workspace.json"_s);
    const auto at = fromIso(there.value("now"_L1).toString());
    const auto wanted = now.isValid() ? now : at;
    if (at.isValid() && there == description(count, m_seed, wanted))
        return Place{home + u"/workspace.sqlite"_s, at};
    const auto present = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    return make(home, count, now.isValid() ? now : present);
}

Result<Place> WorkspaceCache::make(const QString& home, int count, const QDateTime& now) const {
    QDir(home).removeRecursively();
    QDir().mkpath(home);
    const Place place{home + u"/workspace.sqlite"_s, now};
    FAVILLA_TRY(fill(place.workspace, count, now));
    placeBackupOfToday(place);
    QFile file(home + u"/workspace.json"_s);
    const auto text = QJsonDocument(description(count, m_seed, now)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return notWritten(file);
    return place;
}

Result<void> WorkspaceCache::fill(const QString& workspace, int count, const QDateTime& now) const {
    const auto location = StoreLocation::fromText(workspace);
    if (!location)
        return location.error();
    const ShiftedClock clock(now);
    Database database(*location, clock);
    FAVILLA_TRY(database.open().result());
    QElapsedTimer timer;
    timer.start();
    const invented::Archive archive(m_seed, now);
    return invented::writeArchive(database, archive, quint64(count), [&](quint64 done) {
        if (done > 0 && (done % 50'000 == 0 || done == quint64(count)))
            say(u"  %1 of %2 invented, %3 a second"_s.arg(done).arg(count).arg(
                done * 1000 / quint64(qMax<qint64>(1, timer.elapsed()))));
    });
}

void placeBackupOfToday(const Place& place) {
    const QFileInfo file(place.workspace);
    const auto folder = file.absolutePath() + u"/backups"_s;
    QDir().mkpath(folder);
    QFile backup(folder + u'/' + file.completeBaseName() + u'-'
        + place.now.toUTC().toString(u"yyyyMMdd-HHmmss"_s) + u".sqlite"_s);
    if (backup.open(QIODevice::WriteOnly))
        backup.write("stands for a backup\n");
}

Result<Place> copied(const Place& place, const QString& folder) {
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    const Place copy{folder + u"/workspace.sqlite"_s, place.now};
    QFile source(place.workspace);
    if (!source.copy(copy.workspace))
        return notWritten(source);
    ::sync();
    placeBackupOfToday(copy);
    return copy;
}

} // namespace favilla::bench

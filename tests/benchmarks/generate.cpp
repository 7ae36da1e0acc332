// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
// favilla-generate: an invented workspace of any size, and the same referrals as Partner Center JSON.
#include "invented/archivewriter.h"

#include "domain/clock.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <limits>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

int refused(const Error& error) {
    std::fprintf(stderr, "%s %s %s\n", qPrintable(name(error.kind)), qPrintable(error.subject),
        qPrintable(error.detail));
    return 1;
}

void progress(const QElapsedTimer& clock, quint64 done, quint64 count) {
    if (done == 0 || (done % 50'000 != 0 && done != count))
        return;
    const auto seconds = qMax(double(clock.elapsed()) / 1000, 0.001);
    std::printf("%llu of %llu, %.0f rows/s\n", done, count, double(done) / seconds);
    std::fflush(stdout);
}

Result<void> fill(const QString& place, const invented::Archive& archive, quint64 count) {
    const auto location = StoreLocation::fromText(place);
    if (!location)
        return location.error();
    const SystemClock system;
    Database database(*location, system);
    if (const auto opened = database.open().result(); !opened)
        return opened.error();
    QElapsedTimer clock;
    clock.start();
    return invented::writeArchive(
        database, archive, count, [&](quint64 done) { progress(clock, done, count); });
}

Result<void> writeFile(const QString& path, const invented::Archive& archive, quint64 count) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{.kind = ErrorKind::FileNotWritable, .subject = path, .detail = file.errorString()};
    const auto written = invented::writeDocument(file, archive, 0, count, std::numeric_limits<qint64>::max());
    return written ? Result<void>() : Result<void>(written.error());
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption count(u"count"_s, u"How many referrals."_s, u"N"_s, u"1000"_s);
    const QCommandLineOption seed(u"seed"_s, u"The same seed gives the same referrals."_s, u"S"_s, u"1"_s);
    const QCommandLineOption workspace(u"workspace"_s, u"The workspace to fill."_s, u"PATH|postgresql://…"_s);
    const QCommandLineOption json(u"json"_s, u"Writes them as Partner Center JSON too."_s, u"FILE"_s);
    const QCommandLineOption now(u"now"_s, u"The moment to which the ten years lead."_s, u"ISO"_s);
    parser.addOptions({count, seed, workspace, json, now});
    parser.addHelpOption();
    parser.process(application);

    const auto moment = parser.isSet(now) ? fromIso(parser.value(now)) : QDateTime::currentDateTimeUtc();
    if (!moment.isValid() || !(parser.isSet(workspace) || parser.isSet(json)))
        parser.showHelp(2);
    const invented::Archive archive(parser.value(seed).toULongLong(), moment);
    const auto wanted = parser.value(count).toULongLong();
    if (parser.isSet(workspace))
        if (const auto filled = fill(parser.value(workspace), archive, wanted); !filled)
            return refused(filled.error());
    if (parser.isSet(json))
        if (const auto written = writeFile(parser.value(json), archive, wanted); !written)
            return refused(written.error());
    return 0;
}

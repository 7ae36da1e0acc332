// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeclock.h"
#include "samplereferrals.h"
#include "store/database.h"
#include "store/historyrepository.h"
#include "store/outbox.h"
#include "store/referralrepository.h"
#include "store/sqlitefile.h"

#include <QCoreApplication>
#include <QThread>

#include <cstdio>

// Another process beside the test: `storeprobe COMMAND LOCATION`.
// open: says what opening the workspace gives, and for one that can only be read why, how many referrals are
// in it and what a write gives. stall: stops in the middle of a write. write: writes until it
// is killed. hold: keeps a SQLite file locked. Each says a word on standard output when it is there.

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

void say(const QString& text) {
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}

Result<RowId> writeOne(Transaction& transaction, const QString& id) {
    const auto now = QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC);
    const auto row = ReferralRepository::insert(transaction, samples::built(samples::full(id)));
    FAVILLA_TRY(row);
    FAVILLA_TRY(
        HistoryRepository::append(transaction, *row, {now, u"probe"_s, HistoryAction::Created, {}, {}}));
    FAVILLA_TRY(Outbox::append(transaction, *row, ChangeId::create(), Win{}, {}, {}, now));
    return row;
}

void stall(Database& database) {
    const auto written = database.write([](Transaction& transaction) -> Result<RowId> {
        for (int i = 0; i < 200; ++i)
            FAVILLA_TRY(writeOne(transaction, u"stalled-%1"_s.arg(i)));
        say(u"stalled"_s);
        QThread::sleep(600);
        return Error{ErrorKind::Cancelled};
    });
    QFuture(written).waitForFinished();
}

void writeOn(Database& database) {
    say(u"writing"_s);
    for (;;) {
        auto written = database.write(
            [](Transaction& transaction) { return writeOne(transaction, QUuid::createUuid().toString()); });
        written.waitForFinished();
    }
}

QString openingWord(Database& database) {
    if (!database.readOnlyReason())
        return u"opened"_s;
    auto count = database.read([](Connection& connection) { return ReferralRepository::count(connection); });
    auto written =
        database.write([](Transaction& transaction) { return writeOne(transaction, u"written"_s); });
    count.waitForFinished();
    written.waitForFinished();
    return u"reading %1 %2 %3"_s.arg(name(database.readOnlyReason()->kind))
        .arg(count.result().valueOr(-1))
        .arg(written.result() ? u"written"_s : name(written.result().error().kind));
}

int hold(const QString& path) {
    const auto file = SqliteFile::open(path, SqliteFile::Access::ReadWrite);
    if (!file || !file->number("PRAGMA locking_mode = EXCLUSIVE") || !file->number("BEGIN EXCLUSIVE"))
        return 1;
    say(u"holding"_s);
    QThread::sleep(600);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto command = arguments.value(1);
    const auto location = StoreLocation::fromText(arguments.value(2));
    if (command == "hold"_L1)
        return hold(location->path());
    FakeClock clock;
    Database database(*location, clock);
    auto opening = database.open();
    opening.waitForFinished();
    const auto opened = opening.result();
    if (command == "open"_L1 || !opened)
        say(opened ? openingWord(database) : name(opened.error().kind));
    else if (command == "stall"_L1)
        stall(database);
    else if (command == "write"_L1)
        writeOn(database);
    return opened ? 0 : 1;
}

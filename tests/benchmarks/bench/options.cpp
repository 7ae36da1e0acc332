// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QCommandLineParser>

namespace favilla::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

void makeSmall(Options& options) {
    options.starts = 3;
    options.searches = 1;
    options.jumps = 8;
    options.accepts = 3;
    options.imported = 500;
    options.scrolls = 20;
}

} // namespace

Options readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    const QCommandLineOption rows(u"rows"_s, u"Referrals in the workspace."_s, u"N"_s,
        qEnvironmentVariable("FAVILLA_BENCH_ROWS", u"1000000"_s));
    const QCommandLineOption seed(u"seed"_s, u"Of the invented referrals."_s, u"S"_s, u"1"_s);
    const QCommandLineOption only(
        u"only"_s, u"start, search, jump, accept, import or memory; may be repeated."_s, u"NAME"_s);
    const QCommandLineOption repeats(u"repeats"_s, u"small: only to see that it works."_s, u"small|full"_s);
    const QCommandLineOption postgres(u"postgres"_s, u"Search and jump on PostgreSQL too."_s);
    const QCommandLineOption postgresRows(
        u"postgres-rows"_s, u"Referrals in its workspace; 100000, or as many as there are."_s, u"N"_s);
    const QCommandLineOption folder(u"folder"_s, u"Where the invented workspaces are kept."_s, u"DIR"_s,
        QStringLiteral(FAVILLA_BENCH_FOLDER));
    parser.addOptions({rows, seed, only, repeats, postgres, postgresRows, folder});
    parser.addHelpOption();
    parser.addPositionalArgument(u"NAME"_s, u"More names for --only."_s, u"[NAME…]"_s);
    parser.process(arguments);

    Options options;
    options.rows = parser.value(rows).toInt();
    options.seed = parser.value(seed).toULongLong();
    options.only = parser.values(only) + parser.positionalArguments();
    options.hasPostgres = parser.isSet(postgres);
    options.postgresRows = parser.isSet(postgresRows) ? parser.value(postgresRows).toInt()
                                                      : qMin(options.postgresRows, options.rows);
    options.folder = parser.value(folder);
    if (parser.value(repeats) == "small"_L1)
        makeSmall(options);
    options.imported = qMin(options.imported, options.rows);
    if (options.rows < 100)
        parser.showHelp(2);
    return options;
}

} // namespace favilla::bench

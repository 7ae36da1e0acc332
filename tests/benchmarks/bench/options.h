// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace favilla::bench {

/// What the command line asks for: how large, which rows of the table, how often.
struct Options {
    int rows = 1'000'000;
    quint64 seed = 1;
    /// Names of groups (start, search, jump, accept, import, memory); empty: all of them.
    QStringList only;
    bool hasPostgres = false;
    /// Its workspace is made anew in every run, and its floors take seconds each at a million.
    int postgresRows = 100'000;
    /// Where the invented workspaces are kept between runs.
    QString folder;

    int starts = 20;
    /// Per kind of search and order: 4 kinds, 5 orders.
    int searches = 15;
    int jumps = 200;
    int accepts = 20;
    int imported = 100'000;
    int imports = 1;
    int scrolls = 300;

    bool isWanted(const QString& group) const { return only.isEmpty() || only.contains(group); }
};

/// Ends the program with its help where the command line is wrong.
Options readOptions(const QStringList& arguments);

} // namespace favilla::bench

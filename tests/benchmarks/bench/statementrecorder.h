// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <functional>

namespace favilla::bench {

/// Hears every statement by which the program writes to SQLite, with its values in it: what a floor has to
/// repeat, whatever the schema has become. Leaves out BEGIN and COMMIT, and what triggers and virtual tables
/// do by themselves. The program is slower meanwhile: nothing is timed while this object lives.
/// Thread: the Database's owner; `heard` is called on the database's thread.
class StatementRecorder {
public:
    using Heard = std::function<void(const char* sql)>;

    StatementRecorder(Database& database, Heard heard);
    ~StatementRecorder();
    StatementRecorder(const StatementRecorder&) = delete;
    StatementRecorder& operator=(const StatementRecorder&) = delete;

private:
    void trace(unsigned events);

    Database& m_database;
    Heard m_heard;
};

} // namespace favilla::bench

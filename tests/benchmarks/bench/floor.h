// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QList>
#include <QVariantList>

#include <chrono>
#include <memory>

namespace favilla::bench {

/// The database without the program: statements prepared once and run through the library of the database
/// itself. Every column of every row is fetched as the program would have to. Thread: the one that made it.
class Floor {
public:
    /// Closed with the Floor that made it.
    class Statement {
    public:
        virtual ~Statement() = default;
        /// Runs it to its end; gives the first column of each row. `values`: texts and whole numbers.
        virtual QList<RowId> run(const QVariantList& values) = 0;
    };

    virtual ~Floor() = default;
    /// Placeholders are ?1, ?2, … in both databases. Ends the program for what cannot be prepared.
    virtual std::unique_ptr<Statement> prepared(const QString& sql) = 0;
    virtual bool isPostgresql() const = 0;
    /// Whether the plan sorts or scans all rows; always false where the database decides for itself.
    virtual bool isWasteful(const QString& sql) = 0;
};

/// How long `function` takes, in ms.
template <class F>
double timeOf(F&& function) {
    const auto start = std::chrono::steady_clock::now();
    function();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

} // namespace favilla::bench

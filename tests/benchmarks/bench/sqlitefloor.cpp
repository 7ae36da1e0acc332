// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitefloor.h"

namespace favilla::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

class SqliteStatement final : public Floor::Statement {
public:
    explicit SqliteStatement(sqlite3_stmt* statement) : m_statement(statement) { }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    QList<RowId> run(const QVariantList& values) override {
        bind(values);
        QList<RowId> rows;
        while (sqlite3_step(m_statement) == SQLITE_ROW) {
            rows << RowId{sqlite3_column_int64(m_statement, 0)};
            for (int i = 1; i < sqlite3_column_count(m_statement); ++i)
                m_bytes += sqlite3_column_text(m_statement, i) ? sqlite3_column_bytes(m_statement, i) : 0;
        }
        sqlite3_reset(m_statement);
        return rows;
    }

private:
    void bind(const QVariantList& values) {
        for (int i = 0; i < values.size(); ++i) {
            if (values.at(i).typeId() != QMetaType::QString) {
                sqlite3_bind_int64(m_statement, i + 1, values.at(i).toLongLong());
                continue;
            }
            const auto text = values.at(i).toString().toUtf8();
            sqlite3_bind_text(m_statement, i + 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        }
    }

    sqlite3_stmt* m_statement;
    qint64 m_bytes = 0; // so that no reading is optimised away
};

QByteArray pragma(Database& database, const QString& name) {
    const auto value = database
                           .read([name](Connection& connection) -> Result<QVariant> {
                               return connection.value(u"PRAGMA "_s + name);
                           })
                           .result();
    return value ? "PRAGMA " + name.toUtf8() + " = " + value->toString().toUtf8() : QByteArray();
}

} // namespace

SqliteFloor::SqliteFloor(const QString& path, Database& like) {
    if (sqlite3_open(path.toUtf8().constData(), &m_connection) != SQLITE_OK)
        qFatal("no floor: %s", sqlite3_errmsg(m_connection));
    sqlite3_busy_timeout(m_connection, 10'000);
    for (const auto& name : {u"synchronous"_s, u"cache_size"_s, u"mmap_size"_s, u"temp_store"_s})
        run(pragma(like, name));
    run("PRAGMA foreign_keys = ON");
}

SqliteFloor::~SqliteFloor() {
    sqlite3_close(m_connection);
}

sqlite3_stmt* SqliteFloor::compiled(const QByteArray& sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_connection, sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
        qFatal("%s\n%s", sqlite3_errmsg(m_connection), sql.left(400).constData());
    return statement;
}

std::unique_ptr<Floor::Statement> SqliteFloor::prepared(const QString& sql) {
    return std::make_unique<SqliteStatement>(compiled(sql.toUtf8()));
}

bool SqliteFloor::isWasteful(const QString& sql) {
    auto* plan = compiled("EXPLAIN QUERY PLAN " + sql.toUtf8());
    bool isWasteful = false;
    while (sqlite3_step(plan) == SQLITE_ROW) {
        const auto detail = QByteArray(reinterpret_cast<const char*>(sqlite3_column_text(plan, 3)));
        isWasteful = isWasteful || detail == "USE TEMP B-TREE FOR ORDER BY" || detail == "SCAN r";
    }
    sqlite3_finalize(plan);
    return isWasteful;
}

void SqliteFloor::finish(sqlite3_stmt* statement) {
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW)
        code = sqlite3_step(statement);
    if (code != SQLITE_DONE)
        qFatal("%s\n%.400s", sqlite3_errmsg(m_connection), sqlite3_sql(statement));
    sqlite3_finalize(statement);
}

void SqliteFloor::run(const QByteArray& sql) {
    if (auto* statement = compiled(sql))
        finish(statement);
}

double SqliteFloor::timeOfTransaction(const QList<QByteArray>& statements) {
    QList<sqlite3_stmt*> ready{compiled("BEGIN IMMEDIATE")};
    for (const auto& sql : statements)
        ready << compiled(sql);
    ready << compiled("COMMIT");
    return timeOf([&] {
        for (auto* statement : ready)
            finish(statement);
    });
}

} // namespace favilla::bench

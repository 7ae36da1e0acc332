// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresfloor.h"

#include <libpq-fe.h>

namespace favilla::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

void check(PGconn* connection, const PGresult* result) {
    const auto status = PQresultStatus(result);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        qFatal("%s", PQerrorMessage(connection));
}

class PostgresStatement final : public Floor::Statement {
public:
    PostgresStatement(PGconn* connection, QByteArray name)
        : m_connection(connection), m_name(std::move(name)) { }

    QList<RowId> run(const QVariantList& values) override {
        QList<QByteArray> texts;
        for (const auto& value : values)
            texts << value.toString().toUtf8();
        std::vector<const char*> pointers;
        for (const auto& text : texts)
            pointers.push_back(text.constData());
        auto* result = PQexecPrepared(
            m_connection, m_name.constData(), int(pointers.size()), pointers.data(), nullptr, nullptr, 0);
        check(m_connection, result);
        QList<RowId> rows;
        for (int i = 0; i < PQntuples(result); ++i)
            rows << RowId{QByteArray(PQgetvalue(result, i, 0)).toLongLong()};
        PQclear(result);
        return rows;
    }

private:
    PGconn* m_connection;
    QByteArray m_name;
};

} // namespace

PostgresFloor::PostgresFloor(const StoreLocation& location)
    : m_connection(PQconnectdb(qPrintable(u"host=%1 port=%2 dbname=%3 user=%4"_s.arg(location.host())
                                              .arg(location.port())
                                              .arg(location.databaseName(), location.user())))) {
    if (PQstatus(m_connection) != CONNECTION_OK)
        qFatal("no floor: %s", PQerrorMessage(m_connection));
    run("SET search_path TO favilla");
    // The best plan for these words, not one for any.
    run("SET plan_cache_mode = force_custom_plan");
}

PostgresFloor::~PostgresFloor() {
    PQfinish(m_connection);
}

std::unique_ptr<Floor::Statement> PostgresFloor::prepared(const QString& sql) {
    const auto name = "floor" + QByteArray::number(++m_statements);
    const auto text = QString(sql).replace(u'?', u'$').toUtf8();
    auto* result = PQprepare(m_connection, name.constData(), text.constData(), 0, nullptr);
    check(m_connection, result);
    PQclear(result);
    return std::make_unique<PostgresStatement>(m_connection, name);
}

void PostgresFloor::run(const QByteArray& sql) {
    auto* result = PQexec(m_connection, sql.constData());
    check(m_connection, result);
    PQclear(result);
}

} // namespace favilla::bench

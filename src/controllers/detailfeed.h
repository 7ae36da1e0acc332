// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referraldetail.h"
#include "store/database.h"

#include <QObject>

namespace favilla {

/// Keeps one referral and its history fresh for the page that shows it. Thread: that of the Database.
class DetailFeed final : public QObject {
    Q_OBJECT

public:
    DetailFeed(Database& database, const Clock& clock, QObject* parent = nullptr);

    /// Nothing: the page shows nobody.
    void setRow(std::optional<RowId> row);
    std::optional<RowId> row() const { return m_row; }

signals:
    void detailRead(const favilla::ReferralDetail& detail);
    /// No row is chosen, or it is there no more.
    void cleared();
    void failed(const favilla::Error& error);

private:
    void read();
    void accept(quint64 question, const Result<ReferralDetail>& detail);

    Database& m_database;
    const Clock& m_clock;
    std::optional<RowId> m_row;
    quint64 m_question = 0;
};

} // namespace favilla

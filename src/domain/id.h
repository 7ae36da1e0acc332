// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>

namespace favilla {

/// A typed identifier: text that came from the source or was made here, never converted by accident.
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) { }

    /// A new identifier (random UUID, lower case, without braces).
    static Id create() { return Id(QUuid::createUuid().toString(QUuid::WithoutBraces)); }

    const QString& text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id&, const Id&) = default;
    friend bool operator<(const Id& a, const Id& b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using ReferralId = Id<struct ReferralTag>;
using ContactId = Id<struct ContactTag>;
using ChangeId = Id<struct ChangeTag>;
using BatchId = Id<struct BatchTag>;
using ViewId = Id<struct ViewTag>;
using AccountId = Id<struct AccountTag>;

/// Where a referral lies in the store: eight bytes a row, only ever compared and handed back.
enum class RowId : qint64 {};
inline size_t qHash(RowId row, size_t seed = 0) {
    return ::qHash(static_cast<qint64>(row), seed);
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/referralfacts.h"
#include "state/refusal.h"

#include <QHash>
#include <QJsonArray>
#include <QObject>

#include <functional>
#include <set>
#include <vector>

namespace favilla {

/// The referrals over there. Each is kept as its JSON text with the few facts that lists need, and sorted
/// indexes are kept with every change, so that a page costs what its items cost, also of 100,000.
/// No rules here: those are in state/patchrules.h. Thread: its owner's.
class SimulatedReferrals : public QObject {
    Q_OBJECT

public:
    using Facts = simulation::ReferralFacts;
    using Ticks = simulation::Ticks;
    using Row = int;
    /// An instant and the row that has it: what an index is sorted by.
    using Place = std::pair<Ticks, Row>;
    using Index = std::set<Place>;

    explicit SimulatedReferrals(QObject* parent = nullptr);

    void setNow(std::function<QDateTime()> now) { m_now = std::move(now); }
    QDateTime now() const { return m_now(); }
    /// Later than every stamp given before, by 100 ns at least, unless the clock was set back.
    Ticks nextStamp();

    /// Adds a referral; what it misses is completed, except as `addAsIs`. An id that is there is replaced.
    QString add(const QJsonObject& referral);
    /// With its own fields alone, besides id, eTag and the two dates without which nothing can be listed.
    QString addAsIs(const QJsonObject& referral);
    bool contains(const QString& id) const { return m_byId.contains(id.toLower()); }
    bool isVisible(const QString& id) const;
    bool hasEngagement(const QString& engagementId) const;
    QJsonObject referral(const QString& id) const;
    /// In the order in which they came.
    QStringList ids() const;
    qsizetype count() const { return qsizetype(m_rows.size()); }

    /// Without any check: new eTag, new updatedDateTime, and the dates that follow from the state.
    void change(const QString& id, const QJsonArray& patch);
    void replace(const QString& id, const QJsonObject& referral);
    void setVisible(const QString& id, bool isVisible);
    /// Closes it as Expired, if it is New.
    void expire(const QString& id);
    /// All that are New and past their date; how many.
    int expireDue();

    const Index& byCreated() const { return m_byCreated; }
    const Index& byUpdated() const { return m_byUpdated; }
    /// By id; -1 for none.
    Row rowOf(const QString& id) const { return m_byId.value(id.toLower(), -1); }
    const Facts& facts(Row row) const { return m_rows.at(size_t(row)).facts; }
    bool isVisible(Row row) const { return m_rows.at(size_t(row)).isVisible; }
    /// Compact JSON, without links.
    const QByteArray& json(Row row) const { return m_rows.at(size_t(row)).json; }

signals:
    void added(const QString& id);
    void changed(const QString& id);

private:
    struct Stored {
        Facts facts;
        QByteArray json;
        bool isVisible = true;
    };

    void store(Row row, const QJsonObject& referral);
    void stamp(QJsonObject& after, const QJsonObject& before);
    void forget(Row row);
    void remember(Row row);

    std::function<QDateTime()> m_now;
    Ticks m_lastStamp = 0;
    std::vector<Stored> m_rows;
    QHash<QString, Row> m_byId;
    Index m_byCreated;
    Index m_byUpdated;
    Index m_byExpiry;
};

} // namespace favilla

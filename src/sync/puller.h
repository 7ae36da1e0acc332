// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/readrow.h"
#include "sync/pullrun.h"
#include "sync/syncparts.h"

#include <memory>

namespace favilla {

/// Reads the service's list, a page a step, and stores each page with how far it came, in one transaction.
/// After the last page it asks by id for what a page showed older than it is known, and for what a full list
/// did not show.
class Puller final : public QObject {
    Q_OBJECT

public:
    explicit Puller(const SyncParts& parts, QObject* parent = nullptr);

    bool isRunning() const { return m_run || !m_toAsk.isEmpty(); }
    void begin(PullRun::Kind kind, std::chrono::seconds overlap);
    /// One step of the run. A failure ends the run; the first pull goes on from its last page at the next
    /// `begin`. Only where the service answers a question by id with nonsense or an error of its own, the run
    /// goes on behind it.
    void next(const Then& then);
    /// The run ends where it is.
    void stop();

private:
    /// What is asked for by id, since the list did not tell.
    struct Question {
        ReferralId id;
        RowId row{};
        int tries = 0;
    };

    void askPage();
    void pageArrived(const Outcome<Answer>& outcome);
    void store(const QList<ReadRow>& rows, const QString& nextLink, const QDateTime& serverTime);
    void pageRefused(const Failure& failure);
    void circled(const Error& error);
    void lookForVanished();
    void askOne();
    void oneArrived(const Question& question, const Outcome<Answer>& outcome);
    void askLater(Question question, const Failure& failure);
    void storeOne(const ReadRow& row);
    void markGone(RowId row);
    void finish();
    SyncMemory afterRun() const;
    void fail(const Failure& failure);

    const SyncParts& m_parts;
    std::unique_ptr<PullRun> m_run;
    QList<Question> m_toAsk;
    bool m_isManyGone = false;
    Then m_then;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/outbox.h"
#include "sync/servicenews.h"
#include "sync/syncparts.h"

namespace favilla {

/// Sends one change: reads the referral, does the change to how it stands now, sends what is left of it with
/// the fresh eTag, and keeps the answer. So a change that arrived although nobody heard of it is not sent
/// twice: what is read first shows it. Between any two steps the store says what to do next.
class Pusher final : public QObject {
    Q_OBJECT

public:
    explicit Pusher(const SyncParts& parts, QObject* parent = nullptr);

    /// `then` with a failure that is not about this change: it stays where it is. A refused change is parked.
    void push(const OutboxEntry& entry, const Then& then);

private:
    void unread(const Failure& failure);
    void readBack(const Answer& answer);
    /// How an amount goes: as text or as a number.
    enum class Form { Usual, Other };
    void send(const Sendable& sendable, Form form);
    void answered(const Sendable& sendable, Form form, const Outcome<Answer>& outcome);
    void confirm(Form form);
    void acknowledge(const Answer& answer, Form form);
    void failed(const Failure& failure);
    void park(const Failure& failure);
    void putBack(const Ended& ended);
    void end(const Ended& ended);

    const SyncParts& m_parts;
    OutboxEntry m_entry;
    Then m_then;
    /// How often the referral changed between reading and sending.
    QHash<ChangeId, int> m_rounds;
};

/// The referral of an answer, or why it cannot be read. Errors: AnswerNotUnderstood where it is none, another
/// one than was asked for, or one with an eTag that cannot be sent back.
Result<ReadRow> referralIn(const Answer& answer, const ReferralId& asked);

} // namespace favilla

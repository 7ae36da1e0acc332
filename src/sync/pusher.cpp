// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pusher.h"

#include "exchange/partnercenterjson.h"
#include "sync/wirepatch.h"

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

bool hasControlCharacter(const QString& text) {
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// What is wrong with the change itself, not with the way or the moment.
bool isAboutTheChange(const Failure& failure) {
    switch (failure.error.kind) {
    case ErrorKind::RefusedByService:
    case ErrorKind::RoleMissing:
    case ErrorKind::NotVisible:
    case ErrorKind::InvalidValue:
        return true;
    default:
        return false;
    }
}

} // namespace

Result<ReadRow> referralIn(const Answer& answer, const ReferralId& asked) {
    const auto read = readPartnerCenterJson(answer.body);
    const Error misunderstood{.kind = ErrorKind::AnswerNotUnderstood, .subject = {}};
    if (!read || read->rows.size() != 1)
        return misunderstood;
    const auto& row = read->rows.first();
    // Its own id stands at its top, whatever else is wrong with it.
    if (answer.object.value("id"_L1).toString().trimmed() != asked.text())
        return misunderstood;
    if (row.outcome && hasControlCharacter((*row.outcome)->eTag))
        return misunderstood;
    return row;
}

Pusher::Pusher(const SyncParts& parts, QObject* parent) : QObject(parent), m_parts(parts) { }

void Pusher::push(const OutboxEntry& entry, const Then& then) {
    m_entry = entry;
    m_then = then;
    m_parts.step();
    m_parts.client.get(entry.referral, this, [this](const Outcome<Answer>& outcome) {
        if (outcome)
            readBack(*outcome);
        else
            unread(outcome.failure());
    });
}

/// Nothing was sent this time; whether it arrived another time is as open as before.
void Pusher::unread(const Failure& failure) {
    if (isAboutTheChange(failure))
        park(failure);
    else
        end(failure);
}

void Pusher::readBack(const Answer& answer) {
    const auto row = referralIn(answer, m_entry.referral);
    if (!row) {
        end(Failure{.error = row.error(), .requestIds = answer.requestIds});
        return;
    }
    if (!row->outcome) {
        // It stays so until somebody mends it over there: the others need not wait for that.
        park({.error = {.kind = ErrorKind::AnswerNotUnderstood, .detail = name(row->outcome.error().kind)},
            .requestIds = answer.requestIds});
        return;
    }
    m_parts.write(
        this,
        [row = *row, change = m_entry.change, account = m_parts.account, now = m_parts.now()](
            Transaction& transaction) -> Result<Sendable> {
            ServiceNews news(transaction, account, now);
            FAVILLA_TRY(news.takeOne(row));
            return news.prepare(change);
        },
        m_then,
        [this](const Sendable& sendable) {
            if (sendable.isToBeSent)
                send(sendable, Form::Usual);
            else
                end({});
        });
}

void Pusher::send(const Sendable& sendable, Form form) {
    m_parts.step();
    const bool isNumber = m_parts.memory.isValueNumber != (form == Form::Other);
    const auto asNumbers = isNumber ? withNumbers(sendable.patch) : std::nullopt;
    m_parts.client.patch(m_entry.referral, asNumbers.value_or(sendable.patch), sendable.eTag, this,
        [this, sendable, form](const Outcome<Answer>& outcome) { answered(sendable, form, outcome); });
}

void Pusher::answered(const Sendable& sendable, Form form, const Outcome<Answer>& outcome) {
    if (outcome) {
        outcome->body.isEmpty() ? confirm(form) : acknowledge(*outcome, form);
        return;
    }
    const bool isRefused = outcome.failure().error.kind == ErrorKind::RefusedByService;
    // Whether an amount is text or a number is not documented for sure: the other form, once.
    if (isRefused && form == Form::Usual && withNumbers(sendable.patch))
        send(sendable, Form::Other);
    else
        failed(outcome.failure());
}

/// An answer without a body: how it stands now is asked for.
void Pusher::confirm(Form form) {
    m_parts.step();
    m_parts.client.get(m_entry.referral, this, [this, form](const Outcome<Answer>& outcome) {
        if (outcome)
            acknowledge(*outcome, form);
        else
            end(outcome.failure()); // it stays "sending": what is read next time shows that it arrived
    });
}

void Pusher::acknowledge(const Answer& answer, Form form) {
    const auto row = referralIn(answer, m_entry.referral);
    if (!row || !row->outcome) {
        const auto error = row ? row->outcome.error() : row.error();
        end(Failure{.error = {.kind = ErrorKind::AnswerNotUnderstood, .detail = name(error.kind)},
            .requestIds = answer.requestIds,
            .mayBeApplied = true});
        return;
    }
    m_rounds.remove(m_entry.change);
    auto memory = m_parts.memory;
    memory.isValueNumber = memory.isValueNumber != (form == Form::Other);
    m_parts.write(
        this,
        [row = *row, change = m_entry.change, account = m_parts.account, now = m_parts.now(), memory](
            Transaction& transaction) -> Result<SyncMemory> {
            FAVILLA_TRY(ServiceNews(transaction, account, now).acknowledge(change, row));
            FAVILLA_TRY(remember(transaction, account, memory));
            return memory;
        },
        m_then,
        [this](const SyncMemory& memory) {
            m_parts.memory = memory;
            end({});
        });
}

void Pusher::failed(const Failure& failure) {
    constexpr int mostRounds = 5;
    if (failure.error.kind == ErrorKind::ChangedOverThere) {
        // Somebody was quicker: it is read again and done to what stands there now.
        if (++m_rounds[m_entry.change] < mostRounds)
            putBack({});
        else
            park(failure);
        return;
    }
    if (isAboutTheChange(failure))
        park(failure);
    else if (failure.mayBeApplied)
        end(failure);
    else
        putBack(failure);
}

void Pusher::park(const Failure& failure) {
    m_rounds.remove(m_entry.change);
    const Refusal refusal{.error = failure.error, .requestIds = failure.requestIds};
    m_parts.write(
        this,
        [entry = m_entry, refusal, account = m_parts.account, now = m_parts.now()](
            Transaction& transaction) -> Result<bool> {
            FAVILLA_TRY(Outbox::park(transaction, entry.change, refusal, now));
            if (refusal.error.kind == ErrorKind::NotVisible)
                FAVILLA_TRY(ServiceNews(transaction, account, now).markGone(entry.row));
            return true;
        },
        m_then, [this](bool) { end({}); });
}

/// It has certainly not arrived: it waits again, and may be undone again.
void Pusher::putBack(const Ended& ended) {
    m_parts.write(
        this,
        [change = m_entry.change](Transaction& transaction) -> Result<bool> {
            const auto entry = Outbox::find(transaction.connection(), change);
            if (!entry)
                return entry.error();
            if (*entry && (*entry)->state == OutboxState::Sending)
                FAVILLA_TRY(Outbox::retry(transaction, change));
            return true;
        },
        m_then, [this, ended](bool) { end(ended); });
}

void Pusher::end(const Ended& ended) {
    m_then(ended);
}

} // namespace favilla

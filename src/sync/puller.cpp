// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/puller.h"

#include "exchange/partnercenterjson.h"
#include "store/referralrepository.h"
#include "sync/pusher.h"

#include <QJsonArray>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

/// The items of a list answer. Errors: AnswerNotUnderstood for what is no list.
Result<QList<ReadRow>> itemsOf(const Answer& answer) {
    const auto items = answer.object.value("value"_L1);
    if (!items.isArray())
        return Error{.kind = ErrorKind::AnswerNotUnderstood};
    if (items.toArray().isEmpty())
        return QList<ReadRow>();
    const auto read = readPartnerCenterJson(answer.body);
    if (!read)
        return Error{.kind = ErrorKind::AnswerNotUnderstood, .detail = name(read.error().kind)};
    return read->rows;
}

struct StoredPage {
    NewsOutcome news;
    SyncMemory memory;
};

/// The first pull is long: where it goes on is kept with each page.
SyncMemory after(SyncMemory memory, PullRun::Kind kind, const NewsOutcome& page, const QString& nextLink) {
    if (kind != PullRun::Kind::First)
        return memory;
    // Behind the last page there is nothing to go on with: that one is read again.
    if (!nextLink.isEmpty())
        memory.firstPullLink = nextLink;
    memory.firstPullCount += page.inserted;
    if (page.highest.isValid() && !(memory.firstPullHighest > page.highest))
        memory.firstPullHighest = page.highest;
    return memory;
}

/// Not the moment and not the way: a link that is asked for again brings the same again.
bool isAboutTheLink(const Failure& failure) {
    const bool isRefused = failure.httpStatus >= 400 && failure.httpStatus < 500;
    switch (failure.error.kind) {
    case ErrorKind::RefusedByService:
    case ErrorKind::ForeignAddress:
        return true;
    default:
        return isRefused && failure.error.kind == ErrorKind::AnswerNotUnderstood;
    }
}

/// It may be this one referral alone that the service stumbles over.
bool isAboutTheReferral(const Failure& failure) {
    switch (failure.error.kind) {
    case ErrorKind::ServiceUnavailable:
    case ErrorKind::AnswerNotUnderstood:
    case ErrorKind::AnswerTooLarge:
    case ErrorKind::RefusedByService:
    case ErrorKind::RoleMissing:
        return true;
    default:
        return false;
    }
}

} // namespace

Puller::Puller(const SyncParts& parts, QObject* parent) : QObject(parent), m_parts(parts) { }

void Puller::begin(PullRun::Kind kind, std::chrono::seconds overlap) {
    m_run = std::make_unique<PullRun>(kind, m_parts.memory, overlap);
    if (kind != PullRun::Kind::Changes && !m_run->isResumed())
        m_parts.memory.pullStartedAt = {};
}

void Puller::stop() {
    m_run.reset();
    m_toAsk.clear();
    m_isManyGone = false;
}

void Puller::next(const Then& then) {
    m_then = then;
    if (m_run && !m_run->isOver())
        askPage();
    else if (!m_toAsk.isEmpty())
        askOne();
    else
        finish();
}

void Puller::askPage() {
    m_parts.step();
    const auto answered = [this](const Outcome<Answer>& outcome) { pageArrived(outcome); };
    if (m_run->link().isEmpty())
        m_parts.client.list(m_run->query(), this, answered);
    else
        m_parts.client.next(m_run->link(), this, answered);
}

void Puller::pageArrived(const Outcome<Answer>& outcome) {
    if (!outcome) {
        pageRefused(outcome.failure());
        return;
    }
    const auto items = itemsOf(*outcome);
    if (!items) {
        fail({.error = items.error(), .requestIds = outcome->requestIds});
        return;
    }
    store(*items, outcome->object.value("@odata.nextLink"_L1).toString(), outcome->serverTime);
}

/// A filter that the service does not take, and a link that it has forgotten, have another way.
void Puller::pageRefused(const Failure& failure) {
    const bool isRefused = failure.error.kind == ErrorKind::RefusedByService;
    if (m_run->isResumed() && isAboutTheLink(failure)) {
        m_run->beginAnew();
        m_parts.memory.firstPullLink.clear();
        m_parts.memory.firstPullHighest = {};
        m_parts.memory.pullStartedAt = {};
        m_then({});
    } else if (isRefused && m_run->link().isEmpty() && !m_run->query().filter.isEmpty()) {
        m_parts.memory.isFilterRefused = true;
        m_run->goWithoutFilter();
        m_then({});
    } else {
        fail(failure);
    }
}

void Puller::store(const QList<ReadRow>& rows, const QString& nextLink, const QDateTime& serverTime) {
    if (m_run->kind() != PullRun::Kind::Changes && !m_parts.memory.pullStartedAt.isValid())
        m_parts.memory.pullStartedAt = serverTime;
    m_parts.write(
        this,
        [rows, nextLink, account = m_parts.account, now = m_parts.now(), before = m_parts.memory,
            kind = m_run->kind()](Transaction& transaction) -> Result<StoredPage> {
            const auto news = ServiceNews(transaction, account, now).take(rows);
            FAVILLA_TRY(news);
            const auto memory = after(before, kind, *news, nextLink);
            if (memory != before)
                FAVILLA_TRY(remember(transaction, account, memory));
            return StoredPage{*news, memory};
        },
        [this](const Ended& ended) { fail(*ended); },
        [this, nextLink](const StoredPage& stored) {
            m_parts.memory = stored.memory;
            for (const auto& id : stored.news.doubtful)
                m_toAsk << Question{id, {}};
            const auto read = m_run->read(stored.news, nextLink);
            if (!read)
                circled(read.error());
            else if (m_run->isOver() && m_run->kind() == PullRun::Kind::Full)
                lookForVanished();
            else
                m_then({});
        });
}

/// The next first pull does not go on in the circle.
void Puller::circled(const Error& error) {
    m_parts.memory.firstPullLink.clear();
    fail({.error = error});
}

void Puller::lookForVanished() {
    constexpr qsizetype mostQuestions = 50;
    m_parts.step();
    const auto seen = m_run->seen();
    whenDone(m_parts.database.read(
                 [seen, account = m_parts.account](Connection& connection) -> Result<QList<Stored>> {
                     const auto rows = AccountRepository::visibleRows(connection, account.id);
                     if (!rows)
                         return rows.error();
                     QList<Stored> unseen;
                     for (const auto row : *rows) {
                         if (seen.contains(row))
                             continue;
                         const auto stored = ReferralRepository::load(connection, row);
                         if (!stored)
                             return stored.error();
                         unseen << *stored;
                     }
                     return unseen;
                 }),
        this, [this](const Result<QList<Stored>>& unseen) {
            if (!unseen) {
                fail({.error = unseen.error()});
                return;
            }
            for (const auto& stored : *unseen)
                m_toAsk << Question{stored.referral->id, stored.row};
            // A whole team's worth of them is no slip between two pages.
            m_isManyGone = m_toAsk.size() > mostQuestions;
            m_then({});
        });
}

void Puller::askOne() {
    const auto question = m_toAsk.takeFirst();
    if (m_isManyGone && question.row != RowId{}) {
        markGone(question.row);
        return;
    }
    m_parts.step();
    m_parts.client.get(question.id, this,
        [this, question](const Outcome<Answer>& outcome) { oneArrived(question, outcome); });
}

void Puller::oneArrived(const Question& question, const Outcome<Answer>& outcome) {
    if (!outcome && outcome.failure().error.kind == ErrorKind::NotVisible) {
        question.row == RowId{} ? m_then({}) : markGone(question.row);
        return;
    }
    if (!outcome) {
        askLater(question, outcome.failure());
        return;
    }
    const auto row = referralIn(*outcome, question.id);
    if (!row)
        askLater(question, {.error = row.error(), .requestIds = outcome->requestIds});
    else if (row->outcome)
        storeOne(*row);
    else
        m_then({}); // the list had it, and it was kept as a problem then
}

/// What answers wrongly again and again must not keep all others from being read: it stays as it is known.
void Puller::askLater(Question question, const Failure& failure) {
    constexpr int mostTries = 3;
    if (!isAboutTheReferral(failure)) {
        fail(failure);
        return;
    }
    if (++question.tries < mostTries)
        m_toAsk << question;
    m_then(failure);
}

void Puller::storeOne(const ReadRow& row) {
    m_parts.write(
        this,
        [row, account = m_parts.account, now = m_parts.now()](
            Transaction& transaction) { return ServiceNews(transaction, account, now).takeOne(row); },
        [this](const Ended& ended) { fail(*ended); }, [this](RowId) { m_then({}); });
}

void Puller::markGone(RowId row) {
    m_parts.write(
        this,
        [row, account = m_parts.account, now = m_parts.now()](Transaction& transaction) -> Result<bool> {
            FAVILLA_TRY(ServiceNews(transaction, account, now).markGone(row));
            return true;
        },
        [this](const Ended& ended) { fail(*ended); }, [this](bool) { m_then({}); });
}

/// Only what was read to its end counts: until then nobody remembers it, neither here nor in the store.
void Puller::finish() {
    m_parts.write(
        this,
        [account = m_parts.account, memory = afterRun()](Transaction& transaction) -> Result<SyncMemory> {
            FAVILLA_TRY(remember(transaction, account, memory));
            return memory;
        },
        [this](const Ended& ended) { fail(*ended); },
        [this](const SyncMemory& memory) {
            m_parts.memory = memory;
            stop();
            m_then({});
        });
}

SyncMemory Puller::afterRun() const {
    auto memory = m_parts.memory;
    memory.lastSuccess = m_parts.now();
    auto mark = m_run->highest();
    if (m_run->kind() == PullRun::Kind::Changes) {
        if (mark.isValid() && !(memory.highWater > mark))
            memory.highWater = mark;
        return memory;
    }
    // What changed while the pages were read may stand on one that was read before.
    if (memory.pullStartedAt.isValid() && (!mark.isValid() || memory.pullStartedAt < mark))
        mark = memory.pullStartedAt;
    if (mark.isValid())
        memory.highWater = mark;
    memory.isFirstPullDone = true;
    memory.firstPullLink.clear();
    memory.lastFullPull = memory.lastSuccess;
    // It may have been a refusal of that moment.
    memory.isFilterRefused = false;
    return memory;
}

void Puller::fail(const Failure& failure) {
    stop();
    m_then(failure);
}

} // namespace favilla

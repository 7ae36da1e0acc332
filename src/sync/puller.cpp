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
    memory.firstPullLink = nextLink;
    memory.firstPullCount += page.inserted;
    return memory;
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
    const auto kind = failure.error.kind;
    const bool isRefused = kind == ErrorKind::RefusedByService || kind == ErrorKind::NotVisible;
    if (isRefused && m_run->isResumed()) {
        m_run->beginAnew();
        m_parts.memory.firstPullLink.clear();
        m_parts.memory.pullStartedAt = {};
        m_then({});
    } else if (kind == ErrorKind::RefusedByService && m_run->link().isEmpty()
        && !m_run->query().filter.isEmpty()) {
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
                fail({.error = read.error()});
            else if (m_run->isOver())
                finishList();
            else
                m_then({});
        });
}

void Puller::finishList() {
    auto& memory = m_parts.memory;
    if (m_run->kind() == PullRun::Kind::Changes) {
        if (m_run->highest().isValid() && !(memory.highWater > m_run->highest()))
            memory.highWater = m_run->highest();
        m_then({});
        return;
    }
    // What changed while the pages were read may stand on one that was read before.
    auto mark = m_run->highest();
    if (memory.pullStartedAt.isValid() && (!mark.isValid() || memory.pullStartedAt < mark))
        mark = memory.pullStartedAt;
    if (mark.isValid())
        memory.highWater = mark;
    const bool isFirst = m_run->kind() == PullRun::Kind::First;
    memory.isFirstPullDone = true;
    memory.firstPullLink.clear();
    memory.lastFullPull = m_parts.now();
    if (isFirst)
        m_then({});
    else
        lookForVanished();
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
    m_parts.client.get(question.id, this, [this, question](const Outcome<Answer>& outcome) {
        if (!outcome && outcome.failure().error.kind == ErrorKind::NotVisible && question.row != RowId{}) {
            markGone(question.row);
            return;
        }
        if (!outcome) {
            fail(outcome.failure());
            return;
        }
        const auto row = referralIn(*outcome, question.id);
        row ? storeOne(*row) : fail({.error = row.error(), .requestIds = outcome->requestIds});
    });
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

void Puller::finish() {
    stop();
    m_parts.memory.lastSuccess = m_parts.now();
    m_parts.write(
        this,
        [account = m_parts.account, memory = m_parts.memory](Transaction& transaction) -> Result<bool> {
            FAVILLA_TRY(remember(transaction, account, memory));
            return true;
        },
        m_then, [this](bool) { m_then({}); });
}

void Puller::fail(const Failure& failure) {
    stop();
    m_then(failure);
}

} // namespace favilla

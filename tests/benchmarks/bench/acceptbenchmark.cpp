// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptbenchmark.h"

#include "sqlitefloor.h"
#include "statementrecorder.h"
#include "workspacecache.h"

#include "models/referrallistmodel.h"
#include "store/referralrepository.h"
#include "views/main/desk.h"
#include "views/referrallistview.h"

namespace favilla::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Candidate {
    RowId row{};
    ReferralId id;
};

/// What accepting a referral writes, and the step by which it is taken back.
struct Recorded {
    QList<QByteArray> statements;
    ChangeId change;
};

Terms termsAt(const Moment& now) {
    return {u"Cloud for the warehouse"_s, *Money::fromMinor(4'500'000, u"EUR"_s), now.today().addDays(90),
        u"They look for help with the move of forty mailboxes before the end of the quarter."_s,
        u"CRM-4711"_s, {}};
}

/// New ones far from their expiry, that stand in both workspaces at the same place.
QList<Candidate> candidates(Database& twin, int most) {
    const auto rows = twin.read([most](Connection& connection) -> Result<QList<Candidate>> {
        QList<Candidate> found;
        FAVILLA_TRY(connection.each(
            u"SELECT row_id, id FROM referrals WHERE status = 'New' ORDER BY created_at DESC LIMIT ?"_s,
            {most}, [&found](const QSqlQuery& row) {
                found << Candidate{RowId{row.value(0).toLongLong()}, ReferralId(row.value(1).toString())};
            }));
        return found;
    });
    return rows.result().valueOr({});
}

std::optional<Recorded> record(Database& twin, const Clock& clock, const ReferralId& id) {
    Recorded recorded;
    ReferralController controller(twin, clock, u"Chiara Rossi"_s);
    const StatementRecorder recorder(
        twin, [&recorded](const char* sql) { recorded.statements << QByteArray(sql); });
    const auto change = controller.apply(id, Accept{termsAt(clock.now())}).result();
    if (!change)
        return {};
    recorded.change = change->id;
    return recorded;
}

class AcceptBenchmark {
public:
    AcceptBenchmark(Stage& stage, BusyTime& busy) : m_stage(stage), m_busy(busy) {
        QObject::connect(&stage.desk(), &Desk::stateChanged, &m_context,
            [this](const WorkspaceState& state) { m_counts = state.counts; });
        stage.workspace().state().refresh();
        stage.settle();
    }

    /// In ms; nothing where it was refused.
    std::optional<double> accept(const Candidate& candidate) {
        if (!m_stage.watch().list().setCurrentRow(candidate.row))
            return {};
        m_stage.settle();
        const auto before = m_counts;
        m_busy.forget();
        QElapsedTimer clock;
        clock.start();
        const auto saving =
            m_stage.workspace().referrals().apply(candidate.id, Accept{termsAt(m_stage.clock().now())});
        const bool isDone = waitFor([&] { return saving.isFinished() && isShown(candidate.row, before); });
        const auto took = double(clock.nsecsElapsed()) / 1e6;
        m_stage.settle();
        m_busy.take(u"accept"_s);
        if (const auto change = saving.result())
            takeBack(change->id);
        return isDone ? std::optional(took) : std::nullopt;
    }

    void takeBack(const ChangeId& change) {
        const auto undoing = m_stage.workspace().referrals().undo(change);
        waitFor([&undoing] { return undoing.isFinished(); });
        if (const auto undone = undoing.result(); !undone)
            say(u"  not taken back: "_s + name(undone.error().kind));
        m_stage.settle();
    }

private:
    /// Gone from the inbox on screen, counted as active, and the page shows the next one.
    bool isShown(RowId row, const Counts& before) const {
        const auto& watch = m_stage.watch();
        const auto& detail = m_stage.desk().detail();
        return watch.model().indexOf(row) < 0 && watch.areVisibleRowsLoaded()
            && m_counts.inbox == before.inbox - 1 && m_counts.active == before.active + 1 && detail
            && detail->row != row && detail->row == watch.list().currentRow();
    }

    Stage& m_stage;
    BusyTime& m_busy;
    Counts m_counts;
    QObject m_context;
};

} // namespace

void measureAccept(const Options& options, Stage& stage, const Place& place, const Place& twin,
    BusyTime& busy, Report& report) {
    stage.desk().showBox(Box::Inbox);
    stage.settle();
    Database small(StoreLocation::sqliteFile(twin.workspace), stage.clock());
    if (!small.open().result())
        return;
    SqliteFloor floor(place.workspace, stage.workspace().database());
    AcceptBenchmark benchmark(stage, busy);
    Series ours, floors;
    const auto all = candidates(small, 2 * options.accepts);
    for (qsizetype i = 0; i + 1 < all.size(); i += 2) {
        if (const auto took = benchmark.accept(all.at(i)))
            ours.add(*took);
        if (const auto recorded = record(small, stage.clock(), all.at(i + 1).id)) {
            floors.add(floor.timeOfTransaction(recorded->statements));
            benchmark.takeBack(recorded->change);
        }
    }
    report.add(
        figure(u"one referral accepted until everything shows it"_s, ours, floors, Compared::Median, 2));
}

} // namespace favilla::bench

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/referraljson.h"
#include "store/queryrepository.h"
#include "workspacefixture.h"

#include <QJsonDocument>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(favilla::Substatus)

namespace {

const QStringList intentNames{
    u"accept"_s, u"decline"_s, u"win"_s, u"lose"_s, u"edit"_s, u"add-contact"_s, u"planNextStep"_s};

Intent intentNamed(const QString& name) {
    if (name == u"accept"_s)
        return Accept{someTerms()};
    if (name == u"decline"_s)
        return Decline{Reason::BudgetNotAdequate, u"Too small"_s};
    if (name == u"win"_s)
        return Win{};
    if (name == u"lose"_s)
        return Lose{Reason::CustomerChoseAnotherVendor, u"A cousin"_s};
    if (name == u"edit"_s)
        return EditEngagement{{u"New name"_s, *Money::fromText(u"99"_s, u"JPY"_s), QDate(2027, 5, 1),
            u"New notes"_s, QString()}};
    if (name == u"planNextStep"_s)
        return PlanNextStep{NextStep{QDateTime({2026, 12, 1}, {9, 0}, Qt::UTC), u"Call back"_s}};
    return AddContact{someone()};
}

ReferralData before(const QString& intent) {
    const auto isNew = intent == u"accept"_s || intent == u"decline"_s || intent == u"add-contact"_s;
    return isNew ? openRequest(u"5f0c1b1e-0001"_s) : openDeal(u"5f0c1b1e-0001"_s);
}

HistoryAction actionOf(const QString& intent) {
    constexpr HistoryAction actions[] = {HistoryAction::Accepted, HistoryAction::Declined, HistoryAction::Won,
        HistoryAction::Lost, HistoryAction::Edited, HistoryAction::ContactAdded, HistoryAction::StepPlanned};
    return actions[intentNames.indexOf(intent)];
}

void addIntents() {
    QTest::addColumn<bool>("isPostgresql");
    QTest::addColumn<QString>("intent");
    for (const auto isPostgresql : {false, true})
        for (const auto& intent : intentNames)
            QTest::addRow("%s, %s", isPostgresql ? "postgresql" : "sqlite", qPrintable(intent))
                << isPostgresql << intent;
}

/// Byte for byte what is kept: the document and the source's own.
QByteArray bytesOf(const Referral& referral) {
    return QJsonDocument(toJson(*referral)).toJson(QJsonDocument::Compact) + referral->raw;
}

} // namespace

/// Each use case is one write, leaves its traces, and can be taken back.
class tst_ReferralController : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;
    FakeClock m_clock;

private slots:
    void init() { m_clock.set(QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC)); }

    void appliesIntent_data() { addIntents(); }
    void appliesIntent() {
        QFETCH(bool, isPostgresql);
        QFETCH(QString, intent);
        const auto workspace = openWorkspace(m_store.freshLocation(isPostgresql), m_clock);
        auto& database = workspace->database();
        const auto row = insert(database, before(intent));
        QCoreApplication::processEvents();
        QSignalSpy committed(&database, &Database::committed);
        const auto old = load(database, row);
        const auto step = granted(workspace->referrals().apply(old->id, intentNamed(intent)));
        QCoreApplication::processEvents();
        const auto now = load(database, row);

        const auto expected = applied(old, intentNamed(intent), m_clock.now());
        QCOMPARE(now->status, (*expected)->status);
        QCOMPARE(now->substatus, (*expected)->substatus);
        QCOMPARE(now->engagement, (*expected)->engagement);
        QCOMPARE(now->statusReason, (*expected)->statusReason);
        QCOMPARE(now->contacts.size(), (*expected)->contacts.size());
        QCOMPARE(now->nextStep, (*expected)->nextStep);
        QCOMPARE(now->raw, old->raw);

        QCOMPARE(step.kind, intent);
        QCOMPARE(step.referral, old->id);
        QCOMPARE(step.row, row);
        QCOMPARE(step.customer, old->customer.name);
        QCOMPARE(granted(workspace->referrals().latestUndoable()), std::optional(step));

        QCOMPARE(committed.size(), 1);
        const auto changes = committed.first().first().value<ChangeSet>();
        QCOMPARE(changes.updated, QList{row});
        QVERIFY(changes.inserted.isEmpty() && changes.removed.isEmpty());
        QVERIFY(!changes.isElsewhere && !changes.isEverything);
    }

    void leavesTraces_data() { addIntents(); }
    void leavesTraces() {
        QFETCH(bool, isPostgresql);
        QFETCH(QString, intent);
        const auto workspace = openWorkspace(m_store.freshLocation(isPostgresql), m_clock);
        auto& database = workspace->database();
        const auto row = insert(database, before(intent));
        const auto old = load(database, row);
        const auto step = granted(workspace->referrals().apply(old->id, intentNamed(intent)));

        const auto history = historyOf(database, row);
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first().who, u"Chiara Rossi"_s);
        QCOMPARE(history.first().at, m_clock.now().utc);
        QCOMPARE(history.first().action, actionOf(intent));
        QVERIFY(!history.first().changes.isEmpty());
        QCOMPARE(history.first().changes, changesBetween(*old, *load(database, row)));

        const auto outbox = outboxOf(database);
        const auto detail = granted(workspace->referrals().detail(old->id));
        QCOMPARE(detail.row, row);
        QCOMPARE(detail.referral, load(database, row));
        QCOMPARE(detail.history, history);
        QCOMPARE(detail.waitingChanges, int(outbox.size()));
        if (isLocal(intentNamed(intent))) {
            QVERIFY(outbox.isEmpty());
            return;
        }
        QCOMPARE(outbox.size(), 1);
        QCOMPARE(outbox.first().intent, intentNamed(intent));
        QCOMPARE(outbox.first().change, step.id);
        QCOMPARE(outbox.first().row, row);
        QCOMPARE(outbox.first().eTag, old->eTag);
        QCOMPARE(outbox.first().createdAt, m_clock.now().utc);
    }

    void undoes_data() { addIntents(); }
    void undoes() {
        QFETCH(bool, isPostgresql);
        QFETCH(QString, intent);
        const auto location = m_store.freshLocation(isPostgresql);
        auto workspace = openWorkspace(location, m_clock);
        const auto row = insert(workspace->database(), before(intent));
        const auto old = load(workspace->database(), row);
        const auto step = granted(workspace->referrals().apply(old->id, intentNamed(intent)));
        QVERIFY(bytesOf(load(workspace->database(), row)) != bytesOf(old));

        // Across a restart, by somebody else, days later.
        workspace.reset();
        m_clock.advance(std::chrono::hours(48));
        workspace = openWorkspace(location, m_clock, u"Ugo"_s);
        auto& database = workspace->database();
        QCOMPARE(granted(workspace->referrals().latestUndoable()), std::optional(step));
        QCOMPARE(granted(workspace->referrals().undo()).id, step.id);
        QCOMPARE(bytesOf(load(database, row)), bytesOf(old));
        QCOMPARE(load(database, row), old);
        QVERIFY(outboxOf(database).isEmpty());
        const auto history = historyOf(database, row);
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.first().action, HistoryAction::Undone);
        QCOMPARE(history.first().who, u"Ugo"_s);
        QCOMPARE(history.first().at, m_clock.now().utc);
        QCOMPARE(awaited(workspace->referrals().undo()).error().kind, ErrorKind::NothingToUndo);
        QCOMPARE(awaited(workspace->referrals().undo(step.id)).error().kind, ErrorKind::NothingToUndo);
        QCOMPARE(historyOf(database, row).size(), 2);
    }

    /// News that came meanwhile stay when a step is taken back: they are not beneath it, as beneath a change
    /// that waits to be sent.
    void takesBackTheStepAlone_data() { StoreFixture::addRows(); }
    void takesBackTheStepAlone() {
        QFETCH(bool, isPostgresql);
        const auto workspace = openWorkspace(m_store.freshLocation(isPostgresql), m_clock);
        auto& database = workspace->database();
        const auto row = insert(database, openDeal(u"one"_s));
        granted(workspace->referrals().apply(ReferralId(u"one"_s), intentNamed(u"planNextStep"_s)));
        auto news = *load(database, row);
        news.engagement.notes = u"Written over there"_s;
        granted(database.write([row, news](Transaction& transaction) {
            return ReferralRepository::update(transaction, row, samples::built(news));
        }));
        QCOMPARE(granted(workspace->referrals().undo()).kind, u"planNextStep"_s);
        auto expected = news;
        expected.nextStep = openDeal(u"one"_s).nextStep;
        QCOMPARE(*load(database, row), expected);
        QCOMPARE(historyOf(database, row).first().changes.size(), 2);
    }

    void listsTheStep_data() { StoreFixture::addRows(); }
    void listsTheStep() {
        QFETCH(bool, isPostgresql);
        const auto workspace = openWorkspace(m_store.freshLocation(isPostgresql), m_clock);
        const auto row = insert(workspace->database(), openDeal(u"one"_s));
        auto unplanned = openDeal(u"two"_s);
        unplanned.nextStep.reset();
        const auto other = insert(workspace->database(), unplanned);
        granted(workspace->referrals().apply(ReferralId(u"one"_s), intentNamed(u"planNextStep"_s)));
        const auto shown = granted(workspace->database().read([row, other](Connection& connection) {
            return QueryRepository::summaries(connection, {row, other});
        }));
        QCOMPARE(shown.size(), 2);
        for (const auto& summary : shown) {
            const bool isPlanned = summary.row == row;
            QCOMPARE(summary.nextStepText, isPlanned ? u"Call back"_s : QString());
            QCOMPARE(summary.nextStepAt, isPlanned ? QDateTime({2026, 12, 1}, {9, 0}, Qt::UTC) : QDateTime());
        }
    }

    void undoesLatestFirst_data() { StoreFixture::addRows(); }
    void undoesLatestFirst() {
        QFETCH(bool, isPostgresql);
        const auto workspace = openWorkspace(m_store.freshLocation(isPostgresql), m_clock);
        auto& referrals = workspace->referrals();
        const auto first = insert(workspace->database(), openRequest(u"first"_s));
        const auto second = insert(workspace->database(), openRequest(u"second"_s));
        QList<Referral> versions{load(workspace->database(), first)};
        const auto accepted = granted(referrals.apply(ReferralId(u"first"_s), intentNamed(u"accept"_s)));
        versions << load(workspace->database(), first);
        const auto declined = granted(referrals.apply(ReferralId(u"second"_s), intentNamed(u"decline"_s)));
        const auto won = granted(referrals.apply(ReferralId(u"first"_s), Win{}));

        QCOMPARE(awaited(referrals.undo(accepted.id)).error().kind, ErrorKind::ChangedMeanwhile);
        QCOMPARE(granted(referrals.undo()).id, won.id);
        QCOMPARE(load(workspace->database(), first), versions.at(1));
        // A step of another referral does not stand in the way.
        QCOMPARE(granted(referrals.undo(accepted.id)).id, accepted.id);
        QCOMPARE(load(workspace->database(), first), versions.at(0));
        QCOMPARE(granted(referrals.undo()).id, declined.id);
        QVERIFY(load(workspace->database(), second).isNew());
        QCOMPARE(awaited(referrals.undo()).error().kind, ErrorKind::NothingToUndo);
    }

    void keepsWhatWasSent_data() { StoreFixture::addRows(); }
    void keepsWhatWasSent() {
        QFETCH(bool, isPostgresql);
        const auto workspace = openWorkspace(m_store.freshLocation(isPostgresql), m_clock);
        insert(workspace->database(), openRequest(u"sent"_s));
        const auto step =
            granted(workspace->referrals().apply(ReferralId(u"sent"_s), intentNamed(u"accept"_s)));
        granted(workspace->database().write(
            [step](Transaction& transaction) { return Outbox::markSent(transaction, step.id); }));
        QCOMPARE(awaited(workspace->referrals().undo(step.id)).error().kind, ErrorKind::AlreadySent);
        QCOMPARE(awaited(workspace->referrals().undo()).error().kind, ErrorKind::NothingToUndo);
        QVERIFY(allReferrals(workspace->database()).first().isActive());
    }

    void refuses_data() {
        QTest::addColumn<bool>("isPostgresql");
        QTest::addColumn<QString>("id");
        QTest::addColumn<Intent>("intent");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("field");
        auto noName = someTerms();
        noName.name = u"  "_s;
        auto late = someTerms();
        late.purchaseBy = QDate(2026, 11, 19);
        auto nobody = someone();
        nobody.email = u"not an address"_s;
        for (const auto isPostgresql : {false, true}) {
            const auto add = [&](const char* what, const QString& id, const Intent& intent, ErrorKind kind,
                                 Field field) {
                QTest::addRow("%s, %s", isPostgresql ? "postgresql" : "sqlite", what)
                    << isPostgresql << id << intent << int(kind) << int(field);
            };
            add("no name", u"new"_s, Accept{noName}, ErrorKind::Empty, Field::EngagementName);
            add("past date", u"new"_s, Accept{late}, ErrorKind::PastDate, Field::PurchaseBy);
            add("no reason", u"new"_s, Decline{}, ErrorKind::Empty, Field::Reason);
            add("win new", u"new"_s, Win{}, ErrorKind::IllegalTransition, Field::Status);
            add("accept active", u"active"_s, Accept{someTerms()}, ErrorKind::IllegalTransition,
                Field::Status);
            add("edit closed", u"closed"_s, intentNamed(u"edit"_s), ErrorKind::ClosedForEver, Field::Status);
            add("bad contact", u"active"_s, AddContact{nobody}, ErrorKind::InvalidEmail, Field::Email);
            add("unknown", u"nobody"_s, Win{}, ErrorKind::NotFound, Field::ReferralId);
        }
    }
    void refuses() {
        QFETCH(bool, isPostgresql);
        QFETCH(QString, id);
        QFETCH(Intent, intent);
        const auto workspace = openWorkspace(m_store.freshLocation(isPostgresql), m_clock);
        auto& database = workspace->database();
        auto closed = openDeal(u"closed"_s);
        closed.status = Status::Closed;
        closed.substatus = Substatus::Won;
        const QList<RowId> rows{insert(database, openRequest(u"new"_s)),
            insert(database, openDeal(u"active"_s)), insert(database, closed)};
        QCoreApplication::processEvents();
        const auto old = allReferrals(database);
        QSignalSpy committed(&database, &Database::committed);
        const auto refused = awaited(workspace->referrals().apply(ReferralId(id), intent));
        QVERIFY(!refused);
        QTEST(int(refused.error().kind), "kind");
        QTEST(int(refused.error().field), "field");
        QCOMPARE(allReferrals(database), old);
        for (const auto row : rows)
            QVERIFY(historyOf(database, row).isEmpty());
        QVERIFY(outboxOf(database).isEmpty());
        QVERIFY(!granted(workspace->referrals().latestUndoable()));
        QCoreApplication::processEvents();
        QVERIFY(committed.isEmpty());
    }

    void creates_data() { StoreFixture::addRows(); }
    void creates() {
        QFETCH(bool, isPostgresql);
        const auto workspace = openWorkspace(m_store.freshLocation(isPostgresql), m_clock);
        auto& database = workspace->database();
        NewReferral form;
        form.customer.name = u"Tela e Filo"_s;
        form.contact = someone();
        form.request = u"A new site"_s;
        form.receivedAt = m_clock.now().utc.addSecs(-3600);
        auto incomplete = form;
        incomplete.request.clear();
        QCOMPARE(awaited(workspace->referrals().create(incomplete)).error().field, Field::Request);
        QVERIFY(allReferrals(database).isEmpty());

        QSignalSpy committed(&database, &Database::committed);
        const auto step = granted(workspace->referrals().create(form));
        QCoreApplication::processEvents();
        QCOMPARE(committed.first().first().value<ChangeSet>().inserted, QList{step.row});
        QCOMPARE(step.kind, u"create"_s);
        const auto detail = granted(workspace->referrals().detail(step.referral));
        QCOMPARE(detail.referral->customer.name, u"Tela e Filo"_s);
        QCOMPARE(detail.referral->source, Source::Telephone);
        QCOMPARE(detail.history.size(), 1);
        QCOMPARE(detail.history.first().action, HistoryAction::Created);
        QCOMPARE(detail.waitingChanges, 0); // Partner Center does not know it

        QCOMPARE(granted(workspace->referrals().undo()).id, step.id);
        QVERIFY(allReferrals(database).isEmpty());
        QCOMPARE(awaited(workspace->referrals().detail(step.referral)).error().kind, ErrorKind::NotFound);
    }

    void resolves_data() { StoreFixture::addRows(); }
    void resolves() {
        QFETCH(bool, isPostgresql);
        const auto workspace = openWorkspace(m_store.freshLocation(isPostgresql), m_clock);
        insert(workspace->database(), openRequest(u"abcd-1"_s));
        insert(workspace->database(), openRequest(u"abcd-2"_s));
        auto& referrals = workspace->referrals();
        QCOMPARE(granted(referrals.resolve(u"ABCD-2"_s)).text(), u"abcd-2"_s);
        QCOMPARE(awaited(referrals.resolve(u"abcd"_s)).error().kind, ErrorKind::Ambiguous);
        const auto unknown = awaited(referrals.resolve(u"abce"_s));
        QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
        QCOMPARE(unknown.error().subject, u"abce"_s);
    }

    /// A window and a terminal beside it: the first to answer wins, the other hears of it within a second.
    void sharesWorkspace_data() { StoreFixture::addRows(); }
    void sharesWorkspace() {
        QFETCH(bool, isPostgresql);
        const auto location = m_store.freshLocation(isPostgresql);
        const auto here = openWorkspace(location, m_clock);
        const auto there = openWorkspace(location, m_clock, u"Ugo"_s);
        const auto row = insert(here->database(), openRequest(u"shared"_s));
        QSignalSpy rows(&there->list(), &ReferralFeed::rowsRead);
        std::optional<ReferralDetail> page;
        connect(&there->detail(), &DetailFeed::detailRead, this,
            [&page](const ReferralDetail& detail) { page.emplace(detail); });
        there->list().setQuery({});
        there->detail().setRow(row);
        QTRY_VERIFY(!rows.isEmpty() && page);
        const auto isSeen = [&] {
            return rows.last().first().value<QueryRows>().rows.isEmpty() && page->referral.isActive();
        };
        QVERIFY(!isSeen());
        granted(here->referrals().apply(ReferralId(u"shared"_s), intentNamed(u"accept"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(), 1000);
        const auto second =
            awaited(there->referrals().apply(ReferralId(u"shared"_s), intentNamed(u"decline"_s)));
        QCOMPARE(second.error().kind, ErrorKind::IllegalTransition);
        QCOMPARE(outboxOf(there->database()).size(), 1);
        granted(there->referrals().undo());
        QTRY_VERIFY_WITH_TIMEOUT(!isSeen(), 1000);
    }
};

QTEST_GUILESS_MAIN(tst_ReferralController)
#include "tst_referralcontroller.moc"

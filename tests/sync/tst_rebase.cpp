// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/rebase.h"
#include "sync/wirepatch.h"
#include "syncsamples.h"

using namespace favilla;
using namespace favilla::samples;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime done({2026, 11, 20}, {10, 0}, Qt::UTC);

/// A desk that did something to the service's referral and has not sent it yet.
struct Desk {
    explicit Desk(const QJsonObject& document) : word(wordOf(document)), local(built(word)) { }

    Desk& did(const Intent& intent) {
        const auto after = carriedOut(local, intent, done);
        if (!after)
            qFatal("refused: %s", qPrintable(name(after.error().kind)));
        pending << PendingChange{ChangeId::create(), intent, local, done, {}};
        local = *after;
        return *this;
    }
    Rebased after(const QJsonObject& document) const {
        const auto& shown = pending.isEmpty() ? *local : *pending.first().before;
        const auto row = rowOf(document);
        const auto result = rebased(word, {**row.outcome, row.assumed}, shown, pending);
        if (!result)
            qFatal("refused: %s", qPrintable(name(result.error().kind)));
        return *result;
    }
    EngagementEdit edit() const { return editOf(local->engagement); }

    ReferralData word;
    Referral local;
    QList<PendingChange> pending;
};

Desk activeDesk() {
    auto document = acceptedDocument(serviceDocument());
    document = with(document, u"details/notes"_s, u"First notes"_s);
    document = with(document, u"details/dealValue"_s, 1000);
    document = with(document, u"details/currency"_s, u"EUR"_s);
    document = with(document, u"details/closingDateTime"_s, u"2027-01-01T00:00:00Z"_s);
    document = with(document, u"name"_s, u"A name"_s);
    return Desk(document);
}

QJsonObject activeDocument() {
    return QJsonDocument::fromJson(activeDesk().word.raw).object();
}

QStringList pathsOf(const QJsonArray& patch) {
    QStringList paths;
    for (const auto& operation : patch)
        paths << operation.toObject().value("op"_L1).toString() + u' '
                + operation.toObject().value("path"_L1).toString();
    return paths;
}

QStringList sentFor(const RebasedChange& change) {
    return pathsOf(wirePatch(*change.before, *change.after, change.before->raw));
}

} // namespace

class tst_Rebase : public QObject {
    Q_OBJECT

private slots:
    void anAcceptanceGoesWithItsDeal() {
        auto terms = samples::terms();
        terms.contacts = {person(u"Ada"_s)};
        const auto result = Desk(serviceDocument()).did(Accept{terms}).after(later(serviceDocument()));
        QCOMPARE(result.changes.size(), 1);
        QVERIFY(!result.changes.first().refusal);
        QCOMPARE(sentFor(result.changes.first()),
            (QStringList{u"replace /status"_s, u"replace /substatus"_s, u"replace /details/dealValue"_s,
                u"replace /details/currency"_s, u"replace /details/closingDateTime"_s,
                u"replace /details/notes"_s, u"add /customerProfile/team/-"_s}));
        QCOMPARE(result.referral->request.text, u"Migrate 40 mailboxes"_s);
        QCOMPARE(result.referral->eTag, u"\"tag-2\""_s);
    }

    void peopleOfAListThatIsMissingComeAsAList() {
        const auto document = with(serviceDocument(), u"customerProfile/team"_s, QJsonValue());
        const auto result = Desk(document).did(AddContact{person(u"Ada"_s)}).after(later(document));
        QCOMPARE(sentFor(result.changes.first()), QStringList{u"add /customerProfile/team"_s});
    }

    /// The service knows nothing of it.
    void theNextStepStays() {
        const NextStep step{done.addDays(1), u"Call"_s};
        const NextStep next{done.addDays(2), u"Write"_s};
        Desk desk(serviceDocument());
        desk.did(PlanNextStep{step}).pending.clear();
        QCOMPARE(wirePatch(desk.word, *desk.local, desk.word.raw), QJsonArray());
        auto settled = rebased(desk.word, {desk.word, {}}, *desk.local, {});
        QCOMPARE((*settled).referral->nextStep, std::optional(step));
        desk.did(Accept{samples::terms()}).did(PlanNextStep{next}).pending.removeLast();
        desk.did(Win{});
        const auto result = desk.after(later(serviceDocument()));
        QCOMPARE(result.changes.first().before->nextStep, std::optional(step));
        QCOMPARE(result.changes.last().before->nextStep, std::optional(next));
        QVERIFY(!result.referral->nextStep);
    }

    void otherFieldsChangedThereAreKept() {
        auto desk = activeDesk();
        auto edit = desk.edit();
        edit.notes = u"Ours"_s;
        const auto result =
            desk.did(EditEngagement{edit}).after(later(with(activeDocument(), u"details/dealValue"_s, 2000)));
        QVERIFY(!result.changes.first().refusal);
        QCOMPARE(sentFor(result.changes.first()), QStringList{u"replace /details/notes"_s});
        QCOMPARE(result.referral->engagement.value->text(), u"2000.00"_s);
        QCOMPARE(result.referral->engagement.notes, u"Ours"_s);
    }

    void theSameFieldIsAskedOnce() {
        auto desk = activeDesk();
        auto edit = desk.edit();
        edit.notes = u"Ours"_s;
        desk.did(EditEngagement{edit});
        edit.notes = u"Ours again"_s;
        const auto result = desk.did(EditEngagement{edit})
                                .after(later(with(activeDocument(), u"details/notes"_s, u"Theirs"_s)));
        const auto& refusal = result.changes.first().refusal;
        QVERIFY(refusal);
        QCOMPARE(refusal->error.kind, ErrorKind::ChangedOverThere);
        QCOMPARE(refusal->conflicts,
            (QList<FieldConflict>{{Field::Notes, u"First notes"_s, u"Ours again"_s, u"Theirs"_s}}));
        QVERIFY(!result.changes.last().refusal);
        QCOMPARE(result.referral->engagement.notes, u"Ours again"_s);
    }

    void whatIsTakenBackAgainIsNoConflict() {
        auto desk = activeDesk();
        auto edit = desk.edit();
        edit.notes = u"Ours"_s;
        desk.did(EditEngagement{edit});
        edit.notes = u"First notes"_s;
        desk.did(EditEngagement{edit});
        auto result = desk.after(later(with(activeDocument(), u"details/notes"_s, u"Theirs"_s)));
        QVERIFY(!result.changes.first().refusal);
        QCOMPARE(result.referral->engagement.notes, u"Theirs"_s);
        QVERIFY(sentFor(result.changes.first()).isEmpty());
        QVERIFY(sentFor(result.changes.last()).isEmpty());
        // Ours arrived although nobody heard of it: that it was taken back has to arrive as well.
        result = desk.after(later(with(activeDocument(), u"details/notes"_s, u"Ours"_s)));
        QVERIFY(!result.changes.last().refusal);
        QCOMPARE(sentFor(result.changes.last()), QStringList{u"replace /details/notes"_s});
    }

    void whatBecameTheSameIsNoConflict() {
        auto desk = activeDesk();
        auto edit = desk.edit();
        edit.notes = u"Ours"_s;
        desk.did(EditEngagement{edit});
        edit.notes = u"Equal"_s;
        const auto result = desk.did(EditEngagement{edit})
                                .after(later(with(activeDocument(), u"details/notes"_s, u"Equal"_s)));
        QVERIFY(!result.changes.first().refusal);
        QVERIFY(result.changes.first().isDone && result.changes.last().isDone);
    }

    void aGapOverThereIsNoneOfOurs() {
        auto desk = activeDesk();
        auto edit = desk.edit();
        edit.crmId = u"CRM-1"_s;
        auto there = with(activeDocument(), u"details/notes"_s, QJsonValue());
        there = with(there, u"details/dealValue"_s, QJsonValue());
        there = with(there, u"details/closingDateTime"_s, QJsonValue());
        const auto result = desk.did(EditEngagement{edit}).after(later(there));
        QVERIFY(!result.changes.first().refusal);
        QCOMPARE(sentFor(result.changes.first()), QStringList{u"replace /externalReferenceId"_s});
        QVERIFY(!result.referral->engagement.value);
    }

    void aQuestionStaysOpenBehindTheLifeCycle() {
        auto desk = Desk(serviceDocument()).did(Accept{terms()});
        auto edit = desk.edit();
        edit.notes = u"Ours"_s;
        desk.did(EditEngagement{edit});
        desk.pending.removeFirst(); // given up: the edit stands on a request that is not accepted
        const auto there = later(with(serviceDocument(), u"details/notes"_s, u"Theirs"_s));
        const auto refusal = desk.after(there).changes.first().refusal;
        QCOMPARE(refusal->error.kind, ErrorKind::IllegalTransition);
        QCOMPARE(refusal->conflicts.size(), 1);
        desk.pending.first().refusal = refusal;
        const auto result = desk.after(later(acceptedDocument(there), 2));
        QCOMPARE(result.changes.first().refusal->error.kind, ErrorKind::ChangedOverThere);
    }

    void theirNotesHoldForAnAcceptance() {
        const auto there = later(with(serviceDocument(), u"details/notes"_s, u"Sixty mailboxes"_s));
        const auto asked = Desk(serviceDocument()).did(Accept{terms()}).after(there).changes.first();
        QCOMPARE(asked.refusal->conflicts.first().theirs, u"Sixty mailboxes"_s);
        const auto after =
            carriedOut(asked.before, decided(asked.intent, *asked.before, {Field::Notes}), done);
        QVERIFY(after);
        QCOMPARE((*after)->engagement.notes, u"Sixty mailboxes"_s);
    }

    void aRequestIsEmptiedOverThere() {
        const auto result =
            Desk(serviceDocument()).after(later(with(serviceDocument(), u"details/notes"_s, QJsonValue())));
        QCOMPARE(result.referral->request.text, QString());
    }

    void theSameContentIsNoConflict() {
        auto desk = activeDesk();
        auto edit = desk.edit();
        edit.notes = u"Equal"_s;
        const auto result = desk.did(EditEngagement{edit})
                                .after(later(with(activeDocument(), u"details/notes"_s, u"Equal"_s)));
        QVERIFY(!result.changes.first().refusal);
        QVERIFY(result.changes.first().isDone);
    }

    void ourOwnChangeComingBackIsNoConflictForTheNext() {
        auto desk = activeDesk();
        auto edit = desk.edit();
        edit.notes = u"One"_s;
        desk.did(EditEngagement{edit});
        edit.notes = u"Two"_s;
        const auto result =
            desk.did(EditEngagement{edit}).after(later(with(activeDocument(), u"details/notes"_s, u"One"_s)));
        QVERIFY(result.changes.first().isDone);
        QVERIFY(!result.changes.last().refusal);
        QVERIFY(!result.changes.last().isDone);
        QCOMPARE(sentFor(result.changes.last()), QStringList{u"replace /details/notes"_s});
    }

    void aDecisionHolds() {
        auto desk = activeDesk();
        auto edit = desk.edit();
        edit.notes = u"Ours"_s;
        edit.crmId = u"CRM-7"_s;
        auto there = with(activeDocument(), u"details/notes"_s, u"Theirs"_s);
        there = later(with(there, u"externalReferenceId"_s, u"CRM-8"_s));
        const auto asked = desk.did(EditEngagement{edit}).after(there).changes.first();
        QCOMPARE(asked.refusal->conflicts.size(), 2);
        const auto intent = decided(asked.intent, *asked.before, {Field::Notes});
        const auto after = carriedOut(asked.before, intent, done);
        QVERIFY(after);
        QCOMPARE((*after)->engagement.notes, u"Theirs"_s);
        QCOMPARE((*after)->engagement.crmId, u"CRM-7"_s);
        QCOMPARE(pathsOf(wirePatch(*asked.before, **after, asked.before->raw)),
            QStringList{u"replace /externalReferenceId"_s});
    }

    void whatWasClosedThereIsRefused_data() {
        QTest::addColumn<QString>("substatus");
        for (const auto* substatus : {"Declined", "Expired", "Won", "Error"})
            QTest::newRow(substatus) << QString::fromLatin1(substatus);
    }
    void whatWasClosedThereIsRefused() {
        QFETCH(const QString, substatus);
        auto there = with(later(serviceDocument()), u"status"_s, u"Closed"_s);
        there = with(there, u"substatus"_s, substatus);
        const auto result = Desk(serviceDocument()).did(Accept{terms()}).after(there);
        QCOMPARE(result.changes.first().refusal->error.kind, ErrorKind::ClosedForEver);
        QCOMPARE(result.referral->substatus.text(), substatus);
    }

    void whatSomebodyElseDidAlreadyIsNotSentAgain() {
        auto there = with(later(serviceDocument()), u"status"_s, u"Closed"_s);
        there = with(there, u"substatus"_s, u"Declined"_s);
        const auto result =
            Desk(serviceDocument()).did(Decline{Reason::Others, u"No capacity"_s}).after(there);
        QVERIFY(result.changes.first().isDone);
    }

    void twoAcceptancesMeetInTheirDeals() {
        auto there = later(acceptedDocument(serviceDocument()));
        there = with(there, u"externalReferenceId"_s, u"CRM-1"_s);
        const auto result = Desk(serviceDocument()).did(Accept{terms()}).after(there);
        const auto& change = result.changes.first();
        QVERIFY(!change.refusal); // over there the notes are still the customer's request
        QVERIFY(!sentFor(change).contains(u"replace /status"_s));
        QVERIFY(sentFor(change).contains(u"replace /details/notes"_s));
        QCOMPARE(result.referral->engagement.crmId, u"CRM-1"_s);
    }

    void theNameStaysHere() {
        auto desk = Desk(serviceDocument()).did(Accept{terms()});
        auto result = desk.after(later(serviceDocument()));
        QCOMPARE(result.referral->engagement.name, u"Mail for Dolomiti"_s);
        // Accepted and known over there, where it has no name.
        Desk arrived(acceptedDocument(serviceDocument()));
        auto named = *arrived.local;
        named.engagement.name = u"Mail for Dolomiti"_s;
        arrived.local = built(named);
        result = arrived.after(later(with(acceptedDocument(serviceDocument()), u"details/dealValue"_s, 5)));
        QCOMPARE(result.referral->engagement.name, u"Mail for Dolomiti"_s);
        result = arrived.after(later(with(acceptedDocument(serviceDocument()), u"name"_s, u"Renamed"_s)));
        QCOMPARE(result.referral->engagement.name, u"Renamed"_s);
    }

    void anEditOfTheNameAloneHasNothingToSend() {
        auto desk = activeDesk();
        auto edit = desk.edit();
        edit.name = u"Other"_s;
        const auto result = desk.did(EditEngagement{edit}).after(later(activeDocument()));
        QVERIFY(result.changes.first().isDone);
        QCOMPARE(result.referral->engagement.name, u"Other"_s);
    }

    void aPersonThatIsThereIsNotAddedTwice() {
        auto document = serviceDocument();
        auto team = document.value("customerProfile"_L1).toObject().value("team"_L1).toArray();
        team << QJsonObject{{u"firstName"_s, u"Ada"_s}, {u"lastName"_s, u"Neri"_s},
            {u"phoneNumber"_s, u"+39 049 555 0123"_s}, {u"email"_s, u"ADA@dolomiti.example"_s}};
        const auto result = Desk(serviceDocument())
                                .did(AddContact{person(u"Ada"_s)})
                                .after(later(with(document, u"customerProfile/team"_s, team)));
        QVERIFY(result.changes.first().isDone);
        QCOMPARE(result.referral->contacts.size(), 2);
    }

    void aDateThatPassedMeanwhileIsNotRefused() {
        auto terms = samples::terms();
        terms.purchaseBy = QDate(2026, 11, 21); // the day after; it is read weeks later
        const auto result = Desk(serviceDocument()).did(Accept{terms}).after(later(serviceDocument()));
        QVERIFY(!result.changes.first().refusal);
    }

    void aRefusalStaysUntilTheUserDecides() {
        Desk desk(serviceDocument());
        desk.did(Accept{terms()});
        desk.pending.first().refusal = Refusal{.error = {.kind = ErrorKind::RefusedByService}};
        const auto result = desk.after(later(serviceDocument()));
        QCOMPARE(result.changes.first().refusal->error.kind, ErrorKind::RefusedByService);
    }
};

QTEST_GUILESS_MAIN(tst_Rebase)
#include "tst_rebase.moc"

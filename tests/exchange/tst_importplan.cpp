// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"
#include "exchange/filereader.h"
#include "exchange/importplan.h"
#include "exchange/problemfile.h"

#include "../domain/generator.h"
#include "domain/lifecycle.h"
#include "testdata.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The workspace, as far as a plan sees it.
class Known {
public:
    ReferralLookup lookup() const {
        return [this](const ReferralId& id) -> std::optional<Referral> {
            const auto found = m_referrals.constFind(id);
            return found == m_referrals.constEnd() ? std::nullopt : std::optional(*found);
        };
    }
    void put(const Referral& referral) { m_referrals.insert(referral->id, referral); }
    void apply(const ImportPlan& plan) {
        for (const auto& row : plan.rows)
            if (row.fate == Fate::New || row.fate == Fate::Updated)
                put(*row.row.outcome);
    }
    Referral only() const { return *m_referrals.cbegin(); }
    qsizetype size() const { return m_referrals.size(); }

private:
    QHash<ReferralId, Referral> m_referrals;
};

ReadFile fileOf(const QByteArray& bytes) {
    auto file = readText(bytes, {.now = testMoment()});
    if (!file)
        qFatal("not readable");
    return *file;
}

ImportPlan planned(const QByteArray& bytes, const Known& known) {
    return plan(fileOf(bytes), known.lookup(), testMoment());
}

QByteArray referralJson(const QByteArray& more, const QByteArray& updated = "2026-11-19T08:00:00Z") {
    return R"({"id":"r1","createdDateTime":"2026-11-18T08:00:00Z","updatedDateTime":")" + updated
        + R"(","customerProfile":{"name":"Ada","team":[{"firstName":"Zoe","email":"zoe@ada.example"}]})"
        + more + '}';
}

Referral acceptedHere(const Referral& referral) {
    const Terms terms{u"Our name"_s, *Money::fromText(u"500"_s, u"EUR"_s), QDate(2027, 2, 1), u"Our notes"_s,
        u"CRM-1"_s, {{{}, u"Ugo"_s, {}, {}, {}, u"ugo@ada.example"_s, {}}}};
    return *accepted(referral, terms, testMoment());
}

} // namespace

class TestImportPlan : public QObject {
    Q_OBJECT

private slots:
    void sameFileTwiceIsNothingToDo_data();
    void sameFileTwiceIsNothingToDo();
    void sameFileAfterWorkIsNothingToDo_data();
    void sameFileAfterWorkIsNothingToDo();
    void updatesById();
    void keepsWhatTheFileDoesNotCarry();
    void neverSetsBack();
    void takesStateForward();
    void keepsWhatIsKnownNewer();
    void refusesTheFuture_data();
    void refusesTheFuture();
    void leavesClosedAlone_data();
    void leavesClosedAlone();
    void takesExpiredOnArrivalForTheSame();
    void settlesTwins();
    void readsOwnCsvAgain();
    void neverDropsARow();
    void writesProblems();
    void endsWhenCancelled();
};

void TestImportPlan::sameFileTwiceIsNothingToDo_data() {
    QTest::addColumn<QByteArray>("bytes");
    for (const auto* path : {"json/direct-lead.json", "json/list-answer.json", "json/all-nulls.json",
             "json/closed-lost.json", "csv/co-sell-bulk.csv", "csv/leads-analytics.csv", "csv/italiano.csv"})
        QTest::newRow(path) << testData(QString::fromLatin1(path));
}

void TestImportPlan::sameFileTwiceIsNothingToDo() {
    QFETCH(QByteArray, bytes);
    Known known;
    const auto first = planned(bytes, known);
    QVERIFY(first.count(Fate::New) > 0);
    QCOMPARE(first.count(Fate::Updated) + first.count(Fate::Unchanged), 0);
    known.apply(first);
    // A later day: assumptions about time must not count as news.
    const auto later = Moment{testMoment().utc.addDays(3), testMoment().zone};
    const auto second = plan(*readText(bytes, {.now = later}), known.lookup(), later);
    QVERIFY(!second.hasChanges());
    QCOMPARE(second.count(Fate::Unchanged), first.count(Fate::New));
    QCOMPARE(second.count(Fate::Problem), first.count(Fate::Problem));
}

void TestImportPlan::sameFileAfterWorkIsNothingToDo_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("JSON") << referralJson(R"(,"status":"New","details":{"notes":"help"})");
    QTest::newRow("CSV") << QByteArray("Cliente;Stato;Data;Richiesta\nAda;Nuova;18/11/2026;aiuto\n");
}

void TestImportPlan::sameFileAfterWorkIsNothingToDo() {
    QFETCH(QByteArray, bytes);
    Known known;
    known.apply(planned(bytes, known));
    const auto active = acceptedHere(known.only());
    known.put(active);
    QVERIFY(!planned(bytes, known).hasChanges());
    QCOMPARE(planned(bytes, known).count(Fate::Problem), 0);
    known.put(*won(active, testMoment()));
    QCOMPARE(planned(bytes, known).count(Fate::Unchanged), 1);
}

void TestImportPlan::updatesById() {
    Known known;
    known.apply(planned(referralJson(R"(,"status":"New")"), known));
    const auto next =
        planned(referralJson(R"(,"status":"New","name":"Deal")", "2026-11-20T08:00:00Z"), known);
    QCOMPARE(next.count(Fate::Updated), 1);
    QVERIFY(next.rows.first().existing);
    known.apply(next);
    QCOMPARE(known.size(), 1);
    QCOMPARE(known.only()->engagement.name, u"Deal"_s);
    QCOMPARE(toIso(known.only()->updatedAt), u"2026-11-20T08:00:00.000Z"_s);
}

void TestImportPlan::keepsWhatTheFileDoesNotCarry() {
    Known known;
    known.apply(planned(referralJson(R"(,"status":"New","details":{"notes":"help"})"), known));
    known.put(acceptedHere(known.only()));
    const auto next =
        planned(referralJson(R"(,"status":"Active","salesStage":"40","details":{"dealValue":null})",
                    "2026-11-21T08:00:00Z"),
            known);
    QCOMPARE(next.count(Fate::Updated), 1);
    const auto& data = *next.rows.first().row.outcome;
    QVERIFY(data.isActive());
    QCOMPARE(data->engagement.name, u"Our name"_s);
    QCOMPARE(data->engagement.notes, u"Our notes"_s);
    QCOMPARE(data->engagement.crmId, u"CRM-1"_s);
    QCOMPARE(data->engagement.value->text(), u"500.00"_s);
    QCOMPARE(data->engagement.salesStage, u"40"_s);
    QCOMPARE(data->request.text, u"help"_s);
    QCOMPARE(data->contacts.size(), 2);
    QCOMPARE(data->contacts.at(0).email, u"zoe@ada.example"_s);
    QCOMPARE(data->contacts.at(1).email, u"ugo@ada.example"_s);
}

void TestImportPlan::neverSetsBack() {
    Known known;
    known.apply(planned(referralJson(R"(,"status":"New")"), known));
    known.put(acceptedHere(known.only()));
    const auto next = planned(
        referralJson(
            R"(,"status":"New","name":"Their name","salesStage":"10","details":{"dealValue":9,"currency":"USD"})",
            "2026-11-21T08:00:00Z"),
        known);
    QCOMPARE(next.count(Fate::Updated), 1);
    const auto& data = *next.rows.first().row.outcome;
    QVERIFY(data.isActive());
    QCOMPARE(data->engagement.name, u"Our name"_s);
    QCOMPARE(data->engagement.value->currency(), u"EUR"_s);
    QCOMPARE(data->engagement.salesStage, u"10"_s);
}

void TestImportPlan::takesStateForward() {
    Known known;
    known.apply(planned(referralJson(R"(,"status":"New")"), known));
    const auto next =
        planned(referralJson(R"(,"status":"Closed","substatus":"Declined","statusReason":"Not a customer")",
                    "2026-11-21T08:00:00Z"),
            known);
    QCOMPARE(next.count(Fate::Updated), 1);
    QVERIFY(next.rows.first().row.outcome->isClosed());
    QVERIFY((*next.rows.first().row.outcome)->reason == Reason::NotACustomer);
}

void TestImportPlan::refusesTheFuture_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("field"); // 0: it is taken
    const auto json = [](const QByteArray& created) {
        return R"([{"id":"r1","createdDateTime":")" + created + R"(","customerProfile":{"name":"Ada"}}])";
    };
    const auto csv = [](const QByteArray& created) { return "Cliente;Data\nAda;" + created + '\n'; };
    QTest::newRow("JSON, 2999") << json("2999-01-01T00:00:00Z") << int(Field::CreatedAt);
    QTest::newRow("JSON, in a minute") << json("2026-11-20T09:01:00Z") << 0;
    QTest::newRow("JSON, in a day") << json("2026-11-21T09:00:00Z") << 0;
    QTest::newRow("JSON, in a day and a second") << json("2026-11-21T09:00:01Z") << int(Field::CreatedAt);
    QTest::newRow("CSV, 2999") << csv("01/02/2999") << int(Field::CreatedAt);
    QTest::newRow("CSV, today") << csv("20/11/2026") << 0;
}

void TestImportPlan::refusesTheFuture() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, field);
    const auto done = planned(bytes, Known());
    const auto& row = done.rows.first();
    QCOMPARE(row.fate, field == 0 ? Fate::New : Fate::Problem);
    if (field == 0)
        return;
    const auto& error = row.row.outcome.error();
    QCOMPARE(error.kind, ErrorKind::FutureDate);
    QCOMPARE(int(error.field), field);
    QCOMPARE(error.line, row.row.line);
    QCOMPARE(error.entry, row.row.entry);
    QVERIFY(error.subject.startsWith(u"2"_s));
}

void TestImportPlan::keepsWhatIsKnownNewer() {
    Known known;
    known.apply(planned(referralJson(R"(,"status":"New","name":"New name")", "2026-11-20T08:00:00Z"), known));
    const auto next = planned(referralJson(R"(,"status":"New","name":"Old name")"), known);
    QCOMPARE(next.count(Fate::Unchanged), 1);
}

void TestImportPlan::leavesClosedAlone_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("fate");
    const auto row = [](const char* name, const QByteArray& bytes, Fate fate) {
        QTest::newRow(name) << bytes << int(fate);
    };
    const QByteArray later = "2027-01-01T08:00:00Z";
    row("open again", referralJson(R"(,"status":"New")", later), Fate::Problem);
    row("open again, older", referralJson(R"(,"status":"New")", "2026-01-01T08:00:00Z"), Fate::Problem);
    row("another end", referralJson(R"(,"status":"Closed","substatus":"Won")", later), Fate::Problem);
    row("another name", referralJson(R"(,"status":"Closed","substatus":"Lost","name":"x")", later),
        Fate::Problem);
    row("the same end", referralJson(R"(,"status":"Closed","substatus":"Lost")", later), Fate::Unchanged);
    row("says no state", referralJson({}, later), Fate::Unchanged);
}

void TestImportPlan::leavesClosedAlone() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, fate);
    Known known;
    known.apply(planned(referralJson(R"(,"status":"Closed","substatus":"Lost","eTag":"\"1\"")"), known));
    const auto next = planned(bytes, known);
    QCOMPARE(int(next.rows.first().fate), fate);
    if (Fate(fate) != Fate::Problem)
        return;
    QCOMPARE(next.rows.first().row.outcome.error().kind, ErrorKind::ClosedForEver);
    QCOMPARE(next.rows.first().row.outcome.error().line, 1);
    QCOMPARE(next.problems().first().original, bytes);
}

void TestImportPlan::takesExpiredOnArrivalForTheSame() {
    ReferralData data;
    data.id = ReferralId(u"old"_s);
    data.createdAt = testMoment().utc.addDays(-30);
    data.customer.name = u"Ada"_s;
    const auto csv = writeCsv({*Referral::create(data)}, {});
    Known known;
    known.apply(planned(csv, known));
    known.put(*expired(known.only(), testMoment()));
    QCOMPARE(planned(csv, known).count(Fate::Unchanged), 1);
}

void TestImportPlan::settlesTwins() {
    const auto old = referralJson(R"(,"name":"old")");
    const auto young = referralJson(R"(,"name":"young")", "2026-11-20T08:00:00Z");
    for (const auto& order : {QList{old, young, old, young}, QList{young, old, young, old}}) {
        const auto next = planned('[' + order.join(",\n") + ']', {});
        QCOMPARE(next.rows.size(), 4);
        QCOMPARE(next.count(Fate::New), 1);
        for (const auto& row : next.rows) {
            if (row.fate == Fate::New)
                QCOMPARE((*row.row.outcome)->engagement.name, u"young"_s);
            if (row.fate == Fate::Problem)
                QCOMPARE(row.row.outcome.error().kind, ErrorKind::DuplicateId);
        }
        QVERIFY(next.count(Fate::Problem) >= 1);
    }
    const auto same = planned('[' + old + ",\n" + old + ']', {});
    QCOMPARE(same.count(Fate::New), 1);
    QCOMPARE(same.count(Fate::Unchanged), 1);
}

void TestImportPlan::readsOwnCsvAgain() {
    Known known;
    known.apply(planned(testData(u"json/list-answer.json"_s), known));
    known.apply(planned(testData(u"json/direct-lead.json"_s), known));
    QList<Referral> all;
    for (const auto* id : {"11", "13", "01"})
        all << *known.lookup()(ReferralId(u"0b7f3c5e-41c2-4d0e-9a6a-3d1f0c8e7a"_s + QString::fromLatin1(id)));
    const auto csv = writeCsv(all, {u';', u',', true});
    const auto again = planned(csv, known);
    QCOMPARE(again.count(Fate::Unchanged), 3);
    const auto edited = planned(QByteArray(csv).replace("Offerta inviata", "Firmata"), known);
    QCOMPARE(edited.count(Fate::Updated), 1);
    QCOMPARE(edited.count(Fate::Unchanged), 2);
}

void TestImportPlan::neverDropsARow() {
    Generator generator;
    for (int round = 0; round < 30; ++round) {
        ReadFile file;
        Known known;
        for (int i = 0; i < 30; ++i) {
            auto data = *generator.referral();
            data.id = ReferralId(QString::number(generator.number(15)));
            const auto referral = *Referral::create(data);
            if (generator.number(3) == 0)
                known.put(referral);
            file.rows << ReadRow{i + 1, QByteArray::number(i),
                generator.number(4) == 0 ? Result<Referral>(Error{.kind = ErrorKind::RowNotReadable})
                                         : Result<Referral>(referral)};
        }
        const auto next = plan(file, known.lookup(), testMoment());
        QCOMPARE(next.rows.size(), file.rows.size());
        for (qsizetype i = 0; i < file.rows.size(); ++i) {
            QCOMPARE(next.rows.at(i).row.original, file.rows.at(i).original);
            QCOMPARE(next.rows.at(i).fate == Fate::Problem, !next.rows.at(i).row.outcome);
            QVERIFY(next.rows.at(i).fate != Fate::Updated || !next.rows.at(i).existing->isClosed());
        }
        known.apply(next);
        const auto again = plan(file, known.lookup(), testMoment());
        QCOMPARE(again.count(Fate::New), 0);
    }
}

void TestImportPlan::writesProblems() {
    Known known;
    const auto next = planned("Cliente;Data;Note\n=Ada;31/02/2026;\"a\nb\"\nBo;01/02/2026;x\n", known);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeProblems(buffer, next.problems()));
    QVERIFY(buffer.data().contains("\r\n2;notADate;'=Ada;31/02/2026;\"a\nb\"\r\n"));
    const auto table = readCsv(buffer.data());
    QVERIFY(table);
    QCOMPARE(table->headers, (QStringList{u"Cliente"_s, u"Data"_s, u"Note"_s}));
    QCOMPARE(table->records.size(), 1);
    QCOMPARE(table->records.first().cells, (QStringList{u"=Ada"_s, u"31/02/2026"_s, u"a\nb"_s}));
    QCOMPARE(table->records.first().original, QByteArray("=Ada;31/02/2026;\"a\nb\""));
    QBuffer ofJson;
    ofJson.open(QIODevice::WriteOnly);
    QVERIFY(writeProblems(ofJson, planned(R"([{"id":"a"},null,{}])", known).problems()));
    QVERIFY(ofJson.data().contains(R"({"favillaReason":"empty","id":"a"})"));
    QVERIFY(ofJson.data().contains(R"({"favillaReason":"notAReferral","original":null})"));
    const auto again = planned(ofJson.data(), known).problems();
    QCOMPARE(again.size(), 3);
    QCOMPARE(again.first().original, QByteArray(R"({"id":"a"})"));
    QCOMPARE(again.last().original, QByteArray("{}"));
    // What holds no referral at all is refused as a whole, unless it comes back out of a file of problems.
    const auto alone = planned(R"([{"favillaReason":"notAReferral","original":null}])", known).problems();
    QCOMPARE(alone.size(), 1);
    QCOMPARE(alone.first().original, QByteArray("null"));
    QBuffer closed;
    closed.open(QIODevice::ReadOnly);
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    QCOMPARE(writeProblems(closed, next.problems()).error().kind, ErrorKind::FileNotWritable);
}

void TestImportPlan::endsWhenCancelled() {
    Progress progress;
    progress.isCancelled = true;
    int asked = 0;
    const auto count = [&asked](const ReferralId&) -> std::optional<Referral> {
        ++asked;
        return {};
    };
    const auto next = plan(fileOf(testData(u"json/list-answer.json"_s)), count, testMoment(), &progress);
    QCOMPARE(asked, 0);
    QVERIFY(!next.hasChanges());
}

QTEST_APPLESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"

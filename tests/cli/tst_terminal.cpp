// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "settings/settings.h"
#include "terminalfixture.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// Every command as another process, on workspaces of both databases.
class TestTerminal : public QObject {
    Q_OBJECT

private slots:
    void init() { m_terminal = std::make_unique<TerminalFixture>(m_stores); }
    void takesRequestsIn_data() { StoreFixture::addRows(); }
    void takesRequestsIn();
    void tellsWhatWouldHappen();
    void savesProblems();
    void listsAndNarrows_data() { StoreFixture::addRows(); }
    void listsAndNarrows();
    void showsOne();
    void followsADealToItsEnd_data() { StoreFixture::addRows(); }
    void followsADealToItsEnd();
    void plansTheNextStep_data() { StoreFixture::addRows(); }
    void plansTheNextStep();
    void declines();
    void loses();
    void undoes_data() { StoreFixture::addRows(); }
    void undoes();
    void exportsAndRestores_data() { StoreFixture::addRows(); }
    void exportsAndRestores();
    void exportsCsvThatReadsBack();
    void exportsToTheStandardOutput();
    void backsUp();
    void helpsInBothLanguages();
    void usesTheUsualWorkspace();
    void windowsSeeTheChange_data() { StoreFixture::addRows(); }
    void windowsSeeTheChange();

private:
    StoreFixture m_stores;
    std::unique_ptr<TerminalFixture> m_terminal;
};

void TestTerminal::takesRequestsIn() {
    QFETCH(bool, isPostgresql);
    m_terminal->workspace = m_stores.freshLocation(isPostgresql).display();
    auto broken = request(u""_s, u"Nobody"_s, 1);
    const auto requests = m_terminal->file(u"r.json"_s,
        listOf({request(u"r-1"_s, u"Alfa"_s, 2), broken, request(u"r-2"_s, u"Béta"_s, 24 * 20)}));
    const auto first = m_terminal->json({u"import"_s, u"--create"_s, requests});
    QVERIFY_DONE(first);
    QCOMPARE(first.object().value(u"new"_s).toInt(), 2);
    QCOMPARE(first.object().value(u"updated"_s).toInt(), 0);
    QCOMPARE(first.object().value(u"unchanged"_s).toInt(), 0);
    const auto problems = first.object().value(u"problems"_s).toArray();
    QCOMPARE(problems.size(), 1);
    // The entry of the list, not the line where it begins.
    QCOMPARE(problems.first().toObject().value(u"row"_s).toInt(), 2);
    QVERIFY(problems.first().toObject().value(u"line"_s).toInt() > 2);
    QVERIFY(!problems.first().toObject().value(u"reason"_s).toString().isEmpty());
    // The request of three weeks ago had expired on arrival.
    const auto old = m_terminal->json({u"show"_s, u"r-2"_s});
    QCOMPARE(stateOf(old.object()), u"Closed/Expired"_s);

    const auto again = m_terminal->json({u"import"_s, requests});
    QVERIFY_DONE(again);
    QCOMPARE(again.object().value(u"new"_s).toInt(), 0);
    QCOMPARE(again.object().value(u"updated"_s).toInt(), 0);
    QCOMPARE(again.object().value(u"unchanged"_s).toInt(), 2);
}

void TestTerminal::tellsWhatWouldHappen() {
    QVERIFY_DONE(m_terminal->begin());
    const auto requests = m_terminal->file(u"r.json"_s, listOf({request(u"r-dry"_s, u"Delta"_s, 1)}));
    const auto told = m_terminal->json({u"import"_s, u"--dry-run"_s, requests});
    QVERIFY_DONE(told);
    QCOMPARE(told.object().value(u"new"_s).toInt(), 1);
    QCOMPARE(m_terminal->json({u"list"_s}).array().size(), 3);
}

void TestTerminal::savesProblems() {
    const auto requests = m_terminal->file(u"r.json"_s, listOf({request(u""_s, u"Nobody at all"_s, 1)}));
    QVERIFY_DONE(m_terminal->text(
        {u"import"_s, u"--create"_s, requests, u"--problems"_s, m_terminal->path(u"problems.csv"_s)}));
    QFile problems(m_terminal->path(u"problems.csv"_s));
    QVERIFY(problems.open(QIODevice::ReadOnly));
    QVERIFY(problems.readAll().contains("Nobody at all"));
    const auto refused =
        m_terminal->json({u"import"_s, requests, u"--problems"_s, m_terminal->path(u"no/such/folder.csv"_s)});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.error().value(u"kind"_s).toString(), u"fileNotWritable"_s);
}

void TestTerminal::listsAndNarrows() {
    QFETCH(bool, isPostgresql);
    QVERIFY_DONE(m_terminal->begin(isPostgresql));
    QVERIFY_DONE(m_terminal->json(acceptArguments(u"r-new-2"_s)));
    const auto ids = [&](const QStringList& arguments) {
        return idsOf(m_terminal->json(QStringList{u"list"_s} + arguments).array());
    };
    QCOMPARE(ids({}), (QStringList{u"r-hot-1"_s, u"r-new-1"_s, u"r-new-2"_s}));
    QCOMPARE(ids({u"--box"_s, u"inbox"_s}), (QStringList{u"r-hot-1"_s, u"r-new-1"_s}));
    QCOMPARE(ids({u"--box"_s, u"active"_s}), QStringList{u"r-new-2"_s});
    QCOMPARE(ids({u"--box"_s, u"archived"_s}), QStringList());
    QCOMPARE(ids({u"--search"_s, u"BETA"_s}), QStringList{u"r-new-2"_s});
    QCOMPARE(ids({u"--search"_s, u"alf sr"_s}), QStringList{u"r-new-1"_s});
    QCOMPARE(ids({u"--search"_s, u"alfa gamma"_s}), QStringList());
    QCOMPARE(ids({u"--hot"_s}), QStringList{u"r-hot-1"_s});
    QCOMPARE(ids({u"--country"_s, u"it"_s}).size(), 3);
    QCOMPARE(ids({u"--country"_s, u"DE"_s}).size(), 0);
    QCOMPARE(ids({u"--limit"_s, u"1"_s}), QStringList{u"r-hot-1"_s});
    const auto table = m_terminal->text({u"list"_s, u"--box"_s, u"inbox"_s}).output;
    QVERIFY(table.contains("Alfa srl") && table.contains("r-new-1") && table.contains("r-hot-1"));
    QVERIFY(!table.contains("r-new-2"));
    QVERIFY2(table.indexOf("r-hot-1") < table.indexOf("r-new-1"), "the hot one comes first");
}

void TestTerminal::showsOne() {
    QVERIFY_DONE(m_terminal->begin());
    const auto referral = m_terminal->json({u"show"_s, u"r-hot"_s}).object();
    QCOMPARE(referral.value(u"id"_s).toString(), u"r-hot-1"_s);
    QCOMPARE(stateOf(referral), u"New/Pending"_s);
    QCOMPARE(referral.value(u"customerProfile"_s).toObject().value(u"name"_s).toString(), u"Gamma"_s);
    QCOMPARE(detailsOf(referral).value(u"customerRequestedContact"_s), QJsonValue(true));
    const auto own = referral.value(u"favilla"_s).toObject();
    QCOMPARE(own.value(u"box"_s).toString(), u"inbox"_s);
    QCOMPARE(own.value(u"heat"_s).toString(), u"hot"_s);
    const auto created = fromIso(referral.value(u"createdDateTime"_s).toString());
    QCOMPARE(fromIso(own.value(u"answerBy"_s).toString()), created.addSecs(24 * 3600));
    QCOMPARE(fromIso(own.value(u"hotUntil"_s).toString()), created.addSecs(72 * 3600));
    QCOMPARE(fromIso(own.value(u"expiresAt"_s).toString()), created.addDays(14));
    QCOMPARE(own.value(u"request"_s).toString(), u"We look for help"_s);
    const auto history = own.value(u"history"_s).toArray();
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.first().toObject().value(u"who"_s).toString(), u"anna"_s);
    const auto page = m_terminal->text({u"show"_s, u"r-hot-1"_s}).output;
    for (const auto* part :
        {"Gamma", "r-hot-1", "We look for help", "Ugo Verdi", "ugo@customer.example", "anna"})
        QVERIFY2(page.contains(part), part);
}

void TestTerminal::followsADealToItsEnd() {
    QFETCH(bool, isPostgresql);
    QVERIFY_DONE(m_terminal->begin(isPostgresql));
    const auto accepted =
        m_terminal->json(acceptArguments(u"r-new-1"_s) + QStringList{u"--crm-id"_s, u"CRM-7"_s});
    QVERIFY_DONE(accepted);
    QCOMPARE(stateOf(accepted.object()), u"Active/Accepted"_s);
    QCOMPARE(accepted.object().value(u"name"_s).toString(), u"Migration"_s);
    QCOMPARE(accepted.object().value(u"externalReferenceId"_s).toString(), u"CRM-7"_s);
    QCOMPARE(detailsOf(accepted.object()).value(u"dealValue"_s), QJsonValue(120000));
    QVERIFY(accepted.output.contains("\"dealValue\": 120000.00,"));

    const auto edited =
        m_terminal->json({u"edit"_s, u"r-new-1"_s, u"--value"_s, u"90000.5"_s, u"--notes"_s, u"Less"_s});
    QVERIFY_DONE(edited);
    QCOMPARE(detailsOf(edited.object()).value(u"dealValue"_s), QJsonValue(90000.5));
    QCOMPARE(detailsOf(edited.object()).value(u"currency"_s).toString(), u"EUR"_s);
    QCOMPARE(detailsOf(edited.object()).value(u"notes"_s).toString(), u"Less"_s);
    QCOMPARE(edited.object().value(u"name"_s).toString(), u"Migration"_s);
    const auto inDollars = m_terminal->json({u"edit"_s, u"r-new-1"_s, u"--currency"_s, u"usd"_s});
    QCOMPARE(detailsOf(inDollars.object()).value(u"currency"_s).toString(), u"USD"_s);

    const auto known = m_terminal->json({u"add-contact"_s, u"r-new-1"_s, u"--name"_s, u"Ada Maria Neri"_s,
        u"--phone"_s, u"049 1234567"_s, u"--title"_s, u"CTO"_s});
    QVERIFY_DONE(known);
    const auto people = known.object().value(u"customerProfile"_s).toObject().value(u"team"_s).toArray();
    QCOMPARE(people.size(), 2);
    QCOMPARE(people.last().toObject().value(u"firstName"_s).toString(), u"Ada"_s);
    QCOMPARE(people.last().toObject().value(u"lastName"_s).toString(), u"Maria Neri"_s);

    const auto won = m_terminal->json({u"win"_s, u"r-new-1"_s});
    QVERIFY_DONE(won);
    QCOMPARE(stateOf(won.object()), u"Closed/Won"_s);
    const auto own = won.object().value(u"favilla"_s).toObject();
    QCOMPARE(own.value(u"history"_s).toArray().size(), 6);
    QCOMPARE(own.value(u"history"_s).toArray().first().toObject().value(u"action"_s).toString(), u"won"_s);
    QCOMPARE(own.value(u"waitingChanges"_s).toInt(), 5);
    QCOMPARE(
        idsOf(m_terminal->json({u"list"_s, u"--outcome"_s, u"won"_s}).array()), QStringList{u"r-new-1"_s});
    QCOMPARE(
        m_terminal->json({u"win"_s, u"r-new-1"_s}).error().value(u"kind"_s).toString(), u"closedForEver"_s);
}

void TestTerminal::plansTheNextStep() {
    QFETCH(bool, isPostgresql);
    QVERIFY_DONE(m_terminal->begin(isPostgresql));
    const auto stepOf = [](const auto& run) {
        return run.object().value(u"favilla"_s).toObject().value(u"nextStep"_s).toObject();
    };
    const auto plan = [this](const QString& at) {
        return m_terminal->json({u"step"_s, u"r-new-1"_s, u"--at"_s, at, u"--text"_s, u"Call Ugo"_s});
    };
    const auto planned = plan(u"2099-12-01T09:00+01:00"_s);
    QVERIFY_DONE(planned);
    QCOMPARE(stepOf(planned).value(u"at"_s).toString(), u"2099-12-01T08:00:00.000Z"_s);
    QCOMPARE(stepOf(planned).value(u"text"_s).toString(), u"Call Ugo"_s);
    const auto own = planned.object().value(u"favilla"_s).toObject();
    QCOMPARE(own.value(u"waitingChanges"_s).toInt(), 0);
    QCOMPARE(
        own.value(u"history"_s).toArray().first().toObject().value(u"action"_s).toString(), u"stepPlanned"_s);
    QVERIFY(m_terminal->text({u"show"_s, u"r-new-1"_s}).output.contains("Call Ugo"));

    const auto local = plan(u"2099-12-01 09:00"_s);
    QVERIFY_DONE(local);
    QCOMPARE(fromIso(stepOf(local).value(u"at"_s).toString()), QDateTime({2099, 12, 1}, {9, 0}).toUTC());
    QCOMPARE(plan(u"2020-12-01 09:00"_s).error().value(u"kind"_s).toString(), u"pastDate"_s);
    for (const auto& none : {u"tomorrow"_s, u"2099-12-01"_s, u"2099-02-30 09:00"_s, u""_s})
        QCOMPARE(plan(none).error().value(u"kind"_s).toString(), u"notADate"_s);

    const auto cleared = m_terminal->json({u"step"_s, u"r-new-1"_s, u"--clear"_s});
    QVERIFY_DONE(cleared);
    QVERIFY(stepOf(cleared).isEmpty());
    QVERIFY_DONE(m_terminal->json({u"undo"_s}));
    QCOMPARE(stepOf(m_terminal->json({u"show"_s, u"r-new-1"_s})).value(u"text"_s).toString(), u"Call Ugo"_s);
}

void TestTerminal::declines() {
    QVERIFY_DONE(m_terminal->begin());
    const auto declined =
        m_terminal->json({u"decline"_s, u"r-new-1"_s, u"--reason"_s, u"5"_s, u"--notes"_s, u"a student"_s});
    QVERIFY_DONE(declined);
    QCOMPARE(stateOf(declined.object()), u"Closed/Declined"_s);
    QCOMPARE(declined.object().value(u"statusReason"_s).toString(), u"Not a customer: a student"_s);
}

void TestTerminal::loses() {
    QVERIFY_DONE(m_terminal->begin());
    QVERIFY_DONE(m_terminal->json(acceptArguments(u"r-new-1"_s)));
    const auto lost =
        m_terminal->json({u"lose"_s, u"r-new-1"_s, u"--reason"_s, u"Customer chose another vendor"_s});
    QVERIFY_DONE(lost);
    QCOMPARE(stateOf(lost.object()), u"Closed/Lost"_s);
    QCOMPARE(lost.object().value(u"statusReason"_s).toString(), u"Customer chose another vendor"_s);
}

void TestTerminal::undoes() {
    QFETCH(bool, isPostgresql);
    QVERIFY_DONE(m_terminal->begin(isPostgresql));
    QVERIFY_DONE(m_terminal->json(acceptArguments(u"r-new-1"_s)));
    const auto undone = m_terminal->json({u"undo"_s});
    QVERIFY_DONE(undone);
    const auto step = undone.object().value(u"undone"_s).toObject();
    QCOMPARE(step.value(u"kind"_s).toString(), u"accept"_s);
    QCOMPARE(step.value(u"id"_s).toString(), u"r-new-1"_s);
    QCOMPARE(stateOf(m_terminal->json({u"show"_s, u"r-new-1"_s}).object()), u"New/Pending"_s);
    const auto batch = m_terminal->json({u"undo"_s});
    QVERIFY_DONE(batch);
    QCOMPARE(batch.object().value(u"undone"_s).toObject().value(u"kind"_s).toString(), u"import"_s);
    QCOMPARE(m_terminal->json({u"list"_s}).array().size(), 0);
    const auto nothing = m_terminal->json({u"undo"_s});
    QCOMPARE(nothing.status, 1);
    QCOMPARE(nothing.error().value(u"kind"_s).toString(), u"nothingToUndo"_s);
}

void TestTerminal::exportsAndRestores() {
    QFETCH(bool, isPostgresql);
    QVERIFY_DONE(m_terminal->begin(isPostgresql));
    QVERIFY_DONE(m_terminal->json(acceptArguments(u"r-new-1"_s)));
    const auto before = m_terminal->json({u"list"_s}).array();
    const auto written = m_terminal->json({u"export"_s, m_terminal->path(u"copy.json"_s)});
    QVERIFY_DONE(written);
    QCOMPARE(written.object().value(u"referrals"_s).toInt(), 3);
    QVERIFY(QFile::exists(written.object().value(u"file"_s).toString()));
    m_terminal->workspace = m_stores.freshLocation(isPostgresql).display();
    const auto restored =
        m_terminal->json({u"restore-dump"_s, u"--create"_s, m_terminal->path(u"copy.json"_s)});
    QVERIFY_DONE(restored);
    QCOMPARE(restored.object().value(u"referrals"_s).toInt(), 3);
    QCOMPARE(m_terminal->json({u"list"_s}).array(), before);
    const auto half = m_terminal->file(u"half.json"_s, "{\"format\":\"favilla-workspace\",\"version\":1,");
    QCOMPARE(m_terminal->json({u"restore-dump"_s, half}).status, 1);
    QCOMPARE(m_terminal->json({u"list"_s}).array(), before);
}

void TestTerminal::exportsCsvThatReadsBack() {
    QVERIFY_DONE(m_terminal->begin());
    QVERIFY_DONE(m_terminal->json(acceptArguments(u"r-new-1"_s)));
    QVERIFY_DONE(
        m_terminal->text({u"export"_s, m_terminal->path(u"list.csv"_s), u"--box"_s, u"active"_s}, u"it"_s));
    QFile csv(m_terminal->path(u"list.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const auto content = csv.readAll();
    QVERIFY(content.contains("r-new-1") && !content.contains("r-new-2"));
    QVERIFY2(content.contains(';'), "an Italian spreadsheet wants semicolons");
    const auto same = m_terminal->json({u"import"_s, csv.fileName()});
    QVERIFY_DONE(same);
    QCOMPARE(same.object().value(u"unchanged"_s).toInt(), 1);
    m_terminal->workspace = m_terminal->path(u"other.sqlite"_s);
    QVERIFY_DONE(m_terminal->json({u"import"_s, u"--create"_s, csv.fileName()}));
    const auto copied = m_terminal->json({u"show"_s, u"r-new-1"_s}).object();
    QCOMPARE(stateOf(copied), u"Active/Accepted"_s);
    QCOMPARE(detailsOf(copied).value(u"dealValue"_s), QJsonValue(120000));
}

void TestTerminal::exportsToTheStandardOutput() {
    QVERIFY_DONE(m_terminal->begin());
    const auto csv = m_terminal->text({u"export"_s});
    QCOMPARE(m_terminal->text({u"export"_s, u"-"_s}).output, csv.output);
    QVERIFY_DONE(csv);
    QVERIFY(csv.output.contains("r-new-1") && csv.output.contains("r-hot-1"));
    const auto dump = m_terminal->json({u"export"_s});
    QVERIFY_DONE(dump);
    QCOMPARE(dump.object().value(u"format"_s).toString(), u"favilla-workspace"_s);
    const auto copy = m_terminal->file(u"piped.json"_s, dump.output);
    m_terminal->workspace = m_terminal->path(u"other.sqlite"_s);
    QVERIFY_DONE(m_terminal->json({u"restore-dump"_s, u"--create"_s, copy}));
    QCOMPARE(m_terminal->json({u"list"_s}).array().size(), 3);
    QCOMPARE(m_terminal->json({u"export"_s, m_terminal->path(u"no/such/folder.csv"_s)})
                 .error()
                 .value(u"kind"_s)
                 .toString(),
        u"fileNotWritable"_s);
}

void TestTerminal::backsUp() {
    QVERIFY_DONE(m_terminal->begin());
    const auto made = m_terminal->json({u"backup"_s});
    QVERIFY_DONE(made);
    const Backup backup{made.object().value(u"file"_s).toString(), {}, 0};
    const auto count = Backups::referralCount(backup);
    QVERIFY(count);
    QCOMPARE(*count, 3);
}

void TestTerminal::helpsInBothLanguages() {
    for (const auto& command : allCommands()) {
        const auto name = command->usage().name;
        const auto english = m_terminal->run({name, u"--help"_s, u"--lang"_s, u"en"_s});
        const auto italian = m_terminal->run({name, u"--help"_s, u"--lang"_s, u"it"_s});
        QCOMPARE(english.status, 0);
        QCOMPARE(italian.status, 0);
        QVERIFY(english.output.contains("Usage: favilla-cli " + name.toUtf8()));
        QVERIFY2(english.output != italian.output, qPrintable(name));
    }
    QCOMPARE(m_terminal->run({u"--help"_s}).status, 0);
    QVERIFY(m_terminal->run({u"--version"_s}).output.startsWith("favilla-cli "));
}

void TestTerminal::usesTheUsualWorkspace() {
    const auto listed = m_terminal->run({u"list"_s, u"--json"_s});
    QVERIFY_DONE(listed);
    QCOMPARE(listed.output.trimmed(), QByteArray("[\n]"));
    const auto folder = m_terminal->path(u"XDG_DATA_HOME/favilla"_s);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(QFile::exists(folder + u"/favilla.sqlite"_s));
    QVERIFY(!(QFileInfo(folder).permissions() & others));
    QVERIFY(!(QFileInfo(folder + u"/favilla.sqlite"_s).permissions() & others));
    // What the windows used last is the usual one here too; so are its language and its person.
    QVERIFY_DONE(m_terminal->begin());
    QVERIFY(QDir().mkpath(m_terminal->path(u"XDG_CONFIG_HOME/favilla"_s)));
    QSettings settingsFile(m_terminal->path(u"XDG_CONFIG_HOME/favilla/favilla.ini"_s), QSettings::IniFormat);
    Settings settings(settingsFile);
    settings.setLastWorkspace(m_terminal->workspace);
    auto preferences = settings.preferences();
    preferences.language = u"it"_s;
    preferences.personName = u"Anna Neri"_s;
    settings.setPreferences(preferences);
    settingsFile.sync();
    QCOMPARE(idsOf(m_terminal->run({u"list"_s, u"--json"_s}).array()).size(), 3);
    const auto accepted = m_terminal->run(acceptArguments(u"r-new-1"_s) + QStringList{u"--json"_s});
    QVERIFY_DONE(accepted);
    const auto history = accepted.object().value(u"favilla"_s).toObject().value(u"history"_s).toArray();
    QCOMPARE(history.first().toObject().value(u"who"_s).toString(), u"Anna Neri"_s);
    QCOMPARE(
        m_terminal->run({u"--help"_s}).output, m_terminal->run({u"--help"_s, u"--lang"_s, u"it"_s}).output);
}

/// A window is a process with an open Database: here the test's own.
void TestTerminal::windowsSeeTheChange() {
    QFETCH(bool, isPostgresql);
    const auto location = m_stores.freshLocation(isPostgresql);
    const SystemClock clock;
    const auto window = m_stores.open(location, clock);
    m_terminal->workspace = location.display();
    QSignalSpy committed(window.get(), &Database::committed);
    const auto sawSomething = [&] {
        for (const auto& arguments : committed)
            if (arguments.first().value<ChangeSet>().isElsewhere)
                return true;
        return false;
    };
    QVERIFY_DONE(m_terminal->json({u"import"_s, m_terminal->file(u"r.json"_s, threeRequests())}));
    QTRY_VERIFY_WITH_TIMEOUT(sawSomething(), 5000);
    committed.clear();
    QVERIFY_DONE(m_terminal->json(acceptArguments(u"r-new-1"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(sawSomething(), 5000);
}

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"

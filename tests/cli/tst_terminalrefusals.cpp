// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminalfixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// What the program refuses, how it says so, and what it leaves untouched.
class TestTerminalRefusals : public QObject {
    Q_OBJECT

private slots:
    void init() { m_terminal = std::make_unique<TerminalFixture>(m_stores); }
    void hasNoBackupOnPostgresql();
    void refusesWithTheReason_data();
    void refusesWithTheReason();
    void refusesFilesThatCannotBeRead_data();
    void refusesFilesThatCannotBeRead();
    void endsWrongUseWithTwo();
    void makesStrangersHarmless();
    void beginsNoWorkspaceByMistake();
    void takesNoEmptyFileForAWorkspace();
    void beginsTheUsualWorkspace();
    void changesACurrencyAlone();
    void losesNoDigit();
    void refusesAnotherProgramsFile();
    void takesThePasswordFromTheEnvironment();
    void asksForThePasswordAtATerminal();
    void namesAMissingDatabase();
    void readsWhatCannotBeWritten();

private:
    StoreFixture m_stores;
    std::unique_ptr<TerminalFixture> m_terminal;
};

void TestTerminalRefusals::hasNoBackupOnPostgresql() {
    QVERIFY_DONE(m_terminal->begin(true));
    const auto refused = m_terminal->json({u"backup"_s});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.error().value(u"kind"_s).toString(), u"backupFailed"_s);
    QVERIFY(refused.output.isEmpty());
}

void TestTerminalRefusals::refusesWithTheReason_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    const auto with = [](const QString& option, const QString& value) {
        auto arguments = acceptArguments(u"r-new-1"_s);
        arguments[arguments.indexOf(option) + 1] = value;
        return arguments;
    };
    const auto row = [](const char* tag, const QStringList& arguments, const QString& kind,
                         const QString& field) { QTest::newRow(tag) << arguments << kind << field; };
    row("unknown id", {u"show"_s, u"nowhere"_s}, u"notFound"_s, u"id"_s);
    row("ambiguous id", {u"show"_s, u"r-new"_s}, u"ambiguous"_s, u"id"_s);
    row("win a new one", {u"win"_s, u"r-new-1"_s}, u"illegalTransition"_s, u"status"_s);
    row("empty name", with(u"--name"_s, u" "_s), u"empty"_s, u"name"_s);
    row("empty notes", with(u"--notes"_s, {}), u"empty"_s, u"notes"_s);
    row("no amount", with(u"--value"_s, u"much"_s), u"notANumber"_s, u"dealValue"_s);
    row("negative amount", with(u"--value"_s, u"-1"_s), u"negative"_s, u"dealValue"_s);
    row("endless amount", with(u"--value"_s, u"1e400"_s), u"tooLarge"_s, u"dealValue"_s);
    row("more decimals than the yen has",
        with(u"--currency"_s, u"JPY"_s) + QStringList{u"--value"_s, u"1200.5"_s}, u"tooManyDecimals"_s,
        u"dealValue"_s);
    row("more decimals than the euro has", with(u"--value"_s, u"1200.5012"_s), u"tooManyDecimals"_s,
        u"dealValue"_s);
    row("Italian thousands", with(u"--value"_s, u"120.000"_s), u"notANumber"_s, u"dealValue"_s);
    row("unknown currency", with(u"--currency"_s, u"XXQ"_s), u"unknownCurrency"_s, u"currency"_s);
    row("no date", with(u"--by"_s, u"soon"_s), u"notADate"_s, u"closingDateTime"_s);
    row("past date", with(u"--by"_s, u"2020-01-31"_s), u"pastDate"_s, u"closingDateTime"_s);
    row("telephone", {u"add-contact"_s, u"r-new-1"_s, u"--name"_s, u"Ada"_s, u"--phone"_s, u"12"_s},
        u"invalidPhone"_s, u"phoneNumber"_s);
    row("address", {u"add-contact"_s, u"r-new-1"_s, u"--name"_s, u"Ada"_s, u"--email"_s, u"ada@"_s},
        u"invalidEmail"_s, u"email"_s);
    row("no file", {u"import"_s, u"nowhere.json"_s}, u"fileNotFound"_s, u"none"_s);
}

void TestTerminalRefusals::refusesWithTheReason() {
    QFETCH(QStringList, arguments);
    QVERIFY_DONE(m_terminal->begin());
    const auto before = m_terminal->json({u"list"_s}).array();
    const auto refused = m_terminal->json(arguments);
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.output.isEmpty());
    QTEST(refused.error().value(u"kind"_s).toString(), "kind");
    QTEST(refused.error().value(u"field"_s).toString(), "field");
    const auto message = refused.error().value(u"message"_s).toString();
    QVERIFY(!message.isEmpty());
    QCOMPARE(QString::fromUtf8(m_terminal->text(arguments).errors), message + u'\n');
    QCOMPARE(m_terminal->json({u"list"_s}).array(), before);
}

void TestTerminalRefusals::refusesFilesThatCannotBeRead_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("kind");
    QTest::newRow("empty") << QByteArray() << u"emptyFile"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18) << u"notText"_s;
    QTest::newRow("truncated") << threeRequests().left(300) << u"truncatedJson"_s;
    QTest::newRow("deep") << QByteArray(100'000, '[') << u"nestedTooDeep"_s;
}

void TestTerminalRefusals::refusesFilesThatCannotBeRead() {
    QFETCH(QByteArray, content);
    QVERIFY_DONE(m_terminal->begin());
    const auto refused = m_terminal->json({u"import"_s, m_terminal->file(u"bad.json"_s, content)});
    QCOMPARE(refused.status, 1);
    QTEST(refused.error().value(u"kind"_s).toString(), "kind");
    QCOMPARE(m_terminal->json({u"list"_s}).array().size(), 3);
}

void TestTerminalRefusals::endsWrongUseWithTwo() {
    for (const auto& arguments :
        {QStringList{u"explode"_s}, QStringList{u"show"_s}, QStringList{u"accept"_s, u"r"_s},
            QStringList{u"list"_s, u"--box"_s, u"drawer"_s}, QStringList{}}) {
        const auto refused = m_terminal->json(arguments);
        QCOMPARE(refused.status, 2);
        QCOMPARE(refused.error().value(u"kind"_s).toString(), u"wrongUse"_s);
        QVERIFY(refused.output.isEmpty());
        QCOMPARE(m_terminal->text(arguments).status, 2);
    }
    QVERIFY(!QFile::exists(m_terminal->workspace));
}

void TestTerminalRefusals::makesStrangersHarmless() {
    const auto hostile = u"Evil\x1b[2J\u202Egnp.exe\u009b31m"_s + QChar::Null + u"\r\nwon  r-1"_s;
    auto bad = request(u"r-evil-1"_s, hostile, 1);
    QVERIFY_DONE(
        m_terminal->json({u"import"_s, u"--create"_s, m_terminal->file(u"r.json"_s, listOf({bad}))}));
    const auto listed = m_terminal->json({u"list"_s});
    QCOMPARE(
        listed.array().first().toObject().value(u"customerProfile"_s).toObject().value(u"name"_s).toString(),
        hostile);
    const auto table = m_terminal->text({u"list"_s});
    QCOMPARE(table.output.count('\n'), 2);
    for (const auto& outcome :
        {listed, table, m_terminal->text({u"show"_s, u"r-evil"_s}), m_terminal->text({u"undo"_s})})
        for (const auto c : QString::fromUtf8(outcome.output))
            QVERIFY2(c == u'\n' || c.category() > QChar::Other_Format || c.category() < QChar::Other_Control,
                outcome.output.constData());
}

void TestTerminalRefusals::beginsNoWorkspaceByMistake() {
    const auto requests = m_terminal->file(u"r.json"_s, threeRequests());
    m_terminal->workspace = m_terminal->path(u"typo/w.sqlite"_s);
    for (const auto& arguments : {QStringList{u"list"_s}, QStringList{u"undo"_s}, QStringList{u"backup"_s},
             QStringList{u"import"_s, requests}, QStringList{u"restore-dump"_s, requests}}) {
        const auto refused = m_terminal->json(arguments);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.error().value(u"kind"_s).toString(), u"workspaceNotFound"_s);
        const auto message = refused.error().value(u"message"_s).toString();
        QCOMPARE(message.contains(u"--create"_s), arguments.contains(requests));
        QVERIFY(message.contains(m_terminal->workspace));
        QVERIFY(!QFile::exists(m_terminal->path(u"typo"_s)));
    }
    QVERIFY_DONE(m_terminal->json({u"import"_s, u"--create"_s, requests}));
    QCOMPARE(m_terminal->json({u"list"_s}).array().size(), 3);
    QCOMPARE(m_terminal->text({u"list"_s, u"--create"_s}).status, 2);
}

/// "Usual" also where it is named, and where nothing is there yet.
void TestTerminalRefusals::takesNoEmptyFileForAWorkspace() {
    m_terminal->workspace = m_terminal->file(u"empty.sqlite"_s, {});
    const auto requests = m_terminal->file(u"r.json"_s, threeRequests());
    const auto refused = m_terminal->json({u"import"_s, requests});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.error().value(u"kind"_s).toString(), u"workspaceNotFound"_s);
    QCOMPARE(QFileInfo(m_terminal->workspace).size(), 0);
    QVERIFY_DONE(m_terminal->json({u"import"_s, requests, u"--create"_s}));
    const auto folder = m_terminal->json({u"import"_s, QFileInfo(requests).absolutePath()});
    QCOMPARE(folder.error().value(u"kind"_s).toString(), u"isAFolder"_s);
}

void TestTerminalRefusals::beginsTheUsualWorkspace() {
    const auto requests = m_terminal->file(u"r.json"_s, threeRequests());
    m_terminal->workspace = m_terminal->path(u"XDG_DATA_HOME/favilla/favilla.sqlite"_s);
    QVERIFY_DONE(m_terminal->json({u"import"_s, requests}));
    QCOMPARE(m_terminal->run({u"list"_s, u"--json"_s}).array().size(), 3);
}

/// A currency alone relabels the value; it converts and rounds nothing.
void TestTerminalRefusals::changesACurrencyAlone() {
    QVERIFY_DONE(m_terminal->begin());
    QVERIFY_DONE(m_terminal->json(acceptArguments(u"r-new-1"_s)));
    const auto edit = [this](const QStringList& options) {
        return m_terminal->json(QStringList{u"edit"_s, u"r-new-1"_s} + options);
    };
    const auto inYen = edit({u"--currency"_s, u"JPY"_s});
    QVERIFY_DONE(inYen);
    QVERIFY2(inYen.output.contains("\"dealValue\": 120000,"), inYen.output.constData());
    QVERIFY_DONE(edit({u"--currency"_s, u"EUR"_s, u"--value"_s, u"1200.50"_s}));
    const auto refused = edit({u"--currency"_s, u"JPY"_s});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.error().value(u"kind"_s).toString(), u"tooManyDecimals"_s);
    QVERIFY(refused.error().value(u"message"_s).toString().contains(u"1200.50 JPY"_s));
    QVERIFY_DONE(edit({u"--currency"_s, u"JPY"_s, u"--value"_s, u"1201"_s}));
}

/// Digits that a double does not hold.
void TestTerminalRefusals::losesNoDigit() {
    QVERIFY_DONE(m_terminal->begin());
    auto arguments = acceptArguments(u"r-new-1"_s);
    arguments[arguments.indexOf(u"--value"_s) + 1] = u"9007199254740993.01"_s;
    QVERIFY_DONE(m_terminal->json(arguments));
    const QByteArray amount = "\"dealValue\": 9007199254740993.01,";
    const auto shown = m_terminal->json({u"show"_s, u"r-new-1"_s});
    const auto listed = m_terminal->json({u"list"_s});
    QVERIFY2(shown.output.contains(amount) && listed.output.contains(amount), shown.output.constData());
    // What it says is read back as it is.
    m_terminal->workspace = m_terminal->path(u"other.sqlite"_s);
    QVERIFY_DONE(
        m_terminal->json({u"import"_s, u"--create"_s, m_terminal->file(u"listed.json"_s, listed.output)}));
    QVERIFY(m_terminal->json({u"show"_s, u"r-new-1"_s}).output.contains(amount));
}

void TestTerminalRefusals::refusesAnotherProgramsFile() {
    const auto content = QByteArray(5000, 'x');
    m_terminal->workspace = m_terminal->file(u"letter.txt"_s, content);
    const auto refused = m_terminal->json({u"import"_s, m_terminal->file(u"r.json"_s, threeRequests())});
    QCOMPARE(refused.status, 1);
    const auto kind = refused.error().value(u"kind"_s).toString();
    QVERIFY2(kind == "notAWorkspace"_L1 || kind == "damaged"_L1, qPrintable(kind));
    QFile letter(m_terminal->workspace);
    QVERIFY(letter.open(QIODevice::ReadOnly));
    QCOMPARE(letter.readAll(), content);
}

void TestTerminalRefusals::takesThePasswordFromTheEnvironment() {
    TemporaryPostgres::Options options;
    options.password = u"s3cret-unmistakable"_s;
    TemporaryPostgres server(options);
    QVERIFY(server.start());
    const auto location = server.createDatabase();
    QVERIFY(location);
    const QStringList arguments{u"--json"_s, u"--workspace"_s, location->display(), u"list"_s};
    const auto refused = m_terminal->run(arguments);
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.error().value(u"kind"_s).toString(), u"authenticationFailed"_s);
    const auto allowed = m_terminal->run(arguments, options.password);
    QVERIFY_DONE(allowed);
    const auto wrong = m_terminal->run(arguments, u"another-unmistakable"_s);
    QCOMPARE(wrong.status, 1);
    for (const auto& outcome : {refused, allowed, wrong})
        QVERIFY(!outcome.output.contains("unmistakable") && !outcome.errors.contains("unmistakable"));
}

/// A pseudo-terminal stands for the keyboard; what is typed there is not shown.
void TestTerminalRefusals::asksForThePasswordAtATerminal() {
    TemporaryPostgres::Options options;
    options.password = u"s3cret-unmistakable"_s;
    TemporaryPostgres server(options);
    QVERIFY(server.start());
    const auto location = server.createDatabase();
    QVERIFY(location);
    const int keyboard = posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(keyboard >= 0 && grantpt(keyboard) == 0 && unlockpt(keyboard) == 0);
    const QByteArray terminal = ptsname(keyboard);
    QProcess program;
    program.setProcessEnvironment(m_terminal->environment());
    program.setReadChannel(QProcess::StandardError);
    program.setChildProcessModifier([terminal] {
        const int input = open(terminal.constData(), O_RDWR | O_NOCTTY);
        if (input < 0 || dup2(input, STDIN_FILENO) < 0)
            _exit(126);
    });
    program.start(QStringLiteral(FAVILLA_CLI),
        {u"--json"_s, u"--lang"_s, u"en"_s, u"--workspace"_s, location->display(), u"list"_s});
    QByteArray errors;
    for (const QByteArray& password : {QByteArray("wrong-unmistakable"), options.password.toUtf8()}) {
        const auto asked = errors.count("Password for");
        while (errors.count("Password for") == asked && program.waitForReadyRead(20'000))
            errors += program.readAllStandardError();
        errors += program.readAllStandardError();
        QCOMPARE(errors.count("Password for"), asked + 1);
        QCOMPARE(write(keyboard, (password + '\n').constData(), size_t(password.size() + 1)),
            ssize_t(password.size() + 1));
    }
    QVERIFY(program.waitForFinished(20'000));
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.readAllStandardOutput().trimmed(), QByteArray("[\n]"));
    QVERIFY(!errors.contains("unmistakable"));
    std::array<char, 400> echo{};
    fcntl(keyboard, F_SETFL, O_NONBLOCK);
    const auto echoed = read(keyboard, echo.data(), echo.size());
    QVERIFY(!QByteArray(echo.data(), std::max<qsizetype>(echoed, 0)).contains("unmistakable"));
    close(keyboard);
}

void TestTerminalRefusals::namesAMissingDatabase() {
    auto address = m_stores.freshLocation(true).display();
    m_terminal->workspace = address.left(address.lastIndexOf(u'/')) + u"/nowhere"_s;
    const auto refused = m_terminal->json({u"list"_s});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.error().value(u"kind"_s).toString(), u"databaseMissing"_s);
    QVERIFY(refused.error().value(u"message"_s).toString().contains(u"“nowhere”"_s));
}

/// Root may write what is closed to everybody, but not on a disk that is mounted read-only.
void TestTerminalRefusals::readsWhatCannotBeWritten() {
    const auto folder = m_terminal->path(u"fixed"_s);
    QVERIFY(QDir().mkpath(folder));
    const auto mount = [](const QStringList& arguments) {
        return QProcess::execute(u"mount"_s, arguments) == 0;
    };
    const auto isMounted = mount({u"-t"_s, u"tmpfs"_s, u"tmpfs"_s, folder});
    m_terminal->workspace = folder + u"/w.sqlite"_s;
    const auto requests = m_terminal->file(u"r.json"_s, threeRequests());
    QVERIFY_DONE(m_terminal->json({u"import"_s, u"--create"_s, requests}));
    if (isMounted)
        QVERIFY(mount({u"-o"_s, u"remount,ro"_s, folder}));
    else
        QVERIFY(QFile::setPermissions(m_terminal->workspace, QFile::ReadOwner));
    QCOMPARE(m_terminal->json({u"list"_s}).array().size(), 3);
    QVERIFY_DONE(m_terminal->json({u"show"_s, u"r-new-1"_s}));
    QVERIFY_DONE(m_terminal->json({u"export"_s, m_terminal->path(u"list.csv"_s)}));
    QVERIFY_DONE(m_terminal->json({u"import"_s, u"--dry-run"_s, requests}));
    for (const auto& arguments :
        {acceptArguments(u"r-new-1"_s), QStringList{u"undo"_s}, QStringList{u"import"_s, requests}}) {
        const auto refused = m_terminal->json(arguments);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.error().value(u"kind"_s).toString(), u"readOnly"_s);
    }
    if (isMounted)
        QProcess::execute(u"umount"_s, {u"-l"_s, folder});
}

QTEST_GUILESS_MAIN(TestTerminalRefusals)
#include "tst_terminalrefusals.moc"

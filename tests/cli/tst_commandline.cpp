// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestCommandLine : public QObject {
    Q_OBJECT

private slots:
    void understands_data();
    void understands();
    void refusesWrongUse_data();
    void refusesWrongUse();
    void helpsWithEveryCommand();
    void helpsInGeneral();
    void readsCommonOptionsAnywhere();
    void helpPagesNameEveryCommandAndOption_data();
    void helpPagesNameEveryCommandAndOption();
};

static QStringList accept() {
    return {u"accept"_s, u"r-1"_s, u"--name"_s, u"N"_s, u"--value"_s, u"1"_s, u"--currency"_s, u"EUR"_s,
        u"--by"_s, u"2027-02-22"_s, u"--notes"_s, u"x"_s};
}

static QStringList without(QStringList arguments, const QString& option) {
    const auto at = arguments.indexOf(option);
    arguments.remove(at, 2);
    return arguments;
}

void TestCommandLine::understands_data() {
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* tag, const QStringList& arguments) { QTest::newRow(tag) << arguments; };
    row("import", {u"import"_s, u"a.json"_s});
    row("import, dry", {u"import"_s, u"--dry-run"_s, u"a.json"_s, u"--problems"_s, u"p.csv"_s});
    row("list", {u"list"_s});
    row("list, narrowed",
        {u"list"_s, u"--box"_s, u"inbox"_s, u"--search"_s, u"alfa"_s, u"--limit"_s, u"3"_s});
    row("list, outcome",
        {u"list"_s, u"--outcome"_s, u"won"_s, u"--order"_s, u"value"_s, u"--hot"_s, u"--due"_s});
    row("list, country by name", {u"list"_s, u"--country"_s, u"Italia"_s});
    row("show", {u"show"_s, u"abcd"_s});
    row("show of an id that looks like an option", {u"show"_s, u"--"_s, u"-1"_s});
    row("accept", accept());
    row("decline by number", {u"decline"_s, u"r"_s, u"--reason"_s, u"8"_s});
    row("decline in words", {u"decline"_s, u"r"_s, u"--reason"_s, u"not a customer"_s, u"--notes"_s, u"x"_s});
    row("win", {u"win"_s, u"r"_s});
    row("lose", {u"lose"_s, u"r"_s, u"--reason=3"_s});
    row("edit", {u"edit"_s, u"r"_s, u"--notes"_s, u""_s});
    row("add-contact", {u"add-contact"_s, u"r"_s, u"--name"_s, u"Ada"_s, u"--email"_s, u"a@b.example"_s});
    row("step", {u"step"_s, u"r"_s, u"--at"_s, u"2026-12-01 09:00"_s, u"--text"_s, u"Call"_s});
    row("step taken away", {u"step"_s, u"r"_s, u"--clear"_s});
    row("undo", {u"undo"_s});
    row("account to add",
        {u"account"_s, u"add"_s, u"--name"_s, u"N"_s, u"--client-id"_s, u"I"_s, u"--create"_s});
    row("accounts", {u"account"_s, u"list"_s});
    row("account to edit", {u"account"_s, u"edit"_s, u"N"_s, u"--tenant"_s, u"x.example"_s});
    row("account to remove", {u"account"_s, u"remove"_s, u"N"_s, u"--yes"_s});
    row("sign-in", {u"sign-in"_s});
    row("sign-in by code", {u"sign-in"_s, u"--device"_s, u"--account"_s, u"N"_s});
    row("sync", {u"sync"_s});
    row("sync, whole", {u"sync"_s, u"--full"_s, u"--device"_s, u"--account"_s, u"N"_s});
    row("queue", {u"queue"_s});
    row("queue, decided", {u"queue"_s, u"--theirs"_s, u"abcd"_s});
    row("check", {u"check"_s, u"--account=N"_s});
    row("export", {u"export"_s});
    row("export to a file", {u"export"_s, u"a.csv"_s, u"--box"_s, u"active"_s});
    row("backup", {u"backup"_s});
    row("restore-dump", {u"restore-dump"_s, u"a.json"_s});
    row("options before the command",
        {u"--json"_s, u"--workspace"_s, u"list"_s, u"--lang"_s, u"it"_s, u"list"_s});
}

void TestCommandLine::understands() {
    QFETCH(QStringList, arguments);
    const auto line = readCommandLine(arguments);
    QVERIFY2(line.command, qPrintable(line.text));
    QCOMPARE(line.status, 0);
    QVERIFY(line.text.isEmpty());
}

void TestCommandLine::refusesWrongUse_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named"); // what the message must name
    const auto row = [](const char* tag, const QStringList& arguments, const QString& named) {
        QTest::newRow(tag) << arguments << named;
    };
    row("no workspace", {u"list"_s, u"--workspace"_s, u""_s}, u"--workspace"_s);
    row("a workspace on the web", {u"list"_s, u"--workspace"_s, u"https://x.example/w"_s},
        u"https://x.example/w"_s);
    row("another database", {u"list"_s, u"--workspace=mysql://x.example/w"_s}, u"mysql://"_s);
    row("dry beginning", {u"import"_s, u"a.json"_s, u"--dry-run"_s, u"--create"_s}, u"--dry-run"_s);
    row("unknown country", {u"list"_s, u"--country"_s, u"Atlantide"_s}, u"Atlantide"_s);
    row("no country", {u"list"_s, u"--country"_s, u""_s}, u"--country"_s);
    row("nothing", {}, u"favilla-cli"_s);
    row("options only", {u"--json"_s}, u"favilla-cli"_s);
    row("unknown command", {u"explode"_s}, u"explode"_s);
    row("unknown option", {u"list"_s, u"--colour"_s}, u"colour"_s);
    row("unknown language", {u"list"_s, u"--lang"_s, u"fr"_s}, u"fr"_s);
    row("no file", {u"import"_s}, u"FILE"_s);
    row("two files", {u"import"_s, u"a"_s, u"b"_s}, u"b"_s);
    row("no id", {u"show"_s}, u"ID"_s);
    row("empty id", {u"show"_s, u""_s}, u"ID"_s);
    row("unknown box", {u"list"_s, u"--box"_s, u"drawer"_s}, u"drawer"_s);
    row("unknown outcome", {u"list"_s, u"--outcome"_s, u"pending"_s}, u"pending"_s);
    row("unknown order", {u"list"_s, u"--order"_s, u"size"_s}, u"size"_s);
    row("limit is no number", {u"list"_s, u"--limit"_s, u"few"_s}, u"--limit"_s);
    row("limit below zero", {u"list"_s, u"--limit"_s, u"-1"_s}, u"--limit"_s);
    row("search without words", {u"list"_s, u"--search"_s}, u"search"_s);
    for (const auto* option : {"--name", "--value", "--currency", "--by", "--notes"})
        QTest::addRow("accept without %s", option)
            << without(accept(), QString::fromLatin1(option)) << QString::fromLatin1(option);
    row("decline without a reason", {u"decline"_s, u"r"_s}, u"--reason"_s);
    row("lose without a reason", {u"lose"_s, u"r"_s}, u"--reason"_s);
    row("unknown reason", {u"lose"_s, u"r"_s, u"--reason"_s, u"9"_s}, u"9"_s);
    row("win with a reason", {u"win"_s, u"r"_s, u"--reason"_s, u"1"_s}, u"reason"_s);
    row("edit of nothing", {u"edit"_s, u"r"_s}, u"edit"_s);
    row("contact without a name", {u"add-contact"_s, u"r"_s, u"--phone"_s, u"1"_s}, u"--name"_s);
    row("contact with two names",
        {u"add-contact"_s, u"r"_s, u"--phone"_s, u"1"_s, u"--name"_s, u"A"_s, u"--last-name"_s, u"B"_s},
        u"--name"_s);
    row("contact that cannot be reached", {u"add-contact"_s, u"r"_s, u"--name"_s, u"Ada"_s}, u"--phone"_s);
    row("step without anything", {u"step"_s, u"r"_s}, u"--clear"_s);
    row("step without a moment", {u"step"_s, u"r"_s, u"--text"_s, u"Call"_s}, u"--at"_s);
    row("step without a text", {u"step"_s, u"r"_s, u"--at"_s, u"2026-12-01 09:00"_s}, u"--text"_s);
    row("step both ways", {u"step"_s, u"r"_s, u"--clear"_s, u"--text"_s, u"Call"_s}, u"--clear"_s);
    row("undo of something", {u"undo"_s, u"r"_s}, u"r"_s);
    row("account without an action", {u"account"_s}, u"ACTION"_s);
    row("unknown action", {u"account"_s, u"rename"_s}, u"rename"_s);
    row("account without a name", {u"account"_s, u"add"_s, u"--client-id"_s, u"I"_s}, u"--name"_s);
    row("account without a client", {u"account"_s, u"add"_s, u"--name"_s, u"N"_s}, u"--client-id"_s);
    row("two accounts", {u"account"_s, u"list"_s, u"N"_s}, u"N"_s);
    row("edit of no account", {u"account"_s, u"edit"_s, u"--name"_s, u"N"_s}, u"ACCOUNT"_s);
    row("removal of no account", {u"account"_s, u"remove"_s}, u"ACCOUNT"_s);
    row("edit of nothing in an account", {u"account"_s, u"edit"_s, u"N"_s}, u"account"_s);
    row("list with an option of remove", {u"account"_s, u"list"_s, u"--yes"_s}, u"--yes"_s);
    row("list with an option of add", {u"account"_s, u"list"_s, u"--name"_s, u"N"_s}, u"--name"_s);
    row("removal that begins", {u"account"_s, u"remove"_s, u"N"_s, u"--create"_s}, u"--create"_s);
    row("sync of something", {u"sync"_s, u"r"_s}, u"r"_s);
    row("two decisions", {u"queue"_s, u"--mine"_s, u"abcd"_s, u"--discard"_s, u"efgh"_s}, u"queue"_s);
    row("the same decision twice", {u"queue"_s, u"--mine"_s, u"abcd"_s, u"--mine"_s, u"efgh"_s}, u"queue"_s);
    row("decision about nothing", {u"queue"_s, u"--retry"_s, u" "_s}, u"--retry"_s);
    row("unknown format", {u"export"_s, u"--format"_s, u"xlsx"_s}, u"xlsx"_s);
    row("full copy of a box", {u"export"_s, u"a.json"_s, u"--box"_s, u"inbox"_s}, u"export"_s);
}

void TestCommandLine::refusesWrongUse() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const auto line = readCommandLine(arguments);
    QVERIFY(!line.command);
    QCOMPARE(line.status, 2);
    QVERIFY2(line.text.contains(named), qPrintable(line.text));
}

void TestCommandLine::helpsWithEveryCommand() {
    QCOMPARE(allCommands().size(), 19U);
    for (const auto& command : allCommands()) {
        const auto usage = command->usage();
        const auto line = readCommandLine({usage.name, u"--help"_s});
        QVERIFY(!line.command);
        QCOMPARE(line.status, 0);
        QVERIFY2(line.text.contains(u"favilla-cli "_s + usage.name), qPrintable(line.text));
        QVERIFY(line.text.contains(usage.name));
        QVERIFY(!usage.description.isEmpty());
        for (const auto& argument : usage.arguments)
            QVERIFY2(line.text.contains(argument.name), qPrintable(argument.name));
        for (const auto& option : usage.options) {
            QVERIFY2(line.text.contains(u"--"_s + option.names().first()), qPrintable(usage.name));
            QVERIFY(!option.description().isEmpty());
        }
        for (const auto& common : {u"--workspace"_s, u"--json"_s, u"--lang"_s})
            QVERIFY(line.text.contains(common));
    }
}

void TestCommandLine::helpsInGeneral() {
    const auto line = readCommandLine({u"--help"_s});
    QCOMPARE(line.status, 0);
    for (const auto& command : allCommands())
        QVERIFY(line.text.contains(command->usage().description));
    QCOMPARE(readCommandLine({u"--version"_s}).status, 0);
}

void TestCommandLine::readsCommonOptionsAnywhere() {
    const CommonOptions expected{u"w.sqlite"_s, true, u"it"_s};
    for (const auto& arguments : {
             QStringList{u"--json"_s, u"--lang=it"_s, u"--workspace=w.sqlite"_s, u"undo"_s},
             QStringList{u"undo"_s, u"--workspace"_s, u"w.sqlite"_s, u"--lang"_s, u"it"_s, u"--json"_s},
             QStringList{u"--workspace"_s, u"w.sqlite"_s, u"undo"_s, u"--json"_s, u"--lang"_s, u"it"_s},
         }) {
        const auto line = readCommandLine(arguments);
        QVERIFY2(line.command, qPrintable(line.text));
        QCOMPARE(line.options, expected);
    }
    QVERIFY(!readCommandLine({u"show"_s, u"--"_s, u"--json"_s}).options.isJson);
}

void TestCommandLine::helpPagesNameEveryCommandAndOption_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Italian") << u"it"_s;
}

/// The page in the windows' help, beside what the program really takes.
void TestCommandLine::helpPagesNameEveryCommandAndOption() {
    QFETCH(QString, language);
    QFile file(QStringLiteral(FAVILLA_SOURCE_DIR "/resources/help/%1/terminal.html").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto page = QString::fromUtf8(file.readAll());
    QSet<QString> real{u"workspace"_s, u"json"_s, u"lang"_s, u"help"_s, u"version"_s};
    for (const auto& command : allCommands()) {
        const auto usage = command->usage();
        auto written = usage.name;
        for (const auto& argument : usage.arguments)
            written += u' ' + (argument.isRequired ? argument.name : u'[' + argument.name + u']');
        QVERIFY2(page.contains(u"<tr><td><b>"_s + written + u"</b>"_s), qPrintable(written));
        const auto row = page.section(u"<td><b>"_s + written, 1).section(u"</tr>"_s, 0, 0);
        for (const auto& option : usage.requiredOptions)
            QVERIFY2(row.contains(u"--"_s + option), qPrintable(written + u' ' + option));
        for (const auto& option : usage.options)
            real << option.names().first();
    }
    QSet<QString> named;
    static const QRegularExpression option(u"--([a-z][a-z-]*)"_s);
    for (auto matches = option.globalMatch(page); matches.hasNext();)
        named << matches.next().captured(1);
    QCOMPARE(named, real);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"

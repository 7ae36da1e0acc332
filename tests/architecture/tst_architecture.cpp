// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the house that a compiler does not check: which room may use which, where SQL, widgets and
// words may stand, and what every file brings along. Link targets enforce the rest.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QString sourceFolder() {
    return QStringLiteral(FAVILLA_SOURCE_DIR "/src");
}

QString contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesUnder(const QString& folder, const QStringList& patterns = {u"*.cpp"_s, u"*.h"_s}) {
    QStringList files;
    QDirIterator all(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files << all.next();
    files.sort();
    return files;
}

/// The room of a file; the words are a room of their own inside the views.
QString roomOf(const QString& path) {
    const auto relative = QDir(sourceFolder()).relativeFilePath(path);
    return relative.startsWith("views/words/"_L1) ? u"words"_s : relative.section(u'/', 0, 0);
}

/// The complete table of directions: who may include whom, itself always.
const QHash<QString, QSet<QString>>& directions() {
    static const QHash<QString, QSet<QString>> table{
        {u"domain"_s, {}},
        {u"store"_s, {u"domain"_s}},
        {u"api"_s, {u"domain"_s}},
        {u"exchange"_s, {u"domain"_s}},
        {u"sync"_s, {u"domain"_s, u"store"_s, u"api"_s, u"exchange"_s}},
        {u"settings"_s, {u"domain"_s}},
        {u"platform"_s, {u"domain"_s}},
        {u"models"_s, {u"domain"_s}},
        {u"words"_s, {u"domain"_s}},
        {u"controllers"_s, {u"domain"_s, u"store"_s, u"exchange"_s, u"settings"_s, u"sync"_s, u"api"_s}},
        {u"views"_s,
            {u"domain"_s, u"store"_s, u"exchange"_s, u"settings"_s, u"models"_s, u"words"_s,
                u"controllers"_s}},
        {u"app"_s,
            {u"domain"_s, u"store"_s, u"exchange"_s, u"settings"_s, u"models"_s, u"words"_s, u"controllers"_s,
                u"views"_s, u"platform"_s}},
        {u"cli"_s, {u"domain"_s, u"store"_s, u"exchange"_s, u"settings"_s, u"words"_s, u"controllers"_s}},
    };
    return table;
}

QStringList linesMatching(const QString& path, const QRegularExpression& pattern) {
    QStringList found;
    const auto lines = contentOf(path).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (pattern.match(lines.at(i)).hasMatch())
            found << u"%1:%2: %3"_s.arg(QDir(sourceFolder()).relativeFilePath(path))
                         .arg(i + 1)
                         .arg(lines.at(i));
    return found;
}

QStringList linesOutside(const QStringList& rooms, const QString& pattern) {
    const QRegularExpression expression(pattern);
    QStringList found;
    for (const auto& path : filesUnder(sourceFolder()))
        if (!rooms.contains(roomOf(path)))
            found << linesMatching(path, expression);
    return found;
}

QString listed(const QStringList& lines) {
    return u'\n' + lines.join(u'\n');
}

} // namespace

class tst_Architecture : public QObject {
    Q_OBJECT

private slots:
    void sourcesAreFound() { QVERIFY(filesUnder(sourceFolder()).size() > 50); }

    void roomsUseOnlyWhatTheyMay() {
        static const QRegularExpression include(QStringLiteral("^#include \"(?:(views/words)|([a-z]+))/"));
        QStringList wrong;
        for (const auto& path : filesUnder(sourceFolder())) {
            const auto room = roomOf(path);
            QVERIFY2(directions().contains(room), qPrintable(u"a room that no rule knows: "_s + path));
            for (const auto& line : contentOf(path).split(u'\n')) {
                const auto match = include.match(line);
                if (!match.hasMatch())
                    continue;
                const auto used = match.captured(1).isEmpty() ? match.captured(2) : u"words"_s;
                if (used != room && !directions().value(room).contains(used))
                    wrong << path + u": "_s + line;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(listed(wrong)));
    }

    void storeIsSpokenToOnlyByControllersAndRoots() {
        // Views know the values of the store (a place, a backup, a step), never its repositories.
        static const QRegularExpression repository(
            QStringLiteral("#include \"store/(\\w*repository|outbox|connection|migrator|dialect)\\.h\""));
        QStringList wrong;
        for (const auto& path : filesUnder(sourceFolder() + u"/views"_s))
            wrong << linesMatching(path, repository);
        QVERIFY2(wrong.isEmpty(), qPrintable(listed(wrong)));
    }

    void sqlStandsInTheStore() {
        const auto wrong = linesOutside(
            {u"store"_s}, QStringLiteral("\\bQSql(Query|Database|Error)\\b|\\b(SELECT|INSERT INTO)\\b"));
        QVERIFY2(wrong.isEmpty(), qPrintable(listed(wrong)));
    }

    void networkStandsInTheApi() {
        const auto wrong =
            linesOutside({u"api"_s}, QStringLiteral("\\bQNetwork(AccessManager|Reply|Request)\\b"));
        QVERIFY2(wrong.isEmpty(), qPrintable(listed(wrong)));
    }

    void wordsStandInTheViews() {
        const auto wrong = linesOutside({u"views"_s, u"words"_s, u"cli"_s}, QStringLiteral("\\btr\\("));
        QVERIFY2(wrong.isEmpty(), qPrintable(listed(wrong)));
    }

    void widgetsStandInTheViews() {
        const auto wrong = linesOutside(
            {u"views"_s, u"app"_s}, QStringLiteral("#include <(QWidget|QDialog|QMainWindow|QtWidgets)"));
        QVERIFY2(wrong.isEmpty(), qPrintable(listed(wrong)));
    }

    void nothingIsASingleton() {
        const auto wrong = linesOutside({}, QStringLiteral("\\b(?!Q)[A-Z]\\w*::instance\\(\\)"));
        QVERIFY2(wrong.isEmpty(), qPrintable(listed(wrong)));
    }

    void textOfStrangersIsNeverRich() {
        const auto wrong = linesOutside({}, QStringLiteral("Qt::RichText|Qt::AutoText|setHtml\\("));
        QStringList unexpected;
        for (const auto& line : wrong)
            if (!line.contains("help"_L1))
                unexpected << line;
        QVERIFY2(unexpected.isEmpty(), qPrintable(listed(unexpected)));
    }

    void everyFileNamesItsLicence() {
        QStringList wrong;
        const QStringList patterns{u"*.cpp"_s, u"*.h"_s, u"CMakeLists.txt"_s, u"*.cmake"_s, u"*.sql"_s};
        for (const auto& folder : {u"src"_s, u"tests"_s, u"cmake"_s, u"resources"_s, u"translations"_s})
            for (const auto& path : filesUnder(QStringLiteral(FAVILLA_SOURCE_DIR "/") + folder, patterns))
                if (!contentOf(path).left(400).contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
                    wrong << path;
        QVERIFY2(wrong.isEmpty(), qPrintable(listed(wrong)));
    }

    void noFileIsTwoThings() {
        QStringList wrong;
        for (const auto& path : filesUnder(sourceFolder()))
            if (contentOf(path).count(u'\n') > 400)
                wrong << path;
        QVERIFY2(wrong.isEmpty(), qPrintable(listed(wrong)));
    }

    void everyRoomSaysWhatItIsFor() {
        for (const auto& room : directions().keys()) {
            if (room == "words"_L1)
                continue;
            const auto readme = contentOf(sourceFolder() + u'/' + room + u"/README.md"_s);
            QVERIFY2(!readme.isEmpty(), qPrintable(room + u" has no README.md"_s));
            QVERIFY2(readme.count(u'\n') <= 25, qPrintable(room + u"/README.md is longer than 25 lines"_s));
        }
    }

    void translationsAreComplete() {
        const auto catalogues = filesUnder(QStringLiteral(FAVILLA_SOURCE_DIR "/translations"), {u"*.ts"_s});
        QCOMPARE(catalogues.size(), 2);
        for (const auto& path : catalogues) {
            const auto content = contentOf(path);
            QVERIFY2(content.count("<message"_L1) > 0, qPrintable(path + u" is empty"_s));
            QVERIFY2(
                !content.contains("type=\"unfinished\""_L1), qPrintable(path + u" has unfinished texts"_s));
        }
    }
};

QTEST_APPLESS_MAIN(tst_Architecture)
#include "tst_architecture.moc"

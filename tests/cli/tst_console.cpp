// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestConsole : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void printsTextOrJson();
    void printsDocumentsAsTheyAre();
    void refusesInWordsOrJson();
    void makesTextHarmless();
    void escapesJsonWithoutLoss();
    void notesWhatHasToBeKnownAtOnce();
    void tellsStepsWhereNobodyWatches();
    void writesOverItsLineWhereSomebodyWatches();

private:
    /// All bytes written so far.
    static QByteArray written(std::FILE* stream);

    std::FILE* m_output = nullptr;
    std::FILE* m_errors = nullptr;
};

void TestConsole::init() {
    m_output = std::tmpfile();
    m_errors = std::tmpfile();
    QVERIFY(m_output && m_errors);
}

void TestConsole::cleanup() {
    std::fclose(m_output);
    std::fclose(m_errors);
}

QByteArray TestConsole::written(std::FILE* stream) {
    QFile file;
    std::rewind(stream);
    return file.open(stream, QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestConsole::printsTextOrJson() {
    Console console(m_output, m_errors);
    const Report report{.text = u"one\ntwo"_s, .json = QJsonArray{1, u"è"_s}};
    console.print(report);
    QCOMPARE(written(m_output), QByteArray("one\ntwo\n"));
    console.setJson(true);
    console.print(report);
    const auto json = QJsonDocument::fromJson(written(m_output).mid(8));
    QCOMPARE(json.array(), report.json.toArray());
    QVERIFY(written(m_errors).isEmpty());
}

void TestConsole::printsDocumentsAsTheyAre() {
    Console console(m_output, m_errors);
    console.setJson(true);
    const QByteArray document("\xEF\xBB\xBFid;\x01\r\n");
    console.print(Report{.text = u"text"_s, .document = document});
    QCOMPARE(written(m_output), document);
}

void TestConsole::refusesInWordsOrJson() {
    Console console(m_output, m_errors);
    const Error error{.kind = ErrorKind::PastDate,
        .field = Field::PurchaseBy,
        .subject = u"2020-01-01"_s,
        .detail = u"secret"_s};
    console.refuse(error);
    const auto sentence = QString::fromUtf8(written(m_errors)).trimmed();
    QVERIFY(sentence.size() > 10);
    QVERIFY(!sentence.contains(u"secret"_s));
    console.setJson(true);
    console.refuse(error);
    const auto json = QJsonDocument::fromJson(written(m_errors).mid(sentence.toUtf8().size() + 1)).object();
    const auto told = json.value(u"error"_s).toObject();
    QCOMPARE(told.value(u"kind"_s).toString(), u"pastDate"_s);
    QCOMPARE(told.value(u"field"_s).toString(), u"closingDateTime"_s);
    QCOMPARE(told.value(u"message"_s).toString(), sentence);
    QVERIFY(written(m_output).isEmpty());
}

void TestConsole::makesTextHarmless() {
    Console console(m_output, m_errors);
    const auto hostile = u"a\x1b[2Jb"_s + QChar::Null + u"\u009bc\u202Ed\u2066e\x07\x7f"_s;
    console.print(Report{.text = hostile});
    console.refuse({.kind = ErrorKind::NotFound, .field = Field::ReferralId, .subject = hostile});
    for (auto* stream : {m_output, m_errors}) {
        const auto text = QString::fromUtf8(written(stream));
        QVERIFY(text.contains(u'c'));
        for (const auto c : text)
            QVERIFY2(c == u'\n' || c.category() > QChar::Other_Format || c.category() < QChar::Other_Control,
                qPrintable(QString::number(c.unicode(), 16)));
    }
}

void TestConsole::escapesJsonWithoutLoss() {
    const auto hostile = u"a\x1b[2Jb"_s + QChar::Null + u"\u009b\u202E\u2066\u2028\u00ad\x7f\n\"\\ è🔥"_s;
    const QJsonObject value{{u"name"_s, hostile}};
    const auto bytes = harmlessJson(value);
    QCOMPARE(QJsonDocument::fromJson(bytes).object(), value);
    for (const auto c : QString::fromUtf8(bytes))
        QVERIFY(c == u'\n' || c.category() > QChar::Other_Format || c.category() < QChar::Other_Control);
    QVERIFY(bytes.contains("\\u202e"));
    QVERIFY(bytes.contains("è🔥"));
}

void TestConsole::notesWhatHasToBeKnownAtOnce() {
    Console console(m_output, m_errors);
    console.note(u"a\x1b[2J"_s, {});
    QVERIFY(written(m_errors).startsWith('a'));
    QVERIFY(!written(m_errors).contains('\x1b'));
    console.setJson(true);
    console.note(u"a"_s, {{u"code"_s, u"x\u202E"_s}});
    QVERIFY2(written(m_errors).endsWith("{\"code\":\"x\\u202e\"}\n"), written(m_errors).constData());
    QVERIFY(written(m_output).isEmpty());
}

void TestConsole::tellsStepsWhereNobodyWatches() {
    Console console(m_output, m_errors);
    QVERIFY(!console.isWatched());
    console.progress(u"reading"_s, u"Reading"_s);
    console.progress(u"reading"_s, u"Reading: 100"_s);
    console.progress(u"sending"_s, u"Sending"_s);
    QCOMPARE(written(m_errors), QByteArray("Reading\nSending\n"));
    console.setJson(true);
    console.progress(u"reading"_s, u"Reading"_s);
    QCOMPARE(written(m_errors), QByteArray("Reading\nSending\n"));
}

/// Up to \a wanted bytes of \a screen; a terminal gives them in as many pieces as it likes.
static QByteArray shown(int screen, qsizetype wanted) {
    QByteArray bytes;
    pollfd ready{.fd = screen, .events = POLLIN, .revents = 0};
    while (bytes.size() < wanted && poll(&ready, 1, 5000) > 0) {
        std::array<char, 400> piece{};
        const auto count = read(screen, piece.data(), piece.size());
        if (count <= 0)
            break;
        bytes.append(piece.data(), count);
    }
    return bytes;
}

/// A pseudo-terminal stands for the screen.
void TestConsole::writesOverItsLineWhereSomebodyWatches() {
    const int screen = posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(screen >= 0 && grantpt(screen) == 0 && unlockpt(screen) == 0);
    auto* terminal = std::fopen(ptsname(screen), "w");
    QVERIFY(terminal);
    Console console(m_output, terminal);
    QVERIFY(console.isWatched());
    console.progress(u"reading"_s, u"Reading: 100"_s);
    console.progress(u"reading"_s, u"Done"_s);
    console.print(Report{.text = u"answer"_s});
    const auto expected = "Reading: 100\r" + QByteArray(12, ' ') + "\rDone\r    \r";
    QCOMPARE(shown(screen, expected.size()), expected);
    QCOMPARE(written(m_output), QByteArray("answer\n"));
    console.setJson(true);
    QVERIFY(!console.isWatched());
    std::fclose(terminal);
    close(screen);
}

QTEST_APPLESS_MAIN(TestConsole)
#include "tst_console.moc"

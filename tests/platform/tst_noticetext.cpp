// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/noticetext.h"
#include "platform/notificationservice.h"

#include <QTemporaryFile>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestNoticeText : public QObject {
    Q_OBJECT

private slots:
    void textStaysText_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("as it is") << u"Città & <b>Co</b>"_s << u"Città & <b>Co</b>"_s;
        QTest::newRow("breaks") << u"one\r\ntwo\tthree\n"_s << u"one\ntwo three"_s;
        QTest::newRow("control") << u"a\u0007b\u001bc"_s + QChar(0) + u"d\u0085e"_s << u"abcde"_s;
        QTest::newRow("no character") << u"a"_s + QChar(0xffff) + QChar(0xfdd0) + u"b"_s << u"ab"_s;
        QTest::newRow("emoji") << u"fire 🔥"_s << u"fire 🔥"_s;
    }
    void textStaysText() {
        QFETCH(QString, text);
        QTEST(noticeText(text, 100), "shown");
    }

    void halfACharacterIsNone() {
        const auto shown = noticeText(u"a"_s + QChar(0xd83d) + u"b"_s, 100);
        QVERIFY(shown.isValidUtf16());
    }

    void whatIsLongIsCut() {
        QCOMPARE(noticeText(u"abcdef"_s, 4), u"abc…"_s);
        QCOMPARE(noticeText(u"abcd"_s, 4), u"abcd"_s);
        QCOMPARE(noticeText(u"ab🔥🔥"_s, 4), u"ab…"_s);
        QCOMPARE(noticeText(QString(10'000'000, u'x'), 200).size(), 200);
    }

    void aLineIsOne() { QCOMPARE(noticeLine(u"one\ntwo\r\nthree"_s, 100), u"one two  three"_s); }

    void aSandboxIsSeen() {
        QProcessEnvironment environment;
        QVERIFY(!isSandboxed(environment, u"/nonexistent/flatpak"_s));
        QTemporaryFile flatpak;
        QVERIFY(flatpak.open());
        QVERIFY(isSandboxed(environment, flatpak.fileName()));
        environment.insert(u"SNAP"_s, u"/snap/favilla/1"_s);
        QVERIFY(isSandboxed(environment, u"/nonexistent/flatpak"_s));
    }
};

QTEST_GUILESS_MAIN(TestNoticeText)
#include "tst_noticetext.moc"

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/harmless.h"

#include <QElapsedTimer>
#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestHarmless : public QObject {
    Q_OBJECT

private slots:
    void showsWhatCannotBeShown() {
        const QChar sign(QChar::ReplacementCharacter);
        for (const ushort code : {0x0000, 0x0007, 0x001b, 0x007f, 0x0090, 0x061c, 0x200e, 0x200f, 0x202a,
                 0x202e, 0x2066, 0x2069, 0xfeff, 0xfffc, 0xffff, 0xd800, 0xdc00})
            QCOMPARE(words::harmless(u'a' + QString(QChar(code)) + u'b'), u'a' + QString(sign) + u'b');
    }

    void keepsWhatIsHarmless() {
        const auto text = u"Città, שלום, شركة, 漢字, 👩\u200d🔧\tend & <b>"_s;
        QCOMPARE(words::harmless(text), text);
    }

    void bringsLineEndsIntoOneForm() {
        QCOMPARE(words::harmless(u"a\r\nb\rc\u2028d\u2029e\u0085f\vg"_s), u"a\nb\nc\nd\ne\nf\ng"_s);
        QCOMPARE(words::harmlessLine(u"  a\r\n\tb   c\n"_s), u"a b c"_s);
    }

    void wrapsOnlyWhatRunsFromRightToLeft() {
        QCOMPARE(words::isolated(u"Padova 👩"_s), u"Padova 👩"_s);
        QCOMPARE(words::isolated(u"شركة"_s), u"\u2068شركة\u2069"_s);
        QVERIFY(!words::isolated(u"a\u202eb"_s).contains(QChar(0x202e)));
    }

    void isQuickForLongText() {
        const QString text(5 * 1024 * 1024, QChar(0x202e));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(words::harmless(text).size(), text.size());
        QVERIFY(timer.elapsed() < 5000);
    }
};

QTEST_GUILESS_MAIN(TestHarmless)
#include "tst_harmless.moc"

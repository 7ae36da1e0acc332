// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textfold.h"
#include "generator.h"

#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestTextFold : public QObject {
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
    void caseAndAccentsDoNotMatter();
    void foldingTwiceChangesNothing();
};

void TestTextFold::folds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* tag, const QString& text, const QStringList& words) {
        QTest::newRow(tag) << text << words;
    };
    row("empty", {}, {});
    row("separators only", u" .,;-–\t\n"_s, {});
    row("accents", u"Perché Città"_s, {u"perche"_s, u"citta"_s});
    row("accent as its own mark", u"Perche\u0301"_s, {u"perche"_s});
    row("sharp s", u"Straße"_s, {u"strasse"_s});
    row("capital sharp s", u"STRAẞE"_s, {u"strasse"_s});
    row("dotted capital I", u"İstanbul"_s, {u"istanbul"_s});
    row("final sigma", u"Οδυσσεύς"_s, {u"οδυσσευσ"_s});
    row("capital sigma", u"ΟΔΥΣΣΕΥΣ"_s, {u"οδυσσευσ"_s});
    row("ligature", u"ﬁnanza"_s, {u"finanza"_s});
    row("full width", u"ＡＢＣ１２"_s, {u"abc12"_s});
    row("CJK", u"東京都 株式会社"_s, {u"東京都"_s, u"株式会社"_s});
    row("emoji separate", u"fire🔥fox 👩‍💻"_s, {u"fire"_s, u"fox"_s});
    row("address", u"a.neri@customer.example"_s, {u"a"_s, u"neri"_s, u"customer"_s, u"example"_s});
    row("id", u"3F2504E0-4f89"_s, {u"3f2504e0"_s, u"4f89"_s});
    row("apostrophe", u"l'Aquila d’oro"_s, {u"l"_s, u"aquila"_s, u"d"_s, u"oro"_s});
    row("NUL separates", u"a"_s + QChar::Null + u"b"_s, {u"a"_s, u"b"_s});
    row("bidi mark separates", u"a\u202Eb"_s, {u"a"_s, u"b"_s});
    row("Arabic vowels", u"مُحَمَّد"_s, {u"محمد"_s});
    row("letters beyond the first plane", u"𝐅𝐚𝐯𝐢𝐥𝐥𝐚 𐐀"_s, {u"favilla"_s, u"𐐨"_s});
    row("lone surrogate", u"a"_s + QChar(0xD800) + u"b"_s, {u"a"_s, u"b"_s});
}

void TestTextFold::folds() {
    QFETCH(QString, text);
    QTEST(foldedWords(text), "words");
}

void TestTextFold::caseAndAccentsDoNotMatter() {
    const auto text = u"Già Ñandú Øre Ærø Þór Ängström"_s;
    QCOMPARE(foldedWords(text.toUpper()), foldedWords(text));
    QCOMPARE(foldedWords(text.normalized(QString::NormalizationForm_D)), foldedWords(text));
}

void TestTextFold::foldingTwiceChangesNothing() {
    Generator any;
    for (int i = 0; i < 500; ++i) {
        const auto words = foldedWords(any.text() + u' ' + any.text());
        QCOMPARE(foldedWords(words.join(u' ')), words);
        for (const auto& word : words)
            QVERIFY(!word.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestTextFold)
#include "tst_textfold.moc"

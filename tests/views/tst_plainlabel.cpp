// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/plainlabel.h"

#include <QTest>

using namespace favilla;

class tst_PlainLabel : public QObject {
    Q_OBJECT

private slots:
    // What it remembers of its heights must be what Qt's own label would say.
    void isAsHighAsQtSays_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a line") << QStringLiteral("Adatum Logistics GmbH");
        QTest::newRow("many words")
            << QStringLiteral("Move the ERP of three plants to the cloud ").repeated(8);
        QTest::newRow("lines") << QStringLiteral("Status: New\nValue: €1,200\n\nNotes: none");
        QTest::newRow("a word without an end") << QString(300, u'x');
        QTest::newRow("signs of other fonts") << QStringLiteral("東京 · \U0001F525 · العربية");
    }
    void isAsHighAsQtSays() {
        QFETCH(QString, text);
        PlainLabel label;
        label.showText(QStringLiteral("Northwind")); // what was remembered of it must not stay
        for (int width = 0; width < 700; width += 35)
            label.heightForWidth(width);
        label.sizeHint();
        for (const auto pixels : {13, 21}) {
            auto font = label.font();
            font.setPixelSize(pixels);
            label.setFont(font);
            label.showText(text);
            const auto hint = label.sizeHint();
            QCOMPARE(hint.height(), label.QLabel::heightForWidth(hint.width()));
            for (int round = 0; round < 2; ++round)
                for (const auto width :
                    {0, 1, 60, 200, hint.width() - 1, hint.width(), hint.width() + 1, 900})
                    QCOMPARE(label.heightForWidth(width), label.QLabel::heightForWidth(width));
        }
    }
};

QTEST_MAIN(tst_PlainLabel)
#include "tst_plainlabel.moc"

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/laidtext.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QTest>

using namespace favilla;

namespace {

constexpr QRect place(20, 10, 300, 18);

QFont font(int pixels) {
    auto font = QApplication::font();
    font.setPixelSize(pixels);
    return font;
}

/// What `paint` draws on white, at a scale as of a screen.
QImage drawn(qreal scale, const std::function<void(QPainter&)>& paint) {
    QImage image(QSize(360, 40) * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::black);
    painter.setLayoutDirection(Qt::LeftToRight); // as on a widget
    paint(painter);
    return image;
}

void addTexts() {
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << QStringLiteral("Adatum Corp.");
    QTest::newRow("just too long") << QStringLiteral(
        "Move the ERP of three plants to the cloud, with support");
    QTest::newRow("very long") << QStringLiteral("We would like a call this week. ").repeated(20).trimmed();
    QTest::newRow("narrow signs") << QString(400, u'i');
    QTest::newRow("one endless word") << QString(200, u'W');
    QTest::newRow("accents of their own")
        << QStringLiteral("Cite\u0301 de l\u2019E\u0301nergie ").repeated(9);
    QTest::newRow("from right to left")
        << QStringLiteral("\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd ").repeated(9);
    QTest::newRow("letters that join")
        << QStringLiteral("\u0645\u0631\u062d\u0628\u0627 \u0628\u0643\u0645 ").repeated(9);
    QTest::newRow("outside the first plane") << QStringLiteral("\U0001F525\U0001F3C6").repeated(60);
}

} // namespace

class tst_LaidText : public QObject {
    Q_OBJECT

private slots:
    void looksAsThePainterDrawsIt_data() { addTexts(); }
    void looksAsThePainterDrawsIt() {
        QFETCH(QString, text);
        for (const auto scale : {1.0, 1.5})
            for (const auto alignment : {Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight})
                for (const auto pixels : {13, 40}) { // the taller one is cut by its place
                    const auto elided =
                        QFontMetrics(font(pixels)).elidedText(text, Qt::ElideRight, place.width());
                    const auto expected = drawn(scale, [&](QPainter& painter) {
                        painter.setFont(font(pixels));
                        painter.drawText(
                            place, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, elided);
                    });
                    const auto laid = LaidText::within(place.width(), text, font(pixels), Qt::LeftToRight);
                    for (int again = 0; again < 2; ++again)
                        QCOMPARE(
                            drawn(scale, [&](QPainter& painter) { laid.draw(painter, place, alignment); }),
                            expected);
                }
    }

    void isElidedAsByItsFont_data() { addTexts(); }
    void isElidedAsByItsFont() {
        QFETCH(QString, text);
        const QFontMetrics metrics(font(12));
        for (const auto width : {0, 5, 40, 120, 300, 1000, 100'000})
            QCOMPARE(elidedRight(text, font(12), width), metrics.elidedText(text, Qt::ElideRight, width));
    }

    void isAsWideAsItsFontSays() {
        const auto text = QStringLiteral("57 h left to call");
        QCOMPARE(LaidText(text, font(11), Qt::LeftToRight).width(),
            QFontMetrics(font(11)).horizontalAdvance(text));
        QCOMPARE(LaidText().width(), 0);
        QCOMPARE(LaidText({}, font(11), Qt::LeftToRight).width(), 0);
    }

    void nothingIsDrawnOfNothing() {
        const auto blank = drawn(1, [](QPainter&) {});
        QCOMPARE(drawn(1, [](QPainter& painter) { LaidText().draw(painter, place); }), blank);
        const LaidText text(QStringLiteral("Adatum"), font(13), Qt::LeftToRight);
        QCOMPARE(drawn(1, [&](QPainter& painter) { text.draw(painter, QRect(20, 10, 0, 18)); }), blank);
        QVERIFY(drawn(1, [&](QPainter& painter) { text.draw(painter, place); }) != blank);
    }
};

QTEST_MAIN(tst_LaidText)
#include "tst_laidtext.moc"

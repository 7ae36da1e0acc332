// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoder.h"

#include "testdata.h"

#include <QStringConverter>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(favilla::Encoding)

class TestTextDecoder : public QObject {
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void decodesWindows1252();
    void refuses_data();
    void refuses();
    void bearsAStrayNul();
    void bearsDelete();
    void bearsCutSequencesAtBlockEnds();
};

void TestTextDecoder::decodes_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    const auto text = u"Città;perché\r\n€ 1.200;ß"_s;
    const auto utf16 = [&text](QStringConverter::Encoding encoding, QStringConverter::Flag flag) {
        QStringEncoder encoder(encoding, flag);
        return QByteArray(encoder.encode(text));
    };
    using enum QStringConverter::Flag;
    QTest::newRow("UTF-8") << text.toUtf8() << Encoding::Utf8;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << Encoding::Utf8;
    QTest::newRow("UTF-16 LE with mark")
        << utf16(QStringConverter::Utf16LE, WriteBom) << Encoding::Utf16LittleEndian;
    QTest::newRow("UTF-16 BE with mark")
        << utf16(QStringConverter::Utf16BE, WriteBom) << Encoding::Utf16BigEndian;
    QTest::newRow("UTF-16 LE") << utf16(QStringConverter::Utf16LE, Default) << Encoding::Utf16LittleEndian;
    QTest::newRow("UTF-16 BE") << utf16(QStringConverter::Utf16BE, Default) << Encoding::Utf16BigEndian;
    QTest::newRow("Windows-1252") << QByteArray("Citt\xE0;perch\xE9\r\n\x80 1.200;\xDF")
                                  << Encoding::Windows1252;
}

void TestTextDecoder::decodes() {
    QFETCH(QByteArray, bytes);
    QFETCH(Encoding, encoding);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(int(decoded->encoding), int(encoding));
    QCOMPARE(QString::fromUtf8(decoded->utf8), u"Città;perché\r\n€ 1.200;ß"_s);
}

void TestTextDecoder::decodesWindows1252() {
    const auto decoded = decodeText("\x80 \x91q\x92 \x93q\x94 \x96 \x97 \x85 \x99 \x8A \x9F \xFF");
    QVERIFY(decoded);
    QCOMPARE(QString::fromUtf8(decoded->utf8), u"€ ‘q’ “q” – — … ™ Š Ÿ ÿ"_s);
}

void TestTextDecoder::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("nothing") << QByteArray() << ErrorKind::EmptyFile;
    QTest::newRow("blanks") << QByteArray(" \r\n\t\n") << ErrorKind::EmptyFile;
    QTest::newRow("mark alone") << QByteArray("\xEF\xBB\xBF") << ErrorKind::EmptyFile;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n") + QByteArray(100, 'x') << ErrorKind::NotText;
    QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0") + QByteArray(100, 'x') << ErrorKind::NotText;
    QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04") + QByteArray(100, 'x') << ErrorKind::NotText;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << ErrorKind::NotText;
    QTest::newRow("zeros") << QByteArray(5000, '\0') << ErrorKind::NotText;
    QByteArray noise;
    for (int i = 0; i < 5000; ++i)
        noise += char(i * i * 7 + i / 3);
    QTest::newRow("noise") << noise << ErrorKind::NotText;
}

void TestTextDecoder::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    const auto decoded = decodeText(bytes);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().kind, kind);
}

void TestTextDecoder::bearsAStrayNul() {
    const QByteArray bytes("Customer Name,Request\nAda\0Neri,Please call me back soon\n", 55);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->utf8, bytes);
}

void TestTextDecoder::bearsDelete() {
    // JSON writes it as it is, so Favilla's own files may be full of it.
    const auto bytes = "[\"" + QByteArray(1000, '\x7F') + "\"]";
    QVERIFY(decodeText(bytes));
}

void TestTextDecoder::bearsCutSequencesAtBlockEnds() {
    // The check works by blocks of 1 MB: every shift puts a sequence of four bytes over the end of one.
    for (int shift = 0; shift < 4; ++shift) {
        const auto bytes = QByteArray(shift, 'a') + QByteArray("\xF0\x9F\x94\xA5").repeated(300'000);
        const auto decoded = decodeText(bytes);
        QVERIFY(decoded);
        QCOMPARE(int(decoded->encoding), int(Encoding::Utf8));
    }
}

QTEST_APPLESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"

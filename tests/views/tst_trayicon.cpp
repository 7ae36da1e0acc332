// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/trayicon.h"

#include <QImage>
#include <QTest>

using namespace favilla;

/// The icon differs with what it says, at the sizes that panels have.
class TestTrayIcon : public QObject {
    Q_OBJECT

private:
    static QImage drawn(int count, bool isHot, int size) {
        return trayIcon(count, isHot).pixmap(QSize(size, size), 1.0).toImage();
    }

private slots:
    void tellsCountsApart_data() {
        QTest::addColumn<int>("size");
        for (const int size : {16, 22, 24, 32, 48, 64})
            QTest::addRow("%d", size) << size;
    }
    void tellsCountsApart() {
        QFETCH(const int, size);
        QList<QImage> images;
        for (const int count : {0, 1, 2, 7, 12, 99, 100}) {
            for (const bool isHot : {false, true}) {
                const auto image = drawn(count, isHot, size);
                QCOMPARE(image.size(), QSize(size, size));
                QVERIFY(!images.contains(image));
                images << image;
            }
        }
        QCOMPARE(drawn(100, false, size), drawn(5'000, false, size));
    }
    void keepsTheCornersClear() { QCOMPARE(qAlpha(drawn(3, false, 64).pixel(0, 63)), 0); }
};

QTEST_MAIN(TestTrayIcon)
#include "tst_trayicon.moc"

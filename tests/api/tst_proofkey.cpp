// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/proofkey.h"

#include <QSet>
#include <QTest>

using namespace favilla;

class tst_ProofKey : public QObject {
    Q_OBJECT

private slots:
    void challengeOfTheStandard() {
        // RFC 7636, appendix B.
        QCOMPARE(challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    void randomTextIsFitAndNew() {
        QSet<QByteArray> seen;
        for (int i = 0; i < 200; ++i) {
            const auto text = randomText();
            QCOMPARE(text.size(), 43);
            for (const char c : text)
                QVERIFY(QByteArrayView("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
                            .contains(c));
            seen << text;
        }
        QCOMPARE(seen.size(), 200);
    }

    void comparesWholeTexts() {
        QVERIFY(isSameText("abc", "abc"));
        QVERIFY(!isSameText("abc", "abd"));
        QVERIFY(!isSameText("abc", "ab"));
        QVERIFY(!isSameText("", "a"));
        QVERIFY(isSameText({}, ""));
    }
};

QTEST_GUILESS_MAIN(tst_ProofKey)
#include "tst_proofkey.moc"

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/safelink.h"

#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestSafeLink : public QObject {
    Q_OBJECT

private slots:
    void letsPassOnlyWhatIsSafe_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isSafe");
        const std::pair<const char*, bool> rows[] = {
            {"https://learn.example/page?q=1#part", true},
            {"http://learn.example", true},
            {"HTTPS://learn.example", true},
            {"mailto:a.b@example.com", true},
            {"mailto:a@example.com?subject=Hello&body=Text", true},
            {"tel:+390491234567", true},
            {"tel:049 123-4567", true},
            {"", false},
            {"relative/page", false},
            {"//host.example/share", false},
            {"https:///nohost", false},
            {"https://bank.example@evil.example/", false},
            {"https://user:word@evil.example/", false},
            {"file:///etc/passwd", false},
            {"FILE:///etc/passwd", false},
            {"javascript:alert(1)", false},
            {"data:text/html,x", false},
            {"smb://host/share", false},
            {"ftp://host.example/", false},
            {"vbscript:x", false},
            {"mailto:", false},
            {"mailto:a@example.com?attach=/etc/passwd", false},
            {"mailto:a@example.com?bcc=b@example.com", false},
            {"mailto:a@example.com%0D%0Abcc:b@example.com", false},
            {"tel:", false},
            {"tel:*%2306%23", false},
            {"tel:+39049%0A1", false},
            {"tel:+390491234567%0A", false},
            {"tel:+390491234567?x=1", false},
        };
        for (const auto& [text, isSafe] : rows)
            QTest::addRow("%s", text) << QString::fromLatin1(text) << isSafe;
    }
    void letsPassOnlyWhatIsSafe() {
        QFETCH(QString, text);
        QFETCH(bool, isSafe);
        QCOMPARE(isSafeLink(QUrl(text)), isSafe);
    }

    void buildsLinksThatAreSafe() {
        QCOMPARE(emailLink(u" giulia@terre.example "_s).toString(), u"mailto:giulia@terre.example"_s);
        QCOMPARE(phoneLink(u"049 123 4567"_s, u"IT"_s).toString(), u"tel:+390491234567"_s);
        QVERIFY(isSafeLink(emailLink(u"giulia@terre.example"_s)));
        QVERIFY(isSafeLink(phoneLink(u"049 123 4567"_s, u"IT"_s)));
    }

    void buildsNothingFromWhatCannotBeOne() {
        QVERIFY(emailLink(u"not an address"_s).isEmpty());
        QVERIFY(emailLink(u"a@example.com,b@example.com"_s).isEmpty());
        QVERIFY(phoneLink(u"call me"_s, u"IT"_s).isEmpty());
        QVERIFY(phoneLink({}, u"IT"_s).isEmpty());
    }

    void keepsAnAddressFromBecomingAQuery() {
        const auto link = emailLink(u"a?attach=x@example.com"_s);
        QVERIFY(link.isEmpty() || !link.hasQuery());
    }
};

QTEST_GUILESS_MAIN(TestSafeLink)
#include "tst_safelink.moc"

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/addresses.h"

#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class tst_Addresses : public QObject {
    Q_OBJECT

private slots:
    void collection_data();
    void collection();
    void listAsDocumented_data();
    void listAsDocumented();
    void referral_data();
    void referral();
    void nextStaysAtTheAccount_data();
    void nextStaysAtTheAccount();
    void nextIsRefused_data();
    void nextIsRefused();
    void signIn();
    void formIsEncoded();
};

namespace {

Account accountAt(const QString& address = u"https://api.partner.example/v1.0/engagements/referrals"_s) {
    auto account = documentedAccount();
    account.baseUrl = QUrl(address);
    return account;
}

const QString referrals = u"https://api.partner.example/v1.0/engagements/referrals"_s;

} // namespace

void tst_Addresses::collection_data() {
    QTest::addColumn<QString>("address");
    QTest::newRow("the collection") << referrals;
    QTest::newRow("with a slash") << referrals + u'/';
    QTest::newRow("the address above it") << u"https://api.partner.example/v1.0/engagements"_s;
    QTest::newRow("that with a slash") << u"https://api.partner.example/v1.0/engagements/"_s;
}

void tst_Addresses::collection() {
    QFETCH(QString, address);
    QCOMPARE(referralsUrl(accountAt(address)), QUrl(referrals));
    QCOMPARE(referralsUrl(accountAt(u"https://simulator.example"_s)).path(), u"/referrals"_s);
    QCOMPARE(referralsUrl(accountAt(u"https://simulator.example/"_s)).path(), u"/referrals"_s);
}

void tst_Addresses::listAsDocumented_data() {
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("encoded");
    QTest::newRow("quotes") << u"status eq 'New'"_s << u"status%20eq%20%27New%27"_s;
    QTest::newRow("path") << u"customerProfile/address/country eq 'US'"_s
                          << u"customerProfile%2Faddress%2Fcountry%20eq%20%27US%27"_s;
    QTest::newRow("instant") << u"updatedDateTime gt 2024-01-31T10:00:00Z"_s
                             << u"updatedDateTime%20gt%202024-01-31T10%3A00%3A00Z"_s;
    QTest::newRow("plus, ampersand, percent, hash")
        << u"x eq 'a+b&c%20#'"_s << u"x%20eq%20%27a%2Bb%26c%2520%23%27"_s;
    QTest::newRow("other letters") << u"x eq 'è€'"_s << u"x%20eq%20%27%C3%A8%E2%82%AC%27"_s;
}

void tst_Addresses::listAsDocumented() {
    QFETCH(QString, filter);
    QFETCH(QString, encoded);
    const auto url = listAddress(accountAt(), {.filter = filter, .top = 0});
    QCOMPARE(QString::fromLatin1(url.toEncoded()), referrals + u"?$filter="_s + encoded);
}

void tst_Addresses::referral_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("address");
    QTest::newRow("GUID") << u"c5fbb3b6-be74-4795-9fb5-4324c73fed37"_s
                          << referrals + u"/c5fbb3b6-be74-4795-9fb5-4324c73fed37"_s;
    QTest::newRow("stays one part of the path") << u"../x?y#z"_s << referrals + u"/..%2Fx%3Fy%23z"_s;
    QTest::newRow("parent") << u".."_s << QString();
    QTest::newRow("same") << u"."_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void tst_Addresses::referral() {
    QFETCH(QString, id);
    QFETCH(QString, address);
    const auto url = referralAddress(accountAt(), ReferralId(id));
    QCOMPARE(url.hasValue(), !address.isEmpty());
    if (url)
        QCOMPARE(QString::fromLatin1(url->toEncoded()), address);
    else
        QCOMPARE(url.error().kind, ErrorKind::InvalidValue);
}

void tst_Addresses::nextStaysAtTheAccount_data() {
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("asked");
    QTest::newRow("opaque") << referrals + u"?$skiptoken=a%2Bb%3D&$top=100"_s
                            << referrals + u"?$skiptoken=a%2Bb%3D&$top=100"_s;
    QTest::newRow("http becomes https")
        << u"http://api.partner.example/v1.0/engagements/referrals?$skiptoken=x"_s
        << referrals + u"?$skiptoken=x"_s;
    QTest::newRow("another port is ours again")
        << u"https://api.partner.example:8443/v1.0/engagements/referrals?$skiptoken=x"_s
        << referrals + u"?$skiptoken=x"_s;
    QTest::newRow("a user is left out")
        << u"https://me:secret@api.partner.example/v1.0/engagements/referrals?$skiptoken=x#y"_s
        << referrals + u"?$skiptoken=x"_s;
    QTest::newRow("another path, as the documentation prints it")
        << u"http://api.partner.example/v1.0/referrals?$filter=y&$skiptoken=k181pEdP0ykypkieJfcxX"_s
        << referrals + u"?$skiptoken=k181pEdP0ykypkieJfcxX"_s;
    QTest::newRow("another host") << u"https://elsewhere.example/x?%24SkipToken=a%20b"_s
                                  << referrals + u"?$skiptoken=a%20b"_s;
    QTest::newRow("out of the collection by dots")
        << referrals + u"/../../admin?$skiptoken=x"_s << referrals + u"?$skiptoken=x"_s;
    QTest::newRow("relative") << u"?$skiptoken=x"_s << referrals + u"?$skiptoken=x"_s;
    QTest::newRow("like ours, but longer")
        << referrals + u"-old?$skiptoken=x"_s << referrals + u"?$skiptoken=x"_s;
    QTest::newRow("any case of the host")
        << u"https://API.partner.example/v1.0/engagements/referrals?$skip=100"_s
        << referrals + u"?$skip=100"_s;
}

void tst_Addresses::nextStaysAtTheAccount() {
    QFETCH(QString, link);
    QFETCH(QString, asked);
    const auto next = nextAddress(accountAt(), link);
    QVERIFY(next.hasValue());
    QCOMPARE(QString::fromLatin1(next->toEncoded()), asked);
}

void tst_Addresses::nextIsRefused_data() {
    QTest::addColumn<QString>("link");
    QTest::newRow("another host") << u"https://elsewhere.example/v1.0/engagements/referrals?$skip=100"_s;
    QTest::newRow("our name as a part of theirs") << u"https://api.partner.example.elsewhere.example/v1.0"_s;
    QTest::newRow("another path of ours") << u"https://api.partner.example/v1.0/other?$skip=1"_s;
    QTest::newRow("an empty token") << u"https://elsewhere.example/?$skiptoken="_s;
    QTest::newRow("another scheme") << u"file:///etc/passwd"_s;
    QTest::newRow("no address") << u"http://[nonsense"_s;
}

void tst_Addresses::nextIsRefused() {
    QFETCH(QString, link);
    const auto next = nextAddress(accountAt(), link);
    QVERIFY(!next.hasValue());
    QCOMPARE(next.error().kind, ErrorKind::ForeignAddress);
}

void tst_Addresses::signIn() {
    auto account = accountAt();
    account.authority = QUrl(u"https://login.example/"_s);
    account.tenant = u"contoso.example"_s;
    QCOMPARE(signInAddress(account, u"token"_s),
        QUrl(u"https://login.example/contoso.example/oauth2/v2.0/token"_s));
}

void tst_Addresses::formIsEncoded() {
    QCOMPARE(encodedForm({{u"a b"_s, u"c+d&e=f"_s}, {u"g"_s, u"ü"_s}}), "a%20b=c%2Bd%26e%3Df&g=%C3%BC");
}

QTEST_GUILESS_MAIN(tst_Addresses)
#include "tst_addresses.moc"

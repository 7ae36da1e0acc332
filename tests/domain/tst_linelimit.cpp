// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linelimit.h"

#include "domain/referral.h"

#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestLineLimit : public QObject {
    Q_OBJECT

private slots:
    void cutsALine_data();
    void cutsALine();
    void cutsAList();
    void aReferralHoldsNoEndlessLine();
    void whatFitsStaysAsItCame();
};

namespace {

const QString endless(300'000, u'w');
const QString ellipsis(QChar(0x2026));

ReferralData plain() {
    ReferralData data;
    data.id = ReferralId(u"r-1"_s);
    data.createdAt = QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC);
    return data;
}

/// Every text of a referral that is shown on one line.
QList<QString*> linesOf(ReferralData& data) {
    auto& address = data.customer.address;
    QList<QString*> lines{&data.engagementId, &data.organizationName, &data.invitedBy, &data.customer.name,
        &data.customer.size, &data.customer.dunsNumber, &address.line1, &address.line2, &address.city,
        &address.state, &address.postalCode, &address.country, &data.engagement.name,
        &data.engagement.valueAsReceived, &data.engagement.crmId, &data.engagement.salesStage,
        &data.engagement.campaignId};
    for (auto* people : {&data.contacts, &data.team})
        for (auto& person : *people)
            lines << &person.firstName << &person.lastName << &person.title << &person.phone << &person.email
                  << &person.locale;
    return lines;
}

} // namespace

void TestLineLimit::cutsALine_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    const auto longest = QString(longestLine, u'x');
    const auto emoji = u"😀"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("longest") << longest << longest;
    QTest::newRow("one more") << longest + u'x' << longest.chopped(1) + ellipsis;
    QTest::newRow("endless") << endless << QString(longestLine - 1, u'w') + ellipsis;
    QTest::newRow("in the middle of a character")
        << longest.chopped(2) + emoji + emoji << longest.chopped(2) + ellipsis;
}

void TestLineLimit::cutsALine() {
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(withinLimit(text), line);
    QCOMPARE(withinLimit(line), line);
}

void TestLineLimit::cutsAList() {
    const QStringList few{u"Retail"_s, u"Education"_s};
    QCOMPARE(withinLimit(few), few);
    QCOMPARE(withinLimit(QStringList{endless}).first().size(), longestLine);
    const auto kept = withinLimit(QStringList(100'000, u"Azure"_s));
    QVERIFY(kept.join(u' ').size() <= longestList + 1);
    QCOMPARE(kept.last(), ellipsis);
    QCOMPARE(withinLimit(kept), kept);
}

void TestLineLimit::aReferralHoldsNoEndlessLine() {
    auto data = plain();
    data.contacts = {Contact()};
    data.team = {Contact()};
    for (auto* line : linesOf(data))
        *line = endless;
    data.status = Open<Status>::fromText(endless);
    data.statusReason = endless;
    data.request.solutions = QStringList(100'000, u"Azure"_s);
    data.request.text = endless;
    data.engagement.notes = endless;
    data.raw = endless.toUtf8();
    auto kept = **Referral::create(data);
    for (const auto* line : linesOf(kept))
        QCOMPARE(line->size(), longestLine);
    QCOMPARE(kept.status.text().size(), longestLine);
    QVERIFY(kept.statusReason.size() < 20'000);
    QVERIFY(kept.request.solutions.size() < 5'000);
    // Texts of many lines and the source's own document stay whole.
    QCOMPARE(kept.request.text, endless);
    QCOMPARE(kept.engagement.notes, endless);
    QCOMPARE(kept.raw, endless.toUtf8());
}

void TestLineLimit::whatFitsStaysAsItCame() {
    auto data = plain();
    data.contacts = {Contact()};
    for (auto* line : linesOf(data))
        *line = QString(longestLine, u'x');
    data.statusReason = u"Others: "_s + QString(longestReasonNotes, u'x');
    QVERIFY(**Referral::create(data) == data);
}

QTEST_APPLESS_MAIN(TestLineLimit)
#include "tst_linelimit.moc"

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/referral.h"
#include "generator.h"

#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestReferral : public QObject {
    Q_OBJECT

private slots:
    void holdsTogether_data();
    void holdsTogether();
    void knowsItsBox_data();
    void knowsItsBox();
    void hasATitle();
};

static ReferralData plain() {
    ReferralData data;
    data.id = ReferralId(u"r-1"_s);
    data.createdAt = QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC);
    return data;
}

void TestReferral::holdsTogether_data() {
    QTest::addColumn<ReferralData>("data");
    QTest::addColumn<int>("kind"); // -1: it does
    QTest::addColumn<Field>("field");
    const auto row = [](const char* tag, void (*change)(ReferralData&), int kind = -1,
                         Field field = Field::None) {
        auto data = plain();
        change(data);
        QTest::newRow(tag) << data << kind << field;
    };
    const auto empty = static_cast<int>(ErrorKind::Empty);
    const auto inconsistent = static_cast<int>(ErrorKind::InconsistentState);
    row("plain", [](ReferralData&) {});
    row(
        "no id", [](ReferralData& d) { d.id = {}; }, empty, Field::ReferralId);
    row("longest id", [](ReferralData& d) { d.id = ReferralId(QString(longestReferralId, u'x')); });
    row(
        "id too long", [](ReferralData& d) { d.id = ReferralId(QString(longestReferralId + 1, u'x')); },
        static_cast<int>(ErrorKind::TooLong), Field::ReferralId);
    row(
        "no creation", [](ReferralData& d) { d.createdAt = {}; }, empty, Field::CreatedAt);
    row(
        "new and won", [](ReferralData& d) { d.substatus = Substatus::Won; }, inconsistent, Field::Substatus);
    row(
        "closed and pending", [](ReferralData& d) { d.status = Status::Closed; }, inconsistent,
        Field::Substatus);
    row("error", [](ReferralData& d) { d.status = Status::Closed, d.substatus = Substatus::Error; });
    row("unknown status", [](ReferralData& d) { d.status = Open<Status>::fromText(u"Paused"_s); });
    row("unknown sub-status", [](ReferralData& d) { d.substatus = Open<Substatus>::fromText(u"Late"_s); });
    row("no status", [](ReferralData& d) { d.status = {}, d.substatus = {}; });
}

void TestReferral::holdsTogether() {
    QFETCH(ReferralData, data);
    QFETCH(int, kind);
    QFETCH(Field, field);
    const auto referral = Referral::create(data);
    QCOMPARE(referral.hasValue(), kind < 0);
    if (referral) {
        QVERIFY(**referral == data);
    } else {
        QCOMPARE(static_cast<int>(referral.error().kind), kind);
        QCOMPARE(referral.error().field, field);
    }
}

void TestReferral::knowsItsBox_data() {
    QTest::addColumn<QString>("status");
    QTest::addColumn<Box>("box");
    QTest::newRow("new") << u"New"_s << Box::Inbox;
    QTest::newRow("active") << u"Active"_s << Box::Active;
    QTest::newRow("closed") << u"Closed"_s << Box::Archived;
    QTest::newRow("unknown") << u"Paused"_s << Box::Inbox;
    QTest::newRow("none") << QString() << Box::Inbox;
}

void TestReferral::knowsItsBox() {
    QFETCH(QString, status);
    auto data = plain();
    data.status = Open<Status>::fromText(status);
    data.substatus = {};
    QTEST(boxOf(data), "box");
    const auto referral = Referral::create(data);
    QVERIFY(referral);
    QCOMPARE(referral->isNew(), status == "New"_L1);
    QCOMPARE(referral->isActive(), status == "Active"_L1);
    QCOMPARE(referral->isClosed(), status == "Closed"_L1);
}

void TestReferral::hasATitle() {
    auto data = plain();
    QCOMPARE(title(data), QString());
    data.request.services = {u" "_s, u"Training"_s};
    QCOMPARE(title(data), u"Training"_s);
    data.request.products = {u"Microsoft365"_s};
    QCOMPARE(title(data), u"Microsoft365"_s);
    data.request.solutions = {QString(), u"Backup"_s};
    QCOMPARE(title(data), u"Backup"_s);
    data.engagement.name = u" "_s;
    QCOMPARE(title(data), u"Backup"_s);
    data.engagement.name = u" Migration "_s;
    QCOMPARE(title(data), u"Migration"_s);
}

QTEST_APPLESS_MAIN(TestReferral)
#include "tst_referral.moc"

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history.h"
#include "generator.h"

#include <QTest>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestHistory : public QObject {
    Q_OBJECT

private slots:
    void namesReadBack();
    void nothingChanged();
    void namesOldAndNew_data();
    void namesOldAndNew();
    void stateComesFirst();
    void ignoresWhatOnlyMachinesSee();
};

static ReferralData plain() {
    ReferralData data;
    data.id = ReferralId(u"r-1"_s);
    data.createdAt = QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC);
    return data;
}

void TestHistory::namesReadBack() {
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(HistoryAction::Restored); ++i) {
        const auto action = static_cast<HistoryAction>(i);
        QCOMPARE(historyActionNamed(name(action)), action);
        names << name(action);
    }
    QCOMPARE(names.size(), static_cast<int>(HistoryAction::Restored) + 1);
    QCOMPARE(historyActionNamed(u"vanished"_s), HistoryAction::Updated);
}

void TestHistory::nothingChanged() {
    Generator any;
    for (int i = 0; i < 100; ++i) {
        const auto referral = any.referral();
        QVERIFY(changesBetween(*referral, *referral).isEmpty());
    }
}

void TestHistory::namesOldAndNew_data() {
    QTest::addColumn<ReferralData>("after");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("was");
    QTest::addColumn<QString>("is");
    const auto row = [](const char* tag, void (*change)(ReferralData&), Field field, const QString& is,
                         const QString& was = {}) {
        auto after = plain();
        change(after);
        QTest::newRow(tag) << after << field << was << is;
    };
    row(
        "status", [](ReferralData& d) { d.status = Status::Active; }, Field::Status, u"Active"_s, u"New"_s);
    row(
        "unknown status", [](ReferralData& d) { d.status = Open<Status>::fromText(u"Paused"_s); },
        Field::Status, u"Paused"_s, u"New"_s);
    row(
        "value", [](ReferralData& d) { d.engagement.value = *Money::fromText(u"120000"_s, u"EUR"_s); },
        Field::Value, u"120000.00 EUR"_s);
    row(
        "value without decimals",
        [](ReferralData& d) { d.engagement.value = *Money::fromText(u"7"_s, u"JPY"_s); }, Field::Value,
        u"7 JPY"_s);
    row(
        "value as received", [](ReferralData& d) { d.engagement.valueAsReceived = u"1e400 XXQ"_s; },
        Field::Value, u"1e400 XXQ"_s);
    row(
        "date",
        [](ReferralData& d) {
            d.engagement.purchaseBy = {2027, 2, 22};
        },
        Field::PurchaseBy, u"2027-02-22"_s);
    row(
        "expiry", [](ReferralData& d) { d.expiresAt = d.createdAt; }, Field::ExpiresAt,
        u"2026-11-20T09:00:00.000Z"_s);
    row(
        "call not wanted", [](ReferralData& d) { d.customerRequestedContact = false; }, Field::CallWanted,
        u"false"_s);
    row(
        "address", [](ReferralData& d) { d.customer.address.city = u"Padova"_s; }, Field::CustomerAddress,
        u"Padova"_s);
    row(
        "contact",
        [](ReferralData& d) {
            d.contacts = {{{}, u"Ada"_s, {}, {}, {}, u"a@c.example"_s, {}}};
        },
        Field::Contacts, u"Ada a@c.example"_s);
}

void TestHistory::namesOldAndNew() {
    QFETCH(ReferralData, after);
    QFETCH(Field, field);
    QFETCH(QString, was);
    QFETCH(QString, is);
    QCOMPARE(changesBetween(plain(), after), (QList<FieldChange>{{field, was, is}}));
    QCOMPARE(changesBetween(after, plain()), (QList<FieldChange>{{field, is, was}}));
}

void TestHistory::stateComesFirst() {
    auto after = plain();
    after.engagement.name = u"Migration"_s;
    after.status = Status::Active;
    after.substatus = Substatus::Accepted;
    QList<Field> fields;
    for (const auto& change : changesBetween(plain(), after))
        fields << change.field;
    QCOMPARE(fields, (QList{Field::Status, Field::Substatus, Field::EngagementName}));
}

void TestHistory::ignoresWhatOnlyMachinesSee() {
    auto after = plain();
    after.eTag = u"\"2\""_s;
    after.updatedAt = after.createdAt;
    after.updatedText = u"2026"_s;
    after.raw = "{}";
    QVERIFY(changesBetween(plain(), after).isEmpty());
}

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"

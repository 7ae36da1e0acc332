// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/traffic.h"

#include "caller.h"
#include "simulator/state/vocabulary.h"

#include <QRegularExpression>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

/// Life over there looks like life and keeps the rules of the service.
class TestTraffic : public QObject {
    Q_OBJECT

private slots:
    void init();
    void inventsThePast();
    void inventsTheSameAgain();
    void letsEachKindArrive();
    void colleaguesKeepTheRules();
    void namesNobody();
    void comesByTimer();
    void whatNobodyAnswersExpires();

private:
    QDateTime m_now;
    std::unique_ptr<Simulator> m_simulator;
};

void TestTraffic::init() {
    m_now = QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC);
    m_simulator = std::make_unique<Simulator>();
    m_simulator->setNow([this] { return m_now; });
    QVERIFY(m_simulator->start());
}

void TestTraffic::inventsThePast() {
    Traffic(*m_simulator).fill(400);
    QMap<QString, int> states;
    QSet<QString> countries;
    for (const auto& id : m_simulator->ids()) {
        const auto referral = m_simulator->referral(id);
        ++states[referral.value(u"substatus"_s).toString()];
        countries << referral[u"customerProfile"][u"address"][u"country"].toString();
        QVERIFY(
            referral.value(u"createdDateTime"_s).toString() < referral.value(u"updatedDateTime"_s).toString()
            || referral.value(u"status"_s) == "New"_L1);
        QVERIFY(referral.value(u"updatedDateTime"_s).toString() <= u"2026-11-20T09"_s);
    }
    QCOMPARE(states.keys(),
        (QStringList{u"Accepted"_s, u"Declined"_s, u"Expired"_s, u"Lost"_s, u"Pending"_s, u"Won"_s}));
    QCOMPARE(countries, (QSet<QString>{u"IT"_s, u"GB"_s}));
    QCOMPARE(m_simulator->expireDue(), 0);
}

void TestTraffic::inventsTheSameAgain() {
    Traffic(*m_simulator, 7).fill(20);
    Simulator other;
    other.setNow([this] { return m_now; });
    Traffic(other, 7).fill(20);
    QCOMPARE(other.ids(), m_simulator->ids());
    for (const auto& id : other.ids())
        QCOMPARE(other.referral(id).value(u"customerProfile"_s),
            m_simulator->referral(id).value(u"customerProfile"_s));
    Traffic third(other, 8);
    QVERIFY(!m_simulator->ids().contains(third.arrive()));
}

void TestTraffic::letsEachKindArrive() {
    Traffic traffic(*m_simulator);
    const auto arrived = [&](Traffic::Kind kind) { return m_simulator->referral(traffic.arrive(kind)); };
    const auto hot = arrived(Traffic::Kind::Hot);
    QVERIFY(hot[u"details"][u"customerRequestedContact"].toBool());
    QCOMPARE(hot.value(u"qualification"_s).toString(), u"Direct"_s);
    QCOMPARE(hot.value(u"createdDateTime"_s).toString(), u"2026-11-20T09:00:00.0000000Z"_s);
    QVERIFY(!arrived(Traffic::Kind::Direct)[u"details"][u"customerRequestedContact"].toBool());
    const auto sales = arrived(Traffic::Kind::SalesQualified);
    QCOMPARE(sales.value(u"qualification"_s).toString(), u"SalesQualified"_s);
    QCOMPARE(sales[u"inviteContext"][u"invitedBy"][u"organizationId"].toString(), u"msft"_s);
    QCOMPARE(arrived(Traffic::Kind::CoSell).value(u"type"_s).toString(), u"Shared"_s);
}

void TestTraffic::colleaguesKeepTheRules() {
    Traffic traffic(*m_simulator, 3);
    for (int i = 0; i < 20; ++i)
        traffic.arrive();
    QSignalSpy changed(m_simulator.get(), &Simulator::referralChanged);
    for (int i = 0; i < 300; ++i)
        traffic.work();
    QVERIFY(changed.count() >= 20);
    int closed = 0;
    for (const auto& id : m_simulator->ids()) {
        const auto referral = m_simulator->referral(id);
        QVERIFY(simulation::isPair(
            referral.value(u"status"_s).toString(), referral.value(u"substatus"_s).toString()));
        closed += referral.value(u"status"_s) == "Closed"_L1;
    }
    QVERIFY(closed > 0);
    for (const auto& id : m_simulator->ids())
        while (traffic.work(id)) { }
    const auto before = m_simulator->referral(m_simulator->ids().first());
    QVERIFY(!traffic.work(m_simulator->ids().first()));
    QCOMPARE(m_simulator->referral(m_simulator->ids().first()), before);
    QVERIFY(traffic.work().isEmpty());
}

void TestTraffic::namesNobody() {
    Traffic(*m_simulator, 5).fill(200);
    for (const auto& id : m_simulator->ids()) {
        const auto text = QString::fromUtf8(QJsonDocument(m_simulator->referral(id)).toJson());
        static const QRegularExpression address(u"[^\"\\s]+@([^\"\\s]+)"_s);
        for (auto at = address.globalMatch(text); at.hasNext();)
            QVERIFY(at.next().captured(1).endsWith(u".example"_s));
    }
}

void TestTraffic::comesByTimer() {
    Traffic traffic(*m_simulator);
    QSignalSpy arrived(&traffic, &Traffic::arrived);
    traffic.arriveHotAfter(0);
    QTRY_COMPARE(arrived.count(), 1);
    traffic.setPace(1);
    QTRY_COMPARE(arrived.count(), 2);
    traffic.setPace(0);
}

void TestTraffic::whatNobodyAnswersExpires() {
    Traffic traffic(*m_simulator);
    const auto id = traffic.arrive(Traffic::Kind::SalesQualified);
    m_now = m_now.addDays(8);
    QCOMPARE(m_simulator->expireDue(), 1);
    QCOMPARE(m_simulator->referral(id).value(u"substatus"_s).toString(), u"Expired"_s);
}

QTEST_GUILESS_MAIN(TestTraffic)
#include "tst_traffic.moc"

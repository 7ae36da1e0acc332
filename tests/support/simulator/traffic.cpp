// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic.h"

#include <QJsonArray>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace simulation;
using namespace std::chrono_literals;

/// Colleagues look at the latest of the list.
constexpr int latest = 50;

QJsonObject put(const QString& path, const QJsonValue& value, const QString& op = u"replace"_s) {
    return {{u"op"_s, op}, {u"path"_s, path}, {u"value"_s, value}};
}

QJsonArray state(const QString& status, const QString& substatus) {
    return {put(u"/status"_s, status), put(u"/substatus"_s, substatus)};
}

} // namespace

Traffic::Traffic(Simulator& simulator, quint32 seed, QObject* parent)
    : QObject(parent), m_simulator(simulator), m_invented(seed) {
    connect(&m_pace, &QTimer::timeout, this, &Traffic::tick);
    connect(&m_expiry, &QTimer::timeout, this, [this] { m_simulator.expireDue(); });
    m_expiry.start(30s);
}

void Traffic::fill(int referrals) {
    for (int i = 0; i < referrals; ++i)
        m_simulator.add(m_invented.past(m_simulator.now()));
}

QString Traffic::arrive() {
    return arrive(m_invented.anyKind());
}

QString Traffic::arrive(Kind kind) {
    const auto id = m_simulator.add(m_invented.arrived(kind, m_simulator.now()));
    emit arrived(id);
    return id;
}

bool Traffic::work(const QString& id) {
    const auto referral = m_simulator.referral(id);
    const auto status = referral.value(u"status"_s).toString();
    const auto country = referral[u"customerProfile"][u"address"][u"country"].toString();
    QJsonArray patch{put(u"/details/notes"_s, m_invented.note(country))};
    const auto chance = m_invented.number(10);
    if (status == "New"_L1 && chance < 6)
        patch = state(u"Active"_s, u"Accepted"_s);
    else if (status == "New"_L1)
        patch = state(u"Closed"_s, u"Declined"_s) + put(u"/statusReason"_s, u"Not a customer"_s);
    else if (status != "Active"_L1)
        return false;
    else if (chance < 2)
        patch = state(u"Closed"_s, u"Won"_s);
    else if (chance < 3)
        patch = state(u"Closed"_s, u"Lost"_s) + put(u"/statusReason"_s, u"Customer chose another vendor"_s);
    else if (chance < 5)
        patch = {put(u"/team/-"_s, m_invented.member(country), u"add"_s)};
    m_simulator.change(id, patch);
    emit worked(id);
    return true;
}

QString Traffic::work() {
    const auto& referrals = m_simulator.referrals();
    QStringList open;
    const auto& index = referrals.byCreated();
    for (auto at = index.rbegin(); at != index.rend() && open.size() < latest; ++at)
        if (referrals.facts(at->second).isOpen())
            open << referrals.facts(at->second).id;
    if (open.isEmpty())
        return {};
    const auto id = open.at(m_invented.number(int(open.size())));
    return work(id) ? id : QString();
}

void Traffic::setPace(int seconds) {
    if (seconds > 0)
        m_pace.start(std::chrono::seconds(seconds));
    else
        m_pace.stop();
}

void Traffic::arriveHotAfter(int seconds) {
    QTimer::singleShot(std::chrono::seconds(seconds), this, [this] { arrive(Kind::Hot); });
}

void Traffic::tick() {
    arrive();
    if (++m_ticks % 2 == 0)
        work();
}

} // namespace favilla

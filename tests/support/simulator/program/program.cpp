// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

QCommandLineOption option(
    const QString& name, const QString& sentence, const QString& value = {}, const QString& standard = {}) {
    return QCommandLineOption(name, sentence, value, standard);
}

} // namespace

Program::Program(QTextStream& out) : m_out(out) {
    m_options.setApplicationDescription(u"Partner Center and its sign-in, simulated on this computer."_s);
    m_options.addHelpOption();
    m_options.addOptions({option(u"port"_s, u"Port on the loopback; 0: any free one."_s, u"P"_s, u"0"_s),
        option(u"referrals"_s, u"How many are there at the start."_s, u"N"_s, u"25"_s),
        option(u"seed"_s, u"Which ones are invented."_s, u"S"_s, u"1"_s),
        option(u"arrive"_s, u"A new one every so many seconds; 0: never."_s, u"SECONDS"_s, u"0"_s),
        option(
            u"hot-after"_s, u"One whose customer asks to be called, after so many seconds."_s, u"SECONDS"_s),
        option(u"fault"_s, u"NAME[:COUNT][@KIND]; may be given more than once."_s, u"NAME"_s),
        option(u"oddity"_s, u"May be given more than once."_s, u"NAME"_s),
        option(u"list-switches"_s, u"Lists the names of faults and oddities, and ends."_s),
        option(u"ready-file"_s, u"Writes where it is, as JSON, once it can be used."_s, u"PATH"_s),
        option(u"auto-sign-in"_s, u"The page in the browser answers by itself."_s)});
    connect(&m_input, &CommandInput::lineRead, this, &Program::command);
    connect(&m_simulator, &Simulator::requestServed, this,
        [this](const QString& method, const QString& path, int status) {
            say(u"%1 %2 %3"_s.arg(method, path, status ? QString::number(status) : u"no answer"_s));
        });
}

void Program::start(const QStringList& arguments) {
    if (!m_options.parse(arguments))
        return refuse(m_options.errorText());
    if (m_options.isSet(u"help"_s)) {
        say(m_options.helpText());
        emit finished(0);
    } else if (m_options.isSet(u"list-switches"_s)) {
        listSwitches();
        emit finished(0);
    } else if (prepare()) {
        introduce();
        m_input.start();
    }
}

bool Program::areNumbers() {
    for (const auto& name : {u"port"_s, u"referrals"_s, u"seed"_s, u"arrive"_s, u"hot-after"_s}) {
        bool isNumber = false;
        const auto number = m_options.value(name).toInt(&isNumber);
        const auto isGood = isNumber && number >= 0 && (name != "port"_L1 || number <= 65535);
        if (isGood || !m_options.isSet(name))
            continue;
        refuse(u"'%1' is no number for --%2."_s.arg(m_options.value(name), name));
        return false;
    }
    return true;
}

bool Program::prepare() {
    const auto number = [this](const QString& name) { return m_options.value(name).toInt(); };
    if (!areNumbers() || !turnOn(m_options.values(u"oddity"_s), m_options.values(u"fault"_s)))
        return false;
    m_traffic = std::make_unique<Traffic>(m_simulator, quint32(number(u"seed"_s)));
    m_traffic->fill(number(u"referrals"_s));
    connect(&m_simulator.referrals(), &SimulatedReferrals::added, this,
        [this](const QString& id) { say(u"new "_s + id); });
    connect(&m_simulator.referrals(), &SimulatedReferrals::changed, this,
        [this](const QString& id) { say(u"changed "_s + id); });
    m_traffic->setPace(number(u"arrive"_s));
    if (m_options.isSet(u"hot-after"_s))
        m_traffic->arriveHotAfter(number(u"hot-after"_s));
    if (m_options.isSet(u"auto-sign-in"_s))
        m_simulator.signIn().signInAtOnce();
    if (!m_simulator.start(quint16(number(u"port"_s)))) {
        refuse(u"The port is taken."_s);
        return false;
    }
    return true;
}

bool Program::turnOn(const QStringList& oddities, const QStringList& faults) {
    for (const auto& name : oddities)
        if (!m_simulator.switches().turnOnByName(name)) {
            refuse(u"No oddity is called '%1'; see --list-switches."_s.arg(name));
            return false;
        }
    for (const auto& name : faults)
        if (!m_simulator.switches().failByName(name)) {
            refuse(u"No fault is called '%1'; see --list-switches."_s.arg(name));
            return false;
        }
    return true;
}

void Program::introduce() {
    const auto& signIn = m_simulator.signIn();
    say(u"address:   "_s + m_simulator.baseUrl().toString());
    say(u"authority: "_s + m_simulator.authority().toString());
    say(u"tenant:    "_s + signIn.tenant());
    say(u"client id: "_s + signIn.clientId());
    say(u"device:    %1/device"_s.arg(m_simulator.authority().toString()));
    say(u"'help' lists the commands."_s);
    if (m_options.isSet(u"ready-file"_s) && !writeReadyFile(m_options.value(u"ready-file"_s)))
        refuse(u"The ready file can't be written."_s);
}

bool Program::writeReadyFile(const QString& path) {
    const auto& signIn = m_simulator.signIn();
    const QJsonObject json{{u"baseUrl"_s, m_simulator.baseUrl().toString()},
        {u"authority"_s, m_simulator.authority().toString()}, {u"tenant"_s, signIn.tenant()},
        {u"clientId"_s, signIn.clientId()}};
    // Whole or not at all: somebody waits for it to appear.
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(json).toJson()) > 0 && file.commit();
}

void Program::listSwitches() {
    say(u"Faults, for --fault NAME[:COUNT][@KIND]; the count may be 'always', the kind one of %1:"_s.arg(
        requestNames().join(u", "_s)));
    for (const auto& fault : faultNames())
        say(u"  %1  %2"_s.arg(fault.name, -22).arg(fault.sentence));
    say(u"Oddities, for --oddity NAME:"_s);
    for (const auto& oddity : oddityNames())
        say(u"  %1  %2"_s.arg(oddity.name, -22).arg(oddity.sentence));
}

void Program::command(const QString& line) {
    const auto word = line.section(u' ', 0, 0);
    const auto rest = line.section(u' ', 1).trimmed();
    if (word == "quit"_L1)
        return emit finished(0);
    if (word == "help"_L1)
        return say(u"arrive, hot, work, change ID, hide ID, show ID, expire ID, fault NAME[:COUNT][@KIND], "
                   u"oddity NAME, "
                   u"clear, approve CODE, decline CODE, sign-out, offline, online, quit"_s);
    if (!commandReferral(word, rest) && !commandService(word, rest))
        say(u"? "_s + line);
}

bool Program::commandReferral(const QString& word, const QString& id) {
    const auto isKnown = m_simulator.referrals().contains(id);
    if (word == "arrive"_L1)
        m_traffic->arrive();
    else if (word == "hot"_L1)
        m_traffic->arrive(Traffic::Kind::Hot);
    else if (word == "work"_L1)
        m_traffic->work();
    else if (word == "change"_L1 && isKnown)
        m_traffic->work(id);
    else if (word == "expire"_L1 && isKnown)
        m_simulator.expire(id);
    else if (word == "hide"_L1 && isKnown)
        m_simulator.hide(id);
    else if (word == "show"_L1 && isKnown)
        m_simulator.show(id);
    else
        return false;
    return true;
}

bool Program::commandService(const QString& word, const QString& rest) {
    if (word == "fault"_L1)
        return m_simulator.switches().failByName(rest);
    if (word == "oddity"_L1)
        return m_simulator.switches().turnOnByName(rest);
    if (word == "approve"_L1)
        return m_simulator.signIn().approveDevice(rest);
    if (word == "decline"_L1)
        return m_simulator.signIn().declineDevice(rest);
    if (word == "online"_L1)
        return m_simulator.start(m_simulator.port());
    if (word == "offline"_L1)
        m_simulator.stop();
    else if (word == "clear"_L1)
        m_simulator.switches() = {};
    else if (word == "sign-out"_L1) {
        m_simulator.revokeRefreshTokens();
        m_simulator.expireAccessTokens();
    } else
        return false;
    return true;
}

void Program::say(const QString& line) {
    m_out << line << '\n';
    m_out.flush();
}

void Program::refuse(const QString& reason) {
    say(reason);
    emit finished(2);
}

} // namespace favilla

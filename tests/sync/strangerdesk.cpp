// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "strangerdesk.h"

#include "syncdesk.h"

#include <QFile>
#include <QJsonDocument>

#include <iostream>
#include <string>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto deskOption = u"--desk"_s;

/// The most memory that this process ever had, in kB.
qint64 peakMemory() {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

QJsonObject report(SyncDesk& desk, const SyncStatus& status, qint64 before) {
    return {{u"state"_s, name(status.state)},
        {u"failure"_s, status.failure ? name(status.failure->kind) : QString()},
        {u"referrals"_s, desk.referrals().size()}, {u"refused"_s, status.refused},
        {u"waiting"_s, status.waiting}, {u"growth"_s, peakMemory() - before}};
}

void carryOut(SyncDesk& desk, const QString& word, const QString& rest) {
    if (word == "decline"_L1)
        desk.act(ReferralId(rest), Decline{Reason::Others, {}});
    if (word == "sign-in"_L1)
        desk.signInWith(rest);
}

} // namespace

StrangerDesk::StrangerDesk(const Account& account, const QString& refreshToken, const StoreLocation& location)
    : m_process(std::make_unique<QProcess>()) {
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(QCoreApplication::applicationFilePath(),
        {deskOption, QString::fromUtf8(QJsonDocument(toJson(account)).toJson(QJsonDocument::Compact)),
            refreshToken, location.display()});
    if (!m_process->waitForStarted())
        qFatal("no second process");
}

StrangerDesk::~StrangerDesk() {
    m_process->closeWriteChannel();
    m_process->waitForFinished();
}

QJsonObject StrangerDesk::ask(const QByteArray& command) {
    m_process->write(command + '\n');
    QEventLoop loop;
    QObject::connect(m_process.get(), &QProcess::readyRead, &loop, [this, &loop] {
        if (m_process->canReadLine())
            loop.quit();
    });
    QObject::connect(m_process.get(), &QProcess::finished, &loop, [] { qFatal("the desk ended"); });
    QTimer::singleShot(std::chrono::minutes(2), &loop, [] { qFatal("the desk does not answer"); });
    loop.exec();
    return QJsonDocument::fromJson(m_process->readLine()).object();
}

bool StrangerDesk::isAskedFor(const QStringList& arguments) {
    return arguments.value(1) == deskOption;
}

int StrangerDesk::live(const QStringList& arguments) {
    const auto account = accountFromJson(QJsonDocument::fromJson(arguments.at(2).toUtf8()).object());
    const SystemClock clock;
    SyncDesk desk(account, arguments.at(3), *StoreLocation::fromText(arguments.at(4)), clock);
    desk.setPatience(std::chrono::seconds(20), std::chrono::seconds(25));
    const auto before = peakMemory();
    std::string line;
    while (std::getline(std::cin, line)) {
        const auto command = QString::fromStdString(line);
        carryOut(desk, command.section(u' ', 0, 0), command.section(u' ', 1));
        const auto status = desk.sync(true);
        const auto answer = QJsonDocument(report(desk, status, before)).toJson(QJsonDocument::Compact);
        std::cout << answer.toStdString() << std::endl;
    }
    return 0;
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/privatebus.h"

#include <QDBusPendingCall>
#include <QFile>
#include <QTest>
#include <QUuid>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

namespace {

void write(const QString& path, const QString& text) {
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
}

QString configuration(const QString& folder) {
    return u"<busconfig><type>session</type><listen>unix:path=%1/bus</listen><auth>EXTERNAL</auth>"
           "<servicedir>%1</servicedir><policy context='default'><allow send_destination='*' "
           "eavesdrop='true'/>"
           "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>"_s.arg(folder);
}

} // namespace

PrivateBus::PrivateBus(const QStringList& startable) {
    for (const auto& name : startable)
        write(m_folder.filePath(name + u".service"_s),
            u"[D-BUS Service]\nName=%1\nExec=/bin/false\n"_s.arg(name));
    write(m_folder.filePath(u"bus.conf"_s), configuration(m_folder.path()));
    m_daemon.start(u"dbus-daemon"_s,
        {u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s,
            u"--config-file="_s + m_folder.filePath(u"bus.conf"_s)});
    while (m_daemon.state() != QProcess::NotRunning && !m_daemon.canReadLine())
        m_daemon.waitForReadyRead(10'000);
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus() {
    for (const auto& name : std::as_const(m_connections))
        QDBusConnection::disconnectFromBus(name);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QDBusConnection PrivateBus::connection() {
    m_connections << QUuid::createUuid().toString();
    return QDBusConnection::connectToBus(m_address, m_connections.constLast());
}

QDBusMessage PrivateBus::answerTo(const QDBusConnection& bus, const QDBusMessage& call) {
    const auto pending = bus.asyncCall(call);
    if (!QTest::qWaitFor([&pending] { return pending.isFinished(); }, 20'000))
        return call.createErrorReply(QDBusError::NoReply, u"no answer"_s);
    return pending.reply();
}

} // namespace favilla

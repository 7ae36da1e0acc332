// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandinput.h"
#include "simulator/traffic.h"

#include <QCommandLineParser>
#include <QTextStream>

namespace favilla {

/// `favilla-simulator`: Partner Center on this computer, to try Favilla by hand. Says where it is, then one
/// line per request and per change; takes commands on its standard input. Tokens and what people wrote are
/// never said.
class Program : public QObject {
    Q_OBJECT

public:
    explicit Program(QTextStream& out);
    /// As from the command line. Ends with `finished` at once where the arguments make no sense.
    void start(const QStringList& arguments);
    /// `arrive`, `hot`, `change ID`, `hide ID`, `show ID`, `expire ID`, `fault NAME[:COUNT][@KIND]`, `oddity
    /// NAME`, `clear`, `approve CODE`, `decline CODE`, `sign-out`, `offline`, `online`, `help`, `quit`.
    void command(const QString& line);

signals:
    void finished(int status);

private:
    bool prepare();
    bool areNumbers();
    bool turnOn(const QStringList& oddities, const QStringList& faults);
    void introduce();
    bool writeReadyFile(const QString& path);
    void listSwitches();
    bool commandReferral(const QString& word, const QString& id);
    bool commandService(const QString& word, const QString& rest);
    void say(const QString& line);
    void refuse(const QString& reason);

    QTextStream& m_out;
    QCommandLineParser m_options;
    Simulator m_simulator;
    std::unique_ptr<Traffic> m_traffic;
    CommandInput m_input;
};

} // namespace favilla

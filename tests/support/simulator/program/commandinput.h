// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace favilla {

/// Lines from the standard input, without a thread. On Windows, whose consoles cannot be waited for that way,
/// none come.
class CommandInput : public QObject {
    Q_OBJECT

public:
    void start();

signals:
    void lineRead(const QString& line);

private:
    void read();

    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_buffer;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/instanceplace.h"
#include "platform/startrequest.h"

#include <QLockFile>
#include <QObject>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace favilla {

/// Lets one process of the program run for each place: the first takes the place and hears of every later
/// start, which hands over what it was asked for and ends. The lock says who is first, and dies with its
/// process; the socket is only the way to it, so a dead one's is simply made anew. Thread: main.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    enum class Outcome {
        /// This process runs; later starts come as started().
        First,
        /// Another one runs and took the request: end with status().
        HandedOver,
        /// Another one runs but does not answer: say so (otherProcess()) and end.
        Hung,
        /// Nobody can be met here, as where no file can be written: run, and do without.
        Alone
    };

    explicit SingleInstance(InstancePlace place, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Before there are windows: waits for another process up to `patience` milliseconds.
    Outcome begin(const StartRequest& request, int patience = 5'000);
    /// What the first one answered: 0 where it took the request, 2 where it could not read it or it was too
    /// long.
    int status() const { return m_status; }
    /// The process id of the one that hangs; 0 where it is not known.
    qint64 otherProcess() const;

signals:
    /// Somebody started the program again. It has its answer already.
    void started(const favilla::StartRequest& request);

private:
    Outcome listen();
    void meet();
    void read(QLocalSocket* guest);
    void answer(QLocalSocket* guest, int status);

    InstancePlace m_place;
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
    int m_status = 0;
    int m_guests = 0;
};

} // namespace favilla

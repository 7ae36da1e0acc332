// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace favilla {

/// Ends the program as if its user had when the system tells it to (SIGTERM, SIGINT, SIGHUP), so that all
/// that was handed in is written and the folder of a demo goes. A handler of signals may do next to nothing,
/// hence it only wakes the event loop through a pipe. One at a time; on Windows it never signals. Thread:
/// main.
class EndSignals final : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;

signals:
    void endWanted();
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace favilla {

/// How often a feed asks anew while commits come one after the other: what a person does is answered at once,
/// a stream of pages (a first pull) twice a second, and the last of it always. Thread: that of its owner.
class RefreshPace final : public QObject {
    Q_OBJECT

public:
    explicit RefreshPace(QObject* parent = nullptr);

    /// Something was committed.
    void ask();

signals:
    void due();

private:
    void tick();

    QTimer m_timer;
    int m_recent = 0;
    bool m_isPending = false;
};

} // namespace favilla

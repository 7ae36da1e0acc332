// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace favilla {

/// Says when the system has found the network again, so that nobody has to try in vain until then. It never
/// says that there is none: a system that knows nothing of a tunnel must not keep anybody from trying.
/// Where the system does not tell, it stays silent. Thread: main.
class Reachability final : public QObject {
    Q_OBJECT

public:
    explicit Reachability(QObject* parent = nullptr);

    /// Whether the system tells at all.
    bool isKnown() const { return m_isKnown; }

signals:
    void returned();

private:
    bool m_isKnown = false;
    bool m_isThere = true;
};

} // namespace favilla

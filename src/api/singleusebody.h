// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace favilla {

/// The body of a write, which can be read once only. The network classes send a request again by themselves
/// when the connection breaks before an answer came; a change that can be rewound would then be made twice.
/// Thread: that of its owner.
class SingleUseBody final : public QIODevice {
    Q_OBJECT

public:
    SingleUseBody(QByteArray bytes, QObject* parent);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool reset() override { return false; }

protected:
    qint64 readData(char* data, qint64 limit) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QString>

namespace favilla {

/// Keeps every line that is logged while it lives, with all categories of Qt and of Favilla let through. One
/// at a time. Thread: any may log.
class CaughtLog {
public:
    CaughtLog();
    ~CaughtLog();

    QString text() const;

private:
    static void keep(QtMsgType type, const QMessageLogContext& context, const QString& message);

    static CaughtLog* s_current;
    QtMessageHandler m_before = nullptr;
    mutable QMutex m_mutex;
    QString m_text;
};

} // namespace favilla

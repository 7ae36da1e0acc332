// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caughtlog.h"

#include <QLoggingCategory>

namespace favilla {

CaughtLog* CaughtLog::s_current = nullptr;

CaughtLog::CaughtLog() {
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    s_current = this;
    m_before = qInstallMessageHandler(&CaughtLog::keep);
}

CaughtLog::~CaughtLog() {
    qInstallMessageHandler(m_before);
    s_current = nullptr;
    QLoggingCategory::setFilterRules({});
}

QString CaughtLog::text() const {
    const QMutexLocker locker(&m_mutex);
    return m_text;
}

void CaughtLog::keep(QtMsgType, const QMessageLogContext& context, const QString& message) {
    if (!s_current)
        return;
    const QMutexLocker locker(&s_current->m_mutex);
    s_current->m_text += QString::fromLatin1(context.category) + u' ' + message + u'\n';
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandinput.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace favilla {

void CommandInput::start() {
#ifdef Q_OS_UNIX
    m_notifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &CommandInput::read);
#endif
}

void CommandInput::read() {
#ifdef Q_OS_UNIX
    char bytes[4096];
    const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
    // At the end of the input the program goes on: it may have been started in the background.
    if (count <= 0) {
        m_notifier->setEnabled(false);
        return;
    }
    m_buffer.append(bytes, count);
#endif
    for (auto end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
        const auto line = QString::fromUtf8(m_buffer.left(end)).trimmed();
        m_buffer.remove(0, end + 1);
        if (!line.isEmpty())
            emit lineRead(line);
    }
}

} // namespace favilla

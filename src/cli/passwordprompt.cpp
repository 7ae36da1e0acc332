// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/passwordprompt.h"

#include <QFile>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace favilla {
namespace {

#ifdef Q_OS_WIN

bool isTerminal() {
    return _isatty(_fileno(stdin)) != 0;
}

/// Turns the echo of the standard input off for as long as it lives.
class Silence {
public:
    Silence() : m_input(GetStdHandle(STD_INPUT_HANDLE)) {
        m_isChanged = GetConsoleMode(m_input, &m_before)
            && SetConsoleMode(m_input, m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~Silence() {
        if (m_isChanged)
            SetConsoleMode(m_input, m_before);
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;
    bool isKept() const { return m_isChanged; }

private:
    HANDLE m_input;
    DWORD m_before = 0;
    bool m_isChanged = false;
};

#else

bool isTerminal() {
    return isatty(STDIN_FILENO) == 1;
}

/// Turns the echo of the standard input off for as long as it lives.
class Silence {
public:
    Silence() {
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        auto silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isChanged = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~Silence() {
        if (m_isChanged)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;
    bool isKept() const { return m_isChanged; }

private:
    termios m_before{};
    bool m_isChanged = false;
};

#endif

} // namespace

std::optional<QString> readHiddenLine(const QString& question) {
    if (!isTerminal())
        return {};
    const Silence silence;
    if (!silence.isKept())
        return {};
    std::fputs(qUtf8Printable(question), stderr);
    std::fflush(stderr);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    auto line = QString::fromLocal8Bit(input.readLine());
    std::fputc('\n', stderr);
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line.isEmpty() ? std::nullopt : std::optional(line);
}

} // namespace favilla

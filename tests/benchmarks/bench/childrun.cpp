// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "childrun.h"

#include <QCoreApplication>

#include <chrono>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace favilla::bench {
namespace {

/// Both ends of a pipe, closed with it.
class Pipe {
public:
    Pipe() { m_isOpen = pipe(m_ends) == 0; }
    ~Pipe() {
        closeWriting();
        if (m_isOpen)
            close(m_ends[0]);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    int reading() const { return m_ends[0]; }
    int writing() const { return m_ends[1]; }
    void closeWriting() {
        if (m_isOpen && m_ends[1] >= 0)
            close(m_ends[1]);
        m_ends[1] = -1;
    }

private:
    int m_ends[2]{-1, -1};
    bool m_isOpen = false;
};

std::optional<pid_t> spawn(const QString& name, const QStringList& arguments, Pipe& output) {
    std::vector<QByteArray> texts{(QCoreApplication::applicationDirPath() + u'/' + name).toLocal8Bit()};
    for (const auto& argument : arguments)
        texts.push_back(argument.toLocal8Bit());
    std::vector<char*> pointers;
    for (auto& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output.writing(), STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, output.reading());
    posix_spawn_file_actions_addclose(&actions, output.writing());
    pid_t child = 0;
    const auto failed = posix_spawn(&child, pointers.front(), &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return failed == 0 ? std::optional(child) : std::nullopt;
}

} // namespace

std::optional<ChildRun> runChild(const QString& name, const QStringList& arguments) {
    Pipe output;
    ChildRun run;
    const auto start = std::chrono::steady_clock::now();
    const auto child = spawn(name, arguments, output);
    if (!child)
        return {};
    output.closeWriting();
    QByteArray text;
    char buffer[4096];
    for (ssize_t got = 0; (got = read(output.reading(), buffer, sizeof buffer)) > 0;) {
        text.append(buffer, got);
        if (run.untilFirstLine == 0 && text.contains('\n'))
            run.untilFirstLine =
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    }
    int status = 0;
    waitpid(*child, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0 || run.untilFirstLine == 0)
        return {};
    run.lines = text.trimmed().split('\n');
    return run;
}

} // namespace favilla::bench

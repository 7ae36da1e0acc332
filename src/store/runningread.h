// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>

namespace favilla {

/// The read that the database's thread is at, as other threads see it: while the thread waits for a server's
/// answer, somebody else has to tell the server that nobody waits for it any more. Thread: any.
class RunningRead final {
public:
    /// `interrupt` ends the statement that runs, where one does. Called on other threads until end().
    void begin(std::function<bool()> isWanted, std::function<void()> interrupt);
    /// Waits for an interruption that is under way, so that it cannot meet what comes next.
    void end();
    /// Returns when nothing unwanted runs any more.
    void endUnwanted();

private:
    std::mutex m_mutex;
    std::condition_variable m_ended;
    std::function<bool()> m_isWanted;
    std::function<void()> m_interrupt;
};

} // namespace favilla

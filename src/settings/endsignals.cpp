// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/endsignals.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>
#endif

namespace favilla {

#ifdef Q_OS_UNIX
namespace {

constexpr std::array endings{SIGTERM, SIGINT, SIGHUP};

/// The two ends of the pipe. A handler of signals reaches nothing but what is static.
std::array<int, 2> pipeEnds{-1, -1};

extern "C" void writeToPipe(int) {
    const int kept = errno;
    const char wake = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &wake, 1);
    errno = kept;
}

void setHandler(void (*handler)(int)) {
    struct sigaction action { };
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int ending : endings)
        sigaction(ending, &action, nullptr);
}

} // namespace

EndSignals::EndSignals(QObject* parent) : QObject(parent) {
    if (::pipe(pipeEnds.data()) != 0)
        return;
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto* notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char wake = 0;
        while (::read(pipeEnds[0], &wake, 1) == 1) { }
        emit endWanted();
    });
    setHandler(writeToPipe);
}

EndSignals::~EndSignals() {
    if (pipeEnds[0] < 0)
        return;
    setHandler(SIG_DFL);
    for (int& end : pipeEnds)
        ::close(std::exchange(end, -1));
}
#else
EndSignals::EndSignals(QObject* parent) : QObject(parent) { }

EndSignals::~EndSignals() = default;
#endif

} // namespace favilla

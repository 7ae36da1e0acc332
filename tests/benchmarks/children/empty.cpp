// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench-empty: what any window costs. Says so when it was painted, then how much memory it takes, and ends.
#include "memory.h"

#include <QApplication>
#include <QMainWindow>

#include <cstdio>

namespace {

class EmptyWindow final : public QMainWindow {
protected:
    void paintEvent(QPaintEvent* event) override {
        QMainWindow::paintEvent(event);
        // Queued: the event that painted it ends first.
        QMetaObject::invokeMethod(
            qApp,
            [] {
                std::printf("painted\n");
                std::fflush(stdout);
                std::printf("%lld\n", static_cast<long long>(favilla::bench::residentKilobytes()));
                QApplication::quit();
            },
            Qt::QueuedConnection);
    }
};

} // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace favilla {

/// Calls `function(result)` in the thread of `context` once the future has its result; never if the context
/// is destroyed before, or if the future was cancelled. QFuture::then with a context does not survive the
/// end of that context (Qt 6.4), and windows close while the database still works.
template <class T, class F>
void whenDone(const QFuture<T>& future, QObject* context, F function) {
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, function = std::move(function)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                function(watcher->result());
        });
    watcher->setFuture(future);
}

} // namespace favilla

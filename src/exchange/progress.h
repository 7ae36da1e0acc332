// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace favilla {

/// How far a long reading or writing has come, and the wish to end it: the working thread writes `done` and
/// `total` (bytes or rows, only their relation means something), any other thread reads them and may set
/// `isCancelled`, upon which the work ends with ErrorKind::Cancelled. Thread: any, no lock.
class Progress {
public:
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0};
    std::atomic<bool> isCancelled{false};
};

} // namespace favilla

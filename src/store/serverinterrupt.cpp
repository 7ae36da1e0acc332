// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/serverinterrupt.h"

#include <QLibrary>
#include <QSqlDriver>
#include <QVariant>

#include <array>
#include <memory>

namespace favilla {
namespace {

/// The functions of the library that Qt's driver has loaded already. Linked with the program it would cost
/// every start, also of those who never see a server.
struct ClientLibrary {
    using GetCancel = void* (*)(void* connection);
    using Cancel = int (*)(void* cancel, char* reason, int size);
    using FreeCancel = void (*)(void* cancel);

    GetCancel getCancel = nullptr;
    Cancel cancel = nullptr;
    FreeCancel freeCancel = nullptr;

    ClientLibrary() {
#ifdef Q_OS_WIN
        QLibrary library(QStringLiteral("libpq"));
#else
        QLibrary library(QStringLiteral("pq"), 5);
#endif
        getCancel = reinterpret_cast<GetCancel>(library.resolve("PQgetCancel"));
        cancel = reinterpret_cast<Cancel>(library.resolve("PQcancel"));
        freeCancel = reinterpret_cast<FreeCancel>(library.resolve("PQfreeCancel"));
    }
    bool isComplete() const {
        return getCancel && cancel && freeCancel;
    }
};

} // namespace

std::function<void()> serverInterrupt(const QSqlDriver& driver) {
    static const ClientLibrary library;
    // Of type PGconn*, for which Qt 6 has more than one name.
    const auto handle = driver.handle();
    if (!library.isComplete() || !handle.isValid())
        return {};
    const std::shared_ptr<void> cancel(
        library.getCancel(*static_cast<void* const*>(handle.constData())), library.freeCancel);
    return [cancel] {
        std::array<char, 256> reason{};
        library.cancel(cancel.get(), reason.data(), int(reason.size()));
    };
}

} // namespace favilla

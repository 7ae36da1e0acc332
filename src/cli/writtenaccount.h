// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

#include <QCommandLineOption>

#include <optional>

class QCommandLineParser;

namespace favilla {

/// What was written of an account, each part as text: `--name`, `--base-url`, `--authority`, `--tenant`,
/// `--client-id`, `--scope`. A part that was not written stays unset.
struct WrittenAccount {
    std::optional<QString> name;
    std::optional<QString> baseUrl;
    std::optional<QString> authority;
    std::optional<QString> tenant;
    std::optional<QString> clientId;
    /// Each as it was written: one, or several with blanks between them.
    QStringList scopes;

    static QList<QCommandLineOption> options();
    static WrittenAccount from(const QCommandLineParser& parser);
    bool isEmpty() const { return *this == WrittenAccount(); }
    /// `present` with what was written in the place of what was there; whether it can be is told by
    /// `problems`.
    Account over(const Account& present) const;

    friend bool operator==(const WrittenAccount&, const WrittenAccount&) = default;
};

} // namespace favilla

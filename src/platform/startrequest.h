// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace favilla {

/// What a start of the program asks of the one that runs already.
struct StartRequest {
    /// Without the program's name.
    QStringList arguments = {};
    /// What relative paths among the arguments start from; absolute.
    QString folder = {};
    /// Lets a window come to the front (see activateWindow); may be empty.
    QString token = {};

    friend bool operator==(const StartRequest&, const StartRequest&) = default;
};

/// The one of this process: its folder, and its token from XDG_ACTIVATION_TOKEN or, on X11,
/// DESKTOP_STARTUP_ID.
StartRequest startRequest(const QStringList& arguments, const QProcessEnvironment& environment);

/// The most that one start may hand over to another, in bytes.
constexpr qint64 startRequestLimit = 1024 * 1024;

/// One line of JSON, line feed included: "version" 1, "arguments", "folder", "token".
QByteArray toLine(const StartRequest& request);
/// Nothing where the line is not one of those, has another version, or holds what no command line can.
std::optional<StartRequest> startRequestIn(const QByteArray& line);

} // namespace favilla

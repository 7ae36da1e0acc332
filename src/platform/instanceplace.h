// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace favilla {

/// Where the starts of one user with one set of settings for one workspace meet. A second profile, by another
/// settings folder, is another program in this respect.
struct InstancePlace {
    /// A path of a local socket; on Windows the name of a pipe.
    QString socket;
    QString lock;

    friend bool operator==(const InstancePlace&, const InstancePlace&) = default;
};

/// In XDG_RUNTIME_DIR, which is the user's alone and ends with the session (XDG Base Directory Specification
/// 0.8); where that is missing or too long for the name of a socket, in a folder of the user's own among the
/// temporary ones, which is made. On Windows the name holds the user's.
/// `workspace`: what tells one from another where it is not the usual one.
InstancePlace instancePlace(
    const QProcessEnvironment& environment, const QString& settingsFile, const QString& workspace = {});

/// Whether the process at the other end of a local socket belongs to the user of this one. On Windows always:
/// there the pipe itself admits nobody else.
bool isOwnUser(qintptr socket);

} // namespace favilla

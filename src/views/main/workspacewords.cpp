// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/workspacewords.h"

#include "views/words/harmless.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace favilla::words {

QString workspaceTitle(const StoreLocation& location) {
    if (!location.isPostgresql())
        return harmlessLine(QFileInfo(location.path()).completeBaseName());
    //: a database on a server: "sales on db.example"
    return QCoreApplication::translate("favilla::WorkspaceWords", "%1 on %2")
        .arg(harmlessLine(location.databaseName()), harmlessLine(location.host()));
}

QString demoTitle() {
    return QCoreApplication::translate("favilla::WorkspaceWords", "Demo");
}

QString readOnlyNotice(const Error& reason) {
    return reason.kind == ErrorKind::DiskFull
        ? QCoreApplication::translate("favilla::WorkspaceWords",
            "Read only: the disk is full. Once there is room, press F5 to change things again.")
        : QCoreApplication::translate("favilla::WorkspaceWords",
            "Read only: the file or its folder cannot be written. Once it can, press F5 to change things "
            "again.");
}

QString newWorkspaceNotice(const StoreLocation& location) {
    return QCoreApplication::translate(
        "favilla::WorkspaceWords", "There was no workspace “%1”: a new, empty one was made.")
        .arg(harmlessLine(location.path()));
}

} // namespace favilla::words

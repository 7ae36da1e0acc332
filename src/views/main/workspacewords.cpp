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

} // namespace favilla::words

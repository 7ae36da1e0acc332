// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/deskplace.h"

#include "settings/settings.h"

namespace favilla {
namespace {

QString keyOf(const Workspace& workspace) {
    return workspace.isDemo() ? QString() : workspace.location().display();
}

} // namespace

DeskPlace keptPlace(const Settings& settings, const Workspace& workspace) {
    DeskPlace place{settings.lastQuery(keyOf(workspace)), settings.lastReferral(keyOf(workspace))};
    place.query.search.clear();
    if (place.query.box == Box::All)
        place.query.box = Box::Inbox;
    return place;
}

void keepPlace(Settings& settings, const Workspace& workspace, const DeskPlace& place) {
    settings.setLastQuery(keyOf(workspace), place.query);
    settings.setLastReferral(keyOf(workspace), place.referral);
}

} // namespace favilla

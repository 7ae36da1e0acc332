// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/syncstatus.h"

#include "domain/names.h"

namespace favilla {
namespace {

constexpr auto states = nameTable<SyncState>({
    {SyncState::Idle, "idle"},
    {SyncState::Pushing, "pushing"},
    {SyncState::Pulling, "pulling"},
    {SyncState::Waiting, "waiting"},
    {SyncState::Offline, "offline"},
    {SyncState::SignInNeeded, "signInNeeded"},
    {SyncState::Elsewhere, "elsewhere"},
});

} // namespace

QString name(SyncState state) {
    return states.nameOf(state);
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncmemory.h"

#include "domain/clock.h"

namespace favilla {

using namespace Qt::Literals::StringLiterals;

QJsonObject toJson(const SyncMemory& memory) {
    return {{u"isFirstPullDone"_s, memory.isFirstPullDone}, {u"firstPullLink"_s, memory.firstPullLink},
        {u"firstPullCount"_s, memory.firstPullCount}, {u"firstPullHighest"_s, toIso(memory.firstPullHighest)},
        {u"pullStartedAt"_s, toIso(memory.pullStartedAt)}, {u"highWater"_s, toIso(memory.highWater)},
        {u"lastSuccess"_s, toIso(memory.lastSuccess)}, {u"lastFullPull"_s, toIso(memory.lastFullPull)},
        {u"isFilterRefused"_s, memory.isFilterRefused}, {u"isValueNumber"_s, memory.isValueNumber}};
}

SyncMemory syncMemoryFromJson(const QJsonObject& json) {
    const auto instant = [&json](QLatin1StringView key) { return fromIso(json.value(key).toString()); };
    return {.isFirstPullDone = json.value("isFirstPullDone"_L1).toBool(),
        .firstPullLink = json.value("firstPullLink"_L1).toString(),
        .firstPullCount = json.value("firstPullCount"_L1).toInteger(),
        .firstPullHighest = instant("firstPullHighest"_L1),
        .pullStartedAt = instant("pullStartedAt"_L1),
        .highWater = instant("highWater"_L1),
        .lastSuccess = instant("lastSuccess"_L1),
        .lastFullPull = instant("lastFullPull"_L1),
        .isFilterRefused = json.value("isFilterRefused"_L1).toBool(),
        .isValueNumber = json.value("isValueNumber"_L1).toBool()};
}

} // namespace favilla

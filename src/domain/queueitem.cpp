// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/queueitem.h"

#include "domain/names.h"

#include <QJsonArray>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto states = nameTable<QueueState>({
    {QueueState::Held, "held"},
    {QueueState::Waiting, "waiting"},
    {QueueState::Sending, "sending"},
    {QueueState::Refused, "refused"},
    {QueueState::Conflict, "conflict"},
});

QJsonObject toJson(const FieldConflict& conflict) {
    return {{u"field"_s, name(conflict.field)}, {u"before"_s, conflict.before}, {u"mine"_s, conflict.mine},
        {u"theirs"_s, conflict.theirs}};
}

FieldConflict conflictFromJson(const QJsonObject& json) {
    return {fieldNamed(json.value("field"_L1).toString()), json.value("before"_L1).toString(),
        json.value("mine"_L1).toString(), json.value("theirs"_L1).toString()};
}

} // namespace

QString name(QueueState state) {
    return states.nameOf(state);
}

QJsonObject toJson(const Refusal& refusal) {
    QJsonArray conflicts;
    for (const auto& conflict : refusal.conflicts)
        conflicts << toJson(conflict);
    return {{u"kind"_s, name(refusal.error.kind)}, {u"field"_s, name(refusal.error.field)},
        {u"subject"_s, refusal.error.subject}, {u"detail"_s, refusal.error.detail},
        {u"requestIds"_s, refusal.requestIds}, {u"conflicts"_s, conflicts}};
}

Refusal refusalFromJson(const QJsonObject& json) {
    Refusal refusal{.error = {.kind = errorKindNamed(json.value("kind"_L1).toString()),
                        .field = fieldNamed(json.value("field"_L1).toString()),
                        .subject = json.value("subject"_L1).toString(),
                        .detail = json.value("detail"_L1).toString()},
        .requestIds = json.value("requestIds"_L1).toString(),
        .conflicts = {}};
    for (const auto& conflict : json.value("conflicts"_L1).toArray())
        refusal.conflicts << conflictFromJson(conflict.toObject());
    return refusal;
}

} // namespace favilla

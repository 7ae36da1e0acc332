// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonpatch.h"

#include <QStringList>

namespace favilla::simulation {
namespace {

using namespace Qt::Literals::StringLiterals;

QStringList keysOf(const QString& pointer) {
    auto keys = pointer.split(u'/').mid(1);
    for (auto& key : keys)
        key.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    return keys;
}

bool change(QJsonValue& at, const QStringList& keys, const QString& op, const QJsonValue& value);

bool changeList(
    QJsonArray list, QJsonValue& at, const QStringList& keys, const QString& op, const QJsonValue& value) {
    bool isIndex = false;
    const auto index = keys.first().toInt(&isIndex);
    if (keys.size() == 1 && op == "add"_L1 && keys.first() == "-"_L1) {
        list.append(value);
    } else if (!isIndex || index < 0 || index >= list.size()) {
        return false;
    } else if (keys.size() > 1) {
        QJsonValue child = list.at(index);
        if (!change(child, keys.mid(1), op, value))
            return false;
        list.replace(index, child);
    } else if (op == "remove"_L1) {
        list.removeAt(index);
    } else if (op == "add"_L1) {
        list.insert(index, value);
    } else {
        list.replace(index, value);
    }
    at = list;
    return true;
}

bool change(QJsonValue& at, const QStringList& keys, const QString& op, const QJsonValue& value) {
    if (keys.first() == "-"_L1 && (at.isNull() || at.isUndefined()))
        return changeList({}, at, keys, op, value);
    if (at.isArray())
        return changeList(at.toArray(), at, keys, op, value);
    if (!at.isObject() && !at.isNull() && !at.isUndefined())
        return false;
    auto object = at.toObject();
    if (keys.size() > 1) {
        auto child = object.value(keys.first());
        if (!change(child, keys.mid(1), op, value))
            return false;
        object.insert(keys.first(), child);
    } else if (op == "remove"_L1) {
        object.remove(keys.first());
    } else {
        object.insert(keys.first(), value);
    }
    at = object;
    return true;
}

} // namespace

bool applyPatch(QJsonObject& object, const QJsonArray& patch) {
    QJsonValue root = object;
    for (const auto& operation : patch) {
        const auto keys = keysOf(operation[u"path"].toString());
        if (keys.isEmpty() || !change(root, keys, operation[u"op"].toString(), operation[u"value"]))
            return false;
    }
    object = root.toObject();
    return true;
}

QJsonValue valueAt(const QJsonObject& object, const QString& pointer) {
    QJsonValue at = object;
    for (const auto& key : keysOf(pointer))
        at = at.isArray() ? at[key.toInt()] : at[key];
    return at;
}

} // namespace favilla::simulation

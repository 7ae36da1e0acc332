// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patchrules.h"

#include "jsonpatch.h"
#include "ticks.h"
#include "valuerules.h"
#include "vocabulary.h"

#include <algorithm>

namespace favilla::simulation {
namespace {

using namespace Qt::Literals::StringLiterals;

bool isAllowedPath(const QString& path, const Oddities& oddities) {
    return patchPaths().contains(path) || (path == "/name"_L1 && oddities.acceptsName)
        || (path == "/registrations/-"_L1 && oddities.acceptsRegistrations);
}

MaybeRefusal shapeRefusal(const QJsonObject& operation, const Oddities& oddities) {
    const auto op = operation.value(u"op"_s).toString();
    const auto path = operation.value(u"path"_s).toString();
    if (op != "replace"_L1 && op != "add"_L1)
        return badRequest(u"The operation '%1' is not supported."_s.arg(op), u"op"_s);
    if (!isAllowedPath(path, oddities))
        return badRequest(u"The path '%1' can't be updated."_s.arg(path), path);
    if (!operation.contains(u"value"_s))
        return badRequest(u"The value is missing."_s, path);
    if (op == "replace"_L1 && path.endsWith("/-"_L1))
        return badRequest(u"The path '%1' names no value that could be replaced."_s.arg(path), path);
    return {};
}

MaybeRefusal operationRefusal(
    const QJsonObject& referral, const QJsonObject& operation, const Oddities& oddities) {
    if (const auto refusal = shapeRefusal(operation, oddities))
        return refusal;
    const auto path = operation.value(u"path"_s).toString();
    const auto isReplaced = operation.value(u"op"_s) == "replace"_L1;
    if (isReplaced && oddities.replaceNeedsValue && valueAt(referral, path).isUndefined())
        return badRequest(u"The target location specified by path '%1' was not found."_s.arg(path), path);
    if (const auto refusal = valueRefusal(path, operation.value(u"value"_s), oddities))
        return refusal;
    // Sharing with Microsoft cannot be taken back (section 4.4).
    if (path.startsWith("/consent/"_L1) && valueAt(referral, path).toBool()
        && !operation.value(u"value"_s).toBool())
        return badRequest(u"The consent to share can't be withdrawn."_s, path);
    return {};
}

} // namespace

MaybeRefusal patchRefusal(const QJsonObject& referral, const QJsonArray& patch, const Oddities& oddities) {
    if (patch.isEmpty())
        return badRequest(u"The patch document is empty."_s);
    for (const auto& operation : patch) {
        if (!operation.isObject())
            return badRequest(u"A patch document is an array of operations."_s);
        if (const auto refusal = operationRefusal(referral, operation.toObject(), oddities))
            return refusal;
    }
    auto after = referral;
    if (!applyPatch(after, patch))
        return badRequest(u"The patch document can't be applied."_s);
    return transitionRefusal(referral, after, oddities);
}

MaybeRefusal transitionRefusal(
    const QJsonObject& before, const QJsonObject& after, const Oddities& oddities) {
    const auto from = before.value(u"status"_s).toString();
    const auto to = after.value(u"status"_s).toString();
    const auto substatus = after.value(u"substatus"_s).toString();
    if (from == "Closed"_L1)
        return badRequest(u"A closed referral can't be updated."_s, u"status"_s);
    if (!canGo(from, to))
        return badRequest(u"The status can't go from '%1' to '%2'."_s.arg(from, to), u"status"_s);
    const auto isError = to == "Closed"_L1 && substatus == "Error"_L1 && oddities.acceptsErrorSubstatus;
    if (!isPair(to, substatus) && !isError)
        return badRequest(u"'%1' is no substatus of '%2'."_s.arg(substatus, to), u"substatus"_s);
    // Only the service lets a referral expire (section 6.1).
    if (substatus == "Expired"_L1)
        return badRequest(u"The substatus 'Expired' can't be set."_s, u"substatus"_s);
    return {};
}

QJsonArray patchWithNumbers(const QJsonArray& patch) {
    QJsonArray changed;
    for (const auto& item : patch) {
        auto operation = item.toObject();
        const auto value = operation.value(u"value"_s);
        if (operation.value(u"path"_s) == "/details/dealValue"_L1 && value.isString())
            operation.insert(u"value"_s, value.toString().toDouble());
        changed << operation;
    }
    return changed;
}

} // namespace favilla::simulation

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace favilla::simulation {

/// Applies a JSON Patch (RFC 6902: add, replace, remove) to an object, operation by operation. `add` and
/// `replace` make the objects on the way that are missing or null. False: an operation fits nowhere; then
/// the object is half changed, so work on a copy.
bool applyPatch(QJsonObject& object, const QJsonArray& patch);

/// The value at a JSON pointer; undefined where there is none.
QJsonValue valueAt(const QJsonObject& object, const QString& pointer);

} // namespace favilla::simulation

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantList>

namespace favilla {

/// A piece of a statement with the values that belong to its placeholders, in their order.
struct SqlPart {
    QString text;
    QVariantList values;

    /// Joined by AND.
    void add(const QString& condition, const QVariantList& bound = {});
};

} // namespace favilla

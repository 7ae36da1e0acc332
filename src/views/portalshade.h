// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/systemshade.h"

class QDBusVariant;

namespace favilla {

/// The colour scheme of a Linux desktop as its portal tells it (org.freedesktop.portal.Settings, key
/// color-scheme of org.freedesktop.appearance: 1 dark, 2 light, 0 no preference), asked without waiting;
/// where no portal answers, the shade given at the start. Thread: main.
class PortalShade final : public SystemShade {
    Q_OBJECT

public:
    explicit PortalShade(Shade start);

    Shade shade() const override { return m_shade; }

private slots:
    void changeSetting(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask();
    void take(const QVariant& scheme);

    Shade m_start;
    Shade m_shade;
};

} // namespace favilla

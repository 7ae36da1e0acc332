// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/bus/menuwire.h"

#include <QDBusAbstractAdaptor>

#include <functional>

namespace favilla {

/// The menu of a TrayItem on the bus, com.canonical.dbusmenu version 3: panels read it as data and draw it
/// themselves. The names below are the protocol's. Thread: main.
class TrayMenuPort final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "com.canonical.dbusmenu")
    Q_PROPERTY(uint Version READ version)
    Q_PROPERTY(QString TextDirection READ textDirection)
    Q_PROPERTY(QString Status READ status)
    Q_PROPERTY(QStringList IconThemePath READ iconThemePath)

public:
    /// `chosen` is told the id of an entry that can be chosen and was.
    TrayMenuPort(QObject* exported, std::function<void(int)> chosen);

    void setMenu(const TrayMenu& menu);

    uint version() const { return 3; }
    QString textDirection() const;
    QString status() const;
    QStringList iconThemePath() const { return {}; }

public slots:
    uint GetLayout(int parentId, int recursionDepth, const QStringList& propertyNames,
        favilla::MenuLayout& layout) const;
    QList<favilla::MenuProperties> GetGroupProperties(
        const QList<int>& ids, const QStringList& propertyNames) const;
    QDBusVariant GetProperty(int id, const QString& name) const;
    void Event(int id, const QString& eventId, const QDBusVariant& data, uint timestamp);
    QList<int> EventGroup(const QList<favilla::MenuEvent>& events);
    bool AboutToShow(int id) const;
    QList<int> AboutToShowGroup(const QList<int>& ids, QList<int>& idErrors) const;

signals:
    void LayoutUpdated(uint revision, int parent);

private:
    std::function<void(int)> m_chosen;
    TrayMenu m_menu;
    MenuLayout m_layout;
    uint m_revision = 1;
};

} // namespace favilla

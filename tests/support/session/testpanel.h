// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QVariantMap>

namespace favilla {

/// What a panel does with an item of the tray, over a connection of its own: reads it, listens to it, clicks
/// it, reads its menu and chooses from it. `item` is the connection that the watcher names. Thread: that of
/// the test.
class TestPanel final : public QObject {
    Q_OBJECT

public:
    TestPanel(QDBusConnection bus, QString item);

    /// All properties of the item, as GetAll gives them.
    QVariantMap properties() const;
    QVariant property(const QString& name) const { return properties().value(name); }
    /// A call of the item's interface.
    QDBusMessage item(const QString& method, const QVariantList& arguments = {}) const;
    /// A call of its menu's interface.
    QDBusMessage menu(const QString& method, const QVariantList& arguments = {}) const;
    /// As by a user who opened the menu.
    void choose(int entry) const;
    /// Names of the signals that the item and its menu sent.
    QStringList heard() const { return m_heard; }

private slots:
    void hear(const QDBusMessage& signal) { m_heard << signal.member(); }

private:
    QDBusConnection m_bus;
    QString m_item;
    QStringList m_heard;
};

} // namespace favilla

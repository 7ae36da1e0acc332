// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/bus/traywire.h"
#include "platform/traylook.h"

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>

#include <functional>

namespace favilla {

/// The icon of a TrayItem on the bus, org.kde.StatusNotifierItem: panels read its properties, draw it and say
/// what was done to it. The names below are the protocol's. Thread: main.
class TrayPort final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierItem")
    Q_PROPERTY(QString Category READ category)
    Q_PROPERTY(QString Id READ id)
    Q_PROPERTY(QString Title READ title)
    Q_PROPERTY(QString Status READ status)
    Q_PROPERTY(int WindowId READ windowId)
    Q_PROPERTY(QString IconThemePath READ none)
    Q_PROPERTY(QString IconName READ iconName)
    Q_PROPERTY(QList<favilla::TrayPixmap> IconPixmap READ icon)
    Q_PROPERTY(QString OverlayIconName READ overlayName)
    Q_PROPERTY(QList<favilla::TrayPixmap> OverlayIconPixmap READ noPixmaps)
    Q_PROPERTY(QString AttentionIconName READ none)
    Q_PROPERTY(QList<favilla::TrayPixmap> AttentionIconPixmap READ attentionIcon)
    Q_PROPERTY(QString AttentionMovieName READ none)
    Q_PROPERTY(favilla::TrayToolTip ToolTip READ toolTip)
    Q_PROPERTY(QDBusObjectPath Menu READ menu)
    Q_PROPERTY(bool ItemIsMenu READ itemIsMenu)

public:
    /// Who is told what was done to the icon.
    struct Listener {
        std::function<void()> activated;
        std::function<void()> secondaryActivated;
        std::function<void(int x, int y)> menuWanted;
        std::function<void(int delta, Qt::Orientation orientation)> scrolled;
        std::function<void(const QString& token)> tokenGiven;
    };

    TrayPort(QObject* exported, QString id, QString menuPath, Listener listener);

    void setLook(const TrayLook& look);

    QString category() const;
    QString id() const { return m_id; }
    QString title() const { return m_look.title; }
    QString status() const;
    int windowId() const { return 0; }
    QString none() const { return {}; }
    QList<TrayPixmap> noPixmaps() const { return {}; }
    QList<TrayPixmap> icon() const { return m_icon; }
    QList<TrayPixmap> attentionIcon() const { return m_attentionIcon; }
    QString iconName() const { return m_look.iconName; }
    QString overlayName() const { return m_look.overlayName; }
    TrayToolTip toolTip() const;
    QDBusObjectPath menu() const { return QDBusObjectPath(m_menuPath); }
    bool itemIsMenu() const { return false; }

public slots:
    void Activate(int x, int y);
    void SecondaryActivate(int x, int y);
    void ContextMenu(int x, int y);
    void Scroll(int delta, const QString& orientation);
    void ProvideXdgActivationToken(const QString& token);

signals:
    void NewTitle();
    void NewIcon();
    void NewOverlayIcon();
    void NewAttentionIcon();
    void NewToolTip();
    void NewStatus(const QString& status);

private:
    QString m_id;
    QString m_menuPath;
    Listener m_listener;
    TrayLook m_look;
    TrayPixmaps m_icon;
    TrayPixmaps m_attentionIcon;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/bus/trayport.h"

#include "platform/noticetext.h"

namespace favilla {

using namespace Qt::Literals::StringLiterals;

TrayPort::TrayPort(QObject* exported, QString id, QString menuPath, Listener listener)
    : QDBusAbstractAdaptor(exported)
    , m_id(std::move(id))
    , m_menuPath(std::move(menuPath))
    , m_listener(std::move(listener)) { }

/// Tells panels of what changed and of nothing else: each word makes them draw anew.
void TrayPort::setLook(const TrayLook& look) {
    const auto earlier = std::exchange(m_look, look);
    const auto icon = std::exchange(m_icon, trayPixmaps(look.icon));
    const auto attentionIcon = std::exchange(m_attentionIcon, trayPixmaps(look.attentionIcon));
    if (earlier.title != look.title)
        emit NewTitle();
    if (icon != m_icon || earlier.iconName != look.iconName)
        emit NewIcon();
    if (earlier.overlayName != look.overlayName)
        emit NewOverlayIcon();
    if (attentionIcon != m_attentionIcon)
        emit NewAttentionIcon();
    if (earlier.toolTip != look.toolTip || earlier.toolTipDetail != look.toolTipDetail)
        emit NewToolTip();
    if (earlier.wantsAttention != look.wantsAttention)
        emit NewStatus(status());
}

QString TrayPort::category() const {
    return u"ApplicationStatus"_s;
}

QString TrayPort::status() const {
    return m_look.wantsAttention ? u"NeedsAttention"_s : u"Active"_s;
}

TrayToolTip TrayPort::toolTip() const {
    constexpr qsizetype limit = 500;
    auto markup = noticeText(m_look.toolTipDetail, limit).toHtmlEscaped();
    return {m_look.iconName, m_icon, noticeLine(m_look.toolTip, limit), markup.replace(u"\n"_s, u"<br/>"_s)};
}

void TrayPort::Activate(int, int) {
    m_listener.activated();
}

void TrayPort::SecondaryActivate(int, int) {
    m_listener.secondaryActivated();
}

/// Comes from panels that do not read the menu themselves.
void TrayPort::ContextMenu(int x, int y) {
    m_listener.menuWanted(x, y);
}

void TrayPort::Scroll(int delta, const QString& orientation) {
    const auto isHorizontal = orientation.compare("horizontal"_L1, Qt::CaseInsensitive) == 0;
    m_listener.scrolled(delta, isHorizontal ? Qt::Horizontal : Qt::Vertical);
}

void TrayPort::ProvideXdgActivationToken(const QString& token) {
    m_listener.tokenGiven(token);
}

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background/traymessages.h"

#include "platform/noticetext.h"
#include "views/icons.h"

#include <QTimer>

namespace favilla {
namespace {

using namespace std::chrono_literals;

constexpr auto shownFor = 12s;
constexpr qsizetype longestTitle = 60;
constexpr qsizetype longestBody = 200;

} // namespace

TrayMessages::TrayMessages(QSystemTrayIcon* icon)
    : m_own(icon ? nullptr : std::make_unique<QSystemTrayIcon>(programIcon()))
    , m_icon(icon ? icon : m_own.get()) {
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_last > 0)
            emit activated(m_last, {});
    });
}

bool TrayMessages::isAvailable() const {
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

quint64 TrayMessages::show(const Notice& notice) {
    if (!isAvailable())
        return 0;
    m_icon->show();
    // Critical, since Qt offers a click for no other kind where it asks the session's service.
    m_icon->showMessage(noticeLine(notice.title, longestTitle), noticeText(notice.body, longestBody),
        notice.isUrgent ? QSystemTrayIcon::Critical : QSystemTrayIcon::Information,
        std::chrono::milliseconds(shownFor).count());
    const auto number = ++m_last;
    QTimer::singleShot(shownFor, this, [this, number] {
        if (m_own && number == m_last)
            m_own->hide();
        emit closed(number);
    });
    return number;
}

} // namespace favilla

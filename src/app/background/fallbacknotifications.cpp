// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background/fallbacknotifications.h"

namespace favilla {

FallbackNotifications::FallbackNotifications(
    std::unique_ptr<NotificationService> first, std::unique_ptr<NotificationService> second)
    : m_first{std::move(first), {}}, m_second{std::move(second), {}} {
    for (auto* way : {&m_first, &m_second})
        if (way->service)
            follow(*way);
    if (m_first.service)
        connect(m_first.service.get(), &NotificationService::failed, this, [this](quint64 theirs) {
            if (const auto ours = m_first.ours.take(theirs))
                showAnew(ours);
        });
    connect(m_second.service.get(), &NotificationService::failed, this, [this](quint64 theirs) {
        if (const auto ours = m_second.ours.take(theirs)) {
            m_notices.remove(ours);
            emit failed(ours);
        }
    });
}

void FallbackNotifications::follow(Way& way) {
    auto* service = way.service.get();
    connect(
        service, &NotificationService::activated, this, [this, &way](quint64 theirs, const QString& token) {
            if (const auto ours = way.ours.value(theirs))
                emit activated(ours, token);
        });
    connect(service, &NotificationService::actionChosen, this,
        [this, &way](quint64 theirs, const QString& action, const QString& token) {
            if (const auto ours = way.ours.value(theirs))
                emit actionChosen(ours, action, token);
        });
    connect(service, &NotificationService::closed, this, [this, &way](quint64 theirs) {
        if (const auto ours = way.ours.take(theirs)) {
            m_notices.remove(ours);
            emit closed(ours);
        }
    });
    connect(service, &NotificationService::availabilityChanged, this,
        [this] { emit availabilityChanged(isAvailable()); });
}

bool FallbackNotifications::isAvailable() const {
    return (m_first.service && m_first.service->isAvailable()) || m_second.service->isAvailable();
}

bool FallbackNotifications::hasSounds() const {
    return m_first.service && m_first.service->isAvailable() ? m_first.service->hasSounds()
                                                             : m_second.service->hasSounds();
}

quint64 FallbackNotifications::show(const Notice& notice) {
    const auto ours = ++m_last;
    if (!showBy(m_first, ours, notice) && !showBy(m_second, ours, notice))
        return 0;
    return ours;
}

bool FallbackNotifications::showBy(Way& way, quint64 ours, const Notice& notice) {
    const auto theirs = way.service ? way.service->show(notice) : 0;
    if (theirs == 0)
        return false;
    way.ours.insert(theirs, ours);
    m_notices.insert(ours, notice);
    return true;
}

void FallbackNotifications::showAnew(quint64 ours) {
    if (showBy(m_second, ours, m_notices.value(ours)))
        return;
    m_notices.remove(ours);
    emit failed(ours);
}

void FallbackNotifications::withdraw(quint64 notice) {
    for (auto* way : {&m_first, &m_second})
        if (const auto theirs = way->ours.key(notice))
            way->service->withdraw(theirs);
}

} // namespace favilla

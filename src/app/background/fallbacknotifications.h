// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/notificationservice.h"

#include <QHash>

namespace favilla {

/// Two ways to show a notice as one: the session's service, and for what that one cannot show (there is none,
/// it died, it refused) another way. Numbers are its own. Thread: main.
class FallbackNotifications final : public NotificationService {
    Q_OBJECT

public:
    /// `first` may be null.
    FallbackNotifications(
        std::unique_ptr<NotificationService> first, std::unique_ptr<NotificationService> second);

    bool isAvailable() const override;
    bool hasSounds() const override;
    /// `replaces` is not looked at.
    quint64 show(const Notice& notice) override;
    void withdraw(quint64 notice) override;

private:
    /// One of the two ways, and which of its numbers is which of ours.
    struct Way {
        std::unique_ptr<NotificationService> service;
        QHash<quint64, quint64> ours;
    };
    void follow(Way& way);
    void showAnew(quint64 ours);
    bool showBy(Way& way, quint64 ours, const Notice& notice);

    Way m_first;
    Way m_second;
    /// To be shown the other way when the first one fails.
    QHash<quint64, Notice> m_notices;
    quint64 m_last = 0;
};

} // namespace favilla

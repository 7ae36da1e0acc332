// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/alertcontroller.h"
#include "platform/notificationservice.h"
#include "views/words/alertwords.h"

#include <QLocale>
#include <QPointer>

namespace favilla {

/// Shows what the alerts say as notices of the session, and turns what becomes of a notice into wishes. What
/// is on screen is taken away when it no longer holds, and when nobody is there any more to answer a click.
/// Thread: main.
class AlertPresenter final : public QObject {
    Q_OBJECT

public:
    /// `service` and `clock` outlive it.
    AlertPresenter(NotificationService& service, const Clock& clock, QObject* parent = nullptr);
    ~AlertPresenter() override;

    /// Follows the alerts of one workspace until the next call; null for none.
    void follow(AlertController* alerts);
    void setLocale(const QLocale& locale) { m_locale = locale; }
    /// The person looks at the referral: what was told of it has been seen.
    void see(const ReferralId& referral);
    /// The Test button. False where nothing on this desktop shows it.
    bool test();
    /// Says once where a closed window went.
    void tell(const words::AlertText& text);
    /// It is there no more.
    void untell();

signals:
    /// `referral` is empty for what speaks of several, and of none.
    void openWanted(const favilla::ReferralId& referral, const QString& token);
    void acceptWanted(const favilla::ReferralId& referral, const QString& token);
    void snoozeWanted(const favilla::AlertKey& key, const QString& customer, const QString& token);
    /// A sound is asked for, and the session's service plays none.
    void rings();
    /// Whether something hot is on screen that nobody has looked at yet.
    void attentionChanged(bool isWanted);

private:
    struct Shown {
        quint64 notice = 0;
        /// Nothing where it is a summary, a test or a hint.
        std::optional<Alert> alert;
    };

    void show(const QList<Alert>& alerts, const std::optional<AlertSummary>& summary);
    bool showNotice(const Notice& notice, const std::optional<Alert>& alert);
    void withdraw(const QList<AlertKey>& keys);
    void withdrawAll();
    void tellAttention();
    void choose(quint64 notice, const QString& action, const QString& token);
    std::optional<Shown> take(quint64 notice);

    NotificationService& m_service;
    const Clock& m_clock;
    QLocale m_locale;
    QPointer<AlertController> m_alerts;
    QList<Shown> m_shown;
    bool m_wantsAttention = false;
    /// What says where the window went; 0 for nothing.
    quint64 m_told = 0;
};

} // namespace favilla

// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background/alertpresenter.h"

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;
using words::AlertAction;

const auto openKey = u"default"_s;
const auto acceptKey = u"accept"_s;
const auto snoozeKey = u"snooze"_s;

QString keyOf(AlertAction action) {
    switch (action) {
    case AlertAction::Open:
        return openKey;
    case AlertAction::Accept:
        return acceptKey;
    case AlertAction::Snooze:
        return snoozeKey;
    }
    return {};
}

/// The click on the notice opens it; many desktops show no button for that, so there is one as well.
QList<NoticeAction> actionsFor(AlertKind kind) {
    QList<NoticeAction> actions;
    for (const auto action : words::alertActions(kind)) {
        const auto label = words::alertActionWord(action);
        actions << NoticeAction{keyOf(action), label};
        if (action == AlertAction::Open)
            actions << NoticeAction{u"open"_s, label};
    }
    return actions;
}

Notice noticeOf(const words::AlertText& text, Loudness loudness) {
    return {.title = text.title, .body = text.body, .sounds = loudness == Loudness::Sound};
}

} // namespace

AlertPresenter::AlertPresenter(NotificationService& service, const Clock& clock, QObject* parent)
    : QObject(parent), m_service(service), m_clock(clock) {
    connect(&service, &NotificationService::activated, this,
        [this](quint64 notice, const QString& token) { choose(notice, openKey, token); });
    connect(&service, &NotificationService::actionChosen, this, &AlertPresenter::choose);
    connect(&service, &NotificationService::closed, this, [this](quint64 notice) { take(notice); });
    connect(&service, &NotificationService::failed, this, [this](quint64 notice) { take(notice); });
}

AlertPresenter::~AlertPresenter() {
    withdrawAll();
}

void AlertPresenter::follow(AlertController* alerts) {
    if (m_alerts)
        m_alerts->disconnect(this);
    withdrawAll();
    m_alerts = alerts;
    if (!alerts)
        return;
    connect(alerts, &AlertController::alertsDue, this, &AlertPresenter::show);
    connect(alerts, &AlertController::withdrawn, this, &AlertPresenter::withdraw);
}

void AlertPresenter::show(const QList<Alert>& alerts, const std::optional<AlertSummary>& summary) {
    const auto now = m_clock.now();
    for (const auto& alert : alerts) {
        auto notice = noticeOf(words::alertText(alert, now, m_locale), alert.loudness);
        notice.actions = actionsFor(alert.key.kind);
        notice.stays = notice.isUrgent = alert.isHot;
        showNotice(notice, alert);
    }
    if (summary)
        showNotice(noticeOf(words::summaryText(*summary), summary->loudness), {});
    tellAttention();
}

void AlertPresenter::tellAttention() {
    const bool isWanted = std::any_of(
        m_shown.cbegin(), m_shown.cend(), [](const Shown& one) { return one.alert && one.alert->isHot; });
    if (std::exchange(m_wantsAttention, isWanted) != isWanted)
        emit attentionChanged(isWanted);
}

bool AlertPresenter::showNotice(const Notice& notice, const std::optional<Alert>& alert) {
    if (notice.sounds && !m_service.hasSounds())
        emit rings();
    const auto number = m_service.show(notice);
    if (number > 0)
        m_shown << Shown{number, alert};
    return number > 0;
}

void AlertPresenter::see(const ReferralId& referral) {
    const auto shown = m_shown;
    for (const auto& one : shown)
        if (one.alert && one.alert->id == referral) {
            take(one.notice);
            m_service.withdraw(one.notice);
        }
}

bool AlertPresenter::test() {
    auto notice = noticeOf(words::testText(), Loudness::Sound);
    notice.actions = {{openKey, words::alertActionWord(AlertAction::Open)}};
    return showNotice(notice, {});
}

void AlertPresenter::tell(const words::AlertText& text) {
    untell();
    if (showNotice(noticeOf(text, Loudness::Silent), {}))
        m_told = m_shown.constLast().notice;
}

void AlertPresenter::untell() {
    if (const auto told = std::exchange(m_told, 0); take(told))
        m_service.withdraw(told);
}

void AlertPresenter::withdraw(const QList<AlertKey>& keys) {
    const auto shown = m_shown;
    for (const auto& one : shown)
        if (one.alert && keys.contains(one.alert->key))
            m_service.withdraw(one.notice);
}

void AlertPresenter::withdrawAll() {
    for (const auto& one : std::exchange(m_shown, {}))
        m_service.withdraw(one.notice);
    tellAttention();
}

/// An action does not close a notice that stays until it is seen.
void AlertPresenter::choose(quint64 notice, const QString& action, const QString& token) {
    const auto shown = take(notice);
    if (!shown)
        return;
    m_service.withdraw(notice);
    if (!shown->alert)
        emit openWanted({}, token);
    else if (action == acceptKey)
        emit acceptWanted(shown->alert->id, token);
    else if (action == snoozeKey)
        emit snoozeWanted(shown->alert->key, shown->alert->customer, token);
    else
        emit openWanted(shown->alert->id, token);
}

/// It has been seen, or is gone: nobody need withdraw it any more.
std::optional<AlertPresenter::Shown> AlertPresenter::take(quint64 notice) {
    const auto at = std::find_if(
        m_shown.cbegin(), m_shown.cend(), [notice](const Shown& one) { return one.notice == notice; });
    if (at == m_shown.cend())
        return {};
    const auto shown = *at;
    m_shown.erase(at);
    if (shown.alert && m_alerts)
        m_alerts->forget(shown.alert->key);
    tellAttention();
    return shown;
}

} // namespace favilla

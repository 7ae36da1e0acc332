// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/alert.h"

#include "domain/names.h"

namespace favilla {
namespace {

constexpr auto kinds = nameTable<AlertKind>({
    {AlertKind::NewRequest, "newRequest"},
    {AlertKind::HotRequest, "hotRequest"},
    {AlertKind::AnswerDueIn4Hours, "answerDueIn4Hours"},
    {AlertKind::AnswerDueIn1Hour, "answerDueIn1Hour"},
    {AlertKind::HotEnding, "hotEnding"},
    {AlertKind::ExpiresIn3Days, "expiresIn3Days"},
    {AlertKind::ExpiresIn1Day, "expiresIn1Day"},
    {AlertKind::Expired, "expired"},
    {AlertKind::ChangeRefused, "changeRefused"},
    {AlertKind::PurchasePast, "purchasePast"},
    {AlertKind::NextStepDue, "nextStepDue"},
});

constexpr auto loudnesses = nameTable<Loudness>({
    {Loudness::Off, "off"},
    {Loudness::Silent, "silent"},
    {Loudness::Sound, "sound"},
});

} // namespace

QString name(AlertKind kind) {
    return kinds.nameOf(kind);
}
std::optional<AlertKind> alertKindNamed(const QString& name) {
    return kinds.named(name);
}
QList<AlertKind> allAlertKinds() {
    QList<AlertKind> all;
    for (const auto& row : kinds.rows())
        all << row.first;
    return all;
}

QString name(Loudness loudness) {
    return loudnesses.nameOf(loudness);
}
std::optional<Loudness> loudnessNamed(const QString& name) {
    return loudnesses.named(name);
}

Loudness loudnessOf(const AlertSettings& settings, AlertKind kind) {
    const auto usual = kind == AlertKind::HotRequest ? Loudness::Sound : Loudness::Silent;
    return settings.loudness.value(kind, usual);
}

} // namespace favilla

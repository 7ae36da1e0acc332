// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/bus/notifyarguments.h"

#include "platform/noticetext.h"

#include <QVariantMap>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype titleLimit = 200;
constexpr qsizetype bodyLimit = 1'000;

/// Keys and labels in turns. The label of the click itself is shown by next to no service.
QStringList actions(const Notice& notice, const NotifyTraits& traits) {
    if (!traits.hasActions)
        return {};
    QStringList list{u"default"_s, QString()};
    for (const auto& action : notice.actions) {
        if (action.key == "default"_L1)
            list[1] = action.label;
        else
            list << action.key << action.label;
    }
    return list;
}

QVariantMap hints(const Notice& notice, const NotifyTraits& traits, const QString& desktopId) {
    const bool isUrgent = notice.isUrgent && !traits.isInhibited;
    QVariantMap hints{{u"desktop-entry"_s, desktopId}, {u"image-path"_s, desktopId},
        {u"category"_s, u"x-favilla.referral"_s},
        {u"urgency"_s, QVariant::fromValue(uchar(isUrgent ? 2 : 1))}};
    if (notice.sounds && !traits.isInhibited)
        hints.insert(u"sound-name"_s, u"message-new-instant"_s);
    else
        hints.insert(u"suppress-sound"_s, true);
    if (notice.stays && traits.hasPersistence)
        hints.insert(u"resident"_s, true);
    return hints;
}

} // namespace

NotifyTraits notifyTraits(const QStringList& capabilities) {
    // Links and pictures are markup too: dunst 1.9 without settings reads all of it and names only the links.
    const bool hasMarkup = capabilities.contains("body-markup"_L1)
        || capabilities.contains("body-hyperlinks"_L1) || capabilities.contains("body-images"_L1);
    return {.hasActions = capabilities.contains("actions"_L1),
        .hasMarkup = hasMarkup,
        .hasPersistence = capabilities.contains("persistence"_L1),
        .hasSounds = capabilities.contains("sound"_L1)};
}

QVariantList notifyArguments(
    const Notice& notice, const NotifyTraits& traits, quint32 replaces, const QString& desktopId) {
    const auto body = noticeText(notice.body, bodyLimit);
    constexpr int neverExpires = 0;
    constexpr int asTheServiceLikes = -1;
    return {u"Favilla"_s, replaces, desktopId, noticeLine(notice.title, titleLimit),
        traits.hasMarkup ? body.toHtmlEscaped() : body, actions(notice, traits),
        hints(notice, traits, desktopId), notice.stays ? neverExpires : asTheServiceLikes};
}

} // namespace favilla

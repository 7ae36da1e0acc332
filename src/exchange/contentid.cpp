// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/contentid.h"

#include <QHash>

namespace favilla {
namespace {

QString uuidOf(const QStringList& content) {
    // Favilla's own name space; it must never change, or old files would be taken for new ones.
    static constexpr QUuid space(0x5f1c3e0a, 0x8d42, 0x4b6f, 0x9a, 0x71, 0x2e, 0xc0, 0x64, 0xb3, 0xd8, 0x15);
    return QUuid::createUuidV5(space, content.join(QChar(0x1F))).toString(QUuid::WithoutBraces);
}

} // namespace

ReferralId referralIdOf(const QStringList& content) {
    return ReferralId(uuidOf(content));
}

void giveIds(QList<Contact>& contacts, const ReferralId& referral, const QString& role) {
    QHash<QStringList, int> seen;
    for (auto& contact : contacts) {
        if (!contact.id.isEmpty())
            continue;
        QStringList content{
            referral.text(), role, contact.firstName, contact.lastName, contact.phone, contact.email};
        const int twin = seen[content]++;
        contact.id = ContactId(uuidOf(content << QString::number(twin)));
    }
}

} // namespace favilla
